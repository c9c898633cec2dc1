import type { Cell } from '../../../../src/table/cell.ts';

/** What the invented cells of a column look like. */
export type Values =
  | 'organisation'
  | 'project'
  | 'summary'
  | 'place'
  | 'word'
  | 'person'
  | 'code'
  | 'number-code'
  | 'amount'
  | 'small-amount'
  | 'half-amount'
  | 'other-half-amount'
  | 'zero'
  | 'day'
  | 'later-day'
  | 'year'
  | 'period'
  | 'percent'
  | 'rate'
  | 'count'
  | 'row-number'
  | 'currency'
  | 'web'
  | 'empty';

/**
 * A column of a list: its header as such lists print it, its values, and what it must be taken for: a field, `''` for none, `?field` where it
 * must be offered in a question about the field and nothing be taken.
 */
export type InventedColumn = readonly [header: string, values: Values, expected: string];

export interface InventedList {
  readonly list: string;
  readonly columns: readonly InventedColumn[];
  readonly amountKind?: 'eu-funding' | 'funding';
  readonly currency?: string;
  readonly notes?: readonly string[];
}

/** Forty rows, different from column to column and from row to row, and the same each time. */
export function inventedRows(columns: readonly InventedColumn[]): readonly (readonly Cell[])[] {
  return Array.from({ length: 40 }, (_, row) => columns.map(([, values], column) => cellOf(values, row, column)));
}

const towns = ['Lankosaari', 'Vellberg', 'Montrouvre', 'Prisnica', 'Kaldvik', 'Oreșani', 'Tisnov', 'Alverca'];
const forms = ['Oy', 'GmbH', 'SARL', 'sp. z o.o.', 'AS', 'SRL', 'a.s.', 'Lda'];
const subjects = ['Uusi silta', 'Neue Brücke', 'Nouveau pont', 'Nowy most', 'Ny bro', 'Pod nou', 'Nový most', 'Nova ponte'];
const words = ['A-tyyppi', 'Beta', 'Gamma', 'Delta'];

function cellOf(values: Values, row: number, column: number): Cell {
  const pick = (texts: readonly string[], step = 1) => texts[(row * step + column) % texts.length] ?? '';
  const amount = ((row + 3) * 7919 * (column + 2)) % 900_000;
  const day = `${String((row % 28) + 1).padStart(2, '0')}.${String((row % 12) + 1).padStart(2, '0')}.`;
  switch (values) {
    case 'organisation':
      return `${pick(towns)} ${pick(forms, 3)} ${row + column}`;
    case 'project':
      return `${pick(subjects)}: ${pick(towns, 5)} ${row * (column + 1)}`;
    case 'summary':
      return `${pick(subjects)} ${pick(towns)} ${row}. `.repeat(12);
    case 'place':
      return pick(towns);
    case 'word':
      return pick(words);
    case 'person':
      return `Maija Esimerkki ${pick(towns)}`;
    case 'code':
      return `XX.${column}.${1000 + row}/K`;
    case 'number-code':
      return String(100_000 + row * 37 + column);
    case 'amount':
      return `${amount + 10_000},${String((row * 37 + column) % 100).padStart(2, '0')}`;
    case 'small-amount':
      return `${(row % 9) + 1},${(row + column) % 10}5`;
    case 'half-amount':
      return row % 2 === 0 ? `${amount + 10_000},50` : '';
    case 'other-half-amount':
      return row % 2 === 1 ? `${amount + 10_000},50` : '';
    case 'zero':
      return '0,00';
    case 'day':
      return `${day}${2015 + (row % 3)}`;
    case 'later-day':
      return `${day}${2019 + ((row + column) % 3)}`;
    case 'year':
      return String(2015 + (row % 5));
    case 'period':
      return `${day}2016 - ${day}2019`;
    case 'percent':
      return `${50 + (row % 30)},00 %`;
    case 'rate':
      return `0,${50 + (row % 30)}`;
    case 'row-number':
      return String(row + 1);
    case 'count':
      return String((row % 17) + 1);
    case 'currency':
      return 'EUR';
    case 'web':
      return `https://example.org/${row}`;
    case 'empty':
      return '';
  }
}
