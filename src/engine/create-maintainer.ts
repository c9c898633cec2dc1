import type { DatasetDiff } from '../domain/dataset-diff.ts';
import { type IsoDate, todayIn } from '../domain/date.ts';
import { listUnanswered, type UnansweredQuestion } from '../state/unanswered-file.ts';
import type { ImportedFile, ImportRequest } from './import-list.ts';
import type { FolderCheck } from './live-maintenance.ts';

export interface MaintainerOptions {
  /** The file that unanswered questions are kept in; null where none is kept. */
  readonly unansweredPath: string | null;
  /** An IANA time zone: which day is today. */
  readonly timeZone?: string | undefined;
}

/** The front door's other half, for the person who keeps the bot. */
export interface Maintainer {
  /**
   * Questions that got no figure, commonest first.
   *
   * @returns Null where none are kept.
   * @throws Whatever reading the file throws.
   */
  commonestUnanswered(limit: number): Promise<readonly UnansweredQuestion[] | null>;
  /**
   * What there is to know and to mend in the list of a folder, or in every list in it.
   *
   * @param folder - Null for the list that comes with the program.
   * @param today - Null for the day that it is.
   */
  check(folder: string | null, today: IsoDate | null): Promise<readonly FolderCheck[]>;
  /**
   * Compares the lists of two folders, the earlier one first.
   *
   * @throws DatasetError if one of them cannot be read; its message says what to do.
   */
  diff(before: string, after: string): Promise<DatasetDiff>;
  /**
   * Reads a file as it was published; writes nothing.
   *
   * @throws DatasetError if a mapping file is wrong; whatever reading the file throws.
   */
  importFile(request: ImportRequest): Promise<ImportedFile>;
  /** The day that it is in the configured time zone. */
  today(): IsoDate;
}

/** What reads lists is loaded when it is needed. */
export function createMaintainer({ unansweredPath, timeZone = 'Europe/Helsinki' }: MaintainerOptions): Maintainer {
  return {
    commonestUnanswered: async (limit) => (unansweredPath === null ? null : listUnanswered(unansweredPath, limit)),
    async check(folder, today) {
      const { checkFolder } = await import('./live-maintenance.ts');
      return checkFolder(folder, today ?? todayIn(timeZone));
    },
    async diff(before, after) {
      const { diffFolders } = await import('./live-maintenance.ts');
      return diffFolders(before, after);
    },
    async importFile(request) {
      const { importFile } = await import('./import-list.ts');
      return importFile(request);
    },
    today: () => todayIn(timeZone),
  };
}
