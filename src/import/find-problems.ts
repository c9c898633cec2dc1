import { foldName } from '../dataset/organisation-name.ts';
import type { ImportProblem } from '../domain/import-report.ts';
import type { AmountField, ImportedProject } from './imported-project.ts';

/** What a careful reader would question in the projects that were read, row by row. Nothing is changed. */
export function findProblems(projects: readonly ImportedProject[], headerOf: (field: AmountField) => string): readonly ImportProblem[] {
  const isOutlier = { funding: outlierTest(projects, 'funding'), totalCost: outlierTest(projects, 'totalCost') };
  const firstRows = new Map<string, number>();
  return projects.flatMap((project) => {
    const { row, name, start, end, funding, totalCost } = project;
    const problems: ImportProblem[] = [];
    if (name === null) problems.push({ code: 'no-name', row });
    if (isFullDay(start) && isFullDay(end) && end < start) problems.push({ code: 'end-before-start', row, start, end });
    for (const field of ['funding', 'totalCost'] as const) {
      const amount = project[field];
      if (amount === null) continue;
      const column = headerOf(field);
      if (amount.minor === 0) problems.push({ code: 'zero-amount', row, column });
      else if (amount.minor < 0) problems.push({ code: 'negative-amount', row, column, text: amount.asPrinted });
      else if (isOutlier[field](amount.minor)) problems.push({ code: 'outlier', row, column, text: amount.asPrinted });
    }
    if (funding !== null && totalCost !== null && funding.currency === totalCost.currency && funding.minor > totalCost.minor)
      problems.push({ code: 'funding-over-total', row, funding: funding.asPrinted, total: totalCost.asPrinted });
    const alike = alikeKey(project);
    const first = firstRows.get(alike);
    if (first === undefined) firstRows.set(alike, row);
    else problems.push({ code: 'duplicate-row', row, of: first });
    return problems;
  });
}

/** All that the list says of a project, but the place where it says it. */
function alikeKey(project: ImportedProject): string {
  const { row: _row, ...rest } = project;
  return JSON.stringify({ ...rest, beneficiary: rest.beneficiary === null ? null : foldName(rest.beneficiary) });
}

function isFullDay(text: string | null): text is string {
  return text?.length === 10;
}

/** An amount a thousandth of the usual one, or ten thousand times as large; none where the list has many such. */
function outlierTest(projects: readonly ImportedProject[], field: AmountField): (minor: number) => boolean {
  const sorted = projects
    .flatMap((project) => ((project[field]?.minor ?? 0) > 0 ? [project[field]?.minor ?? 0] : []))
    .sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const isFar = (minor: number): boolean => minor * 1_000 < median || minor > median * 10_000;
  const isSpread = sorted.filter(isFar).length > Math.max(1, sorted.length / 100);
  return isSpread || sorted.length < 10 ? () => false : isFar;
}
