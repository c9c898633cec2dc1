import { type KnownNames, readFlattenedText } from '../dataset/flattened-text.ts';
import { DatasetError, describeProblem } from '../dataset/problem.ts';
import { publishedColumns } from '../dataset/published-row.ts';
import type { Refusal } from '../domain/import-report.ts';
import { cellText } from '../table/cell.ts';
import type { SourceTable } from '../table/source-table.ts';

/**
 * A table that was copied from a page as text, taken apart again by the names that are known of it.
 *
 * @param text - A table of format `text`: one cell a line.
 * @returns Why not, where a project could not be read with certainty.
 */
export function flattenedTable(text: SourceTable, known: KnownNames): SourceTable | Refusal {
  const lines = [...text.rows].map(([cell]) => cellText(cell));
  try {
    const { before, rows, after, problems } = readFlattenedText(lines.join('\n'), known);
    const [first] = problems;
    if (first !== undefined) return { code: 'flattened-text', detail: describeProblem(first) };
    const titles = [before.split('\n')[0] ?? '', ...after.split('\n')].filter((line) => line.trim() !== '' && line.length < 100);
    const header = publishedColumns.map((column) => column.header);
    // What stands around the table says which day it is of.
    return {
      ...text,
      rows: [...titles.map((title) => [title]), header, ...rows.map((row) => publishedColumns.map(({ column }) => row[column]))],
    };
  } catch (error) {
    if (error instanceof DatasetError) return { code: 'flattened-text', detail: error.message };
    throw error;
  }
}
