import { describe, expect, test } from 'vitest';
import { sentencesFor } from '../../../src/index.ts';
import { openTerminal } from './open-terminal.ts';
import { runWith } from './run-with.ts';

async function batch(lines: readonly unknown[], args: readonly string[] = []) {
  const typed = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const result = await runWith(['batch', ...args], { terminal: openTerminal({ typed }) });
  const answers: readonly Record<string, unknown>[] = result.written
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return { ...result, answers };
}

test('answers come one a line, in the order of the questions, each with its id', async () => {
  const { answers, code } = await batch([{ id: 'q1', question: 'thl' }, { id: 2, question: 'helsinki' }, { question: 'migri' }]);
  expect(answers.map(({ id, status }) => [id, status])).toEqual([
    ['q1', 'answered'],
    [2, 'unclear'],
    [undefined, 'answered'],
  ]);
  expect(code).toBe(0);
});

test('an answer holds its figures as data and as text', async () => {
  const { answers } = await batch([{ id: 'q1', question: 'paljonko thl sai', today: '2024-03-05', locale: 'fi' }]);
  expect(answers[0]).toMatchObject({
    id: 'q1',
    status: 'answered',
    locale: 'fi',
    kind: 'money',
    query: 'sum beneficiary:thl',
    money: [{ currency: 'EUR', minor: 153337450 }],
    count: 3,
    rows: [10, 20, 30],
    beneficiary: 'Terveyden ja hyvinvoinnin laitos (THL)',
    text: expect.stringMatching(/1\u00a0533\u00a0374,50/u),
  });
});

test('the context is asked first, in order and in a conversation of that line alone', async () => {
  const { bot } = await batch([
    { id: 1, question: 'entä thl', context: ['migri', 'montako'], today: '2024-03-05' },
    { id: 2, question: 'hdl' },
    { id: 3, question: 'more', context: ['spr'] },
  ]);
  expect(bot.asked.map(({ text }) => text)).toEqual(['migri', 'montako', 'entä thl', 'hdl', 'spr', 'more']);
  const [first, second, third, alone, fourth, fifth] = bot.asked.map(({ conversation }) => conversation);
  expect([second, third]).toEqual([first, first]);
  expect(alone).toBeNull();
  expect(fifth).toBe(fourth);
  expect(fourth).not.toBe(first);
  expect(bot.asked.slice(0, 3).every(({ today }) => today === '2024-03-05')).toBe(true);
});

test('a phrase is answered with what it means', async () => {
  const { answers } = await batch([
    { id: 'p1', phrase: 'vuonna 2025' },
    { id: 'p2', phrase: 'x', locale: 'fi', today: '2024-03-05' },
  ]);
  expect(answers).toEqual([
    { id: 'p1', period: { from: null, to: null }, amount: null },
    { id: 'p2', period: null, amount: null },
  ]);
});

test('--today and --locale count where a line says nothing of its own; the surroundings never do', async () => {
  const { bot } = await batch(
    [{ question: 'a' }, { question: 'b', locale: 'sv', today: '2025-01-01' }],
    ['--today', '2024-03-05', '--locale', 'en'],
  );
  expect(bot.asked.map(({ today, locale }) => [today, locale])).toEqual([
    ['2024-03-05', 'en'],
    ['2025-01-01', 'sv'],
  ]);
  const typed = '{"question":"a"}\n';
  const silent = await runWith(['batch'], { terminal: openTerminal({ typed }), environment: { LANG: 'en_US.UTF-8' } });
  expect(silent.bot.asked[0]?.locale).toBeNull();
});

describe('a broken line', () => {
  const sentences = sentencesFor('fi').console;
  test.each([
    ['{nope', undefined, sentences.badBatchLine(2)],
    ['[1]', undefined, sentences.badBatchLine(2)],
    ['null', undefined, sentences.badBatchLine(2)],
    ['"text"', undefined, sentences.badBatchLine(2)],
    [{ id: 'x' }, 'x', sentences.badBatchField(2, 'question')],
    [{ id: 'x', question: 7 }, 'x', sentences.badBatchField(2, 'question')],
    [{ id: 'x', phrase: 7 }, 'x', sentences.badBatchField(2, 'phrase')],
    [{ id: 'x', question: 'thl', today: '5.3.2024' }, 'x', sentences.badBatchField(2, 'today')],
    [{ id: 'x', question: 'thl', locale: 'de' }, 'x', sentences.badBatchField(2, 'locale')],
    [{ id: 'x', question: 'thl', context: 'migri' }, 'x', sentences.badBatchField(2, 'context')],
    ['{"id":"x","__proto__":{"question":"thl"}}', 'x', sentences.badBatchField(2, 'question')],
  ])('%j says what is wrong and does not stop the rest', async (line, id, error) => {
    const { answers, code } = await batch([{ id: 1, question: 'thl' }, line, { id: 3, question: 'thl' }]);
    expect(answers.map((answer) => answer['id'])).toEqual([1, id, 3]);
    expect(answers[1]).toEqual({ ...(id === undefined ? {} : { id }), line: 2, error });
    expect(code).toBe(2);
  });

  test('is not a blank one, and null means left out', async () => {
    const { answers, code } = await batch(['', '  ', { id: 1, question: 'thl', today: null, locale: null, context: null }]);
    expect(answers).toHaveLength(1);
    expect(code).toBe(0);
  });
});

test('a fault in one answer is that line’s alone', async () => {
  const { answers, complaints } = await batch([
    { id: 1, question: 'fault' },
    { id: 2, question: 'thl' },
  ]);
  expect(answers[0]).toMatchObject({ id: 1, line: 1, error: expect.stringContaining('tunniste') });
  expect(answers[1]).toMatchObject({ id: 2, status: 'answered' });
  expect(complaints).toContain('the store is away');
});
