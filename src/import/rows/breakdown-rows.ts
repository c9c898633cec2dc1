import { isAmount, type RowReading } from './row-reading.ts';
import { isSumOf } from './sum-rows.ts';

/**
 * Rows that break down the project above them: they say little but an amount, and add up to the project's own.
 *
 * @param projects - Rows with a name, in the file's order.
 */
export function breakdownRows(projects: readonly RowReading[], mayBePart: (row: RowReading) => boolean): ReadonlySet<RowReading> {
  const found = new Set<RowReading>();
  let parent: RowReading | null = null;
  let parts: RowReading[] = [];
  for (const row of projects) {
    if (mayBePart(row)) {
      parts.push(row);
      continue;
    }
    close();
    parent = row;
    parts = [];
  }
  close();
  return found;

  function close(): void {
    if (parent === null || parts.length < 2 || !parts.every(isLikeParent)) return;
    if (isSumOf(parent, parts)) for (const part of parts) found.add(part);
  }

  /** A part states the amounts that its project states: else the sum of nothing would agree. */
  function isLikeParent(part: RowReading): boolean {
    return (
      isAmount(part.funding) === (parent !== null && isAmount(parent.funding)) &&
      isAmount(part.totalCost) === (parent !== null && isAmount(parent.totalCost))
    );
  }
}
