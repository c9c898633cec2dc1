import { type ImportQuestion, type Locale, sentencesFor } from '../../../src/index.ts';
import { clean } from './clean.ts';

/** A question with its options below it, numbered, each with what it means for the samples. */
export function renderQuestion(question: ImportQuestion, locale: Locale): string {
  const { import: sentences } = sentencesFor(locale);
  const options = question.options.map((option, index) => {
    const shows = option.shows.map((text) => clean(text)).join(' · ');
    return `  ${index + 1}  ${clean(sentences.option(question, option.value))}${shows === '' ? '' : `: ${shows}`}`;
  });
  return [`? ${clean(sentences.question(question))}`, ...options].join('\n');
}
