import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The version in the nearest package.json above this file, wherever the program was compiled to; `?` where there is none. */
export function readVersion(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const version = versionIn(join(folder, 'package.json'));
    if (version !== null) return version;
    if (folder === dirname(folder)) return '?';
  }
}

function versionIn(path: string): string | null {
  try {
    const description: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const isDescription = typeof description === 'object' && description !== null && 'version' in description;
    return isDescription && typeof description.version === 'string' ? description.version : null;
  } catch {
    return null;
  }
}
