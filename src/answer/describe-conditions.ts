import type { Conditions } from '../domain/query.ts';
import { joinTexts } from '../locale/line.ts';
import { amountWords } from './amount-words.ts';
import type { AnswerSetting } from './context.ts';
import { listName, objectiveName } from './names.ts';
import { sentencesOf } from './sentences-of.ts';

/** One stated condition in words; `key` says which it is, so that it can be left out or dropped. */
export interface ConditionPiece {
  readonly key: keyof Conditions;
  readonly text: string;
}

/** Every condition that is stated, in the order in which people say them; empty for the whole list. */
export function conditionPieces(where: Conditions, setting: AnswerSetting): readonly ConditionPiece[] {
  const { reading, formats, held } = sentencesOf(setting);
  const pieces: ConditionPiece[] = [];
  const add = (key: keyof Conditions, text: string): void => void pieces.push({ key, text });
  const oneOf = (names: readonly string[]): string => joinTexts(names, formats.or);
  const allOf = (names: readonly string[]): string => joinTexts(names, formats.and);
  const organisations = (keys: Conditions['beneficiaries']): readonly string[] => keys.map(setting.beneficiaryName);
  const objectives = (keys: Conditions['objectives']): readonly string[] => keys.map((key) => objectiveName(key, setting));

  if (where.lists.length > 0) add('lists', held.lists(oneOf(where.lists.map((key) => listName(key, setting)))));
  if (where.beneficiaries.length > 0) add('beneficiaries', reading.beneficiaries(oneOf(organisations(where.beneficiaries))));
  if (where.exceptBeneficiaries.length > 0)
    add('exceptBeneficiaries', reading.exceptBeneficiaries(allOf(organisations(where.exceptBeneficiaries))));
  if (where.projects.length > 0)
    add('projects', reading.projects(oneOf(where.projects.map((key) => formats.quote(setting.projectName(key))))));
  if (where.topic !== null) add('topic', reading.topic(where.topic));
  if (where.objectives.length > 0) add('objectives', reading.objectives(oneOf(objectives(where.objectives))));
  if (where.exceptObjectives.length > 0) add('exceptObjectives', reading.exceptObjectives(allOf(objectives(where.exceptObjectives))));
  if (where.starts !== null) add('starts', reading.starts(where.starts));
  if (where.ends !== null) add('ends', reading.ends(where.ends));
  if (where.active !== null) add('active', reading.active(where.active));
  if (where.notActive !== null) add('notActive', reading.notActive(where.notActive));
  const amount = where.amount === null ? null : amountWords(where.amount, formats);
  if (amount !== null) add('amount', reading.amount(amount));
  return pieces;
}

/** The conditions as one phrase: `saaja …, päättyy vuonna 2025`; empty for none. */
export function describeConditions(where: Conditions, setting: AnswerSetting): string {
  return joinPieces(conditionPieces(where, setting));
}

export function joinPieces(pieces: readonly ConditionPiece[]): string {
  return pieces.map((piece) => piece.text).join(', ');
}
