import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MachineAnswer } from '../../adapters/console/machine-answer.ts';
import { askBank } from '../../bench/eval/ask-bank.ts';
import { barsFor, missedBars } from '../../bench/eval/bars.ts';
import { parseBank, readBank } from '../../bench/eval/read-bank.ts';
import { readEvalOptions } from '../../bench/eval/run-eval.ts';
import { scorePhrase } from '../../bench/eval/score-phrase.ts';
import { type Outcome, scoreQuestion } from '../../bench/eval/score-question.ts';
import { recallInHead } from '../../bench/eval/score-topic.ts';
import { inProject } from '../../bench/project-folder.ts';
import { toIsoDate } from '../../src/domain/date.ts';
import { money, toCurrency, toMinor } from '../../src/domain/money.ts';
import { type Bot, createBot } from '../../src/index.ts';

const euros = (cents: number) => [money(cents, toCurrency('EUR'))];
const answered = { status: 'answered', locale: 'fi', count: 3, text: '1 533 374,50 €, 3 hanketta' } as const;
const total: MachineAnswer = { ...answered, money: euros(153337450), rows: [30, 18, 29] };
const quiet: MachineAnswer = { status: 'unclear', locale: 'fi', text: 'Tarkoititko …?', suggestions: ['Helsingin kaupunki', 'HUS'] };

/** Reads an expectation as it stands in a file. */
function expected(expectation: object) {
  const line = JSON.stringify({ id: 'q', lang: 'fi', question: 'paljonko thl sai', expect: expectation });
  const bank = parseBank(line, 'hand-made');
  const [item] = bank.kind === 'questions' ? bank.items : [];
  if (item === undefined) throw new Error('Not read as a question');
  return item.expected;
}

const group = (key: string, cents: number, count: number) => ({ key, count, money: euros(cents) });
const twoGroups: MachineAnswer = { ...answered, text: '10,00 € · 5,00 €', groups: [group('Alfa ry', 1000, 2), group('Beta oy', 500, 1)] };

test.each<[string, object, MachineAnswer, Outcome]>([
  ['the right total is exact', { kind: 'money', cents: 153337450 }, total, 'exact'],
  ['a wrong total is WRONG', { kind: 'money', cents: 153337451 }, total, 'WRONG'],
  [
    'a total in another currency is WRONG',
    { kind: 'money', cents: 153337450 },
    { ...total, money: [money(153337450, toCurrency('SEK'))] },
    'WRONG',
  ],
  ['a total that the text does not say is WRONG', { kind: 'money', cents: 153337450 }, { ...total, text: 'Kolme hanketta' }, 'WRONG'],
  ['a question back is asked back', { kind: 'money', cents: 153337450 }, quiet, 'asked back'],
  ['a figure beside a question back is WRONG', { kind: 'money', cents: 153337450 }, { ...quiet, money: euros(1) }, 'WRONG'],
  ['an alternative is as right', { kind: 'count', count: 2, alternatives: [{ kind: 'count', count: 3 }] }, total, 'exact'],
  ['a wrong number is WRONG', { kind: 'count', count: 4 }, total, 'WRONG'],
  ['none found is a count of none', { kind: 'count', count: 0 }, { ...quiet, status: 'nothing' }, 'exact'],
  ['the same projects are exact', { kind: 'list', ids: [18, 29, 30], ordered: false }, total, 'exact'],
  ['another order is WRONG where it was asked', { kind: 'list', ids: [18, 29, 30], ordered: true }, total, 'WRONG'],
  ['a project too many is WRONG', { kind: 'list', ids: [18, 29], ordered: false }, total, 'WRONG'],
  ['an answer to what cannot be answered is WRONG', { kind: 'abstain' }, total, 'WRONG'],
  ['silence on what cannot be answered is exact', { kind: 'abstain' }, { ...quiet, status: 'unanswerable' }, 'exact'],
  ['all candidates must be offered', { kind: 'clarify', options: ['Helsingin kaupunki', 'HUS'] }, quiet, 'exact'],
  ['a candidate that is not offered is missed', { kind: 'clarify', options: ['Diakonissalaitos'] }, quiet, 'asked back'],
  ['half a hundredth of a percent is rounding', { kind: 'percent', value: 5.88 }, { ...answered, percent: 5.885 }, 'exact'],
  ['another percentage is WRONG', { kind: 'percent', value: 5.88 }, { ...answered, percent: 5.89 }, 'WRONG'],
  ['the asked day is exact', { kind: 'date', value: '2025-10-31' }, { ...answered, date: toIsoDate('2025-10-31') }, 'exact'],
  ['the day before is WRONG', { kind: 'date', value: '2025-10-31' }, { ...answered, date: toIsoDate('2025-10-30') }, 'WRONG'],
  ['a name counts without its final dot', { kind: 'beneficiary', value: 'Alfa ry' }, { ...answered, beneficiary: 'ALFA  ry.' }, 'exact'],
  [
    'a summary needs all its projects',
    { kind: 'summary', value: 'THL', cents: 153337450, ids: [18, 29] },
    { ...total, beneficiary: 'THL' },
    'WRONG',
  ],
  [
    'groups in the asked order are exact',
    {
      kind: 'group',
      ordered: true,
      rows: [
        { key: 'Alfa', cents: 1000 },
        { key: 'Beta', cents: 500 },
      ],
    },
    twoGroups,
    'exact',
  ],
  [
    'groups in another order are WRONG',
    {
      kind: 'group',
      ordered: true,
      rows: [
        { key: 'Beta', cents: 500 },
        { key: 'Alfa', cents: 1000 },
      ],
    },
    twoGroups,
    'WRONG',
  ],
  ['a group left out is WRONG', { kind: 'group', ordered: false, rows: [{ key: 'Alfa', count: 2 }] }, twoGroups, 'WRONG'],
  ['both compared totals must be right', { kind: 'compare', values: { 'Alfa ry': 1000, 'Beta oy': 501 } }, twoGroups, 'WRONG'],
  ['the largest by number, with its number', { kind: 'count_top', value: 'Alfa ry', count: 2 }, twoGroups, 'exact'],
  [
    'a topic’s projects come first, and a few others may follow',
    { kind: 'topic', ids: [18, 30] },
    { ...total, rows: [30, 18, 1, 2] },
    'exact',
  ],
  ['a topic’s project behind one that is not is WRONG', { kind: 'topic', ids: [29, 30] }, total, 'WRONG'],
])('%s', (_name, expectation, answer, outcome) => {
  expect(scoreQuestion(expected(expectation), answer)).toBe(outcome);
});

