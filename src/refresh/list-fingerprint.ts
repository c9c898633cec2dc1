import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { incomingFolder, listFiles } from './list-files.ts';

/** A file that may be a new list, as it was published. */
export interface RawFile {
  readonly path: string;
  readonly name: string;
  /** Changes whenever the file does. */
  readonly mark: string;
}

/** Files in a list's folder that may be new lists. */
export interface RawFiles {
  /** What waits in `incoming/`, by name. */
  readonly incoming: readonly RawFile[];
  /** Tables that lie beside the list's own files, by name. */
  readonly beside: readonly RawFile[];
}

/** Endings of tables. Other files beside a list are somebody's notes. */
const tableEndings: readonly string[] = ['.csv', '.tsv', '.xlsx', '.xls', '.ods', '.html', '.htm'];

/** How a list's own files look from outside: changes whenever one of them does. No file is opened. */
export function markOfList(folder: string): string {
  return listFiles.map((name) => markOf(join(folder, name))).join('\n');
}

export async function findRawFiles(folder: string): Promise<RawFiles> {
  const isOwn = (name: string): boolean => listFiles.some((own) => own === name);
  return {
    incoming: await rawFilesIn(join(folder, incomingFolder), () => true),
    beside: await rawFilesIn(folder, (name) => tableEndings.includes(extname(name).toLowerCase()) && !isOwn(name)),
  };
}

async function rawFilesIn(folder: string, isWanted: (name: string) => boolean): Promise<readonly RawFile[]> {
  const files: RawFile[] = [];
  for (const name of (await namesIn(folder)).filter((each) => isVisible(each) && isWanted(each)).sort()) {
    const path = join(folder, name);
    const mark = markOf(path);
    if (mark !== notThere) files.push({ path, name, mark });
  }
  return files;
}

/** Spreadsheet programs and downloads keep their unfinished files under names like these. */
const isVisible = (name: string): boolean => !/^[.~]|^\$|~$|\.(?:tmp|temp|part|partial|crdownload|download|swp|lock)$/iu.test(name);

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}

const notThere = '-';

/** A file that is replaced by a rename has another number, whatever its size and time. */
function markOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? `${found.ino} ${found.size} ${found.mtimeMs}` : notThere;
}
