import type { ComparedField, DatasetDiff } from './dataset-diff.ts';
import type { IsoDate } from './date.ts';
import type { Localised } from './locale.ts';
import type { Money } from './money.ts';

/** Why a new version of a list does not replace the present one. */
export type Refusal =
  /** Of files that could not be read; the reason says what to do. */
  | { readonly code: 'unreadable'; readonly reason: string }
  | { readonly code: 'no-projects' }
  | { readonly code: 'fewer-projects'; readonly before: number; readonly after: number }
  /** `after` is null where nothing is left in the currency. */
  | { readonly code: 'smaller-total'; readonly before: Money; readonly after: Money | null }
  | { readonly code: 'older'; readonly before: IsoDate; readonly after: IsoDate }
  /** How many projects state the field: at most half as large a part of the list as before. */
  | { readonly code: 'field-lost'; readonly field: ComparedField; readonly before: number; readonly after: number };

/** Why nothing came from a web address. */
export type DownloadFault =
  /** No http or https address, or one that holds a name and a password. */
  | { readonly code: 'bad-address' }
  | { readonly code: 'unreachable'; readonly reason: string }
  | { readonly code: 'bad-status'; readonly status: number }
  | { readonly code: 'too-many-redirects' }
  /** To something that is no http or https address. */
  | { readonly code: 'redirected-elsewhere' }
  | { readonly code: 'too-large'; readonly limitBytes: number }
  | { readonly code: 'too-slow'; readonly limitMs: number }
  /** Less came than the server had said, or the connection broke. */
  | { readonly code: 'cut-short' }
  | { readonly code: 'empty' };

/** Why a refresh did not come to a new list. */
export type RefreshTrouble =
  | { readonly code: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly code: 'not-loaded'; readonly fault: DownloadFault }
  /** A file as it was published could not be read as a list; the sentence says why. */
  | { readonly code: 'not-imported'; readonly sentence: string }
  /** An address renews a single list, and there are several. */
  | { readonly code: 'several-lists' }
  /** The new version could not be written into the list's folder. */
  | { readonly code: 'not-written'; readonly reason: string };

/** Where a new version came from: the folder's own files were changed, a file was put there, or an address was asked. */
export type RefreshSource =
  | { readonly from: 'folder' }
  | { readonly from: 'file'; readonly name: string }
  /** The server's name alone: a whole address may hold a secret. */
  | { readonly from: 'address'; readonly host: string };

/** The last refresh that came to nothing; kept until one is taken. */
export interface RefusedRefresh {
  readonly on: IsoDate;
  readonly source: RefreshSource;
  readonly trouble: RefreshTrouble;
}

/** How a refresh of one list went. */
export type RefreshReport = { readonly folder: string; readonly title: Localised; readonly source: RefreshSource } & (
  | { readonly status: 'same' }
  /** `diff` is null for a list that was not there before. */
  | { readonly status: 'taken'; readonly diff: DatasetDiff | null }
  /** The list that was there goes on. */
  | { readonly status: 'refused'; readonly trouble: RefreshTrouble }
);
