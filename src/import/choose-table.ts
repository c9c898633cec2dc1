import type { ImportNote, ImportQuestion, ImportReport } from '../domain/import-report.ts';
import type { SourceTable } from '../table/source-table.ts';
import { emptyReport, foundReport, readReport } from './build-report.ts';
import { allTables, joinTables } from './join-tables.ts';
import { locateTable, type TableLocation } from './locate-table.ts';
import type { LocatedTable } from './located-table.ts';
import type { ListMapping } from './mapping/list-mapping.ts';
import { readTable, type TableReading } from './read-table.ts';

export type TableChoice =
  | {
      readonly status: 'chosen';
      readonly located: LocatedTable;
      readonly reading: TableReading;
      readonly amountKind: 'eu-funding' | 'funding';
      readonly notes: readonly ImportNote[];
    }
  /** The report refuses, or asks for what must be known before a row is read. */
  | { readonly status: 'none'; readonly report: ImportReport };

interface Candidate extends TableLocation {
  readonly located: LocatedTable;
  readonly reading: TableReading;
}

/** Finds the table of projects among a file's tables. Where several are lists with different figures, it asks. */
export function chooseTable(tables: readonly SourceTable[], mapping: ListMapping): TableChoice {
  const wanted = wantedTables(tables, mapping);
  if (wanted.length === 0) return refuse(tables, { code: 'no-such-table', detail: mapping.sheet ?? '' });
  const locations = wanted.map((table) => locateTable(table, mapping));
  const candidates = locations.flatMap((location): readonly Candidate[] => {
    const { located } = location;
    if (located === null) return [];
    const reading = readTable(located, mapping);
    return reading.projects.length === 0 && reading.questions.length === 0 ? [] : [{ ...location, located, reading }];
  });
  const [first, ...others] = candidates;
  if (first === undefined)
    return refuse(wanted, locations.find(({ refusal }) => refusal !== null)?.refusal ?? { code: 'no-projects', detail: '' });
  const rivals = others.length === 0 ? [first] : withoutSmall(candidates);
  const [best = first, ...equals] = rivals;
  if (!equals.every((other) => isAlike(best, other))) return { status: 'none', report: askTable(best, rivals) };
  const names = wanted.flatMap(({ name }) => (name === null ? [] : [name]));
  const alike = rivals.map(({ table }) => table.name ?? '');
  const rest = names.filter((name) => !alike.includes(name));
  const notes: readonly ImportNote[] = [
    ...best.notes,
    ...(equals.length > 0 ? [{ code: 'sheets-alike', sheets: alike } as const] : []),
    ...(rest.length > 0 && tables.length > 1 ? [{ code: 'other-tables', names: rest } as const] : []),
  ];
  const reading = { ...best.reading, questions: [...best.questions, ...best.reading.questions] };
  return { status: 'chosen', located: best.located, reading, amountKind: best.amountKind, notes };
}

/** The tables that may be the list: all that are shown, the one that was stated, or all that have the same columns as one. */
function wantedTables(tables: readonly SourceTable[], mapping: ListMapping): readonly SourceTable[] {
  const shown = tables.filter(({ isHidden }) => !isHidden);
  if (mapping.sheet === undefined) return shown;
  if (mapping.sheet !== allTables) return tables.filter(({ name }) => name === mapping.sheet);
  const { sheet: _sheet, ...rest } = mapping;
  const located = shown.flatMap((table) => locateTable(table, rest).located ?? []);
  const [first] = located;
  return first === undefined ? [] : [joinTables(located.filter((other) => areAlike(first, other)).map(({ table }) => table))];
}

function areAlike(one: LocatedTable, other: LocatedTable): boolean {
  return one.headers.join('\n').trim() === other.headers.join('\n').trim();
}

/** A table of a few rows beside a long list with more columns is a summary or a list of codes, unless it has the very columns of that list. */
function withoutSmall(candidates: readonly Candidate[]): readonly Candidate[] {
  const [largest] = [...candidates].sort((one, other) => weightOf(other) - weightOf(one));
  if (largest === undefined) return candidates;
  return candidates.filter((candidate) => weightOf(candidate) * 10 >= weightOf(largest) || areAlike(candidate.located, largest.located));
}

function weightOf({ located: { found }, reading }: Candidate): number {
  return reading.projects.length * Object.keys(found.places).length;
}

/** The same list in two languages, or twice: the same figures in every row. */
function isAlike(one: Candidate, other: Candidate): boolean {
  const figures = ({ reading }: Candidate): string =>
    JSON.stringify(reading.projects.map(({ funding, totalCost, start, end }) => [funding?.decimal, totalCost?.decimal, start, end]));
  const hasFigures = one.reading.projects.some(({ funding, totalCost }) => funding !== null || totalCost !== null);
  return hasFigures && figures(one) === figures(other);
}

function refuse(tables: readonly SourceTable[], refusal: NonNullable<ImportReport['refusal']>): TableChoice {
  const [table] = tables;
  const { format = null, encoding = null, delimiter = null } = table ?? {};
  return { status: 'none', report: { ...emptyReport, format, encoding, delimiter, refusal } };
}

function askTable(best: Candidate, rivals: readonly Candidate[]): ImportReport {
  const question: ImportQuestion = {
    about: 'table',
    answer: 'sheet',
    column: null,
    field: null,
    count: rivals.length,
    samples: [],
    options: [
      ...rivals.map(({ table, located, reading }) => ({
        value: table.name ?? '',
        shows: readReport(located, reading, [], null).records.flatMap(({ name }) => name ?? []),
      })),
      ...(rivals.every(({ located }) => areAlike(best.located, located)) ? [{ value: allTables, shows: [] }] : []),
    ],
  };
  return { ...foundReport(best.located), questions: [question] };
}
