import type { UnreadableFile } from './source-table.ts';

/** Leaves a reader from wherever it stands; `readTables` turns it into data. */
export class RefusedFile extends Error {
  readonly why: UnreadableFile;

  constructor(code: UnreadableFile['code'], detail: string) {
    super(`${code}: ${detail}`);
    this.why = { code, detail };
  }
}
