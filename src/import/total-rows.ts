import type { ImportNote, ImportProblem } from '../domain/import-report.ts';
import type { ImportedProject } from './imported-project.ts';
import { addDecimals } from './money-sum.ts';
import { isAmount, type RowReading } from './rows/row-reading.ts';
import { type ListTerms, toProject } from './to-project.ts';
import { amountText } from './to-rows.ts';

/**
 * Holds the totals that a list prints against what its projects add up to: the best proof that it was read whole.
 *
 * A row that agrees is enough; where the list prints one total alone and it differs, that is said. Among several there are subtotals.
 */
export function checkTotals(
  totals: readonly RowReading[],
  projects: readonly ImportedProject[],
  terms: ListTerms,
): { readonly notes: readonly ImportNote[]; readonly problems: readonly ImportProblem[] } {
  const notes: ImportNote[] = [];
  const problems: ImportProblem[] = [];
  for (const field of ['funding', 'totalCost'] as const) {
    const currencies = new Set(projects.flatMap((project) => project[field]?.currency ?? []));
    const printed = totals.filter((row) => isAmount(row[field])).map((row) => toProject(row, terms).project);
    if (printed.length === 0 || currencies.size !== 1) continue;
    const added = projects.flatMap((project) => (project[field] === null ? [] : [amountText(project[field])]));
    const sum = Number(addDecimals(added));
    // Some lists round each row, others their total.
    const agreeing = printed.find((row) => Math.abs(Number(row[field]?.decimal) - sum) <= Math.max(1, added.length * 0.005));
    const [only, second] = printed;
    if (agreeing !== undefined) notes.push({ code: 'total-agrees', row: agreeing.row, column: terms.headerOf(field) });
    else if (only !== undefined && second === undefined)
      problems.push({
        code: 'total-differs',
        row: only.row,
        column: terms.headerOf(field),
        printed: only[field]?.asPrinted ?? '',
        added: addDecimals(added),
      });
  }
  return { notes, problems };
}
