import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import rules from '../../.dependency-cruiser.mjs';
import { root } from '../architecture/in-folder-of.ts';
import { codesOf, documents, linksOf, readDocument, rowsOf, sectionOf } from './markdown.ts';

const { scripts, version }: { readonly scripts: Readonly<Record<string, string>>; readonly version: string } = JSON.parse(
  readDocument('package.json'),
);
const isThere = (path: string): boolean => existsSync(join(root, path));

describe.each(documents)('%s', (path) => {
  test('has links that lead somewhere', () => {
    expect(linksOf(path).filter((target) => !isThere(target))).toEqual([]);
  });

  test('names files and folders of the project that are there', () => {
    const named = codesOf(readDocument(path)).filter((code) => /^(?:src|adapters|data|docs|test|bench|tools)\/[\w./-]+$/u.test(code));
    expect(named.filter((target) => !isThere(target))).toEqual([]);
  });

  test('names commands that package.json has', () => {
    const named = [...readDocument(path).matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/gu)].map(([, script]) => script ?? '');
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});

describe('the picture of the layout', () => {
  const rooms = rowsOf(sectionOf(readDocument('docs/architecture.md'), '## The floors')).map(([room = '', , sees = '']) => ({
    room: codesOf(room)[0] ?? '',
    sees: sees.replaceAll('`', ''),
  }));
  const names = rules.forbidden?.flatMap(({ name }) => name ?? []) ?? [];
  const ruled = names.flatMap((name) => {
    const [room = '', sees] = name.split(' sees ');
    return sees === undefined || room.startsWith('data') ? [] : [{ room: room.replace(/\/$/u, ''), sees }];
  });
  const inShort = (sees: string): string => sees.replaceAll('src/', '').replaceAll('/', '');

  test('shows every room that the rules know', () => {
    const shown = new Set(rooms.map(({ room }) => room.replace(/^adapters\/.+/u, 'adapters')));
    expect(ruled.length).toBeGreaterThan(10);
    expect([...shown].sort()).toEqual(ruled.map(({ room }) => room).sort());
  });

  test.each(rooms.filter(({ room }) => /^src\/(?!engine|index)/u.test(room)))('$room sees what its rule says: $sees', ({ room, sees }) => {
    expect(sees).toBe(inShort(ruled.find((rule) => rule.room === room)?.sees ?? ''));
  });
});

test('the changes of this version stand in CHANGELOG.md', () => {
  expect(readDocument('CHANGELOG.md')).toContain(`\n## ${version}`);
});
