import { columnSeparator, type ImportQuestion } from '../../domain/import-report.ts';
import { type ListMapping, noMapping } from './list-mapping.ts';
import { printMapping, readMapping } from './read-mapping.ts';

/**
 * The mapping with a question's answer in it.
 *
 * @param value - One of the question's options.
 * @throws DatasetError if the value is no answer to it.
 */
export function withAnswer(mapping: ListMapping, { answer, field }: ImportQuestion, value: string): ListMapping {
  if (answer === 'columns' && field !== null)
    return { ...mapping, columns: { ...mapping.columns, [field]: value === 'none' ? [] : value.split(columnSeparator) } };
  const isNumber = answer === 'scale' || answer === 'headerRow';
  const stated = readMapping(JSON.stringify({ [answer]: isNumber ? Number(value) : value }));
  return readMapping(printMapping({ ...noMapping, ...mapping, ...stated }));
}
