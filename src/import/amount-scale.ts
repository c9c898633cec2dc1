import type { ImportNote, ImportQuestion } from '../domain/import-report.ts';
import { currencyInHeader } from './columns/currency-in-header.ts';
import type { AmountColumn } from './format/amount-column.ts';
import { scaleInHeader } from './format/header-scale.ts';
import { judgeScale } from './format/judge-scale.ts';
import { formatQuestion } from './format-question.ts';
import type { AmountField } from './imported-project.ts';

/** What the amounts of a column are multiplied by, and what must be asked or said before they are. */
export interface AmountScale {
  /** 1, 1000 or 1000000. */
  readonly factor: number;
  readonly questions: readonly ImportQuestion[];
  readonly notes: readonly ImportNote[];
}

/** Where a unit may be named. */
export interface UnitTexts {
  /** The column's header as printed. */
  readonly column: string;
  /** The header with the headings over it, and a unit below it: what they say holds for the column. */
  readonly ofColumn: string;
  /** The lines above the table: what they say may hold for all of it. */
  readonly ofTable: readonly string[];
}

/** @param stated - What a person says; it counts where a unit is named, and everywhere if none is. */
export function amountScale(
  field: AmountField,
  texts: UnitTexts,
  amounts: AmountColumn,
  stated: number | null,
  isUnitNamed: boolean,
): AmountScale {
  const own = scaleInHeader(texts.ofColumn);
  const above = own === null ? texts.ofTable.find(namesUnit) : undefined;
  const found = own ?? (above === undefined ? null : scaleInHeader(above));
  if (stated !== null) return { factor: found !== null || !isUnitNamed ? stated : 1, questions: [], notes: [] };
  if (found === null) return asPrinted;
  const column = above ?? texts.column;
  const { factor, words } = found;
  const verdict = judgeScale(amounts, factor ?? 1000, currencyInHeader(texts.ofColumn));
  if (verdict.state === 'contradicted') return { ...asPrinted, notes: [{ code: 'scale-not-applied', column, words }] };
  // A line above the table may speak of something else.
  if (verdict.state === 'applies' && factor !== null && own !== null)
    return { factor, questions: [], notes: [{ code: 'scale-applied', column, words, factor }] };
  const question =
    verdict.state === 'open' && factor !== null
      ? formatQuestion(verdict.question, 'scale', field, column)
      : openScale(field, column, amounts);
  return { ...asPrinted, questions: [question] };
}

/** Whether thousands or millions are named in any of these. */
export function isUnitNamedIn(texts: readonly UnitTexts[]): boolean {
  return texts.some(({ ofColumn, ofTable }) => scaleInHeader(ofColumn) !== null || ofTable.some(namesUnit));
}

const asPrinted: AmountScale = { factor: 1, questions: [], notes: [] };

/** No unit is told in a longer line. */
const unitAtMost = 160;

/** `Beträge in Tsd. EUR`, `(in thousands)`: not `The 1000 largest projects`. */
function namesUnit(text: string): boolean {
  if (text.length > unitAtMost || scaleInHeader(text) === null) return false;
  return currencyInHeader(text) !== null || /^[^\p{L}\d]*(?:\p{L}+ )?in \p{L}+[^\p{L}\d]*$/iu.test(text.trim());
}

function openScale(field: AmountField, column: string, { samples, sizes }: AmountColumn): ImportQuestion {
  return {
    about: 'scale',
    answer: 'scale',
    field,
    column,
    count: sizes.reduce((sum, count) => sum + count, 0),
    samples: samples.map(({ printed }) => printed),
    options: ['1', '1000', '1000000'].map((value) => ({ value, shows: [] })),
  };
}
