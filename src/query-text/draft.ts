import {
  type AmountRange,
  type Conditions,
  type CountRange,
  type Grouping,
  type Measure,
  noConditions,
  type ProjectField,
} from '../domain/query.ts';
import { readAmount } from './amount-text.ts';
import { type BadQueryText, bad } from './query-text-problem.ts';
import { readCounts, readRanks } from './range-text.ts';
import { type ConditionName, conditionNames, negatableNames, readCondition } from './read-condition.ts';
import { readKeys } from './read-keys.ts';
import type { Piece } from './split-pieces.ts';
import { groupingWords, measureWords, optionsOf, type PartName, projectFieldWords } from './vocabulary.ts';

/** What the `name:value` pieces of a text say together, before it is known which kind of query they make. */
export interface Draft {
  readonly where: Conditions;
  readonly by: Grouping | null;
  /** What it means depends on the kind too: `settlePer`. */
  readonly per: Piece | null;
  readonly measure: Measure | null;
  readonly among: readonly string[];
  readonly projects: CountRange | null;
  readonly total: AmountRange | null;
  /** Which fields it can name depends on the kind, so it is read last. */
  readonly sort: Piece | null;
  readonly top: { readonly from: number; readonly to: number } | null;
  readonly show: ProjectField | null;
  /** What was said, in the order in which it was. */
  readonly said: readonly { readonly name: PartName; readonly piece: Piece }[];
}

export const emptyDraft: Draft = {
  where: noConditions,
  by: null,
  per: null,
  measure: null,
  among: [],
  projects: null,
  total: null,
  sort: null,
  top: null,
  show: null,
  said: [],
};

/** The draft with what one more piece says. */
export function addToDraft(draft: Draft, name: PartName, piece: Piece): Draft | BadQueryText {
  if (!piece.closed) return bad('no-closing-quote', piece.typed);
  if (piece.value === '') return bad(name === 'topic' ? 'no-text' : 'missing', piece.typed);
  if (piece.negative && !negatableNames.includes(name)) {
    const options = negatableNames.map((negatable) => `-${negatable}`);
    return bad('misplaced', piece.typed, options);
  }
  const changed = isCondition(name) ? readCondition(draft.where, name, piece) : readOther(draft, name, piece);
  if (isBad(changed)) return changed;
  const said = [...draft.said, { name, piece }];
  return 'where' in changed ? { ...changed, said } : { ...draft, where: changed, said };
}

function isCondition(name: PartName): name is ConditionName {
  return conditionNames.some((condition) => condition === name);
}

export function isBad(value: object): value is BadQueryText {
  return 'kind' in value && value.kind === 'bad';
}

function readOther(draft: Draft, name: Exclude<PartName, ConditionName>, piece: Piece): Draft | BadQueryText {
  if (name !== 'among' && draft[name] !== null) return bad('repeated', piece.typed);
  switch (name) {
    case 'by': {
      const by = groupingWords.get(wordOf(piece));
      return by === undefined ? bad('not-one-of', piece.typed, optionsOf(groupingWords)) : { ...draft, by };
    }
    case 'measure': {
      const measure = measureWords.get(wordOf(piece));
      return measure === undefined ? bad('not-one-of', piece.typed, optionsOf(measureWords)) : { ...draft, measure };
    }
    case 'show': {
      const show = projectFieldWords.get(wordOf(piece));
      return show === undefined ? bad('not-one-of', piece.typed, optionsOf(projectFieldWords)) : { ...draft, show };
    }
    case 'among': {
      const keys = readKeys(piece, String);
      return keys === null ? bad('not-a-key', piece.typed) : { ...draft, among: [...draft.among, ...keys] };
    }
    case 'projects': {
      const projects = readCounts(piece.value);
      return typeof projects === 'string' ? bad(projects, piece.typed) : { ...draft, projects };
    }
    case 'total': {
      const total = readAmount(piece.value);
      return typeof total === 'string' ? bad(total, piece.typed) : { ...draft, total };
    }
    case 'top': {
      const top = readRanks(piece.value);
      return typeof top === 'string' ? bad(top, piece.typed) : { ...draft, top };
    }
    case 'sort':
    case 'per':
      return { ...draft, [name]: piece };
  }
}

/** A piece's value as the vocabulary has its words. */
export function wordOf(piece: Piece): string {
  return piece.value.normalize('NFC').toLowerCase();
}
