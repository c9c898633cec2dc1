import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type BeneficiaryFile, beneficiaryFileName, printBeneficiaryFile } from './beneficiary-file.ts';
import { writeCanonicalCsv } from './canonical-csv.ts';
import type { CanonicalRow } from './canonical-row.ts';
import { descriptionFileName, type ListDescription, printDescription } from './description-file.ts';
import { projectsFileName } from './read-records.ts';

/** A list to be written: what `readDataset` reads again. */
export interface WrittenDataset {
  readonly description: ListDescription;
  readonly rows: readonly CanonicalRow[];
  /** Null leaves the file of organisations that stands there, or none. */
  readonly beneficiaries: BeneficiaryFile | null;
}

/**
 * Writes a list's folder, which is made where it is missing. Each file is replaced at once, `projects.csv` last: whoever waits for a new
 * list waits for that one.
 *
 * @throws What the file system throws; the file that could not be written is then as it was.
 */
export async function writeDataset(folder: string, { description, rows, beneficiaries }: WrittenDataset): Promise<void> {
  await mkdir(folder, { recursive: true });
  await replaceFile(join(folder, descriptionFileName), printDescription(description));
  if (beneficiaries !== null) await replaceFile(join(folder, beneficiaryFileName), printBeneficiaryFile(beneficiaries));
  await replaceFile(join(folder, projectsFileName), writeCanonicalCsv(rows));
}

/** Either the old text or the new one stands there, whole, whenever the machine stops. */
async function replaceFile(path: string, text: string): Promise<void> {
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(text, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
