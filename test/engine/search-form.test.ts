import { afterAll, expect, test } from 'vitest';
import { parseIsoDate } from '../../src/domain/date.ts';
import { createBot } from '../../src/engine/create-bot.ts';
import type { SearchForm } from '../../src/engine/search-form.ts';

const bot = await createBot();
afterAll(() => bot.close());

const empty: SearchForm = {
  beneficiary: null,
  objective: null,
  topic: null,
  happens: 'ends',
  from: null,
  to: null,
  atLeast: null,
  atMost: null,
  sort: null,
};

/** The rows that a form finds, by their positions in the list. */
async function rowsOf(form: Partial<SearchForm>): Promise<readonly number[]> {
  const read = bot.readSearch({ ...empty, ...form }, 'fi');
  if (read.status !== 'read') throw new Error(JSON.stringify(read.problems));
  const { answer } = await bot.run(read.query, { conversation: null, locale: 'fi', today: parseIsoDate('2024-03-05') });
  return answer.status === 'answered' ? (answer.data.rows ?? []) : [];
}

test('an empty form finds the whole list', async () => {
  expect(await rowsOf({})).toHaveLength(47);
});

// From data/amif-fi/projects.csv: rows of THL are 6, 20 and 30, with 460 367,03 €, 635 626,61 € and 437 380,86 €.
test('each field narrows it: an organisation, from an amount on, largest first', async () => {
  expect(await rowsOf({ beneficiary: 'thl' })).toHaveLength(3);
  const large = await rowsOf({ beneficiary: 'thl', atLeast: '460 367,03', sort: { field: 'funding', descending: true } });
  expect(large).toHaveLength(2);
  expect(await rowsOf({ beneficiary: 'thl', atLeast: '460 367,04' })).toHaveLength(1);
  expect(await rowsOf({ beneficiary: 'thl', atMost: '460 367,03' })).toHaveLength(2);
});

test('both days of the period count, for what ends, starts or runs in it', async () => {
  // One project of THL ends on 31.10.2025, one on 31.12.2025.
  const [october, december] = [parseIsoDate('2025-10-31'), parseIsoDate('2025-12-31')];
  expect(await rowsOf({ beneficiary: 'thl', from: october, to: december })).toHaveLength(2);
  expect(await rowsOf({ beneficiary: 'thl', from: october, to: october })).toHaveLength(1);
  expect(
    await rowsOf({ beneficiary: 'thl', happens: 'starts', from: parseIsoDate('2023-05-01'), to: parseIsoDate('2023-05-01') }),
  ).toHaveLength(1);
  expect(await rowsOf({ beneficiary: 'thl', happens: 'active', from: december, to: december })).toHaveLength(1);
});

test.each(['500000', '500 000', '500 000 €', '500k', '0,5 milj', '500.000,00'])('%s is an amount', async (atLeast) => {
  const read = bot.readSearch({ ...empty, atLeast }, 'fi');
  expect(read).toEqual({ status: 'read', query: 'funding:>=500000' });
});

test.each(['abc', '-5', 'yli 5', '5–10', '€', 'viisi tai kuusi'])('%s is no amount, and that is said of the field', (atMost) => {
  expect(bot.readSearch({ ...empty, atMost }, 'fi')).toEqual({
    status: 'problems',
    problems: [{ field: 'atMost', code: 'not-an-amount' }],
  });
});

test('an end before its beginning is named, days and amounts', () => {
  const form = { ...empty, from: parseIsoDate('2025-02-01'), to: parseIsoDate('2025-01-31'), atLeast: '10', atMost: '9' };
  expect(bot.readSearch(form, 'sv')).toEqual({
    status: 'problems',
    problems: [
      { field: 'atMost', code: 'backwards' },
      { field: 'to', code: 'backwards' },
    ],
  });
});

test('a key that could name nothing is refused, and quotes in a topic are taken as they are', async () => {
  expect(bot.readSearch({ ...empty, beneficiary: 'x" or 1=1' }, 'en')).toMatchObject({
    status: 'problems',
    problems: [{ field: 'beneficiary' }],
  });
  expect(await rowsOf({ topic: '  rasismi  ' })).not.toHaveLength(0);
  expect(await rowsOf({ topic: 'a "b" \\ c' })).toEqual([]);
});
