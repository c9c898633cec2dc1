import type { ImportNote, ImportProblem, ImportQuestion, LeftOutRow } from '../domain/import-report.ts';
import type { SourceTable } from '../table/source-table.ts';
import { findProblems } from './find-problems.ts';
import type { ImportedProject } from './imported-project.ts';
import type { LocatedTable } from './located-table.ts';
import type { ListMapping } from './mapping/list-mapping.ts';
import { prepareReaders } from './prepare-readers.ts';
import { fittingRows } from './rows/fitting-rows.ts';
import { mergeRepeats } from './rows/merge-repeats.ts';
import { readRows } from './rows/read-rows.ts';
import { judgeRepeatedRows, type RepeatedRows } from './rows/repeated-rows.ts';
import type { RowReading } from './rows/row-reading.ts';
import { splitRows } from './rows/split-rows.ts';
import { toProject } from './to-project.ts';
import { checkTotals } from './total-rows.ts';

/** The projects of a table with all that is to be said of them. */
export interface TableReading {
  readonly projects: readonly ImportedProject[];
  /** Whether each row is a participant's part of a project, by its identifier. */
  readonly areParts: boolean;
  readonly rowsInFile: number;
  readonly leftOut: readonly LeftOutRow[];
  readonly problems: readonly ImportProblem[];
  readonly notes: readonly ImportNote[];
  readonly questions: readonly ImportQuestion[];
}

/** Reads every row under the header. A question leaves what it is about unread. */
export function readTable(located: LocatedTable, mapping: ListMapping): TableReading {
  const { table, headerRow, width, aligned, headers, found, currency } = located;
  const { readers, questions, notes } = prepareReaders(located, fittingRows(table, { row: headerRow, width }), mapping);
  const readings = readRows(table, { row: headerRow, width, headers }, readers);
  const split = splitRows(readings, mapping.unnamedRows ?? null, aligned.size > 0);
  const repeated: RepeatedRows =
    mapping.repeatedRows === undefined ? judgeRepeatedRows(split.projects) : { status: 'read', reading: mapping.repeatedRows };
  const isRepeating = repeated.status === 'read' && repeated.reading === 'repeats';
  const merged = isRepeating ? mergeRepeats(split.projects) : { projects: split.projects, repeats: [] };
  const headerOf = (field: 'funding' | 'totalCost' | 'start' | 'end'): string => headers[found.places[field]?.[0] ?? -1] ?? '';
  const terms = { currency, statedCurrency: mapping.currency ?? null, headerOf };
  const read = merged.projects.map((reading) => toProject(reading, terms));
  const projects = read.map(({ project }) => project);
  const totals = checkTotals(split.totals, projects, terms);
  return {
    projects,
    areParts: repeated.status === 'read' && repeated.reading === 'parts',
    rowsInFile: headerRow + readings.length - Math.min(headerRow, 1),
    leftOut: [
      ...rowsAbove(table, headerRow),
      ...[...split.leftOut, ...merged.repeats.map(({ row }): LeftOutRow => ({ row, reason: 'repeat' }))].sort((a, b) => a.row - b.row),
    ],
    problems: [
      ...faultsOf(table),
      ...repairedRows(projects, aligned),
      ...split.problems,
      ...read.flatMap(({ problems }) => problems),
      ...findProblems(projects, headerOf),
      ...totals.problems,
    ],
    notes: [...notes, ...totals.notes],
    // What rows are can be told once their columns are read.
    questions: located.isOpen || questions.length > 0 ? questions : [...askUnnamed(split.unnamed), ...askRepeated(repeated)],
  };
}

/** The header itself is no row of the list; what stands above it is. */
function rowsAbove(table: SourceTable, headerRow: number): readonly LeftOutRow[] {
  const leftOut: LeftOutRow[] = [];
  for (const cells of table.rows) {
    const row = leftOut.length + 1;
    if (row >= headerRow) break;
    const isBlank = cells.every((cell) => typeof cell === 'string' && cell.trim() === '');
    leftOut.push({ row, reason: isBlank ? 'blank' : 'above-the-header' });
  }
  return leftOut;
}

function repairedRows(projects: readonly ImportedProject[], aligned: ReadonlySet<number>): readonly ImportProblem[] {
  return projects
    .filter(({ row }) => aligned.has(row))
    .map(({ row, name, beneficiary }) => ({ code: 'repaired-row', row, text: `${name ?? ''} · ${beneficiary ?? ''}` }));
}

function faultsOf({ faults }: SourceTable): readonly ImportProblem[] {
  return faults.flatMap((fault): readonly ImportProblem[] => {
    if (fault.code === 'wrong-letters') return [{ code: 'wrong-letters', row: fault.row, text: fault.text }];
    return fault.code === 'broken-quote' ? [{ code: 'broken-quote', row: fault.row }] : [];
  });
}

function askRepeated(repeated: RepeatedRows): readonly ImportQuestion[] {
  if (repeated.status === 'read') return [];
  const samples = repeated.samples.map(
    (group) => `${group[0]?.texts.identifier ?? group[0]?.texts.name ?? ''} (${group.map(({ row }) => row).join(', ')})`,
  );
  const options = ['repeats', 'parts', 'projects'].map((value) => ({ value, shows: [] }));
  return [{ about: 'repeated-rows', answer: 'repeatedRows', column: null, field: 'identifier', count: repeated.rows, samples, options }];
}

function askUnnamed(unnamed: readonly RowReading[]): readonly ImportQuestion[] {
  if (unnamed.length === 0) return [];
  const samples = unnamed.slice(0, 3).map(({ row, printed }) => `${row}: ${printed.funding || printed.totalCost}`);
  const options = ['parts', 'leave-out'].map((value) => ({ value, shows: [] }));
  return [{ about: 'unnamed-rows', answer: 'unnamedRows', column: null, field: 'name', count: unnamed.length, samples, options }];
}
