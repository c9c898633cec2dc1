import type { Dataset, DatasetDescription } from '../../domain/dataset.ts';
import { phraseAt } from '../lexicon/lexicons.ts';
import { smallNumber } from '../small-numbers.ts';
import { tokenise } from '../tokens.ts';
import { knownFunds, namesOfFund } from './known-funds.ts';
import { createNameIndex, type Name, type NameIndex, type WordForms, wordsOf } from './name-index.ts';

/** What a list's or a fund's name in a message stands for. */
export interface ListName {
  /** The key of the list; null for a fund of which no list is loaded. */
  readonly list: string | null;
}

export interface ListNames {
  readonly index: NameIndex<ListName>;
  /** Names of one word: `isf-rahaa` is `isf` and `rahaa`. */
  readonly words: ReadonlySet<string>;
  /** Keys that are words of questions, and name a list only beside the word for list. */
  readonly everyday: readonly string[];
  /** The loaded list is of the fund whose words every lexicon has: they say nothing there. */
  readonly isOfAmif: boolean;
}

/**
 * Lists by the names of their funds, their titles and their keys; and the other funds that people name, so that no figure of these lists is
 * taken for theirs.
 */
export function createListNames({ lists }: Pick<Dataset, 'lists'>, forms: WordForms): ListNames {
  const own = new Map<string, Set<string | null>>();
  const add = (text: string, list: string | null): void => {
    const name = wordsOf(text).join(' ');
    if (isName(name)) own.set(name, (own.get(name) ?? new Set()).add(list));
  };
  const isOfAmif = lists.length === 1 && namesOf(lists[0]).includes('amif');
  for (const list of lists) for (const name of namesOf(list)) if (!isOfAmif) add(name, list.key);
  const loaded = new Set(lists.flatMap(namesOf));
  for (const fund of knownFunds) if (!fund.some((name) => loaded.has(name))) for (const name of fund) add(name, null);
  const names = [...own].flatMap(([text, keys]) => [...keys].map((list): Name<ListName> => ({ text, owner: { list } })));
  const everyday = lists.map(({ key }) => key).filter((key) => !isName(wordsOf(key).join(' ')));
  return {
    index: createNameIndex(names, forms),
    everyday,
    words: new Set([...own.keys()].filter((name) => !name.includes(' '))),
    isOfAmif,
  };
}

/** The titles tell the fund where the list does not state it: "Rahoitetut AMIF-hankkeet". */
function namesOf({ key, title, fund }: DatasetDescription): readonly string[] {
  const titles = Object.values(title);
  const stated = fund === null ? [] : [...Object.values(fund.name), ...fund.aliases];
  return [...new Set([...stated, ...[key, ...titles, ...stated].flatMap(namesOfFund), key, key.replace(/-/gu, ' '), ...titles])];
}

/** A folder may be called `no` or `se`: a word of questions stays one. */
const isName = (name: string): boolean =>
  name.length > 1 && (name.includes(' ') || isFund(name) || (smallNumber(name) === null && phraseAt(tokenise(name), 0) === null));

const isFund = (name: string): boolean => knownFunds.some((fund) => fund.includes(name));
