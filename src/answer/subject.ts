import type { Period } from '../domain/date.ts';
import type { Conditions } from '../domain/query.ts';
import type { Counted, Subject } from '../locale/sections/headline-sentences.ts';
import type { AnswerSetting } from './context.ts';
import { type ConditionPiece, conditionPieces, joinPieces } from './describe-conditions.ts';
import { objectiveName } from './names.ts';

/** What a headline is about, and the conditions that it must still name. */
export function countedBy(where: Conditions, count: number, setting: AnswerSetting): Counted {
  const pieces = conditionPieces(where, setting);
  const [key, subject] = mainCondition(where, pieces, setting);
  return { subject, count, rest: joinPieces(pieces.filter((piece) => piece.key !== key)) };
}

function mainCondition(
  where: Conditions,
  pieces: readonly ConditionPiece[],
  setting: AnswerSetting,
): readonly [key: keyof Conditions | null, subject: Subject] {
  if (pieces.length === 0) return [null, { kind: 'all' }];
  const [organisation] = where.beneficiaries;
  if (organisation !== undefined && where.beneficiaries.length === 1) {
    return ['beneficiaries', { kind: 'beneficiary', name: setting.beneficiaryName(organisation) }];
  }
  if (where.topic !== null) return ['topic', { kind: 'topic', topic: where.topic }];
  for (const kind of ['ends', 'starts', 'active'] as const) {
    const period = where[kind];
    if (period !== null) return [kind, { kind, period, past: isPast(period, setting) }];
  }
  const [objective] = where.objectives;
  if (objective !== undefined && where.objectives.length === 1) {
    return ['objectives', { kind: 'objective', name: objectiveName(objective, setting) }];
  }
  return [null, { kind: 'conditions' }];
}

/** All days of the period are over. */
export function isPast(period: Period, { today }: AnswerSetting): boolean {
  return period.to !== null && period.to < today;
}
