import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createFileState, type FileStateOptions } from '../../src/state/file-state.ts';
import type { StateProblem } from '../../src/state/read-state-file.ts';
import { writeAtomically } from '../../src/state/write-atomically.ts';
import { hostileNames, stateContract } from './state-contract.ts';

const root = await mkdtemp(join(tmpdir(), 'hankebotti-state-'));
afterAll(() => rm(root, { recursive: true }));

let folder = root;
let path = '';
let problems: StateProblem[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(root, 'case-'));
  path = join(folder, 'state.json');
  problems = [];
});

function open(options: Partial<FileStateOptions> = {}) {
  return createFileState(path, { onProblem: (problem) => problems.push(problem), ...options });
}

stateContract('state in a file', async (limits = {}) => {
  return createFileState(join(await mkdtemp(join(root, 'contract-')), 'state.json'), {
    limits,
    onProblem: (problem) => {
      throw new Error(JSON.stringify(problem));
    },
  });
});

describe('after a restart', () => {
  test('every conversation is remembered, whatever its name', async () => {
    const before = open();
    for (const [index, name] of hostileNames.entries()) await before.rememberQuery(name, `q${index}`, 1_000);
    await before.close();
    const after = open();
    for (const [index, name] of hostileNames.entries()) expect(await after.recallQueries(name, 1_000)).toEqual([`q${index}`]);
    expect(problems).toEqual([]);
  });

  test('five queries and their order are remembered, and the next one goes on from there', async () => {
    const before = open();
    for (const text of ['q1', 'q2', 'q3', 'q4', 'q5', 'q6']) await before.rememberQuery('C1', text, 1_000);
    await before.close();
    const after = open();
    await after.rememberQuery('C1', 'q7', 2_000);
    expect(await after.recallQueries('C1', 2_000)).toEqual(['q3', 'q4', 'q5', 'q6', 'q7']);
    await after.close();
  });

  test('the age still counts from the last query, and the conversation asked least lately still goes first', async () => {
    const before = open();
    await before.rememberQuery('C1', 'q1', 1_000);
    await before.rememberQuery('C2', 'q2', 2_000);
    await before.rememberQuery('C1', 'q3', 3_000);
    await before.close();
    const after = open({ limits: { conversations: 2, conversationAgeMs: 10_000 } });
    await after.rememberQuery('C3', 'q4', 4_000);
    expect(await after.recallQueries('C2', 4_000)).toEqual([]);
    expect(await after.recallQueries('C1', 13_000)).toEqual(['q1', 'q3']);
    expect(await after.recallQueries('C1', 13_001)).toEqual([]);
    await after.close();
  });

  test('a forgotten conversation stays forgotten', async () => {
    const before = open();
    await before.rememberQuery('C1', 'q1', 1_000);
    await before.forgetConversation('C1');
    await before.close();
    expect(await open().recallQueries('C1', 1_000)).toEqual([]);
  });
});

test('what an earlier version kept is still known: conversations alone', async () => {
  await writeFile(path, '{"format":"hankebotti-state","version":1,"conversations":[{"key":"id:C1","atMs":1000,"queries":["q1"]}]}');
  const state = open();
  expect(await state.recallQueries('C1', 1_000)).toEqual(['q1']);
  expect(problems).toEqual([]);
  await state.close();
});

test('chosen languages and installations are remembered after a restart', async () => {
  const before = open();
  await before.chooseLanguage('slack:T1:U1', 'sv');
  await before.keepInstallation('slack:T1', '{"bot":{}}');
  await before.close();
  const after = open();
  expect(await after.languageOf('slack:T1:U1')).toBe('sv');
  expect(await after.recallInstallation('slack:T1')).toBe('{"bot":{}}');
  await after.close();
});

describe('the file', () => {
  test('is readable by its owner alone, in a folder that is made for it, with nothing else beside', async () => {
    path = join(folder, 'deep', 'er', 'state.json');
    const state = open();
    await state.rememberQuery('C1', 'q1', 1_000);
    await state.close();
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(join(folder, 'deep', 'er'))).toEqual(['state.json']);
  });

  test('is not made where nothing is to be remembered', async () => {
    const state = open();
    await state.recallQueries('C1', 1_000);
    await state.close();
    expect(await readdir(folder)).toEqual([]);
  });

  test('holds no conversation past its age once anything is written', async () => {
    const state = open();
    await state.rememberQuery('C1', 'secret plan', 0);
    await state.rememberQuery('C2', 'count', 25 * 60 * 60 * 1000);
    await state.close();
    expect(await readFile(path, 'utf8')).not.toContain('secret plan');
  });

  test('stays small: what is asked in 1,000 conversations is bounded in characters', async () => {
    const state = open({ limits: { characters: 10_000 } });
    for (let each = 0; each < 1_000; each += 1) await state.rememberQuery(`C${each}`, '€'.repeat(100), 1_000);
    await state.close();
    const { size } = await stat(path);
    // Three bytes for each of 10,000 characters at most, and less than a thousand for the rest.
    expect(size).toBeLessThan(31_000);
    expect(size).toBeGreaterThan(20_000);
    expect(await open().recallQueries('C999', 1_000)).toEqual(['€'.repeat(100)]);
  });

  test('takes many quick queries in one write', async () => {
    let writes = 0;
    const state = open({
      write: (at, text) => {
        writes += 1;
        return writeAtomically(at, text);
      },
    });
    for (let each = 0; each < 100; each += 1) await state.rememberQuery('C1', `q${each}`, 1_000);
    await state.close();
    await state.close();
    expect(writes).toBe(1);
    expect(await open().recallQueries('C1', 1_000)).toEqual(['q95', 'q96', 'q97', 'q98', 'q99']);
  });

  test('is written without being closed, too, and never twice at a time', async () => {
    let running = 0;
    let most = 0;
    const written: string[] = [];
    let resolve = () => {};
    const twice = new Promise<void>((done) => {
      resolve = done;
    });
    const state = open({
      gatherMs: 0,
      write: async (at, text) => {
        running += 1;
        most = Math.max(most, running);
        written.push(text);
        if (written.length === 1) await state.rememberQuery('C1', 'q2', 1_000);
        await writeAtomically(at, text);
        running -= 1;
        if (written.length === 2) resolve();
      },
    });
    await state.rememberQuery('C1', 'q1', 1_000);
    await twice;
    expect(most).toBe(1);
    expect(await open().recallQueries('C1', 1_000)).toEqual(['q1', 'q2']);
  });
});

