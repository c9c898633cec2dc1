import { type IsoDate, parseIsoDate } from '../../src/index.ts';
import type { OptionName } from './commands.ts';

/** What is said of a list that is imported; null is what was not said. */
export interface ImportOptions {
  /** The folder that the list is written to. */
  readonly into: string | null;
  readonly mapping: string | null;
  readonly updatedOn: IsoDate | null;
  /** An ISO 4217 code in capitals. */
  readonly currency: string | null;
  readonly title: string | null;
  /** Rows of the file to show as they were read. */
  readonly rows: readonly number[] | null;
  readonly maxMegabytes: number | null;
  readonly dryRun: boolean;
  readonly yes: boolean;
}

export type ImportOptionProblem =
  | { readonly code: 'bad-date'; readonly text: string }
  | { readonly code: 'bad-currency'; readonly text: string }
  | { readonly code: 'bad-rows'; readonly text: string }
  | { readonly code: 'bad-limit'; readonly text: string };

export function readImportOptions(values: ReadonlyMap<OptionName, string>): ImportOptions | ImportOptionProblem {
  const updated = values.get('updated');
  const updatedOn = updated === undefined ? null : parseIsoDate(updated);
  if (updated !== undefined && updatedOn === null) return { code: 'bad-date', text: updated };
  const currency = values.get('currency')?.toUpperCase() ?? null;
  if (currency !== null && !/^[A-Z]{3}$/u.test(currency)) return { code: 'bad-currency', text: values.get('currency') ?? '' };
  const rows = values.get('rows');
  if (rows !== undefined && !/^\d{1,9}(?:,\d{1,9})*$/u.test(rows)) return { code: 'bad-rows', text: rows };
  const megabytes = values.get('max-megabytes');
  if (megabytes !== undefined && !/^[1-9]\d{0,3}$/u.test(megabytes)) return { code: 'bad-limit', text: megabytes };
  return {
    into: values.get('into') ?? null,
    mapping: values.get('mapping') ?? null,
    updatedOn,
    currency,
    title: values.get('title') ?? null,
    rows: rows === undefined ? null : rows.split(',').map(Number),
    maxMegabytes: megabytes === undefined ? null : Number(megabytes),
    dryRun: values.has('dry-run'),
    yes: values.has('yes'),
  };
}
