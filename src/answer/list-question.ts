import type { Conditions, ListQuery } from '../domain/query.ts';
import type { QuestionSentences } from '../locale/sections/question-sentences.ts';
import type { AnswerSetting } from './context.ts';
import { narrowed, onlyCondition, questionConditions } from './question-conditions.ts';
import { objectiveWord } from './question-names.ts';
import { sentencesOf } from './sentences-of.ts';
import { isPast } from './subject.ts';

/** A list as a question; null where it has no words. */
export function listQuestion(query: ListQuery, setting: AnswerSetting): string | null {
  const { where, sort, ranks, field } = query;
  const { questions } = sentencesOf(setting);
  const conditions = questionConditions(where, setting);
  if (field !== null) {
    // Beside a period, "the end dates" would be taken as its own word.
    const isNamed = field === 'beneficiary' || ((field === 'start' || field === 'end') && where.starts === null && where.ends === null);
    return isNamed && sort === null && ranks === null ? narrowed(questions.fieldOfEach[field], conditions) : null;
  }
  if (ranks !== null) {
    const ranked = rankedProjects(query, questions);
    return ranked === null ? null : narrowed(ranked, conditions);
  }
  if (sort === null) return sentenceOf(where, setting) ?? narrowed(questions.head.list, conditions);
  const order = questions.order(sort.field, sort.descending);
  return order === null ? null : narrowed(narrowed(questions.head.list, conditions), order);
}

/** The first projects of an order, or the one at a rank; null where people have no words for it. */
export function rankedProjects({ sort, ranks }: Pick<ListQuery, 'sort' | 'ranks'>, questions: QuestionSentences): string | null {
  if (sort === null || ranks === null) return null;
  if (ranks.from === 1) return questions.top(sort.field, sort.descending, ranks.to, ranks.ties);
  return ranks.from === ranks.to && !ranks.ties ? questions.atRank(sort.field, sort.descending, ranks.from) : null;
}

export function projectQuestion(field: ListQuery['field'], name: string, questions: QuestionSentences): string {
  return field === null ? questions.project(name) : questions.projectField(field, name);
}

/** A whole sentence for a list with one condition, or none. */
function sentenceOf(where: Conditions, setting: AnswerSetting): string | null {
  const { questions } = sentencesOf(setting);
  const [organisation] = where.beneficiaries;
  const [objective] = where.objectives;
  const [project] = where.projects;
  switch (onlyCondition(where)) {
    case 'none':
      return questions.allProjects;
    case 'projects':
      return project !== undefined && where.projects.length === 1 ? questions.project(setting.projectName(project)) : null;
    case 'beneficiaries':
      return organisation !== undefined && where.beneficiaries.length === 1
        ? questions.beneficiaryProjects(setting.beneficiaryName(organisation))
        : null;
    case 'objectives':
      return objective !== undefined && where.objectives.length === 1
        ? questions.objectiveProjects(objectiveWord(objective, where, setting) ?? objective)
        : null;
    case 'ends':
      return where.ends === null ? null : questions.ending(where.ends, isPast(where.ends, setting));
    case 'starts':
      return where.starts === null ? null : questions.starting(where.starts, isPast(where.starts, setting));
    case 'active':
      return where.active === null ? null : questions.active(where.active, isPast(where.active, setting));
    case 'topic':
      return where.topic === null ? null : questions.topic(where.topic);
    default:
      return null;
  }
}
