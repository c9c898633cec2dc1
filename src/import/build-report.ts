import { createBeneficiaryRegister } from '../dataset/beneficiary-register.ts';
import type { ImportNote, ImportProblem, ImportRecord, ImportReport, TotalsByCurrency } from '../domain/import-report.ts';
import { type Field, fields } from '../domain/list-field.ts';
import { minorDigits } from '../domain/minor-digits.ts';
import type { Currency } from '../domain/money.ts';
import { currencyName } from './currency-name.ts';
import type { AmountField, ImportedProject } from './imported-project.ts';
import { listNotes } from './list-notes.ts';
import type { LocatedTable } from './located-table.ts';
import { printScaled } from './money-sum.ts';
import type { TableReading } from './read-table.ts';

/** How many records a report shows where no rows were asked for. */
const shownRecords = 3;

/** A report on a file of which nothing is known yet. */
export const emptyReport: ImportReport = {
  status: 'refused',
  format: null,
  encoding: null,
  delimiter: null,
  sheet: null,
  headerRow: null,
  columns: {},
  rowsInFile: 0,
  rowsRead: 0,
  rowsLeftOut: [],
  projects: 0,
  beneficiaries: 0,
  totals: { funding: {}, totalCost: {} },
  without: { name: 0, beneficiary: 0, start: 0, end: 0, funding: 0 },
  records: [],
  problems: [],
  notes: [],
  questions: [],
  refusal: null,
};

/** What was taken for what in a file; also where it asks. */
export function foundReport({ table, headerRow, headers, found }: LocatedTable): ImportReport {
  const { format, encoding, delimiter, name } = table;
  return {
    ...emptyReport,
    status: 'ask',
    format,
    encoding,
    delimiter,
    sheet: name,
    headerRow: headerRow === 0 ? null : headerRow,
    columns: Object.fromEntries(
      fields.flatMap((field): [Field, readonly string[]][] => {
        const places = found.places[field];
        return places === undefined ? [] : [[field, places.map((place) => headers[place] ?? '')]];
      }),
    ),
  };
}

/** @param rows - The rows to show as records; null for the first ones. */
export function readReport(
  located: LocatedTable,
  reading: TableReading,
  notes: readonly ImportNote[],
  rows: readonly number[] | null,
): ImportReport {
  const { projects, leftOut, problems, questions } = reading;
  const wanted = rows === null ? null : new Set(rows);
  const { count, merged } = countBeneficiaries(projects);
  const shown = wanted === null ? projects.slice(0, shownRecords) : projects.filter(({ row }) => wanted.has(row));
  const projectCount = countProjects(reading);
  const isAsking = questions.length > 0;
  return {
    ...foundReport(located),
    status: isAsking ? 'ask' : 'read',
    rowsInFile: reading.rowsInFile,
    rowsRead: projects.length,
    rowsLeftOut: leftOut,
    projects: projectCount,
    beneficiaries: count,
    // Nothing is totalled on a guess.
    totals: isAsking ? emptyReport.totals : { funding: totalsOf(projects, 'funding'), totalCost: totalsOf(projects, 'totalCost') },
    without: {
      name: projects.filter(({ name }) => name === null).length,
      beneficiary: projects.filter(({ beneficiary }) => beneficiary === null).length,
      start: projects.filter(({ start }) => !isDay(start)).length,
      end: projects.filter(({ end }) => !isDay(end)).length,
      funding: projects.filter(({ funding }) => funding === null).length,
    },
    records: shown.map(toRecord),
    problems: [...problems, ...merged],
    notes: [...notes, ...reading.notes, ...listNotes(located, reading, projectCount)],
    questions,
  };
}

function countProjects({ projects, areParts }: Pick<TableReading, 'projects' | 'areParts'>): number {
  if (!areParts) return projects.length;
  return new Set(projects.map(({ row, texts }) => texts.identifier ?? row)).size;
}

function countBeneficiaries(projects: readonly ImportedProject[]): { readonly count: number; readonly merged: readonly ImportProblem[] } {
  const register = createBeneficiaryRegister({ organisations: [], ambiguous: [] });
  for (const { beneficiary } of projects) if (beneficiary !== null) register.resolve(beneficiary);
  const organisations = register.beneficiaries();
  const merged = organisations.filter(({ printedNames }) => printedNames.length > 1);
  return { count: organisations.length, merged: merged.map(({ printedNames }) => ({ code: 'spellings-merged', names: printedNames })) };
}

/** In the currency's own decimals, zeros too: `540525253.00`. */
function totalsOf(projects: readonly ImportedProject[], field: AmountField): TotalsByCurrency {
  const sums = new Map<Currency, bigint>();
  for (const project of projects) {
    const amount = project[field];
    if (amount !== null) sums.set(amount.currency, (sums.get(amount.currency) ?? 0n) + BigInt(amount.minor));
  }
  return Object.fromEntries([...sums].map(([currency, sum]) => [currencyName(currency), printScaled(sum, minorDigits(currency))]));
}

function isDay(text: string | null): boolean {
  return text?.length === 10;
}

function toRecord({ row, name, beneficiary, start, end, funding, totalCost }: ImportedProject): ImportRecord {
  const currency = (funding ?? totalCost)?.currency;
  return {
    row,
    name,
    beneficiary,
    start,
    end,
    funding: funding?.decimal ?? null,
    totalCost: totalCost?.currency === currency ? (totalCost?.decimal ?? null) : null,
    currency: currency === undefined ? 'unknown' : currencyName(currency),
  };
}
