import { type Conditions, type FigureQuery, noConditions, type ShareQuery } from '../domain/query.ts';
import type { AnswerSetting } from './context.ts';
import { rankedProjects } from './list-question.ts';
import { narrowed, onlyCondition, questionConditions } from './question-conditions.ts';
import { objectiveWord } from './question-names.ts';
import { sentencesOf } from './sentences-of.ts';

/** A figure as a question; null where it has no words. */
export function figureQuestion(query: FigureQuery, setting: AnswerSetting): string | null {
  const { measure, where } = query;
  const { questions } = sentencesOf(setting);
  const conditions = questionConditions(where, setting);
  if (query.ranks !== null) {
    const ranked = measure === 'sum' ? rankedProjects(query, questions) : null;
    return ranked === null || query.ranks.from === query.ranks.to ? null : narrowed(questions.together(ranked), conditions);
  }
  if (query.per === 'beneficiary')
    return measure === 'average' || measure === 'median' ? narrowed(questions.head.perBeneficiary[measure], conditions) : null;
  // "Average, A and B" would compare the two.
  if ((measure === 'average' || measure === 'median') && where.beneficiaries.length + where.objectives.length > 1) return null;
  return sentenceOf(query, setting) ?? narrowed(questions.head.measure[measure], conditions);
}

/** A whole sentence for a figure with one condition, or none. */
function sentenceOf({ measure, where }: FigureQuery, setting: AnswerSetting): string | null {
  const { questions } = sentencesOf(setting);
  const [organisation] = where.beneficiaries;
  const [objective] = where.objectives;
  const [project] = where.projects;
  const only = onlyCondition(where);
  if (only === 'none')
    return { sum: questions.total, count: questions.howMany, average: questions.average, median: questions.median }[measure];
  if (only === 'beneficiaries' && organisation !== undefined && where.beneficiaries.length === 1) {
    const name = setting.beneficiaryName(organisation);
    if (measure === 'sum') return questions.beneficiaryTotal(name);
    if (measure === 'count') return questions.beneficiaryCount(name);
  }
  if (measure !== 'sum') return null;
  if (only === 'objectives' && objective !== undefined && where.objectives.length === 1)
    return questions.objectiveTotal(objectiveWord(objective, where, setting) ?? objective);
  if (only === 'projects' && project !== undefined && where.projects.length === 1)
    return questions.projectField('funding', setting.projectName(project));
  return null;
}

/** A share as a question; null where the whole is not the one that such a question means. */
export function shareQuestion(query: ShareQuery, setting: AnswerSetting): string | null {
  const { measure, where, base, sort, ranks } = query;
  if (sort !== null || ranks !== null || !isSame(base, wholeOf(where)) || onlyCondition(where) === 'none') return null;
  const { questions } = sentencesOf(setting);
  const [organisation] = where.beneficiaries;
  if (measure === 'sum' && organisation !== undefined && where.beneficiaries.length === 1 && onlyCondition(where) === 'beneficiaries')
    return questions.beneficiaryShare(setting.beneficiaryName(organisation));
  return narrowed(questions.head.share[measure], questionConditions(where, setting));
}

/** What a part is a part of where a question does not say it: the same without the organisation; without it, the topic; and so on. */
export function wholeOf(where: Conditions): Conditions {
  const wholes: readonly Conditions[] = [
    { ...where, beneficiaries: [], exceptBeneficiaries: [], projects: [] },
    { ...where, topic: null },
    { ...where, amount: null },
    { ...where, starts: null, ends: null, active: null, notActive: null },
  ];
  return wholes.find((whole) => !isSame(whole, where)) ?? noConditions;
}

const isSame = (one: Conditions, other: Conditions): boolean => JSON.stringify(one) === JSON.stringify(other);