describe('a file that cannot be read', () => {
  test.each([
    ['half-written', '{"format":"hankebotti-state","version":1,"conversations":[{"key":"id:C1","at', 'it is not JSON'],
    ['empty', '', 'it is not JSON'],
    ['binary', '\u0000\u0001\ufffd', 'it is not JSON'],
    ['foreign', '{"name":"hankebotti","version":"1.0.0"}', 'it is not a state file of hankebotti'],
    ['a list', '[]', 'it is not a state file of hankebotti'],
    ['null', 'null', 'it is not a state file of hankebotti'],
    ['newer', '{"format":"hankebotti-state","version":3,"conversations":[]}', 'it has version 3, this program reads 2'],
    [
      'damaged in its languages',
      '{"format":"hankebotti-state","version":2,"conversations":[],"languages":[["x"]]}',
      'its languages are damaged',
    ],
    ['without conversations', '{"format":"hankebotti-state","version":1}', 'it lists no conversations'],
    ['with a damaged one', damaged([{ key: 'id:C1', atMs: 1, queries: ['q1'] }, { key: 'id:C2' }]), 'conversation 2 is damaged'],
    ['with a question mark for a time', damaged([{ key: 'id:C1', atMs: '?', queries: [] }]), 'conversation 1 is damaged'],
    ['with a number for a query', damaged([{ key: 'id:C1', atMs: 1, queries: [7] }]), 'conversation 1 is damaged'],
    ['with six queries', damaged([{ key: 'id:C1', atMs: 1, queries: ['', '', '', '', '', ''] }]), 'conversation 1 is damaged'],
  ])('%s, is told of, kept beside as it was, and replaced', async (_, text, reason) => {
    await writeFile(path, text);
    const state = open();
    expect(problems).toEqual([{ code: 'unreadable', path, reason, keptAs: `${path}.broken` }]);
    expect(await state.recallQueries('C1', 1_000)).toEqual([]);
    await state.rememberQuery('C1', 'q1', 1_000);
    await state.close();
    expect(await readFile(`${path}.broken`, 'utf8')).toBe(text);
    expect(await open().recallQueries('C1', 1_000)).toEqual(['q1']);
    expect(problems).toHaveLength(1);
  });

  test('keeps an earlier broken one too', async () => {
    await writeFile(`${path}.broken`, 'first');
    await writeFile(path, 'second');
    open();
    expect(problems).toMatchObject([{ keptAs: `${path}.broken-2` }]);
    expect(await readFile(`${path}.broken`, 'utf8')).toBe('first');
    expect(await readFile(`${path}.broken-2`, 'utf8')).toBe('second');
  });

  test('is put aside unread where it is far too large', async () => {
    await writeFile(path, ' '.repeat(17 * 1024 * 1024));
    open();
    expect(problems).toMatchObject([{ code: 'unreadable', reason: 'it has more than 16777216 bytes', keptAs: `${path}.broken` }]);
  });

  test('is left alone where it is a folder; the bot remembers for this run', async () => {
    await mkdir(path);
    const state = open();
    expect(problems).toEqual([{ code: 'unreadable', path, reason: 'it is not a file', keptAs: null }]);
    await state.rememberQuery('C1', 'q1', 1_000);
    expect(await state.recallQueries('C1', 1_000)).toEqual(['q1']);
    await state.close();
    expect(await readdir(folder)).toEqual(['state.json']);
    expect(problems).toHaveLength(1);
  });

  test('does not hand its text to the log', async () => {
    await writeFile(path, 'SLACK_TOKEN=xoxb-1');
    open();
    expect(JSON.stringify(problems)).not.toContain('xoxb');
  });
});

describe('a file that cannot be written', () => {
  test('is told of once, everything stays remembered, and a later write keeps it', async () => {
    let isFull = true;
    const state = open({
      gatherMs: 0,
      write: (at, text) => (isFull ? Promise.reject(new Error('ENOSPC: no space left on device')) : writeAtomically(at, text)),
    });
    await state.rememberQuery('C1', 'q1', 1_000);
    await state.close();
    await state.rememberQuery('C1', 'q2', 1_000);
    await state.close();
    expect(problems).toEqual([{ code: 'unwritable', path, reason: 'ENOSPC: no space left on device' }]);
    expect(await state.recallQueries('C1', 1_000)).toEqual(['q1', 'q2']);
    isFull = false;
    await state.close();
    expect(await open().recallQueries('C1', 1_000)).toEqual(['q1', 'q2']);
  });

  test('leaves the old one whole, and nothing beside it', async () => {
    await mkdir(join(path, 'in the way'), { recursive: true });
    await expect(writeAtomically(path, 'new')).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['state.json']);
    expect(await readdir(path)).toEqual(['in the way']);
  });
});

function damaged(conversations: readonly unknown[]): string {
  return JSON.stringify({ format: 'hankebotti-state', version: 1, conversations });
}
