import type { Locale } from '../domain/locale.ts';
import { sentencesFor } from '../locale/sentences-for.ts';
import { type Cell, text } from './cell.ts';
import { decimalText } from './decimal-text.ts';
import type { ProjectTable } from './project-table.ts';

/** What a spreadsheet of that language takes for a column, a decimal and a day, without being told. */
interface CsvStyle {
  readonly delimiter: ';' | ',';
  readonly decimal: ',' | '.';
  /** `5.3.2024` instead of `2024-03-05`. */
  readonly daysAsWritten: boolean;
}

const styles: Readonly<Record<Locale, CsvStyle>> = {
  fi: { delimiter: ';', decimal: ',', daysAsWritten: true },
  sv: { delimiter: ';', decimal: ',', daysAsWritten: false },
  en: { delimiter: ',', decimal: '.', daysAsWritten: false },
};

/**
 * Writes a CSV that Excel opens by itself: UTF-8 with a byte order mark, the description in the first line, the header in the
 * second, then the rows. Texts are in quotation marks, figures and days are not.
 *
 * A spreadsheet runs a text that begins like a formula, also in quotation marks. Such a text gets an apostrophe before it
 * ({@link looksLikeFormula}): in a CSV it is one character more than the list prints. An XLSX needs none.
 */
export function writeCsv(description: string, { header, rows }: ProjectTable, locale: Locale): Uint8Array {
  const style = styles[locale];
  const lines = [[text(description)], header.map(text), ...rows];
  const csv = lines.map((cells) => `${cells.map((cell) => printCell(cell, style, locale)).join(style.delimiter)}\r\n`).join('');
  return new TextEncoder().encode(`\ufeff${csv}`);
}

function printCell(cell: Cell, { decimal, daysAsWritten }: CsvStyle, locale: Locale): string {
  switch (cell.type) {
    case 'text':
      return `"${(looksLikeFormula(cell.value) ? `'${cell.value}` : cell.value).replaceAll('"', '""')}"`;
    case 'whole':
      return String(cell.value);
    case 'money':
      return decimalText(cell.amount, decimal);
    case 'day':
      return daysAsWritten ? sentencesFor(locale).formats.date(cell.day) : cell.day;
  }
}

/**
 * Begins with `=`, `+`, `-` or `@`, in half, full or small width, also after spaces and characters that nobody sees; or with a tab
 * or a line break.
 */
export function looksLikeFormula(value: string): boolean {
  return /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b])/u.test(value);
}
