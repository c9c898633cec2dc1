import type { Dataset, DatasetDescription } from '../domain/dataset.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Locale } from '../domain/locale.ts';
import type { Money } from '../domain/money.ts';

/** What was asked, so that the file says what it is. */
export interface ExportContext {
  readonly locale: Locale;
  readonly description: DatasetDescription;
  /** Those whose projects are in the file. */
  readonly lists: Dataset['lists'];
  /** How many projects there are; rows are more where they are participants' shares. */
  readonly count: number;
  readonly queryInWords: string;
  readonly queryText: string;
  /** The stated funding of all the projects, per currency. */
  readonly totals: readonly Money[];
  readonly today: IsoDate;
}
