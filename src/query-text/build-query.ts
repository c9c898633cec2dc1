import type { FigureQuery, GroupQuery, ListQuery, Query, Ranks, ShareQuery } from '../domain/query.ts';
import type { Draft } from './draft.ts';
import { isBad } from './draft.ts';
import { findKind, type KindFound, type SaidWord } from './find-kind.ts';
import { defaultGroupSort, defaultMeasure } from './group-defaults.ts';
import { type BadQueryText, bad } from './query-text-problem.ts';
import { conditionNames } from './read-condition.ts';
import { groupingWords, groupSortWords, optionsOf, sortFieldWords } from './vocabulary.ts';

/**
 * @param draft - What was said, in a share after `of`.
 * @param part - What was said before `of`; null where that word was not said.
 */
export function buildQuery(words: readonly SaidWord[], draft: Draft, part: Draft | null): Query | BadQueryText {
  const found = findKind(words, draft, part);
  if (isBad(found)) return found;
  switch (found.kind) {
    case 'list':
      return buildList(draft, hasTies(words));
    case 'figure':
      return { kind: 'figure', measure: found.measure ?? defaultMeasure, where: draft.where } satisfies FigureQuery;
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
    case 'help':
      return { kind: found.kind };
  }
}

function hasTies(words: readonly SaidWord[]): boolean {
  return words.some(({ word }) => word === 'ties');
}

function buildList(draft: Draft, ties: boolean): ListQuery | BadQueryText {
  const sort = draft.sort === null ? null : readSort(draft.sort.typed, draft.sort.value, sortFieldWords);
  if (sort !== null && isBad(sort)) return sort;
  return {
    kind: 'list',
    where: draft.where,
    sort: sort === null ? null : { field: sort.word, descending: sort.descending },
    ranks: ranksOf(draft, ties),
    field: draft.show,
  };
}

function buildShare(words: readonly SaidWord[], base: Draft, part: Draft | null, { measure, typed }: KindFound): ShareQuery | BadQueryText {
  if (part === null) return bad('missing', typed, ['of']);
  const at = words.findIndex(({ word }) => word === 'of');
  const problem = checkSide(words.slice(0, at), part, typed) ?? checkSide(words.slice(at + 1), base, words[at]?.typed ?? '');
  return problem ?? { kind: 'share', measure: measure === 'count' ? 'count' : 'sum', where: part.where, base: base.where };
}

/** Either `all` or conditions stand on each side of `of`. */
function checkSide(words: readonly SaidWord[], draft: Draft, before: string): BadQueryText | null {
  const all = words.find(({ word }) => word === 'all');
  if (all === undefined) return draft.said.length === 0 ? bad('missing', before, ['all', ...conditionNames]) : null;
  return draft.said.length === 0 ? null : bad('misplaced', all.typed);
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
