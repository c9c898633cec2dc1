import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './in-folder-of.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const adapters = readdirSync(join(root, 'adapters'), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** Every quoted name in capitals: `read('HANKEBOTTI_DATA')`. */
const readKeys = adapters.flatMap((adapter) =>
  [...read(`adapters/${adapter}/settings.ts`).matchAll(/'([A-Z][A-Z0-9_]+)'/gu)].map(([, key]) => key),
);

/** `#HANKEBOTTI_DATA=/home/me/lists/my-list` */
const shownKeys = [...read('.env.example').matchAll(/^#?([A-Z][A-Z0-9_]+)=/gmu)].map(([, key]) => key);

test('every setting that an adapter reads stands in .env.example', () => {
  expect(readKeys.length).toBeGreaterThan(4);
  expect([...new Set(readKeys)].filter((key) => !shownKeys.includes(key))).toEqual([]);
});

test('every setting in .env.example is read by an adapter, and stands there once', () => {
  expect(shownKeys.filter((key) => !readKeys.includes(key))).toEqual([]);
  expect(shownKeys).toEqual([...new Set(shownKeys)]);
});

test('every setting in .env.example has its comment right above it', () => {
  const lines = read('.env.example').split('\n');
  const isSetting = (line: string | undefined): boolean => /^#?[A-Z][A-Z0-9_]+=/u.test(line ?? '');
  const bare = lines.filter((line, index) => isSetting(line) && !isSetting(lines[index - 1]) && !lines[index - 1]?.startsWith('# '));
  expect(bare).toEqual([]);
});
