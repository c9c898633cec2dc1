import type { Sentences } from '../locale/sentences.ts';
import { sentencesFor } from '../locale/sentences-for.ts';
import type { AnswerSetting } from './context.ts';

/** The sentences of the answer's language, about the kind of money that the list holds. */
export function sentencesOf({ locale, description }: Pick<AnswerSetting, 'locale' | 'description'>): Sentences {
  return sentencesFor(locale, description.amountKind);
}
