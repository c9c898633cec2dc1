import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readArguments } from '../../adapters/console/arguments.ts';
import { commandNames, optionNames } from '../../adapters/console/commands.ts';
import { answerKinds } from '../../src/domain/answer.ts';
import { toIsoDate } from '../../src/domain/date.ts';
import { type Answer, answerText, type Bot, createBot } from '../../src/index.ts';
import { parseQueryText } from '../../src/query-text/parse-query.ts';
import { bareWords, groupingWords, optionsOf, partNames, sortFieldWords } from '../../src/query-text/vocabulary.ts';
import { converse, notWritten, runCommand } from './ask-as-shown.ts';
import { blocksOf, codesOf, plainSpaces, readDocument, rowsOf, sectionOf } from './markdown.ts';

const readme = readDocument('README.md');
const answerable = rowsOf(sectionOf(readme, '## What it can answer'));
const shortCommands = rowsOf(sectionOf(readme, '## Short commands'));
const terminal = sectionOf(readme, '## In the terminal');

test.each(['npm ci && npm start', 'npm ci && npm test'])('%s stands on a line of its own, on the first screen', (command) => {
  expect(readme.split('\n').slice(0, 25)).toContain(`    ${command}`);
});

describe.each([
  ['with libvoikko where the machine has it', true],
  ['without libvoikko', false],
])('%s', (_, voikko) => {
  let bot: Bot;
  beforeAll(async () => {
    bot = await createBot({ voikko });
  });
  afterAll(() => bot.close());

  async function ask(text: string): Promise<{ readonly answer: Answer; readonly text: string }> {
    const { answer } = await bot.ask({ text, conversation: null, locale: null, today: toIsoDate('2024-03-05'), detail: 'full' });
    return { answer, text: plainSpaces(answerText(answer)) };
  }

  test.each(blocksOf(readme, 'text'))('a conversation in the README is what the program writes: %#', async (block) => {
    const questions = block.split('\n').flatMap((line) => (line.startsWith('> ') ? [line.slice(2)] : []));
    expect(questions.length).toBeGreaterThan(0);
    const answers = block.replace(/^> .*$/gmu, '…');
    expect(notWritten(answers, await converse(bot, questions))).toEqual([]);
  });

  test.each(blocksOf(readme, 'console'))('a command in the README gives what stands under it: %#', async (block) => {
    const pairs = block.split(/^\$ /mu).slice(1);
    expect(pairs.length).toBeGreaterThan(0);
    for (const pair of pairs) {
      const [command = '', ...shown] = pair.split('\n');
      expect(notWritten(shown.join('\n'), await runCommand(bot, command))).toEqual([]);
    }
  });

  test.each(answerable)('“%s”, “%s” and “%s” are one question, and its answer has the figures that the README gives', async (...cells) => {
    const [fi, en, sv, gives = ''] = cells;
    const answers = await Promise.all([fi, en, sv].map((question) => ask(question ?? '')));
    const statuses = answers.map(({ answer }) => answer.status);
    expect(statuses).toEqual(['answered', 'answered', 'answered']);
    const data = answers.map(({ answer }) => (answer.status === 'answered' ? answer.data : null));
    expect(data).toEqual([data[0], data[0], data[0]]);
    const figures = gives.match(/€[\d,]+\.\d\d|\d+\.\d+%|\d+ (?:projects|beneficiaries|[A-Z]\w+ \d{4})/gu) ?? [];
    const english = answers[1]?.text ?? '';
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.filter((figure) => !english.includes(figure))).toEqual([]);
  });
});

describe('the short commands', () => {
  const codes = shortCommands.flatMap((cells) => cells.slice(0, 2).flatMap(codesOf));
  const isNamed = (word: string): boolean => codes.some((code) => code.split(/[\s:…]+/u).includes(word));

  test('every part of a query and every word of it stands there', () => {
    expect(optionsOf(partNames).filter((name) => name !== 'per' && !isNamed(name))).toEqual([]);
    expect(optionsOf(bareWords).filter((word) => word !== 'all' && !isNamed(word))).toEqual([]);
  });

  test('every order and every way to group stands there', () => {
    expect([...optionsOf(sortFieldWords), ...optionsOf(groupingWords)].filter((word) => !isNamed(word))).toEqual([]);
  });

  test.each(shortCommands.flatMap((cells) => codesOf(cells[2] ?? '')))('%s is one', (example) => {
    expect(parseQueryText(example.replace(/ page:\d+$/u, '')).kind).toBe('query');
  });
});

describe('the terminal', () => {
  test('every command and every option stands there', () => {
    const codes = codesOf(terminal);
    const words = codes.flatMap((code) => code.split(/\s+/u));
    expect(commandNames.filter((name) => !words.includes(name))).toEqual([]);
    expect(optionNames.filter((name) => !words.includes(`--${name}`))).toEqual([]);
  });

  test('every kind of answer for programs stands there', () => {
    const codes = codesOf(terminal);
    expect([...answerKinds, 'answered', 'nothing', 'unclear', 'unanswerable', 'help'].filter((word) => !codes.includes(word))).toEqual([]);
  });

  test.each(blocksOf(readme, 'sh').flatMap((block) => block.trim().split('\n')))('%s is a command that is understood', (command) => {
    const args = [...command.replace(/^.* -- /u, '').matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare ?? '');
    expect(readArguments(args)).toMatchObject({ status: 'read', arguments: { command: 'export' } });
  });
});

test('the settings are those of .env.example', () => {
  const keys = [...readDocument('.env.example').matchAll(/^#?([A-Z][A-Z0-9_]+)=/gmu)].map(([, key]) => key ?? '');
  const shown = codesOf(sectionOf(readme, '## Settings')).filter((code) => /^[A-Z][A-Z0-9_]+$/u.test(code));
  expect(keys.filter((key) => !shown.includes(key))).toEqual([]);
  expect(shown.filter((key) => !keys.includes(key))).toEqual([]);
});
