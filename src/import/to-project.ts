import { oneLine, paragraphsOf } from '../dataset/paragraphs.ts';
import type { ImportProblem } from '../domain/import-report.ts';
import { minorDigits } from '../domain/minor-digits.ts';
import { type Currency, toCurrency } from '../domain/money.ts';
import { currencyWords } from './format/currency-words.ts';
import { roundToMinor } from './format/decimal-text.ts';
import { foldWord } from './format/fold-word.ts';
import type { AmountField, ImportedAmount, ImportedProject } from './imported-project.ts';
import { type RowReading, valueFields } from './rows/row-reading.ts';

/** What holds for every row of a list. */
export interface ListTerms {
  /** Of amounts that show none themselves. */
  readonly currency: Readonly<Record<AmountField, Currency>>;
  /** What a person says; null where the list is to tell. */
  readonly statedCurrency: Currency | null;
  /** The header, as printed, that a value of a field stands under. */
  readonly headerOf: (field: AmountField | 'start' | 'end') => string;
}

/** Reads one row as a project, and tells what in it could not be read. */
export function toProject(
  reading: RowReading,
  terms: ListTerms,
): { readonly project: ImportedProject; readonly problems: readonly ImportProblem[] } {
  const problems: ImportProblem[] = [];
  const { row, texts } = reading;
  const project: ImportedProject = {
    row,
    name: lineOf(texts.name),
    beneficiary: lineOf(texts.beneficiary),
    start: dayOf('start'),
    end: dayOf('end'),
    startAsPrinted: reading.printed.start,
    endAsPrinted: reading.printed.end,
    funding: amountOf('funding'),
    totalCost: amountOf('totalCost'),
    fundingAsPrinted: reading.printed.funding,
    totalCostAsPrinted: reading.printed.totalCost,
    silent: valueFields.filter((field) => reading[field].state === 'not-stated'),
    texts: { ...texts, ...(texts.purpose === undefined ? {} : { purpose: paragraphsOf(texts.purpose) }) },
  };
  return { project, problems };

  function amountOf(field: AmountField): ImportedAmount | null {
    const value = reading[field];
    const column = terms.headerOf(field);
    if (value.state === 'unreadable') problems.push({ code: 'bad-amount', row, column, text: oneLine(value.text), why: value.reason });
    if (value.state !== 'amount') return null;
    const own = currencyOf(value.currency ?? texts.currency) ?? terms.currency[field];
    const { decimal } = value;
    const minor = roundToMinor(decimal, minorDigits(own));
    if (minor === null) problems.push({ code: 'bad-amount', row, column, text: decimal, why: 'too-large' });
    return minor === null ? null : { minor, currency: own, decimal, asPrinted: reading.printed[field] };
  }

  function currencyOf(word: string | undefined): Currency | null {
    const named = word === undefined ? null : currencyNamed(word);
    // `kr` in the column is several currencies, and not the one that a header may name.
    return named === null && word !== undefined ? (terms.statedCurrency ?? toCurrency('XXX')) : named;
  }

  function dayOf(field: 'start' | 'end'): string | null {
    const value = reading[field];
    if (value.state === 'day') return value.day;
    if (value.state === 'month') return value.month;
    if (value.state === 'year') return value.year;
    if (value.state === 'unreadable')
      problems.push({ code: 'bad-day', row, column: terms.headerOf(field), text: oneLine(value.text), why: value.reason });
    return null;
  }
}

/** A name on one line, as it is searched and shown. */
function lineOf(text: string | undefined): string | null {
  return text === undefined ? null : oneLine(text) || null;
}

/** `EUR`, `eur`, `euroa`; null for other words. */
function currencyNamed(word: string): Currency | null {
  const code = currencyWords.get(foldWord(word.trim())) ?? word.trim().toUpperCase();
  return /^[A-Z]{3}$/u.test(code) ? toCurrency(code) : null;
}
