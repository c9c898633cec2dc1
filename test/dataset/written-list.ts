import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CanonicalRow, emptyRow } from '../../src/dataset/canonical-row.ts';
import { type ListDescription, readDescription } from '../../src/dataset/description-file.ts';
import { readDatasets } from '../../src/dataset/read-dataset.ts';
import { writeDataset } from '../../src/dataset/write-dataset.ts';
import type { Dataset } from '../../src/domain/dataset.ts';

export interface WrittenList {
  /** What stands in `dataset.json` besides the title. */
  readonly json?: object;
  readonly rows: readonly (Partial<CanonicalRow> & { readonly name: string })[];
}

export function descriptionOf(json: object = {}): ListDescription {
  return readDescription(JSON.stringify({ title: 'A list', currency: 'EUR', ...json }), 'list');
}

/** Writes lists, each into its folder, and reads them back together. */
export async function writtenLists(lists: Readonly<Record<string, WrittenList>>): Promise<Dataset> {
  const folder = mkdtempSync(join(tmpdir(), 'hankebotti-'));
  try {
    for (const [name, { json, rows }] of Object.entries(lists)) {
      const description = descriptionOf({ key: name, ...json });
      await writeDataset(join(folder, name), { description, rows: rows.map((row) => ({ ...emptyRow, ...row })), beneficiaries: null });
    }
    return await readDatasets(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export async function writtenList(list: WrittenList): Promise<Dataset> {
  return writtenLists({ list });
}
