import { existsSync, readFileSync } from 'node:fs';
import { mkdir, open, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { beneficiaryFileName, readBeneficiaryFile } from '../dataset/beneficiary-file.ts';
import { descriptionFileName, type ListDescription, readDescription } from '../dataset/description-file.ts';
import type { KnownNames } from '../dataset/flattened-text.ts';
import { DatasetError } from '../dataset/problem.ts';
import { readDataset } from '../dataset/read-dataset.ts';
import { writeDataset } from '../dataset/write-dataset.ts';
import type { DatasetDiff } from '../domain/dataset-diff.ts';
import type { IsoDate } from '../domain/date.ts';
import type { ImportQuestion, ImportReport } from '../domain/import-report.ts';
import type { Refusal } from '../domain/refresh-report.ts';
import { describeList } from '../import/describe-list.ts';
import { type ListMapping, mappingFileName } from '../import/mapping/list-mapping.ts';
import { printMapping, readMapping } from '../import/mapping/read-mapping.ts';
import { withAnswer } from '../import/mapping/with-answer.ts';
import { type ListRead, readList } from '../import/read-list.ts';
import { toRow } from '../import/to-rows.ts';
import { diffDatasets } from '../refresh/diff-datasets.ts';
import { judgeList } from '../refresh/judge-list.ts';
import { stagingFolder } from '../refresh/list-files.ts';
import { fillInStaged, finishPublishing, publishList } from '../refresh/publish-list.ts';
import { keepForced } from '../refresh/refresh-notes.ts';
import { isSameList } from '../refresh/same-list.ts';
import { defaultLimits } from '../table/table-limits.ts';

const defaultMegabytes = 50;
const bytesPerMegabyte = 2 ** 20;

/** A published file that is to be read. */
export interface ImportRequest {
  readonly path: string;
  /** What is stated of it; it comes before the mapping file, and that before the folder's own. */
  readonly mapping: ListMapping;
  /** A mapping file that somebody names. */
  readonly mappingPath: string | null;
  /** The folder of the list that it may renew: its mapping file counts. Null for none. */
  readonly folder: string | null;
  /** Rows to show as records; null for the first ones. */
  readonly rows: readonly number[] | null;
  readonly maxMegabytes: number | null;
  /** Told how far a long file has been read: a part from 0 to 1, null as long as nobody knows. */
  readonly onProgress?: (part: number | null) => void;
}

export interface ImportedFile {
  readonly report: ImportReport;
  /** What was stated: with what is answered to the questions it reads the file again. */
  readonly mapping: ListMapping;
  /** The mapping with one more answer in it: one of the question's options. */
  answered(mapping: ListMapping, question: ImportQuestion, value: string): ListMapping;
  /**
   * Writes the list into a folder, with its mapping file; the version that was there goes to `previous/`.
   *
   * @throws Whatever the file system throws; the old list then stays.
   */
  publish(folder: string, options: { readonly force: boolean; readonly today: IsoDate }): Promise<PublishedImport>;
}

export type PublishedImport =
  /** `diff` is null where there was no list before. */
  { readonly status: 'written'; readonly diff: DatasetDiff | null } | { readonly status: 'refused'; readonly refusals: readonly Refusal[] };

/** @throws DatasetError if a mapping file is wrong; whatever reading the file throws. */
export async function importFile({
  path,
  mapping,
  mappingPath,
  folder,
  rows,
  maxMegabytes,
  onProgress,
}: ImportRequest): Promise<ImportedFile> {
  const named = mappingPath === null ? {} : readMapping(readFileSync(mappingPath, 'utf8'), mappingPath);
  const stated = { ...(folder === null ? {} : folderMapping(folder)), ...named, ...mapping };
  const limits = { ...defaultLimits, bytes: (maxMegabytes ?? defaultMegabytes) * bytesPerMegabyte };
  const read = await readList(await readBytes(path, limits.bytes), basename(path), {
    mapping: stated,
    rows,
    limits,
    known: folder === null ? null : knownNames(folder),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  return {
    report: read.report,
    mapping: stated,
    answered: withAnswer,
    async publish(target, { force, today }) {
      const staged = await stageList(read, target, today);
      try {
        await finishPublishing(target);
        await fillInStaged(target, staged);
        const after = await readDataset(staged);
        const before = await readDataset(target).catch(noList);
        const refusals = before === null ? [] : judgeList(before, after, force);
        if (refusals.length > 0) return { status: 'refused', refusals };
        const diff = before === null ? null : diffDatasets(before, after);
        if (before === null || diff === null || !isSameList(before, after, diff)) {
          // Before it counts: a bot that watches the folder judges no version that was looked at.
          if (force) await keepForced(target, staged);
          await publishList(target, staged);
        }
        await writeFile(join(target, mappingFileName), printMapping(read.taken));
        return { status: 'written', diff };
      } finally {
        await rm(staged, { recursive: true, force: true });
      }
    },
  };
}

/** What a folder's `mapping.json` states; nothing where there is none. @throws DatasetError if it is wrong. */
export function folderMapping(folder: string): ListMapping {
  const path = join(folder, mappingFileName);
  return existsSync(path) ? readMapping(readFileSync(path, 'utf8'), path) : {};
}

/** What is known of the list of a folder: with it a page that was copied as text is taken apart. Null where there is no list. */
export function knownNames(folder: string): KnownNames | null {
  const path = join(folder, beneficiaryFileName);
  const description = presentDescription(folder);
  if (description === null || !existsSync(path)) return null;
  const { organisations } = readBeneficiaryFile(readFileSync(path, 'utf8'));
  return {
    beneficiaries: organisations.flatMap(({ name, printedNames }) => [name, ...printedNames]),
    objectives: description.objectives.map(({ key, code, name }) => ({ code: code ?? key, name: name[description.language] })),
  };
}

/** Writes a list that was read beside the one that it renews. */
export async function stageList(read: ListRead, folder: string, today: IsoDate): Promise<string> {
  const staged = stagingFolder(folder);
  await mkdir(staged, { recursive: true });
  const description = describeList(read, presentDescription(folder), { folderName: basename(folder), today });
  await writeDataset(staged, { description, rows: read.projects.map(toRow), beneficiaries: null });
  return staged;
}

function presentDescription(folder: string): ListDescription | null {
  const path = join(folder, descriptionFileName);
  return existsSync(path) ? readDescription(readFileSync(path, 'utf8'), basename(folder)) : null;
}

/** A folder without a list is a new one's; one with a broken list may be written over. */
function noList(error: unknown): null {
  if (error instanceof DatasetError) return null;
  throw error;
}

/** At most one byte more than the limit is read, so that the file is known to be too large. */
async function readBytes(path: string, limit: number): Promise<Uint8Array> {
  const { size } = await stat(path);
  const file = await open(path);
  try {
    const bytes = new Uint8Array(Math.min(size, limit + 1));
    let filled = 0;
    for (;;) {
      const { bytesRead } = await file.read(bytes, filled, bytes.length - filled);
      if (bytesRead === 0) return bytes.subarray(0, filled);
      filled += bytesRead;
    }
  } finally {
    await file.close();
  }
}
