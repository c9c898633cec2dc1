import type { Conditions } from '../domain/query.ts';
import { joinTexts } from '../locale/line.ts';
import { amountWords } from './amount-words.ts';
import type { AnswerSetting } from './context.ts';
import { listWord, objectiveWord } from './question-names.ts';
import { sentencesOf } from './sentences-of.ts';

/** The conditions as they are typed in a question, shorter than an answer's reading says them; empty for the whole list. */
export function questionConditions(where: Conditions, setting: AnswerSetting): string {
  const { questions, formats } = sentencesOf(setting);
  const say = questions.conditions;
  const organisations = (keys: Conditions['beneficiaries']): string => joinTexts(keys.map(setting.beneficiaryName), formats.and);
  const objectives = (keys: Conditions['objectives']): readonly string[] => keys.map((key) => objectiveWord(key, where, setting) ?? key);
  const amount = where.amount === null ? null : amountWords(where.amount, formats);
  const pieces = [
    where.beneficiaries.length > 0 ? organisations(where.beneficiaries) : null,
    where.exceptBeneficiaries.length > 0 ? say.except(organisations(where.exceptBeneficiaries)) : null,
    where.projects.length > 0 ? say.projects(joinTexts(where.projects.map(setting.projectName), formats.and)) : null,
    where.topic === null ? null : say.topic(where.topic),
    where.objectives.length > 0 ? say.objectives(objectives(where.objectives)) : null,
    where.exceptObjectives.length > 0 ? say.except(say.objectives(objectives(where.exceptObjectives))) : null,
    where.starts === null ? null : say.starts(where.starts),
    where.ends === null ? null : say.ends(where.ends),
    where.active === null ? null : say.active(where.active),
    where.notActive === null ? null : say.notActive(where.notActive),
    amount === null ? null : say.amount(amount),
    where.lists.length > 0
      ? say.lists(
          joinTexts(
            where.lists.map((key) => listWord(key, setting) ?? key),
            formats.and,
          ),
        )
      : null,
  ];
  return pieces.filter((piece) => piece !== null).join(', ');
}

/** A question narrowed by conditions: they follow after a comma, before its question mark. */
export function narrowed(question: string, conditions: string): string {
  if (conditions === '') return question;
  return question.endsWith('?') ? `${question.slice(0, -1)}, ${conditions}?` : `${question}, ${conditions}`;
}

/** The one kind of condition that is stated; `none` or `several` otherwise. */
export function onlyCondition(where: Conditions): keyof Conditions | 'none' | 'several' {
  const stated = (Object.keys(where) as (keyof Conditions)[]).filter((key) => {
    const value = where[key];
    return Array.isArray(value) ? value.length > 0 : value !== null;
  });
  const [first] = stated;
  if (first === undefined) return 'none';
  return stated.length === 1 ? first : 'several';
}
