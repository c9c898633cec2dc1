import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { beneficiaryFileName } from '../dataset/beneficiary-file.ts';
import { descriptionFileName } from '../dataset/description-file.ts';
import { projectsFileName } from '../dataset/read-records.ts';

/** The files of a list's folder, in the order in which they are replaced: the projects last. */
export const listFiles = [descriptionFileName, beneficiaryFileName, projectsFileName] as const;

/** In a list's folder: the version that the present one replaced, with the same files. */
export const previousFolder = 'previous';

/** In a list's folder: where new lists are put as they were published. */
export const incomingFolder = 'incoming';

/** In a list's folder: what the program notes for itself. */
export const notesFolder = '.refresh';

/** A new name for a folder in a list's folder: a new version is put together there, to be moved in by renames. */
export function stagingFolder(folder: string): string {
  return join(folder, notesFolder, `staged-${randomUUID()}`);
}
