import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Dataset } from '../domain/dataset.ts';
import type { Currency } from '../domain/money.ts';
import { beneficiaryFileName, readBeneficiaryFile } from './beneficiary-file.ts';
import { createBeneficiaryRegister } from './beneficiary-register.ts';
import { isCanonicalHeader, readCanonicalRecords } from './canonical-csv.ts';
import { canonicalValues } from './canonical-values.ts';
import { combineDatasets } from './combine-datasets.ts';
import { descriptionFileName, readDescription } from './description-file.ts';
import { DatasetError, type Problem } from './problem.ts';
import { refuseIncomplete, toProjects } from './projects.ts';
import { readPublishedRecords } from './projects-csv.ts';
import { publishedValues } from './published-values.ts';
import { projectsFileName, readRecords } from './read-records.ts';
import type { RowValues } from './row-values.ts';

export interface DatasetReport {
  readonly dataset: Dataset;
  /** Values that could not be read, in the order of the rows. Their projects say so themselves. */
  readonly problems: readonly Problem[];
}

/**
 * Reads what a folder holds: one list, where `dataset.json` stands in it; otherwise the lists of its subfolders that have one, in the
 * order of their names, together.
 *
 * @throws DatasetError if there is no list, or one of them cannot be read; its message says what to do.
 */
export async function readDatasets(folder: string): Promise<Dataset> {
  return combineDatasets(await Promise.all(listFolders(folder).map(readDataset)));
}

/** The folders of the lists that {@link readDatasets} reads; the folder itself where none is found. */
export function listFolders(folder: string): readonly string[] {
  if (existsSync(join(folder, descriptionFileName)) || !existsSync(folder)) return [folder];
  const lists = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, descriptionFileName)))
    .map(({ name }) => join(folder, name))
    .sort();
  return lists.length === 0 ? [folder] : lists;
}

/**
 * Reads a list from a folder with `dataset.json`, `projects.csv` and, where organisations have names besides the printed ones,
 * `beneficiaries.json`.
 *
 * The dataset has the organisations that the list names, in the order in which it does; one that the alias file does not
 * know gets a key from its name.
 *
 * @throws DatasetError if a file is missing or broken, or a row lacks its name; its message says what to do.
 */
export async function readDataset(folder: string): Promise<Dataset> {
  return (await readDatasetReport(folder)).dataset;
}

/** Reads a list as {@link readDataset} does, and tells what in its rows could not be read. */
export async function readDatasetReport(folder: string): Promise<DatasetReport> {
  const listed = readDescription(readBytes(join(folder, descriptionFileName)).toString('utf8'), basename(resolve(folder)));
  const known = join(folder, beneficiaryFileName);
  const register = createBeneficiaryRegister(
    existsSync(known) ? readBeneficiaryFile(readBytes(known).toString('utf8')) : { organisations: [], ambiguous: [] },
  );
  const { rows, problems: ofRows } = readRows(readBytes(join(folder, projectsFileName)), listed.currency);
  const { description, projects, problems } = toProjects(rows, listed, register);
  const dataset: Dataset = { description, lists: [description], sharedProjects: 0, beneficiaries: register.beneficiaries(), projects };
  return { dataset, problems: [...ofRows, ...problems].sort((a, b) => rowOf(a) - rowOf(b)) };
}

/** The rows of either form of `projects.csv`: the canonical one, or the first list's own. */
function readRows(bytes: Uint8Array, currency: Currency): { readonly rows: readonly RowValues[]; readonly problems: readonly Problem[] } {
  const records = readRecords(bytes);
  const problems: Problem[] = [];
  if (isCanonicalHeader(records[0] ?? [])) {
    const { rows, problems: ofColumns } = readCanonicalRecords(records, (row) => canonicalValues(row, currency, problems));
    refuseIncomplete(rows, ['name'], true);
    return { rows, problems: [...ofColumns, ...problems] };
  }
  const rows = readPublishedRecords(records).map((row) => publishedValues(row, currency, problems));
  // Whose a project of that list is was always printed: an empty cell is a slip.
  refuseIncomplete(rows, ['name', 'beneficiary'], false);
  return { rows, problems };
}

function rowOf(problem: Problem): number {
  return 'row' in problem ? problem.row : 0;
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
