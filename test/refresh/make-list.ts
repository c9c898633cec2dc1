import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CanonicalRow, emptyRow } from '../../src/dataset/canonical-row.ts';
import { readDescription } from '../../src/dataset/description-file.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { writeDataset } from '../../src/dataset/write-dataset.ts';
import type { Dataset } from '../../src/domain/dataset.ts';

export type Row = Partial<CanonicalRow>;

/** A project as a list states it. */
export const harbour: Row = {
  name: 'Harbour lights',
  beneficiary: 'Port of Rauma',
  funding: '1200.50',
  start: '2023-01-01',
  end: '2024-06-30',
  purpose: 'Lights in the harbour.',
};
export const library: Row = {
  name: 'Library bus',
  beneficiary: 'City of Pori',
  funding: '90000',
  start: '2023-05-01',
  end: '2025-12-31',
  purpose: 'Books on wheels.',
};
export const school: Row = {
  name: 'School garden',
  beneficiary: 'Garden Friends ry',
  funding: '15000.25',
  start: '2024-02-01',
  end: '2026-01-31',
  purpose: 'A garden for pupils.',
};

/** Writes a list's folder. */
export async function writeList(folder: string, rows: readonly Row[], updatedOn = '2024-03-05', more: object = {}): Promise<void> {
  const title = { fi: 'Kokeilulista', en: 'A list to try', sv: 'En lista att pröva' };
  const description = readDescription(
    JSON.stringify({
      key: 'try',
      title,
      publisher: title,
      amountMeaning: title,
      notHeld: title,
      currency: 'EUR',
      language: 'en',
      updatedOn,
      objectives: [],
      ...more,
    }),
    'try',
  );
  await writeDataset(folder, { description, rows: rows.map((row) => ({ ...emptyRow, ...row })), beneficiaries: null });
}

export async function listOf(rows: readonly Row[], updatedOn = '2024-03-05', more: object = {}): Promise<Dataset> {
  const folder = newFolder();
  await writeList(folder, rows, updatedOn, more);
  return readDataset(folder);
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'hankebotti-list-'));
}
