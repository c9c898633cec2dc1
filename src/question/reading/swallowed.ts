import type { Atom } from '../atoms.ts';
import type { Draft } from '../draft.ts';
import { means, type Reader } from './reader.ts';

/**
 * "Our projects", "paljonko me saatiin", "which month": words that carry nothing elsewhere, and here change what is asked into something that
 * the list does not tell. Who asks is not known.
 *
 * @returns The words; none where the question holds nothing of the kind.
 */
export function unreadable(reader: Reader): readonly string[] {
  const { text, locale } = reader.parsed;
  const own = reader.atoms.filter((atom) => isOwn(reader, atom)).map((atom) => atom.text);
  const patterns = reader.all('project').length > 0 ? [weReceive] : [weReceive, countedTime[locale]];
  return [...own, ...patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? [])];
}

/** Words that the query leaves out although the answer would be another one with them. */
export function swallowed({ reader, asked, options }: Draft, continuesEarlier: boolean): readonly Atom[] {
  const isOfReceivers = asked.kind === 'group' && asked.by === 'beneficiary' && !asked.isComparison;
  const asksReceivers = isOfReceivers || (asked.kind === 'list' && asked.field === 'beneficiary');
  return reader.atoms.filter(
    (atom, index) =>
      (asksReceivers && index > 0 && isOnly(reader, atom)) ||
      isRelatedToName(reader, atom) ||
      (continuesEarlier && options.previous !== null && isOther(reader, atom)),
  );
}

const possessive = /^(?:our|ours|meidän|meijän|meiän|minun|mun|vår|vårt|våra|vårat|mitt|mina)$/u;

/** "Our projects", "meidän nuorten hankkeet", "vårt bidrag". */
function isOwn(reader: Reader, atom: Atom): boolean {
  const isMine = (reader.parsed.locale === 'en' && atom.text === 'my') || (reader.parsed.locale === 'sv' && atom.text === 'min');
  if (!isMine && !possessive.test(atom.text)) return false;
  const behind = reader.atoms.slice(reader.atoms.indexOf(atom) + 1);
  const noun = behind.find(({ kind }) => kind !== 'word');
  return (
    noun !== undefined &&
    behind.indexOf(noun) <= 2 &&
    means(noun, 'project', 'money', 'share', 'organisation-kind', 'beneficiary', 'end-column', 'start-column')
  );
}

/** "How much did we get", "fick vi", "saimmeko". */
const weReceive =
  /(?<!\p{L})(?:(?:did|have|do) (?:we|i) (?:get|got|gotten|receive|received)|(?:we|i) (?:got|received|have received)|(?:me|mä|minä) (?:saatiin|saimme|sain|saamme|ollaan saatu|olemme saaneet)|(?:saimme|saimmeko|saammeko|saadaanko me)|(?:fick|får) (?:vi|jag)|har (?:vi|jag) fått|(?:vi|jag) (?:fick|får|har fått))(?!\p{L}| (?:a |the )?list)/u;

/** "Which month", "missä kuussa", "vilken vecka": nothing is grouped by these. */
const countedTime = {
  fi: /(?<!\p{L})(?:mikä|minä|missä|mihin|millä|mitkä|minkä) (?:kuu|kuussa|kuukau\p{L}*|viik\p{L}*|neljännes\p{L}*|neljännek\p{L}*|kvartaal\p{L}*|viikonpäiv\p{L}*|vuodenai\p{L}*)(?!\p{L})/u,
  en: /(?<!\p{L})(?:which|what) (?:calendar )?(?:months?|weeks?|quarters?|weekdays?|day of the week|seasons?|decades?)(?!\p{L})/u,
  sv: /(?<!\p{L})(?:vilken|vilka|vilket) (?:månad\p{L}*|veck\p{L}*|kvartal\p{L}*|veckodag\p{L}*|årstid\p{L}*)(?!\p{L})/u,
} as const;

/** "Recipients that only have projects of objective 3": all that have one is another answer. "Only the three largest" is what it is. */
function isOnly(reader: Reader, atom: Atom): boolean {
  if (!means(atom, 'only') || /^(?:just|filter|filtrera)/u.test(atom.text)) return false;
  const next = reader.neighbour(atom, 1);
  return (
    next !== null &&
    next.kind !== 'number' &&
    next.kind !== 'amount' &&
    !means(next, 'largest', 'smallest', 'top', 'bottom', 'first', 'last')
  );
}

const relationBefore = /^(?:after|before|since|prior to|later than|earlier than|than|efter|före|innan|sedan|än|ennen|kuin)$/u;
const relationBehind = /^(?:jälkeen|jälk|ennen)$/u;

/** "Started after VOK-valmius", "ennen Discover Finlandia": held against another project's days, which nothing reads. */
function isRelatedToName(reader: Reader, atom: Atom): boolean {
  if (reader.isUsed(atom) || reader.all('project').length > 1) return false;
  const index = reader.atoms.indexOf(atom);
  const isName = (other: Atom | undefined): boolean => other?.kind === 'project' || other?.kind === 'organisation';
  return (
    (relationBefore.test(atom.text) && isName(reader.atoms[index + 1])) ||
    (relationBehind.test(atom.text) && isName(reader.atoms[index - 1]))
  );
}

/** "And the others?", "muut": other than what was shown, and not the same once more. */
function isOther(reader: Reader, atom: Atom): boolean {
  return (
    !reader.isUsed(atom) && /^(?:other|others|the others|else|another|muut|muita|muiden|loput|andra|övriga|annat|resten)$/u.test(atom.text)
  );
}
