import { parseIsoDate } from '../domain/date.ts';
import { minorDigits } from '../domain/minor-digits.ts';
import { type Currency, type Money, money, toCurrency } from '../domain/money.ts';
import type { Funding, ProjectDay } from '../domain/project.ts';
import type { NumberedCanonicalRow } from './canonical-csv.ts';
import { canonicalHeaders } from './canonical-row.ts';
import { oneLine, paragraphsOf } from './paragraphs.ts';
import type { Problem } from './problem.ts';
import type { RowValues } from './row-values.ts';

/** Reads a row of the canonical form. What cannot be read is added to `problems`. */
export function canonicalValues(row: NumberedCanonicalRow, ownCurrency: Currency, problems: Problem[]): RowValues {
  const currency = readCurrency(row, ownCurrency, problems);
  return {
    row: row.row,
    sourceRow: sourceRowOf(row),
    name: oneLine(row.name),
    beneficiary: oneLine(row.beneficiary),
    objective: oneLine(row.objective),
    purpose: paragraphsOf(row.purpose),
    funding: readAmount(row, 'funding', currency, problems),
    totalCost: readAmount(row, 'totalCost', currency, problems),
    start: readProjectDay(row, 'start', problems),
    end: readProjectDay(row, 'end', problems),
    identifier: textOrNull(row.identifier),
    fund: textOrNull(row.fund),
    programme: textOrNull(row.programme),
    location: textOrNull(row.location),
    intervention: textOrNull(row.intervention),
  };
}

/**
 * Reads `-2200120.8` in a currency, exactly.
 *
 * @returns Null where the text is no plain decimal, is finer than the currency's smallest unit, or is too large to stay exact.
 */
function readDecimal(text: string, currency: Currency): Money | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/u.exec(text);
  if (match === null) return null;
  const [, sign = '', whole = '', decimals = ''] = match;
  const digits = minorDigits(currency);
  if (/[1-9]/u.test(decimals.slice(digits))) return null;
  const minor = Number(whole + decimals.slice(0, digits).padEnd(digits, '0'));
  if (!Number.isSafeInteger(minor)) return null;
  return money(sign === '' || minor === 0 ? minor : -minor, currency);
}

function sourceRowOf({ row, sourceRow }: NumberedCanonicalRow): number {
  return /^[1-9]\d{0,8}$/u.test(sourceRow.trim()) ? Number(sourceRow) : row;
}

/** Null where the row states something that is no code: then its amounts cannot be read either. */
function readCurrency({ row, currency }: NumberedCanonicalRow, ownCurrency: Currency, problems: Problem[]): Currency | null {
  const text = oneLine(currency);
  if (text === '') return ownCurrency;
  if (/^[A-Z]{3}$/u.test(text)) return toCurrency(text);
  problems.push({ code: 'bad-currency', row, text });
  return null;
}

function readAmount(row: NumberedCanonicalRow, column: 'funding' | 'totalCost', currency: Currency | null, problems: Problem[]): Funding {
  const text = oneLine(row[column]);
  const asPrinted = oneLine(row[`${column}AsPrinted`]) || text;
  if (asPrinted === '') return { state: 'missing' };
  const amount = currency === null ? null : readDecimal(text, currency);
  if (amount !== null) return { state: 'granted', amount, asPrinted };
  problems.push({ code: 'bad-amount', row: row.row, column: canonicalHeaders[column], text: asPrinted });
  return { state: 'unreadable', asPrinted };
}

function readProjectDay(row: NumberedCanonicalRow, column: 'start' | 'end', problems: Problem[]): ProjectDay {
  const text = oneLine(row[column]);
  const asPrinted = oneLine(row[`${column}AsPrinted`]) || text;
  if (asPrinted === '') return { state: 'missing' };
  const day = parseIsoDate(text);
  if (day !== null) return { state: 'stated', day, asPrinted };
  if (/^[1-9]\d{3}(?:-(?:0[1-9]|1[0-2]))?$/u.test(text)) return { state: 'partial', period: text, asPrinted };
  problems.push({ code: 'bad-day', row: row.row, column: canonicalHeaders[column], text: asPrinted });
  return { state: 'unreadable', asPrinted };
}

function textOrNull(text: string): string | null {
  const line = oneLine(text);
  return line === '' ? null : line;
}
