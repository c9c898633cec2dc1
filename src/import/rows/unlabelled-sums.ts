import { isAmount, type RowReading } from './row-reading.ts';
import { aboutSumOfAll, findSums, isSumOfAll } from './sum-rows.ts';

/**
 * Rows that print what other rows add up to without calling themselves a total: without a name, or with the name of a fund or priority.
 *
 * @param rows - The projects and, among them, rows with an amount and no name.
 * @param isDoubtful - Whether a project says so little that it may be none.
 * @param isPlain - Whether projects say nothing but names and amounts: then a sum says as much as they do.
 */
export function unlabelledSums(
  rows: readonly RowReading[],
  unnamed: ReadonlySet<RowReading>,
  { isDoubtful, isPlain }: { readonly isDoubtful: (row: RowReading) => boolean; readonly isPlain: boolean },
): ReadonlySet<RowReading> {
  const last = rows.at(-1);
  if (last === undefined) return new Set();
  const named = rows.filter((row) => !unnamed.has(row));
  // Where all amounts stand in rows below the names, one of them may be the sum of others by chance, but hardly the sum of all.
  if (!named.some(hasMoney)) {
    const others = rows.filter((row) => unnamed.has(row) && row !== last);
    return new Set(unnamed.has(last) && isSumOfAll(last, others) ? [last] : []);
  }
  const partsOfSilent = partsBelowSilent(rows, unnamed);
  const sums = findSums(
    rows,
    (row) => (unnamed.has(row) ? !partsOfSilent.has(row) : isDoubtful(row)),
    (row) => !unnamed.has(row),
  );
  // Another total, of an earlier version or with what the list leaves out: nobody has as much as all others together and says nothing of it.
  const full = named.filter((row) => !isDoubtful(row));
  const abouts = aboutSumOfAll(
    named.filter((row) => isDoubtful(row) && !sums.has(row)),
    full,
  );
  const isLastSum =
    isPlain &&
    !unnamed.has(last) &&
    isSumOfAll(
      last,
      named.filter((row) => row !== last && !sums.has(row)),
    );
  return new Set([...sums, ...abouts, ...(isLastSum ? [last] : [])]);
}

/** Rows without a name below a project without an amount: theirs is its only one. */
function partsBelowSilent(rows: readonly RowReading[], unnamed: ReadonlySet<RowReading>): ReadonlySet<RowReading> {
  let project: RowReading | null = null;
  return new Set(
    rows.filter((row) => {
      if (!unnamed.has(row)) project = row;
      return unnamed.has(row) && project !== null && !hasMoney(project);
    }),
  );
}

function hasMoney({ funding, totalCost }: RowReading): boolean {
  return isAmount(funding) || isAmount(totalCost);
}
