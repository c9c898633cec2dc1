import { columnSeparator } from '../domain/import-report.ts';

/** The headers of an option that takes several columns together. */
export function optionHeaders(value: string): readonly string[] {
  return value.split(columnSeparator);
}
