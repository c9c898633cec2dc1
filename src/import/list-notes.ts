import type { ImportNote } from '../domain/import-report.ts';
import { currencyName } from './currency-name.ts';
import type { ImportedProject } from './imported-project.ts';
import type { LocatedTable } from './located-table.ts';
import type { TableReading } from './read-table.ts';

/** What is true of the list as a whole and belongs beside its figures. */
export function listNotes(
  { headers, found: { places } }: LocatedTable,
  { projects, areParts }: TableReading,
  projectCount: number,
): readonly ImportNote[] {
  const currencies = new Map<string, number>();
  for (const { funding, totalCost } of projects) {
    const own = new Set([funding, totalCost].flatMap((amount) => (amount === null ? [] : currencyName(amount.currency))));
    for (const currency of own) currencies.set(currency, (currencies.get(currency) ?? 0) + 1);
  }
  return [
    ...(places.funding === undefined ? [{ code: 'no-funding-column' } as const] : []),
    ...(places.start === undefined && places.end === undefined ? [{ code: 'no-days' } as const] : []),
    ...(places.beneficiary === undefined ? [{ code: 'no-beneficiary-column' } as const] : []),
    ...(currencies.has('unknown') ? [{ code: 'currency-not-stated' } as const] : []),
    ...(currencies.size > 1 ? [{ code: 'several-currencies', projects: Object.fromEntries(currencies) } as const] : []),
    ...(areParts ? [{ code: 'participations', rows: projects.length, projects: projectCount } as const] : []),
    ...(['start', 'end'] as const).flatMap((field) => partialDays(projects, field, headers[places[field]?.[0] ?? -1] ?? '')),
  ];
}

function partialDays(projects: readonly ImportedProject[], field: 'start' | 'end', column: string): readonly ImportNote[] {
  const lengths = projects.map((project) => project[field]?.length ?? 0);
  const [years, months] = [4, 7].map((length) => lengths.filter((each) => each === length).length);
  const silent = projects.filter(
    (project) => project[field] === null && project[`${field}AsPrinted`] !== '' && project.silent.includes(field),
  );
  const texts = [...new Set(silent.map((project) => project[`${field}AsPrinted`]))].slice(0, 3);
  return [
    ...((years ?? 0) + (months ?? 0) === 0 ? [] : [{ code: 'partial-days', column, years: years ?? 0, months: months ?? 0 } as const]),
    ...(silent.length === 0 ? [] : [{ code: 'not-stated-days', column, count: silent.length, texts } as const]),
  ];
}
