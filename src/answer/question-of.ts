import type { Conditions, FigureQuery, GroupQuery, ListQuery, Query, ShareQuery } from '../domain/query.ts';
import type { QuestionSentences } from '../locale/sections/question-sentences.ts';
import { sentencesFor } from '../locale/sentences-for.ts';
import type { AnswerSetting } from './context.ts';
import { conditionPieces, describeConditions } from './describe-conditions.ts';
import { describeQuery, nameOfKey } from './describe-query.ts';
import { groupName } from './names.ts';
import { isPast } from './subject.ts';

/** The query as a question that a person would type; where no sentence fits, its head and its conditions in a row. */
export function questionOf(query: Query, setting: AnswerSetting): string {
  const { questions } = sentencesFor(setting.locale);
  switch (query.kind) {
    case 'list':
      return listQuestion(query, setting);
    case 'figure':
      return figureQuestion(query, setting);
    case 'share':
      return shareQuestion(query, setting);
    case 'group':
      return groupQuestion(query, setting);
    case 'project':
      return projectQuestion(query.field, setting.projectName(query.project), questions);
    case 'beneficiary':
      return questions.beneficiarySummary(setting.beneficiaryName(query.beneficiary));
    case 'about':
      return questions.about;
    case 'help':
      return questions.help;
  }
}

function listQuestion(query: ListQuery, setting: AnswerSetting): string {
  const { where, sort, ranks, field } = query;
  const { questions } = sentencesFor(setting.locale);
  const [project] = where.projects;
  const only = onlyCondition(where, setting);
  if (only === 'projects' && project !== undefined && where.projects.length === 1) {
    return projectQuestion(field, setting.projectName(project), questions);
  }
  if (field === null && sort === null && ranks === null) {
    if (only === 'none') return questions.allProjects;
    const sentence = plainListQuestion(where, only, setting);
    if (sentence !== null) return sentence;
  }
  const largest = sort?.field === 'funding' && sort.descending && ranks?.from === 1 && field === null;
  if (largest) return row([questions.largest(ranks.to), describeConditions(where, setting)]);
  return capital(describeQuery(query, setting));
}

/** A whole sentence for a list with one condition. */
function plainListQuestion(where: Conditions, only: keyof Conditions | 'several', setting: AnswerSetting): string | null {
  const { questions } = sentencesFor(setting.locale);
  const [organisation] = where.beneficiaries;
  const [objective] = where.objectives;
  if (only === 'beneficiaries' && organisation !== undefined && where.beneficiaries.length === 1) {
    return questions.beneficiaryProjects(setting.beneficiaryName(organisation));
  }
  if (only === 'objectives' && objective !== undefined && where.objectives.length === 1) {
    return questions.objectiveProjects(objective);
  }
  if (only === 'ends' && where.ends !== null) return questions.ending(where.ends, isPast(where.ends, setting));
  if (only === 'starts' && where.starts !== null) return questions.starting(where.starts, isPast(where.starts, setting));
  if (only === 'active' && where.active !== null) return questions.active(where.active, isPast(where.active, setting));
  return only === 'topic' && where.topic !== null ? questions.topic(where.topic) : null;
}

function figureQuestion(query: FigureQuery, setting: AnswerSetting): string {
  const { measure, where } = query;
  if (query.sort !== null || query.ranks !== null || query.per !== 'project') return capital(describeQuery(query, setting));
  const { questions } = sentencesFor(setting.locale);
  const only = onlyCondition(where, setting);
  const [organisation] = where.beneficiaries;
  const [objective] = where.objectives;
  const [project] = where.projects;
  if (only === 'none')
    return { sum: questions.total, count: questions.howMany, average: questions.average, median: questions.median }[measure];
  if (only === 'beneficiaries' && organisation !== undefined && where.beneficiaries.length === 1) {
    const name = setting.beneficiaryName(organisation);
    if (measure === 'sum') return questions.beneficiaryTotal(name);
    if (measure === 'count') return questions.beneficiaryCount(name);
  }
  if (measure === 'sum' && only === 'objectives' && objective !== undefined && where.objectives.length === 1) {
    return questions.objectiveTotal(objective);
  }
  if (measure === 'sum' && only === 'projects' && project !== undefined && where.projects.length === 1) {
    return questions.projectField('funding', setting.projectName(project));
  }
  return row([questions.head.measure[measure], describeConditions(where, setting)]);
}

function shareQuestion(query: ShareQuery, setting: AnswerSetting): string {
  const { measure, where, base } = query;
  if (query.sort !== null || query.ranks !== null) return capital(describeQuery(query, setting));
  const { questions, reading } = sentencesFor(setting.locale);
  const [organisation] = where.beneficiaries;
  const whole = describeConditions(base, setting);
  if (
    measure === 'sum' &&
    whole === '' &&
    organisation !== undefined &&
    onlyCondition(where, setting) === 'beneficiaries' &&
    where.beneficiaries.length === 1
  ) {
    return questions.beneficiaryShare(setting.beneficiaryName(organisation));
  }
  return row([questions.head.share[measure], describeConditions(where, setting), whole === '' ? '' : reading.base(whole)]);
}

function groupQuestion(query: GroupQuery, setting: AnswerSetting): string {
  const { questions } = sentencesFor(setting.locale);
  const { by, measure, ranks, among, asks, havingProjects, havingFunding, sort } = query;
  if (havingProjects !== null || havingFunding !== null) return capital(describeQuery(query, setting));
  const conditions = describeConditions(query.where, setting);
  if (asks === 'number') return row([questions.groupNumber(by), conditions]);
  if (among.length > 1) {
    const names = among.map((key) => groupName({ key, name: nameOfKey(key, query, setting) }, by, setting));
    return measure === 'sum' && conditions === '' ? questions.compare(names) : capital(describeQuery(query, setting));
  }
  if (among.length === 1) return capital(describeQuery(query, setting));
  const top = ranks?.from === 1 && sort.by === 'value';
  return row([top ? questions.topGroups(by, measure, ranks.to, sort.descending) : questions.grouped(by, measure), conditions]);
}

function projectQuestion(field: ListQuery['field'], name: string, questions: QuestionSentences): string {
  return field === null ? questions.project(name) : questions.projectField(field, name);
}

function onlyCondition(where: Conditions, setting: AnswerSetting): keyof Conditions | 'none' | 'several' {
  const pieces = conditionPieces(where, setting);
  const [first] = pieces;
  if (first === undefined) return 'none';
  return pieces.length === 1 ? first.key : 'several';
}

function row(pieces: readonly string[]): string {
  return pieces.filter((piece) => piece !== '').join(', ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
