import type { ImportNote, ImportQuestion } from '../domain/import-report.ts';
import { type Cell, cellText } from '../table/cell.ts';
import { type AmountScale, amountScale, isUnitNamedIn, type UnitTexts } from './amount-scale.ts';
import { currencyInHeader } from './columns/currency-in-header.ts';
import { type AmountColumn, readAmountColumn } from './format/amount-column.ts';
import type { AmountValue } from './format/amount-value.ts';
import { decimalText } from './format/decimal-text.ts';
import { scaleInHeader } from './format/header-scale.ts';
import { formatQuestion } from './format-question.ts';
import type { AmountField } from './imported-project.ts';
import type { ListMapping } from './mapping/list-mapping.ts';

export interface AmountReader {
  readonly read: (row: readonly Cell[]) => AmountValue;
  /** The cell that was read. */
  readonly printed: (row: readonly Cell[]) => string;
}

export interface AmountReaders {
  readonly funding: AmountReader;
  readonly totalCost: AmountReader;
  readonly questions: readonly ImportQuestion[];
  readonly notes: readonly ImportNote[];
}

/** One column of amounts; several of a field complete each other. */
export interface AmountPlace extends UnitTexts {
  /** From 0. */
  readonly place: number;
  /** What stands under the header in a row of units; empty for none. */
  readonly unit: string;
  readonly cells: readonly Cell[];
}

type Places = Readonly<Record<AmountField, readonly AmountPlace[]>>;

/** Decides for each column what its signs mean and what its amounts are multiplied by, and gives what reads a row so. */
export function amountReaders(places: Places, mapping: ListMapping): AmountReaders {
  const cellsOf = (field: AmountField): readonly Cell[] => places[field].flatMap(({ cells }) => cells);
  const isUnitNamed = isUnitNamedIn([...places.funding, ...places.totalCost]);
  const [funding, totalCost] = [readerOf('funding', cellsOf('totalCost')), readerOf('totalCost', cellsOf('funding'))];
  return {
    funding,
    totalCost,
    questions: [...funding.questions, ...totalCost.questions],
    notes: [...funding.notes, ...totalCost.notes],
  };

  function readerOf(field: AmountField, others: readonly Cell[]): AmountReader & Pick<AmountReaders, 'questions' | 'notes'> {
    const amounts = readAmountColumn(
      cellsOf(field),
      {
        decimal: mapping.decimalSign ?? null,
        damaged: mapping.damagedAmounts ?? null,
        hasUnit: places[field].some(({ ofColumn }) => scaleInHeader(ofColumn) !== null),
      },
      others,
    );
    const columns = places[field].map((place) => ({
      ...place,
      scale: amountScale(field, place, amounts, mapping.scale ?? null, isUnitNamed),
    }));
    const readers = columns.map(({ place, scale, ofColumn, unit }) => {
      const named = mapping.currency === undefined ? currencyInHeader(columns.length > 1 ? ofColumn : unit) : null;
      return (row: readonly Cell[]): Reading => ({
        value: inUnits(amounts.read(row[place]), scale, named),
        printed: cellText(row[place]).trim(),
      });
    });
    const chosen = (row: readonly Cell[]): Reading => theOne(readers.map((read) => read(row)));
    return {
      read: (row) => chosen(row).value,
      printed: (row) => (columns.length === 1 ? cellText(row[columns[0]?.place ?? -1]).trim() : chosen(row).printed),
      questions: [
        ...amounts.questions.map((question) => formatQuestion(question, answers[question.code], field, columns[0]?.column ?? '')),
        // One answer holds for all.
        ...columns.flatMap(({ scale }) => scale.questions).slice(0, 1),
      ],
      notes: columns.flatMap(({ scale }) => scale.notes),
    };
  }
}

/** The fields of the mapping file that answer a question. */
const answers: Readonly<Record<AmountColumn['questions'][number]['code'], keyof ListMapping>> = {
  'decimal-sign': 'decimalSign',
  'damaged-amounts': 'damagedAmounts',
  scale: 'scale',
};

/** @param currency - What the column names, where its field has columns in several currencies, or where a row of units names it. */
function inUnits(value: AmountValue, { factor }: AmountScale, currency: string | null): AmountValue {
  if (value.state !== 'amount') return value;
  const [whole = '', fraction = ''] = value.decimal.replace('-', '').split('.');
  const decimal = factor === 1 ? value.decimal : decimalText(value.decimal.startsWith('-'), whole, fraction, factor === 1000 ? 3 : 6);
  return { ...value, decimal, currency: value.currency ?? currency };
}

interface Reading {
  readonly value: AmountValue;
  readonly printed: string;
}

const nothing: Reading = { value: { state: 'empty' }, printed: '' };

/** Of columns that complete each other, the one that says something: zero is less than another amount, and more than nothing. */
function theOne(readings: readonly Reading[]): Reading {
  const [first = nothing, second] = readings;
  if (second === undefined) return first;
  const telling = readings.filter(({ value }) => value.state === 'unreadable' || (value.state === 'amount' && value.decimal !== '0'));
  if (telling.length > 1) {
    // Two amounts for one field: neither is the right one for certain.
    const printed = telling.map((each) => each.printed).join(' / ');
    return { value: { state: 'unreadable', text: printed, reason: 'several' }, printed };
  }
  const isZero = ({ value }: Reading): boolean => value.state === 'amount';
  return telling[0] ?? readings.find(isZero) ?? readings.find(({ value }) => value.state !== 'empty') ?? first;
}
