import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { inFolderOf, root } from '../architecture/in-folder-of.ts';

/** As {@link inFolderOf}, in a small project of its own that has the real one's tools, settings of the compiler, and packages. */
export function inCopy<T>(files: Readonly<Record<string, string>>, look: (folder: string) => T): T {
  return inFolderOf(files, (folder) => {
    for (const path of ['package.json', 'tsconfig.json', 'tsconfig.build.json', 'tools'])
      cpSync(join(root, path), join(folder, path), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    return look(folder);
  });
}
