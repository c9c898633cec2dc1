import type { Query } from '../domain/query.ts';
import type { AnswerSetting } from './context.ts';
import { figureQuestion, shareQuestion } from './figure-question.ts';
import { groupQuestion } from './group-question.ts';
import { listQuestion, projectQuestion } from './list-question.ts';
import { isWordless } from './question-names.ts';
import { sentencesOf } from './sentences-of.ts';

/**
 * The query as a question that a person would type, and that is read as this query when it is typed: a sentence, or its head and
 * its conditions in a row. Where the language has no such words, the query's text.
 */
export function questionOf(query: Query, setting: AnswerSetting): string {
  return isWordless(query, setting) ? setting.printQuery(query) : (inWords(query, setting) ?? setting.printQuery(query));
}

function inWords(query: Query, setting: AnswerSetting): string | null {
  const { questions } = sentencesOf(setting);
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
    case 'news':
      return sentencesOf(setting).lists.whatIsNew;
    case 'help':
      return questions.help;
  }
}
