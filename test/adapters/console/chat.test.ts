import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { leaveWords } from '../../../adapters/console/chat-command.ts';
import { toIsoDate } from '../../../src/domain/date.ts';
import { locales, sentencesFor } from '../../../src/index.ts';
import { fakeBot } from './fake-bot.ts';
import { openTerminal } from './open-terminal.ts';
import { runWith } from './run-with.ts';

const day = toIsoDate('2024-03-05');

/** A conversation on a terminal of 80 columns; what is typed comes all at once, as when it is pasted. */
async function chat(typed: string, args: readonly string[] = [], folder = '') {
  const result = await runWith(args, { terminal: openTerminal({ typed, columns: 80 }), folder });
  // What the line editor writes to move the cursor is not what is said.
  return { ...result, said: result.written.replace(/\x1b\[[0-9;]*[A-Za-z]/gu, '') };
}

describe.each(locales)('a conversation in %s', (locale) => {
  const sentences = sentencesFor(locale).console;
  test('greets with the list, its day and three examples, and takes its leave', async () => {
    const { said, code } = await chat('exit\n', ['--locale', locale]);
    expect(said).toContain(sentences.greeting('AMIF', sentencesFor(locale).formats.date(day)));
    expect(said).toContain(sentences.examplesIntro);
    expect(said.trimEnd().endsWith(sentences.goodbye)).toBe(true);
    expect(code).toBe(0);
  });

  test('says what a maintainer should know, once', async () => {
    const bot = { ...fakeBot(), startNotes: () => ['Install a dictionary.'] };
    const { written } = await runWith(['--locale', locale], { bot, terminal: openTerminal({ typed: 'thl\nexit\n', columns: 80 }) });
    expect(written.split('Install a dictionary.')).toHaveLength(2);
  });

  test('its hint says that a number picks what was offered', () => {
    expect(sentences.hint).toMatch(/\b(?:numero|number|nummer)\b/u);
  });

  test('ends with the word that its hint names', () => {
    expect(leaveWords.some((word) => sentences.hint.includes(word))).toBe(true);
  });
});

test.each(['exit\n', 'LOPETA\n', 'sluta\n', 'thl\n', '\x03', '\x04', ''])('%j ends it politely', async (typed) => {
  const { said, code } = await chat(typed);
  expect(said).toContain(sentencesFor('fi').console.goodbye);
  expect(code).toBe(0);
});

test('all questions belong to one conversation', async () => {
  const { bot } = await chat('thl\nentä migri\n', ['--today', '2024-03-05']);
  expect(bot.asked.map(({ text, today }) => [text, today])).toEqual([
    ['thl', '2024-03-05'],
    ['entä migri', '2024-03-05'],
  ]);
  expect(new Set(bot.asked.map(({ conversation }) => conversation))).toEqual(new Set(['terminal']));
});

test('a number alone runs what the last answer offered under it', async () => {
  const { bot } = await chat('thl\n2\n');
  expect(bot.ran.filter(({ query }) => query !== 'help').map(({ query, conversation }) => [query, conversation])).toEqual([
    ['beneficiary:thl active:2024-03-05', 'terminal'],
  ]);
});

test.each([
  ['a number that nothing was offered under', 'thl\n9\n', '9'],
  ['a number before any answer', '1\n', '1'],
  ['a number in a sentence', 'thl\n2 suurinta\n', '2 suurinta'],
  ['a year', 'thl\n2025\n', '2025'],
])('%s is a question', async (_, typed, question) => {
  expect((await chat(typed)).bot.asked.at(-1)?.text).toBe(question);
});

test('the number of a file writes it and says where; the other numbers still count', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hankebotti-'));
  try {
    const { said, bot } = await chat('thl\n3\n3\n1\n', [], folder);
    expect(readdirSync(folder).sort()).toEqual(['hankkeet-2.csv', 'hankkeet.csv']);
    expect(said).toContain(sentencesFor('fi').console.fileWritten(join(folder, 'hankkeet.csv'), 3));
    expect(bot.ran.at(-1)?.query).toBe('sum beneficiary:migri');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('one failed answer does not end the conversation', async () => {
  const { bot, complaints, code } = await chat('fault\nthl\n');
  expect(bot.asked.map(({ text }) => text)).toEqual(['fault', 'thl']);
  expect(complaints).toContain('the store is away');
  expect(code).toBe(0);
});

test('Tab writes a name out', async () => {
  const terminal = openTerminal({ columns: 80 });
  // Key by key: what is pasted keeps its tabs.
  for (const key of 'paljonko migri\t sai\rvok\t\rexit\r') terminal.input.write(key);
  const { bot } = await runWith([], { terminal });
  expect(bot.asked.map(({ text }) => text)).toEqual(['paljonko Maahanmuuttovirasto sai', 'VOK-valmius']);
});
