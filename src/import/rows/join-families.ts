import type { ImportProblem, LeftOutRow } from '../../domain/import-report.ts';
import type { UnnamedRowsReading } from '../mapping/list-mapping.ts';
import { addDecimals } from '../money-sum.ts';
import { isAmount, isMoney, type RowReading } from './row-reading.ts';
import { findSums, isSumOf } from './sum-rows.ts';

/** A project with the rows below it that have an amount and no name. */
interface Family {
  readonly parent: RowReading;
  readonly parts: readonly RowReading[];
}

export interface JoinedRows {
  readonly projects: readonly RowReading[];
  readonly leftOut: readonly LeftOutRow[];
  readonly problems: readonly ImportProblem[];
  /** The rows that must be asked about. */
  readonly unnamed: readonly RowReading[];
}

/**
 * Tells what rows with an amount and no name are. Parts that add up to their project's amount are only its breakdown. Where no project has an
 * amount of its own, those of its parts are added up. Anything else is asked, or taken as stated.
 *
 * @param rows - The projects and the rows without a name, in the file's order.
 */
export function joinFamilies(rows: readonly RowReading[], unnamed: ReadonlySet<RowReading>, stated: UnnamedRowsReading | null): JoinedRows {
  const projects = rows.filter((row) => !unnamed.has(row));
  const { families, orphans } = familiesOf(rows, unnamed);
  const isBreakdown = ({ parent, parts }: Family): boolean => hasMoney(parent) && isSumOf(parent, parts);
  const breakdowns = families.filter(isBreakdown).flatMap(({ parts }) => parts);
  const open = families.filter((family) => !isBreakdown(family));
  const parts = open.flatMap((family) => family.parts);
  // A part that is as large as others together may be their sum.
  const areOnlyAmounts = !projects.some(hasMoney) && orphans.length === 0 && findSums(parts, () => true).size === 0 && !endsAsTotal(parts);
  const mustAsk = stated === null && parts.length + orphans.length > 0 && !areOnlyAmounts;
  const takesParts = stated === 'parts' || (stated === null && !mustAsk);
  const joined = new Map(takesParts ? open.map(({ parent, parts }) => [parent, withParts(parent, parts)]) : []);
  const without = takesParts ? orphans : [...parts, ...orphans];
  return {
    projects: projects.map((project) => joined.get(project) ?? project),
    leftOut: [
      ...without.map(({ row }): LeftOutRow => ({ row, reason: 'without-name' })),
      ...[...breakdowns, ...(takesParts ? parts : [])].map(({ row }): LeftOutRow => ({ row, reason: 'part' })),
    ],
    problems: without.map(
      ({ row, printed }): ImportProblem => ({ code: 'amount-without-name', row, text: printed.funding || printed.totalCost }),
    ),
    unnamed: mustAsk ? [...parts, ...orphans].sort((a, b) => a.row - b.row) : [],
  };
}

/** A row without a name stands below the project that it may be a part of. */
function familiesOf(rows: readonly RowReading[], unnamed: ReadonlySet<RowReading>) {
  const families: { readonly parent: RowReading; readonly parts: RowReading[] }[] = [];
  const orphans: RowReading[] = [];
  let parent: RowReading | null = null;
  for (const row of rows) {
    const family = families.at(-1);
    if (!unnamed.has(row)) parent = row;
    else if (parent === null) orphans.push(row);
    else if (family?.parent === parent) family.parts.push(row);
    else families.push({ parent, parts: [row] });
  }
  return { families, orphans };
}

/** Whether the last of several amounts is about as large as all before it: a total that was rounded. */
function endsAsTotal(parts: readonly RowReading[]): boolean {
  const amounts = parts.map(({ funding, totalCost }) =>
    Number(isAmount(funding) ? funding.decimal : isAmount(totalCost) ? totalCost.decimal : 0),
  );
  const others = amounts.slice(0, -1).reduce((sum, amount) => sum + amount, 0);
  return amounts.length > 2 && (amounts.at(-1) ?? 0) >= 0.9 * others;
}

const amountFields = ['funding', 'totalCost'] as const;

/** Amounts that show different currencies, or of which one cannot be read, have no sum. */
function withParts(parent: RowReading, parts: readonly RowReading[]): RowReading {
  const sum = (field: (typeof amountFields)[number]): RowReading['funding'] => {
    const stated = [parent, ...parts].filter((row) => isMoney(row[field]));
    const amounts = stated.flatMap((row) => (isAmount(row[field]) ? [row[field]] : []));
    const currencies = new Set(stated.map((row) => (isAmount(row[field]) && row[field].currency) || row.texts.currency));
    const [first] = amounts;
    if (first === undefined) return parent[field];
    if (currencies.size > 1 || amounts.length < stated.length)
      return { state: 'unreadable', text: stated.map(({ printed }) => printed[field]).join(' + '), reason: 'several' };
    return { ...first, decimal: addDecimals(amounts.map(({ decimal }) => decimal)) };
  };
  const currency = parent.texts.currency ?? parts.find(({ texts }) => texts.currency !== undefined)?.texts.currency;
  const texts = currency === undefined ? parent.texts : { ...parent.texts, currency };
  const printed = Object.fromEntries(
    amountFields.map((field) => [
      field,
      parent.printed[field] ||
        parts
          .map((part) => part.printed[field])
          .filter(Boolean)
          .join(' + '),
    ]),
  );
  return { ...parent, texts, funding: sum('funding'), totalCost: sum('totalCost'), printed: { ...parent.printed, ...printed } };
}

function hasMoney({ funding, totalCost }: RowReading): boolean {
  return isMoney(funding) || isMoney(totalCost);
}
