import type { ImportProblem, LeftOutRow } from '../../domain/import-report.ts';
import type { UnnamedRowsReading } from '../mapping/list-mapping.ts';
import { breakdownRows } from './breakdown-rows.ts';
import { joinFamilies } from './join-families.ts';
import { isBare, mayBeSum, rowContext } from './row-context.ts';
import { misfitOf, type RowKind, rowKind } from './row-kind.ts';
import type { RowReading } from './row-reading.ts';
import { unlabelledSums } from './unlabelled-sums.ts';

/** The rows of a file by what they are. Each row is a project, or left out with its reason. */
export interface SplitRows {
  readonly projects: readonly RowReading[];
  readonly leftOut: readonly LeftOutRow[];
  readonly totals: readonly RowReading[];
  readonly problems: readonly ImportProblem[];
  /** Rows with an amount and no name, of which it must be asked what they are; empty where none is, or where it was stated. */
  readonly unnamed: readonly RowReading[];
}

/**
 * @param stated - What a person says of rows with an amount and no name; null lets their amounts tell.
 * @param wasAligned - Whether rows of the file were put together again.
 */
export function splitRows(readings: readonly RowReading[], stated: UnnamedRowsReading | null, wasAligned: boolean): SplitRows {
  const context = rowContext(readings, wasAligned);
  const kinds = readings.map((reading) => ({ reading, kind: rowKind(reading, context) }));
  const ofKind = (...wanted: readonly RowKind[]) => kinds.filter(({ kind }) => wanted.includes(kind)).map(({ reading }) => reading);
  const unnamed = new Set(ofKind('unnamed'));
  const isDoubtful = (row: RowReading): boolean => mayBeSum(row, context);
  const breakdown = breakdownRows(ofKind('project'), isDoubtful);
  const rows = ofKind('project', 'unnamed').filter((row) => !breakdown.has(row));
  const sums = unlabelledSums(rows, unnamed, { isDoubtful, isPlain: context.usual.length === 0 });
  const joined = joinFamilies(
    rows.filter((row) => !sums.has(row)),
    unnamed,
    stated,
  );
  const leftOut = kinds.flatMap(({ reading, kind }): readonly LeftOutRow[] => {
    const { row } = reading;
    if (breakdown.has(reading)) return [{ row, reason: 'part' }];
    if (sums.has(reading)) return [{ row, reason: 'total' }];
    return kind === 'project' || kind === 'unnamed' ? [] : [{ row, reason: kind }];
  });
  return {
    projects: joined.projects,
    leftOut: [...leftOut, ...joined.leftOut].sort((a, b) => a.row - b.row),
    // The cells of a row that misfits may be another column's.
    totals: [...ofKind('total').filter(({ misfit }) => misfit === null), ...sums],
    problems: [
      ...ofKind('unread-row').map(
        (reading): ImportProblem => ({
          code: 'unread-row',
          row: reading.row,
          why: misfitOf(reading, context) ?? 'shifted',
          text: shorten(reading.firstText),
        }),
      ),
      // Nothing proves that it is a sum, and little that it is a project.
      ...joined.projects
        .filter((row) => isDoubtful(row) && isBare(row))
        .map((reading): ImportProblem => ({ code: 'bare-row', row: reading.row, text: shorten(reading.texts.name ?? reading.firstText) })),
      ...joined.problems,
    ],
    unnamed: joined.unnamed,
  };
}

function shorten(text: string): string {
  const points = [...text.replace(/\s+/gu, ' ')];
  return points.length > 80 ? `${points.slice(0, 80).join('')}…` : points.join('');
}
