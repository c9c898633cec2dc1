import type { RepeatedRowsReading } from '../mapping/list-mapping.ts';
import { isAmount, type RowReading } from './row-reading.ts';

/** What rows that name one project say of it. */
export type RepeatedRows =
  /** `projects` also where no row repeats another. */
  | { readonly status: 'read'; readonly reading: RepeatedRowsReading }
  | { readonly status: 'ask'; readonly rows: number; readonly samples: readonly (readonly RowReading[])[] };

/** How alike groups must be in the column as a whole to be read without asking. */
const nearlyAll = 0.98;
const hardlyAny = 0.5;

/** Below this many groups that agree, agreement may be chance. */
const fewGroups = 5;

/** Rows alike in all but a place, without an identifier, are asked about from this share of the list on. */
const manyRepeats = 0.05;

/** From this share on rows that say the same of a project but for its amount, without an identifier, are more than chance. */
const manyParts = 0.3;

/**
 * What rows with one identifier are: repetitions of a project (a row for each place), or its parts (a row for each partner).
 *
 * Decided for the list as a whole, from whether the amounts and the organisations of such rows are the same.
 */
export function judgeRepeatedRows(rows: readonly RowReading[]): RepeatedRows {
  const byIdentifier = groupsOf(rows, ({ texts }) => texts.identifier?.toLowerCase() ?? null);
  if (byIdentifier.length === 0) return judgeAlikeRows(rows);
  const isOneName = (group: readonly RowReading[]) => isSame(group, ({ texts }) => texts.name ?? '');
  // The number of a call or a measure stands in many projects.
  if (shareOf(byIdentifier, isOneName) < 0.9) return { status: 'read', reading: 'projects' };

  const sameMoney = shareOf(byIdentifier, (group) => isSame(group, moneyOf));
  const sameBeneficiary = shareOf(byIdentifier, (group) => isSame(group, ({ texts }) => texts.beneficiary ?? ''));
  const isOfManyBeneficiaries = sameBeneficiary <= hardlyAny && byIdentifier.length >= fewGroups;
  // Without amounts nothing is counted twice, and each participant is kept.
  if (isOfManyBeneficiaries && !rows.some(hasMoney)) return { status: 'read', reading: 'parts' };
  // The same sum beside each of several organisations may be the project's, repeated, or each one's own.
  if (sameMoney >= nearlyAll && sameBeneficiary >= nearlyAll) return { status: 'read', reading: 'repeats' };
  if (sameMoney <= hardlyAny && isOfManyBeneficiaries) return { status: 'read', reading: 'parts' };
  return ask(byIdentifier);
}

/** Rows that say the same of one project, but for its place at most: a list without identifiers. */
function judgeAlikeRows(rows: readonly RowReading[]): RepeatedRows {
  const alike = groupsOf(rows, (row) => {
    const { texts, start, end } = row;
    if (!hasMoney(row)) return null;
    return JSON.stringify([texts.name, texts.beneficiary, texts.purpose, moneyOf(row), start, end]);
  });
  const repeats = alike.reduce((sum, group) => sum + group.length - 1, 0);
  if (repeats >= fewGroups && repeats >= manyRepeats * rows.length) return ask(alike);
  const partial = rows.some(({ texts }) => texts.identifier !== undefined) ? [] : partialRows(rows);
  return partial.length >= fewGroups && countRows(partial) >= manyParts * rows.length
    ? ask(partial)
    : { status: 'read', reading: 'projects' };
}

/** Rows of one name and one period, or of one name and organisation: payments to a project, or its partners. */
function partialRows(rows: readonly RowReading[]): readonly (readonly RowReading[])[] {
  const keys: readonly ((row: RowReading) => string | null)[] = [
    ({ texts, start, end }) =>
      texts.name !== undefined && start.state === 'day' && end.state === 'day' ? JSON.stringify([texts.name, start, end]) : null,
    ({ texts }) => (texts.name === undefined || texts.beneficiary === undefined ? null : JSON.stringify([texts.name, texts.beneficiary])),
  ];
  const [byPeriod = [], byOrganisation = []] = keys.map((keyOf) => groupsOf(rows, keyOf));
  return countRows(byPeriod) > countRows(byOrganisation) ? byPeriod : byOrganisation;
}

function countRows(groups: readonly (readonly RowReading[])[]): number {
  return groups.reduce((sum, group) => sum + group.length, 0);
}

function ask(groups: readonly (readonly RowReading[])[]): RepeatedRows {
  return { status: 'ask', rows: countRows(groups), samples: groups.slice(0, 3) };
}

/** The rows that share a key, where two or more do. */
function groupsOf(rows: readonly RowReading[], keyOf: (row: RowReading) => string | null): readonly (readonly RowReading[])[] {
  const groups = new Map<string, RowReading[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null || key === '') continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

function hasMoney({ funding, totalCost }: RowReading): boolean {
  return isAmount(funding) || isAmount(totalCost);
}

function moneyOf({ funding, totalCost }: RowReading): string {
  return [funding, totalCost].map((value) => (isAmount(value) ? value.decimal : value.state)).join(' ');
}

function isSame(group: readonly RowReading[], textOf: (row: RowReading) => string): boolean {
  return new Set(group.map(textOf)).size === 1;
}

function shareOf<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length / items.length;
}
