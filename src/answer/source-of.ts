import type { Source } from '../domain/answer.ts';
import { addMonths } from '../domain/date.ts';
import { sentencesFor } from '../locale/sentences-for.ts';
import type { AnswerSetting } from './context.ts';

/** After so many months an answer says that the list is old. */
const oldAfterMonths = 4;

export function sourceOf({ description, locale, today }: AnswerSetting): Source {
  const title = description.title[locale];
  const old = today > addMonths(description.updatedOn, oldAfterMonths);
  return {
    title,
    updatedOn: description.updatedOn,
    href: description.sourceUrl,
    line: sentencesFor(locale).reading.source(title, description.updatedOn, old),
  };
}
