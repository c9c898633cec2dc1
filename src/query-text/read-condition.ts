import { toBeneficiaryKey, toObjectiveKey, toProjectKey } from '../domain/project.ts';
import type { Conditions } from '../domain/query.ts';
import { readAmount } from './amount-text.ts';
import { readPeriod } from './period-text.ts';
import { type BadQueryText, bad } from './query-text-problem.ts';
import { readKeys } from './read-keys.ts';
import type { Piece } from './split-pieces.ts';

export const conditionNames = ['list', 'beneficiary', 'objective', 'project', 'starts', 'ends', 'active', 'funding', 'topic'] as const;
export type ConditionName = (typeof conditionNames)[number];

/** The conditions that can be turned round by a `-` before them. */
export const negatableNames: readonly string[] = ['beneficiary', 'objective', 'active'] satisfies readonly ConditionName[];

/** The conditions with what one more piece states. Keys add up; of the others each may be stated once. */
export function readCondition(where: Conditions, name: ConditionName, piece: Piece): Conditions | BadQueryText {
  switch (name) {
    case 'list': {
      const keys = readKeys(piece, String);
      return keys === null ? bad('not-a-key', piece.typed) : { ...where, lists: [...where.lists, ...keys] };
    }
    case 'beneficiary':
      return readBeneficiaries(where, piece);
    case 'objective':
      return readObjectives(where, piece);
    case 'project': {
      const keys = readKeys(piece, toProjectKey);
      return keys === null ? bad('not-a-key', piece.typed) : { ...where, projects: [...where.projects, ...keys] };
    }
    case 'starts':
    case 'ends':
      return readPeriodInto(where, name, piece);
    case 'active':
      return readPeriodInto(where, piece.negative ? 'notActive' : 'active', piece);
    case 'funding': {
      if (where.amount !== null) return bad('repeated', piece.typed);
      const amount = readAmount(piece.value);
      return typeof amount === 'string' ? bad(amount, piece.typed) : { ...where, amount };
    }
    case 'topic':
      if (where.topic !== null) return bad('repeated', piece.typed);
      return piece.value === '' ? bad('no-text', piece.typed) : { ...where, topic: piece.value };
  }
}

function readPeriodInto(where: Conditions, field: 'starts' | 'ends' | 'active' | 'notActive', piece: Piece): Conditions | BadQueryText {
  if (where[field] !== null) return bad('repeated', piece.typed);
  const period = readPeriod(piece.value);
  return typeof period === 'string' ? bad(period, piece.typed) : { ...where, [field]: period };
}

function readBeneficiaries(where: Conditions, piece: Piece): Conditions | BadQueryText {
  const keys = readKeys(piece, toBeneficiaryKey);
  if (keys === null) return bad('not-a-key', piece.typed);
  return piece.negative
    ? { ...where, exceptBeneficiaries: [...where.exceptBeneficiaries, ...keys] }
    : { ...where, beneficiaries: [...where.beneficiaries, ...keys] };
}

function readObjectives(where: Conditions, piece: Piece): Conditions | BadQueryText {
  const keys = readKeys(piece, toObjectiveKey);
  if (keys === null) return bad('not-a-key', piece.typed);
  return piece.negative
    ? { ...where, exceptObjectives: [...where.exceptObjectives, ...keys] }
    : { ...where, objectives: [...where.objectives, ...keys] };
}
