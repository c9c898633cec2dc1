import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inCopy } from './in-copy.ts';

const sources = { 'src/index.ts': 'export const answer = 1;\n', 'src/gone.ts': 'export const gone = 1;\n' };

test('a fresh clone is compiled, and nothing is written to standard output', () => {
  inCopy(sources, (folder) => {
    expect(build(folder)).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(folder, 'dist/src/index.js'), 'utf8')).toContain('answer = 1');
  });
});

test('it is compiled again where a source changed or went, and only then', () => {
  inCopy(sources, (folder) => {
    const compiled = join(folder, 'dist/src/index.js');
    build(folder);
    const first = statSync(compiled).mtimeMs;
    build(folder);
    expect(statSync(compiled).mtimeMs).toBe(first);

    writeFileSync(join(folder, 'src/index.ts'), 'export const answer = 22;\n');
    rmSync(join(folder, 'src/gone.ts'));
    expect(build(folder).status).toBe(0);
    expect(readFileSync(compiled, 'utf8')).toContain('answer = 22');
    expect(existsSync(join(folder, 'dist/src/gone.js'))).toBe(false);
  });
});

test('a source that cannot be compiled stops the start, says why on standard error, and leaves the last good program', () => {
  inCopy(sources, (folder) => {
    build(folder);
    writeFileSync(join(folder, 'src/index.ts'), 'export const = ;\n');
    const { status, stdout, stderr } = build(folder);
    expect(status).not.toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toContain('src/index.ts');
    expect(readFileSync(join(folder, 'dist/src/index.js'), 'utf8')).toContain('answer = 1');
  });
});

test('a build that was killed does not keep the next one waiting', () => {
  inCopy(sources, (folder) => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    writeFileSync(join(folder, 'dist.lock'), String(pid));
    expect(build(folder).status).toBe(0);
    expect(existsSync(join(folder, 'dist.lock'))).toBe(false);
  });
});

test('two commands at once in a fresh clone both find a whole program', () => {
  inCopy(sources, (folder) => {
    const both = `node tools/build.mjs & first=$!; node tools/build.mjs; second=$?; wait $first && exit $second`;
    expect(spawnSync('sh', ['-c', both], { cwd: folder, encoding: 'utf8' })).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(existsSync(join(folder, 'dist/src/gone.js'))).toBe(true);
  });
});

function build(folder: string): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, ['tools/build.mjs'], { cwd: folder, encoding: 'utf8' });
}
