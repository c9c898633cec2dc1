import type { FigureQuery, GroupQuery, ListQuery, Query, Ranks, ShareQuery, Sort } from '../domain/query.ts';
import type { Draft } from './draft.ts';
import { isBad, wordOf } from './draft.ts';
import { findKind, type KindFound, type SaidWord } from './find-kind.ts';
import { defaultGroupSort, defaultMeasure } from './group-defaults.ts';
import { type BadQueryText, bad } from './query-text-problem.ts';
import { conditionNames } from './read-condition.ts';
import { settlePer } from './settle-per.ts';
import { groupingWords, groupSortWords, optionsOf, type PartName, perWords, sortFieldWords } from './vocabulary.ts';

/**
 * @param said - What was said, in a share after `of`.
 * @param part - What was said before `of`; null where that word was not said.
 */
export function buildQuery(words: readonly SaidWord[], said: Draft, part: Draft | null): Query | BadQueryText {
  const draft = settlePer(words, said);
  if (isBad(draft)) return draft;
  const found = findKind(words, draft, part);
  if (isBad(found)) return found;
  switch (found.kind) {
    case 'list':
      return buildList(draft, hasTies(words));
    case 'figure':
      return buildFigure(draft, hasTies(words), found);
    case 'share':
      return buildShare(words, draft, part, found);
    case 'group':
    case 'number':
      return buildGroup(draft, hasTies(words), found);
    case 'project': {
      const project = draft.where.projects[0];
      return project === undefined ? bad('missing', found.typed, ['project']) : { kind: 'project', project, field: draft.show };
    }
    case 'summary': {
      const [beneficiary, another] = draft.where.beneficiaries;
      if (beneficiary === undefined || draft.where.exceptBeneficiaries.length > 0) return bad('missing', found.typed, ['beneficiary']);
      return another === undefined ? { kind: 'beneficiary', beneficiary } : bad('repeated', another);
    }
    case 'about':
    case 'news':
    case 'help':
      return { kind: found.kind };
  }
}

function hasTies(words: readonly SaidWord[]): boolean {
  return words.some(({ word }) => word === 'ties');
}

function buildList(draft: Draft, ties: boolean): ListQuery | BadQueryText {
  const order = readOrder(draft, ties);
  return isBad(order) ? order : { kind: 'list', where: draft.where, ...order, field: draft.show };
}

function buildFigure(draft: Draft, ties: boolean, { measure }: KindFound): FigureQuery | BadQueryText {
  const order = readOrder(draft, ties);
  if (isBad(order)) return order;
  const per = draft.per === null ? undefined : perWords.get(wordOf(draft.per));
  return { kind: 'figure', measure: measure ?? defaultMeasure, per: per ?? 'project', where: draft.where, ...order };
}

/** The order of projects and the ranks in it. */
function readOrder(draft: Draft, ties: boolean): { readonly sort: Sort | null; readonly ranks: Ranks | null } | BadQueryText {
  const sort = draft.sort === null ? null : readSort(draft.sort.typed, draft.sort.value, sortFieldWords);
  if (sort !== null && isBad(sort)) return sort;
  return { sort: sort === null ? null : { field: sort.word, descending: sort.descending }, ranks: ranksOf(draft, ties) };
}

function buildShare(words: readonly SaidWord[], base: Draft, part: Draft | null, { measure, typed }: KindFound): ShareQuery | BadQueryText {
  if (part === null) return bad('missing', typed, ['of']);
  const at = words.findIndex(({ word }) => word === 'of');
  const [before, after] = [words.slice(0, at), words.slice(at + 1)];
  const problem = checkSide(before, part, typed) ?? checkSide(after, base, words[at]?.typed ?? '') ?? checkWhole(after, base);
  if (problem !== null) return problem;
  const order = readOrder(part, hasTies(before));
  if (isBad(order)) return order;
  return { kind: 'share', measure: measure === 'count' ? 'count' : 'sum', where: part.where, ...order, base: base.where };
}

/** Either `all` or conditions stand on each side of `of`; before it an order with ranks is enough. */
function checkSide(words: readonly SaidWord[], { said }: Draft, before: string): BadQueryText | null {
  const all = words.find(({ word }) => word === 'all');
  if (all === undefined) return said.length === 0 ? bad('missing', before, ['all', ...conditionNames]) : null;
  return said.every(({ name }) => isOrder(name)) ? null : bad('misplaced', all.typed);
}

/** After `of` stands the whole, which no ranks cut. */
function checkWhole(words: readonly SaidWord[], { said }: Draft): BadQueryText | null {
  const order = said.find(({ name }) => isOrder(name))?.piece ?? words.find(({ word }) => word === 'ties');
  return order === undefined ? null : bad('misplaced', order.typed, conditionNames);
}

function isOrder(name: PartName): boolean {
  return name === 'sort' || name === 'top';
}

function buildGroup(draft: Draft, ties: boolean, { kind, measure, typed }: KindFound): GroupQuery | BadQueryText {
  const { by, among } = draft;
  if (by === null) {
    const options = optionsOf(groupingWords).map((word) => `by:${word}`);
    return bad('missing', typed, options);
  }
  const sort = draft.sort === null ? null : readSort(draft.sort.typed, draft.sort.value, groupSortWords);
  if (sort !== null && isBad(sort)) return sort;
  return {
    kind: 'group',
    by,
    measure: draft.measure ?? measure ?? defaultMeasure,
    where: draft.where,
    among,
    havingProjects: draft.projects,
    havingFunding: draft.total,
    sort: sort === null ? defaultGroupSort(by, among) : { by: sort.word, descending: sort.descending },
    ranks: ranksOf(draft, ties),
    asks: kind === 'number' ? 'number' : 'groups',
  };
}

function ranksOf({ top }: Draft, ties: boolean): Ranks | null {
  return top === null ? null : { ...top, ties };
}

function readSort<Word extends string>(
  typed: string,
  value: string,
  words: ReadonlyMap<string, Word>,
): { readonly word: Word; readonly descending: boolean } | BadQueryText {
  const descending = value.startsWith('-');
  const word = words.get(
    value
      .slice(descending ? 1 : 0)
      .normalize('NFC')
      .toLowerCase(),
  );
  return word === undefined ? bad('not-one-of', typed, optionsOf(words)) : { word, descending };
}