test('an unknown kind of answer is named with its line and field', () => {
  expect(() => expected({ kind: 'sum' })).toThrow('hand-made:1.expect.kind is "sum"');
});

const spring = { from: toIsoDate('2024-03-01'), to: toIsoDate('2024-05-31') };
const over = { op: 'gt', minor: [toMinor(5000)] } as const;

test.each<[string, string, Parameters<typeof scorePhrase>[1], Outcome]>([
  ['the same days are exact', '"type":"date","from":"2024-03-01","to":"2024-05-31"', { period: spring, amount: null }, 'exact'],
  ['another last day is WRONG', '"type":"date","from":"2024-03-01","to":"2024-05-30"', { period: spring, amount: null }, 'WRONG'],
  ['a closed end is no open one', '"type":"date","from":"2024-03-01","to":null', { period: spring, amount: null }, 'WRONG'],
  ['days that were not read do no harm', '"type":"date","from":"2024-03-01","to":null', { period: null, amount: null }, 'asked back'],
  ['days where none were meant are WRONG', '"type":"date"', { period: spring, amount: null }, 'WRONG'],
  ['the same amount is exact', '"type":"amount","op":"gt","cents":[5000]', { period: null, amount: over }, 'exact'],
  ['over is not at least', '"type":"amount","op":"gte","cents":[5000]', { period: null, amount: over }, 'WRONG'],
  ['an amount where none was meant is WRONG', '"type":"amount","op":null,"cents":null', { period: null, amount: over }, 'WRONG'],
  ['no amount where none was meant is exact', '"type":"amount","op":null,"cents":null', { period: null, amount: null }, 'exact'],
])('of a phrase, %s', (_name, fields, reading, outcome) => {
  const bank = parseBank(`{"id":"p","lang":"fi","phrase":"…",${fields}}`, 'hand-made');
  const [item] = bank.kind === 'phrases' ? bank.items : [];
  expect(item === undefined ? null : scorePhrase(item, reading)).toBe(outcome);
});

test('recall counts the relevant among the first five, of those that could stand there', () => {
  expect(recallInHead([1, 2], [9, 2, 8, 7, 6, 1])).toBe(0.5);
  expect(recallInHead([1, 2, 3, 4, 5, 6, 7], [7, 6, 5, 4, 3])).toBe(1);
  expect(recallInHead([1], [])).toBe(0);
});

test('a bar named on the command line takes the place of every file’s own', () => {
  const { files, bars, withVoikko } = readEvalOptions(['a.jsonl', '--min-exact', '0.5', '--max-wrong=3', '--no-voikko']);
  expect({ files, bars, withVoikko }).toEqual({ files: ['a.jsonl'], bars: { minExact: 0.5, maxWrong: 3 }, withVoikko: false });
  expect(() => readEvalOptions(['--min-exact', 'all'])).toThrow('"all" is no number');
});

const carried = (name: string) => readBank(inProject('test', 'questions', name));

describe.each([
  ['with libvoikko, where it is present', true],
  ['without libvoikko', false],
])('%s', (_way, voikko) => {
  let bot: Bot;
  let hasDictionary: boolean;
  beforeAll(async () => {
    bot = await createBot({ voikko });
    hasDictionary = voikko && bot.startNotes('fi').length === 0;
  });
  afterAll(() => bot.close());

  test.each([
    ['questions.jsonl', 60],
    ['phrases.jsonl', 65],
    ['topics.json', 105],
    ['more-fi.jsonl', 260],
    ['more-en.jsonl', 260],
    ['more-sv.jsonl', 180],
    ['spare-fi.jsonl', 81],
    ['spare-en.jsonl', 109],
    ['more-phrases.jsonl', 200],
    ['more-topics.json', 135],
  ])('%s: its %i items hold their bars', async (name, size) => {
    const scored = await askBank(bot, carried(name));
    expect(scored.items).toHaveLength(size);
    expect(missedBars(scored, barsFor(name, hasDictionary))).toEqual([]);
  });
});

test('a bar that is missed is said, with what was reached', async () => {
  const bot = await createBot({ voikko: false });
  const line = { id: 'q', lang: 'fi', today: '2024-03-05', question: 'paljonko thl sai', expect: { kind: 'money', cents: 1 } };
  const scored = await askBank(bot, parseBank(JSON.stringify(line), 'own.jsonl'));
  await bot.close();
  expect(missedBars(scored, barsFor('own.jsonl', false))).toEqual([
    'own.jsonl: 0.0 % exact, 98 % wanted',
    'own.jsonl: 1 WRONG, at most 0 wanted',
  ]);
});
