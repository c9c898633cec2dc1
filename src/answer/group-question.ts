import type { GroupQuery } from '../domain/query.ts';
import type { AnswerSetting } from './context.ts';
import { nameOfKey } from './describe-query.ts';
import { groupsOf } from './plain-queries.ts';
import { narrowed, questionConditions } from './question-conditions.ts';
import { sentencesOf } from './sentences-of.ts';

/** Groups as a question; null where they have no words. */
export function groupQuestion(query: GroupQuery, setting: AnswerSetting): string | null {
  const { by, measure, where, ranks, among, asks, havingProjects, havingFunding, sort } = query;
  const { questions } = sentencesOf(setting);
  if (havingProjects !== null || havingFunding !== null || isMistakable(query)) return null;
  const conditions = questionConditions(where, setting);
  const usual = groupsOf(by, measure).sort;
  const isUsual = sort.by === usual.by && sort.descending === usual.descending;
  if (asks === 'number') {
    const isNamed = by === 'beneficiary' || by === 'objective';
    return isNamed && isUsual && measure === 'count' ? narrowed(questions.groupNumber[by], conditions) : null;
  }
  if (among.length > 0) return comparison(query, conditions, setting);
  // "The average by beneficiary" is one figure: the average of what they have received.
  if (by === 'beneficiary' && (measure === 'average' || measure === 'median')) return null;
  if (ranks !== null) {
    const isTop = ranks.from === 1 && !ranks.ties && sort.by === 'value';
    return isTop ? narrowed(questions.topGroups(by, measure, ranks.to, sort.descending), conditions) : null;
  }
  const question = narrowed(questions.grouped(by, measure), conditions);
  if (isUsual) return question;
  const order = sort.by === 'value' ? questions.order('funding', sort.descending) : null;
  return order === null ? null : narrowed(question, order);
}

/** Several organisations or objectives beside groups would be compared, and a verb would decide which year is meant. */
function isMistakable({ by, where }: GroupQuery): boolean {
  const otherDays = by === 'start-year' ? where.ends : by === 'end-year' ? where.starts : null;
  return where.beneficiaries.length > 1 || where.objectives.length > 1 || otherDays !== null;
}

function comparison(query: GroupQuery, conditions: string, setting: AnswerSetting): string | null {
  const { by, measure, among, sort } = query;
  const { questions } = sentencesOf(setting);
  if (among.length < 2 || sort.by !== 'value' || !sort.descending || (measure !== 'sum' && measure !== 'count')) return null;
  if (by === 'beneficiary')
    return narrowed(
      questions.compare(
        measure,
        among.map((key) => nameOfKey(key, query, setting)),
      ),
      conditions,
    );
  return by === 'objective' ? narrowed(questions.compareObjectives(measure, among), conditions) : null;
}
