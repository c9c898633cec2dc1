import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { embeddedFolder } from '../../../src/dataset/embedded-folder.ts';
import type { PublishedRow } from '../../../src/dataset/published-row.ts';
import { writeProjectsCsv } from '../../../src/dataset/write-projects-csv.ts';

/** A folder with a list of these rows, published as the real one. What a row leaves out is plain. */
export function listFolder(rows: readonly Partial<PublishedRow>[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'hankebotti-list-'));
  copyFileSync(join(embeddedFolder(), 'dataset.json'), join(folder, 'dataset.json'));
  writeFileSync(join(folder, 'beneficiaries.json'), JSON.stringify({ beneficiaries: [] }));
  writeFileSync(join(folder, 'projects.csv'), writeProjectsCsv(rows.map((row) => ({ ...plainRow, ...row }))));
  return folder;
}

const plainRow: PublishedRow = {
  name: 'Hanke',
  beneficiary: 'Yhdistys ry',
  objective: '2 Laillinen muuttoliike ja kotoutuminen',
  purpose: 'Tavoitteena on auttaa.',
  funding: '1000',
  start: '1.1.2023',
  end: '31.12.2025',
};
