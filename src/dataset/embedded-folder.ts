import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectsFileName } from './read-records.ts';

/**
 * The folder of the list that comes with the program, wherever the program was compiled to.
 *
 * @throws Error if no folder above this file holds it.
 */
export function embeddedFolder(): string {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let folder = start; ; folder = dirname(folder)) {
    const candidate = join(folder, 'data', 'amif-fi');
    if (existsSync(join(candidate, projectsFileName))) return candidate;
    if (folder === dirname(folder))
      throw new Error(`No folder above "${start}" holds data/amif-fi/${projectsFileName}: the program is incomplete.`);
  }
}
