import type { KnownNames } from '../dataset/flattened-text.ts';
import type { IsoDate } from '../domain/date.ts';
import type { ImportNote, ImportQuestion, ImportReport } from '../domain/import-report.ts';
import type { Currency } from '../domain/money.ts';
import { readTables } from '../table/read-tables.ts';
import { defaultLimits, type TableLimits } from '../table/table-limits.ts';
import { emptyReport, readReport } from './build-report.ts';
import { chooseTable, type TableChoice } from './choose-table.ts';
import { columnNames } from './column-names.ts';
import { dayInWords } from './day-in-words.ts';
import { doubtQuestions } from './doubt-questions.ts';
import { flattenedTable } from './flattened-table.ts';
import type { ImportedProject } from './imported-project.ts';
import type { LocatedTable } from './located-table.ts';
import { type ListMapping, noMapping } from './mapping/list-mapping.ts';
import { watchRows } from './watch-rows.ts';

export interface ReadListOptions {
  readonly mapping?: ListMapping;
  /** The rows to show as records; null for the first ones. */
  readonly rows?: readonly number[] | null;
  readonly limits?: TableLimits;
  /** The organisations and objectives of a list that is copied from a page as text; without them such a text cannot be read. */
  readonly known?: KnownNames | null;
  /** Told how far a long file has been read: a part from 0 to 1, null as long as nobody knows. */
  readonly onProgress?: (part: number | null) => void;
}

/** A file as it was read. Without projects where it asks or is refused. */
export interface ListRead {
  readonly report: ImportReport;
  readonly projects: readonly ImportedProject[];
  readonly areParts: boolean;
  readonly amountKind: 'eu-funding' | 'funding';
  /** Most of the projects' currency; `XXX` where the file states none. */
  readonly currency: Currency;
  /** The day that the file gives itself. */
  readonly updatedOn: IsoDate | null;
  readonly fileName: string;
  readonly stated: ListMapping;
  /** What was stated and found: with it the next version of the file is read in the same way. */
  readonly taken: ListMapping;
}

/**
 * Reads a published list: finds its table, header, columns and formats, and tells the rows that are projects from all others.
 *
 * Between readings that differ in a figure, a day or a name nothing is chosen: the report asks. Never throws for what is in a file.
 */
export async function readList(bytes: Uint8Array, fileName: string, options: ReadListOptions = {}): Promise<ListRead> {
  const { mapping = noMapping, rows = null, limits = defaultLimits, known = null, onProgress = () => {} } = options;
  const nothing = {
    projects: [],
    areParts: false,
    amountKind: 'funding',
    currency: 'XXX' as Currency,
    updatedOn: null,
    fileName,
    stated: mapping,
    taken: mapping,
  } as const;
  const help = { encoding: mapping.encoding ?? null, delimiter: mapping.delimiter ?? null };
  const tables = await readTables(bytes, fileName, help, limits);
  if (tables.status === 'unreadable') return { ...nothing, report: { ...emptyReport, refusal: tables.why } };
  const [first] = tables.tables;
  if (first === undefined) return { ...nothing, report: { ...emptyReport, refusal: { code: 'not-a-table', detail: '' } } };
  const doubts = await doubtQuestions(first, mapping, async (answer, option) => {
    const other = await readTables(bytes, fileName, { ...help, [answer]: option }, limits);
    return other.status === 'tables' ? (other.tables[0] ?? null) : null;
  });
  const flattened = first.format === 'text' && known !== null ? flattenedTable(first, known) : null;
  if (flattened !== null && 'code' in flattened) return { ...nothing, report: { ...emptyReport, format: 'text', refusal: flattened } };
  const choice = withDoubts(
    chooseTable(flattened === null ? tables.tables.map((table) => watchRows(table, onProgress)) : [flattened], mapping),
    doubts,
  );
  if (choice.status !== 'chosen') return { ...nothing, report: choice.report };
  const { located, reading, amountKind } = choice;
  const day = mapping.updatedOn ?? dayInWords([fileName, ...located.titles]);
  const dayNote: ImportNote = { code: 'updated-on', day };
  const report = readReport(located, reading, [...choice.notes, ...(mapping.updatedOn === undefined ? [dayNote] : [])], rows);
  if (report.status === 'read' && reading.projects.length === 0)
    return { ...nothing, report: { ...report, status: 'refused', refusal: { code: 'no-projects', detail: '' } } };
  return {
    report,
    projects: report.status === 'read' ? reading.projects : [],
    areParts: reading.areParts,
    amountKind,
    currency: mainCurrency(reading.projects),
    updatedOn: day,
    fileName,
    stated: mapping,
    // Neither the header's row nor the sheet's name: another version may have a title more, or a day in its sheet's name.
    taken: { ...mapping, columns: { ...takenColumns(located), ...mapping.columns } },
  };
}

/** What the cells themselves are comes before what they mean. */
function withDoubts(choice: TableChoice, doubts: readonly ImportQuestion[]): TableChoice {
  if (doubts.length === 0) return choice;
  if (choice.status === 'chosen') return { ...choice, reading: { ...choice.reading, questions: doubts } };
  return { status: 'none', report: { ...choice.report, status: 'ask', refusal: null, questions: doubts } };
}

function takenColumns({ headers, found: { places } }: LocatedTable): ListMapping['columns'] {
  const names = columnNames(headers);
  return Object.fromEntries(Object.entries(places).map(([field, own]) => [field, own.map((place) => names[place] ?? '')]));
}

function mainCurrency(projects: readonly ImportedProject[]): Currency {
  const counts = new Map<Currency, number>();
  for (const { funding, totalCost } of projects) {
    const currency = (funding ?? totalCost)?.currency;
    if (currency !== undefined) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? ('XXX' as Currency);
}
