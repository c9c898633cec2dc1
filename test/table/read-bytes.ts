import { type Cell, cellText } from '../../src/table/cell.ts';
import { readTables } from '../../src/table/read-tables.ts';
import type { ReadingHelp, SourceTable, UnreadableFile } from '../../src/table/source-table.ts';
import { defaultLimits, type TableLimits } from '../../src/table/table-limits.ts';

export const noHelp: ReadingHelp = { encoding: null, delimiter: null };

interface Asked {
  readonly name?: string;
  readonly help?: Partial<ReadingHelp>;
  readonly limits?: Partial<TableLimits>;
}

function ask(file: Uint8Array | string, { name = 'list', help = {}, limits = {} }: Asked): ReturnType<typeof readTables> {
  const bytes = typeof file === 'string' ? Buffer.from(file) : file;
  return readTables(bytes, name, { ...noHelp, ...help }, { ...defaultLimits, ...limits });
}

/** The tables of a file that must be readable. */
export async function tablesOf(file: Uint8Array | string, asked: Asked = {}): Promise<readonly SourceTable[]> {
  const read = await ask(file, asked);
  if (read.status !== 'tables') throw new Error(`Unreadable: ${JSON.stringify(read.why)}`);
  return read.tables;
}

export async function tableOf(file: Uint8Array | string, asked: Asked = {}): Promise<SourceTable> {
  const [table, ...others] = await tablesOf(file, asked);
  if (table === undefined || others.length > 0) throw new Error(`${others.length + 1} tables`);
  return table;
}

/** Why a file is refused; its tables' names if it is not. */
export async function whyUnreadable(file: Uint8Array | string, asked: Asked = {}): Promise<UnreadableFile> {
  const read = await ask(file, asked);
  if (read.status !== 'unreadable') throw new Error(`Readable: ${read.tables.map(({ format, name }) => `${format} ${name}`).join()}`);
  return read.why;
}

export function textsOf(table: SourceTable): readonly (readonly string[])[] {
  return [...table.rows].map((row) => row.map(cellText));
}

export function cellsOf(table: SourceTable): readonly (readonly Cell[])[] {
  return [...table.rows];
}
