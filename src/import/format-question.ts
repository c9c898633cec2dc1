import type { ImportQuestion } from '../domain/import-report.ts';
import type { Field } from '../domain/list-field.ts';
import type { FormatQuestion } from './format/question.ts';

/**
 * A question about how a column is written, as the report asks it.
 *
 * @param answer - The field of the mapping file that the answer goes to.
 */
export function formatQuestion(
  { code, count, samples, readings }: FormatQuestion<'date-order' | 'decimal-sign' | 'damaged-amounts' | 'scale'>,
  answer: string,
  field: Field | null,
  column: string,
): ImportQuestion {
  const options = readings.map(({ value, shows }) => ({ value, shows: shows === '' ? [] : [shows] }));
  return { about: code, answer, field, column: column || null, count, samples, options };
}
