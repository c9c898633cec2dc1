import { type Measure, measures } from '../domain/query.ts';
import type { Draft } from './draft.ts';
import { type BadQueryText, bad } from './query-text-problem.ts';
import { conditionNames } from './read-condition.ts';
import type { BareWord, PartName } from './vocabulary.ts';

/** A bare word as typed, and what it means. */
export interface SaidWord {
  readonly word: BareWord;
  readonly typed: string;
}

export type TextKind = 'list' | 'figure' | 'share' | 'group' | 'number' | 'project' | 'summary' | 'about' | 'news' | 'help';

export interface KindFound {
  readonly kind: TextKind;
  /** The measure that was said as a bare word. */
  readonly measure: Measure | null;
  /** The word that told the kind, empty where none was said. */
  readonly typed: string;
}

const groupParts: readonly PartName[] = ['by', 'measure', ...conditionNames, 'among', 'projects', 'total', 'sort', 'top'];

const partsOfKind: Readonly<Record<TextKind, readonly PartName[]>> = {
  list: [...conditionNames, 'sort', 'top', 'show'],
  figure: ['per', ...conditionNames, 'sort', 'top'],
  share: [...conditionNames, 'sort', 'top'],
  group: groupParts,
  number: groupParts,
  project: ['project', 'show'],
  summary: ['beneficiary'],
  about: [],
  news: [],
  help: [],
};

/** Which kind of query the words and parts make; `bad` where one of them does not go with the others. */
export function findKind(words: readonly SaidWord[], draft: Draft, part: Draft | null): KindFound | BadQueryText {
  const found = findByWords(words, draft);
  if ('code' in found) return found;
  return checkWords(words, found, draft, part) ?? checkParts([...(part?.said ?? []), ...draft.said], found) ?? found;
}

function findByWords(words: readonly SaidWord[], draft: Draft): KindFound | BadQueryText {
  const [measure, otherMeasure] = words.filter(({ word }) => isMeasure(word));
  const [kind, otherKind] = words.filter(({ word }) => !isMeasure(word) && !isSmall(word));
  const tooMuch = otherMeasure ?? otherKind;
  if (tooMuch !== undefined) return bad('misplaced', tooMuch.typed);
  const measureWord = measure !== undefined && isMeasure(measure.word) ? measure.word : null;
  const typed = kind?.typed ?? measure?.typed ?? '';
  return { kind: kindOf(kind?.word, measureWord, words, draft), measure: measureWord, typed };
}

function isMeasure(word: BareWord): word is Measure {
  return measures.some((measure) => measure === word);
}

function isSmall(word: BareWord): word is 'of' | 'all' | 'ties' {
  return word === 'of' || word === 'all' || word === 'ties';
}

function kindOf(word: BareWord | undefined, measure: Measure | null, words: readonly SaidWord[], draft: Draft): TextKind {
  if (word !== undefined && !isMeasure(word) && !isSmall(word)) return word;
  if (draft.by !== null) return 'group';
  if (measure !== null) return 'figure';
  const isCard =
    words.length === 0 && draft.where.projects.length === 1 && draft.said.every(({ name }) => name === 'project' || name === 'show');
  return isCard ? 'project' : 'list';
}

function checkWords(
  words: readonly SaidWord[],
  { kind, measure, typed }: KindFound,
  draft: Draft,
  part: Draft | null,
): BadQueryText | null {
  const isGroup = kind === 'group' || kind === 'number';
  if (measure !== null && isGroup && draft.measure !== null) return bad('repeated', `measure:${draft.measure}`);
  const goesWithMeasure = isGroup || kind === 'figure' || (kind === 'share' && (measure === 'sum' || measure === 'count'));
  if (measure !== null && !goesWithMeasure) return bad('misplaced', typed);
  for (const { word, typed: small } of words) {
    if ((word === 'of' || word === 'all') && kind !== 'share') return bad('misplaced', small, ['share']);
    if (word === 'ties' && !partsOfKind[kind].includes('top')) return bad('misplaced', small, ['list', 'sum', 'share', 'group']);
    if (word === 'ties' && (part ?? draft).top === null) return bad('missing', small, ['top']);
  }
  return null;
}

function checkParts(said: Draft['said'], { kind }: KindFound): BadQueryText | null {
  const misplaced = said.find(({ name }) => !partsOfKind[kind].includes(name));
  return misplaced === undefined ? null : bad('misplaced', misplaced.piece.typed, partsOfKind[kind]);
}
