import { type Draft, wordOf } from './draft.ts';
import type { SaidWord } from './find-kind.ts';
import { type BadQueryText, bad } from './query-text-problem.ts';
import type { Piece } from './split-pieces.ts';
import { groupingWords, optionsOf, perWords } from './vocabulary.ts';

/**
 * The draft with `per:` in its one meaning: beside `average` or `median` it may say what is divided by (`average per:beneficiary` is
 * one figure); everywhere else it is Swedish for `by:` (`gruppera per:startår`, `sum per:beneficiary`).
 */
export function settlePer(words: readonly SaidWord[], draft: Draft): Draft | BadQueryText {
  const { per } = draft;
  if (per === null || (draft.by === null && isDivisor(words, per))) return draft;
  if (draft.by !== null) return bad('repeated', per.typed);
  const by = groupingWords.get(wordOf(per));
  if (by === undefined) return bad('not-one-of', per.typed, optionsOf(groupingWords));
  return { ...draft, per: null, by, said: draft.said.map((said) => (said.name === 'per' ? { ...said, name: 'by' } : said)) };
}

function isDivisor(words: readonly SaidWord[], per: Piece): boolean {
  const isGroup = words.some(({ word }) => word === 'group' || word === 'number');
  return !isGroup && words.some(({ word }) => word === 'average' || word === 'median') && perWords.has(wordOf(per));
}
