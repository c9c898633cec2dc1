import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../domain/dataset.ts';
import { beneficiaryFileName, readBeneficiaryFile } from './beneficiary-file.ts';
import { createBeneficiaryRegister } from './beneficiary-register.ts';
import { descriptionFileName, readDescription } from './description-file.ts';
import { DatasetError, type Problem } from './problem.ts';
import { toProjects } from './projects.ts';
import { projectsFileName, readProjectsCsv } from './projects-csv.ts';

export interface DatasetReport {
  readonly dataset: Dataset;
  /** Values that could not be read, in the order of the rows. Their projects say so themselves. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a list from a folder with `dataset.json`, `beneficiaries.json` and `projects.csv`.
 *
 * The dataset has the organisations that the list names, in the order in which it does; one that the alias file does not
 * know gets a key from its name.
 *
 * @throws DatasetError if a file is missing or broken, or a row lacks its name or beneficiary; its message says what to do.
 */
export async function readDataset(folder: string): Promise<Dataset> {
  return (await readDatasetReport(folder)).dataset;
}

/** Reads a list as {@link readDataset} does, and tells what in its rows could not be read. */
export async function readDatasetReport(folder: string): Promise<DatasetReport> {
  const description = readDescription(readBytes(join(folder, descriptionFileName)).toString('utf8'));
  const organisations = readBeneficiaryFile(readBytes(join(folder, beneficiaryFileName)).toString('utf8'));
  const register = createBeneficiaryRegister(organisations);
  const { projects, problems } = toProjects(readProjectsCsv(readBytes(join(folder, projectsFileName))), description, register);
  return { dataset: { description, beneficiaries: register.beneficiaries(), projects }, problems };
}

// Not asynchronous: at the start of the program the first asynchronous reads cost more than all the rest.
function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) {
      throw new DatasetError([{ code: 'missing-file', path }], { cause: error });
    }
    throw error;
  }
}
