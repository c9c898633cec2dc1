import type { ConsoleSentences } from '../../src/index.ts';
import type { UsageProblem } from './arguments.ts';
import { clean } from './render/clean.ts';

/** The complaint about wrong usage, as a person reads it. */
export function usageSentence(problem: UsageProblem, sentences: ConsoleSentences): string {
  const text = clean(problem.text);
  switch (problem.code) {
    case 'unknown-command':
      return sentences.unknownCommand(text);
    case 'unknown-option':
      return sentences.unknownOption(text);
    case 'missing-value':
      return sentences.missingValue(text);
    case 'bad-date':
      return sentences.badDate(text);
    case 'bad-locale':
      return sentences.badLocale(text);
    case 'bad-format':
      return sentences.badFormat(text);
    case 'bad-currency':
      return sentences.badCurrency(text);
    case 'bad-rows':
      return sentences.badRows(text);
    case 'bad-limit':
      return sentences.badLimit(text);
  }
}
