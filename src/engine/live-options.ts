import type { IsoDate } from '../domain/date.ts';
import type { Locale } from '../domain/locale.ts';
import type { RefreshReport } from '../domain/refresh-report.ts';
import type { DownloadLimits } from '../refresh/download-list.ts';
import type { WatchTimes } from '../refresh/watch-folder.ts';

/** A published file as rows of a list, or why it is none. */
export type NewList =
  /** The folder holds the files of a list; it is moved, so that it must be on the disk of the list's own folder. */
  { readonly status: 'staged'; readonly folder: string } | { readonly status: 'refused'; readonly sentence: string };

/** The list that a published file is to renew: what its folder says of it holds for the new version. */
export interface RenewedList {
  readonly folder: string;
  readonly today: IsoDate;
}

/** Reads a file as it was published (CSV, XLSX, HTML, …) into a folder of its own. */
export type ReadNewList = (bytes: Uint8Array, fileName: string, list: RenewedList) => Promise<NewList>;

/** How a list is renewed while the bot runs. */
export interface RefreshOptions {
  /** True notices what changes in the list's folder, and what is put into its `incoming/`. */
  readonly watch?: boolean | undefined;
  /** False leaves published files where they are: of several programs with one folder, one takes them. */
  readonly takesFiles?: boolean | undefined;
  /** An http or https address where the list is published; it renews a single list alone. Null asks none. */
  readonly address?: string | null | undefined;
  /** How often the address is asked; a day where it is left out. */
  readonly everyMs?: number | undefined;
  /** The language of the sentences in reports; English where it is left out. */
  readonly locale?: Locale | undefined;
  /** Reads published files; left out, they are read as `hankebotti import` reads them. */
  readonly readNewList?: ReadNewList | undefined;
  /** Told of every refresh that is not asked for by `reload`, but for one that brought nothing new. */
  readonly onRefresh?: ((report: RefreshReport) => void) | undefined;
  readonly watchTimes?: WatchTimes | undefined;
  readonly downloadLimits?: DownloadLimits | undefined;
}
