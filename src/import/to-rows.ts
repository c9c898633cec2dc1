import { type CanonicalRow, emptyRow } from '../dataset/canonical-row.ts';
import { minorDigits } from '../domain/minor-digits.ts';
import { decimalText } from './format/decimal-text.ts';
import type { ImportedAmount, ImportedProject } from './imported-project.ts';
import type { ValueField } from './rows/row-reading.ts';

/** A project as a row of `projects.csv`: its amounts in whole cents, and beside them what the file prints. */
export function toRow(project: ImportedProject): CanonicalRow {
  const { row, name, beneficiary, start, end, funding, totalCost, texts, silent } = project;
  // `n/a` is no value that could not be read.
  const printed = (field: ValueField): string => (silent.includes(field) ? '' : project[`${field}AsPrinted`]);
  const currency = (funding ?? totalCost)?.currency ?? '';
  const { name: _name, beneficiary: _beneficiary, currency: _currency, ...others } = texts;
  return {
    ...emptyRow,
    ...others,
    // A list's row always has a name; the file's row number stands for one that the file leaves out.
    name: name ?? `(${row})`,
    beneficiary: beneficiary ?? '',
    start: start ?? '',
    end: end ?? '',
    funding: amountText(funding),
    // A row has one currency: a cost in another one stands as printed alone.
    totalCost: totalCost?.currency === currency ? amountText(totalCost) : '',
    currency,
    fundingAsPrinted: printed('funding'),
    totalCostAsPrinted: printed('totalCost'),
    startAsPrinted: printed('start'),
    endAsPrinted: printed('end'),
    sourceRow: String(row),
  };
}

/** Whole minor units as a plain decimal. */
export function amountText(amount: Pick<ImportedAmount, 'minor' | 'currency'> | null): string {
  if (amount === null) return '';
  const digits = minorDigits(amount.currency);
  const text = String(Math.abs(amount.minor)).padStart(digits + 1, '0');
  return decimalText(amount.minor < 0, text.slice(0, text.length - digits), text.slice(text.length - digits));
}
