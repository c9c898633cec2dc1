import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A path inside the project, wherever this file was compiled to.
 *
 * @throws Error if no folder above this file holds it.
 */
export function inProject(...parts: readonly string[]): string {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let folder = start; ; folder = dirname(folder)) {
    const candidate = join(folder, ...parts);
    if (existsSync(candidate)) return candidate;
    if (folder === dirname(folder)) throw new Error(`No folder above "${start}" holds ${join(...parts)}: build the project first.`);
  }
}
