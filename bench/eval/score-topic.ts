/** People read the first ones. */
const headLength = 5;

/** How many of the relevant projects stand among the first five rows, as a part of those that could: 0 to 1. */
export function recallInHead(relevant: readonly number[], rows: readonly number[]): number {
  const head = rows.slice(0, headLength);
  return relevant.filter((row) => head.includes(row)).length / Math.min(headLength, relevant.length);
}
