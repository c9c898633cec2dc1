import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createBot, locales, sentencesFor } from '../../../src/index.ts';
import { openTerminal } from './open-terminal.ts';
import { runWith } from './run-with.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hankebotti-'));
  path = join(folder, 'unanswered.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const list = (args: readonly string[] = []) => runWith(['unanswered', ...args], { environment: { HANKEBOTTI_UNANSWERED: path } });

/** One line of the file for each time that a question was asked. */
function keep(...questions: readonly (readonly [times: number, reason: string, text: string])[]): void {
  const lines = questions.flatMap(([times, reason, text]) => Array<string>(times).fill(JSON.stringify({ reason, text })));
  writeFileSync(path, `${lines.join('\n')}\n`);
}

describe.each(locales)('in %s', (locale) => {
  const sentences = sentencesFor(locale).console;
  test('the commonest question comes first, each with how often and why', async () => {
    keep([2, 'unclear', 'helsinki'], [11, 'unanswerable', 'montako työntekijää'], [1, 'nothing', 'avaruus']);
    const { code, written, complaints } = await list(['--locale', locale]);
    const { nothing, unclear, unanswerable } = sentences.unansweredReason;
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
    expect(written.split('\n')).toEqual([
      sentences.unansweredIntro(path),
      `  11  montako työntekijää (${unanswerable})`,
      `   2  helsinki (${unclear})`,
      `   1  avaruus (${nothing})`,
      '',
    ]);
  });

  test('where none are kept it says how to keep them', async () => {
    const { code, written } = await runWith(['unanswered', '--locale', locale]);
    expect(code).toBe(0);
    expect(written).toBe(`${sentences.unansweredOff}\n`);
    expect(written).toContain('HANKEBOTTI_UNANSWERED=');
  });
});

test('--limit cuts the list, and twenty are shown without it', async () => {
  keep(...Array.from({ length: 25 }, (_, index) => [30 - index, 'nothing', `kysymys ${index}`] as const));
  const shown = async (args: readonly string[]) => (await list(args)).written.trimEnd().split('\n').slice(1);
  expect(await shown(['--limit', '2'])).toEqual(['  30  kysymys 0 (ei löytynyt)', '  29  kysymys 1 (ei löytynyt)']);
  expect(await shown([])).toHaveLength(20);
});

test.each([
  ['there is no file yet', false],
  ['the file is empty', true],
])('%s: no question was left without an answer', async (_, isThere) => {
  if (isThere) writeFileSync(path, '');
  const { code, written } = await list();
  expect({ code, written }).toEqual({ code: 0, written: `${sentencesFor('fi').console.unansweredNone(path)}\n` });
});

test('a file that cannot be read is named with the reason, and ends with 2', async () => {
  mkdirSync(path);
  const { code, written, complaints } = await list();
  expect({ code, written }).toEqual({ code: 2, written: '' });
  expect(complaints).toBe(`${sentencesFor('fi').console.cannotReadUnanswered(path, 'EISDIR')}\n`);
});

test('a hostile question reaches the terminal without its control characters', async () => {
  keep([1, 'nothing', 'paha \u001b[2J kysymys']);
  expect((await list()).written).not.toContain('\u001b');
});

test('what was asked in vain with the setting on is what is listed, and what was answered is not', async () => {
  const environment = { HANKEBOTTI_UNANSWERED: path };
  const terminal = openTerminal({ typed: 'montako työntekijää migrillä on\nMONTAKO työntekijää migrillä on\npaljonko thl sai\n' });
  await runWith([], { openBot: createBot, environment, terminal });
  expect((await list()).written.trimEnd().split('\n').slice(1)).toEqual([
    `  2  montako työntekijää migrillä on (${sentencesFor('fi').console.unansweredReason.unanswerable})`,
  ]);
});
