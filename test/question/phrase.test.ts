import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toIsoDate } from '../../src/domain/date.ts';
import { isLocale } from '../../src/domain/locale.ts';
import { toCurrency } from '../../src/domain/money.ts';
import { type PhraseOptions, readPhrase } from '../../src/question/phrase.ts';

interface Sample {
  readonly phrase: string;
  readonly lang: string;
  readonly type: 'date' | 'amount';
  readonly today?: string;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly op?: string | null;
  readonly cents?: readonly number[];
}

const samples: readonly Sample[] = readFileSync(new URL('phrases.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): Sample => JSON.parse(line));

const options: PhraseOptions = { today: toIsoDate('2024-03-05'), locale: null, currency: toCurrency('EUR') };

test.each(samples)('the $lang phrase "$phrase" is read exactly', ({ phrase, lang, type, today, from, to, op, cents }) => {
  const read = readPhrase(phrase, { ...options, today: toIsoDate(today ?? '2024-03-05'), locale: isLocale(lang) ? lang : null });
  if (type === 'date') expect(read.period).toEqual({ from, to });
  else expect(read.amount).toEqual(op === null ? null : { op, minor: cents });
});

test('a year beside other words is part of a name', () => {
  expect(readPhrase('Integration 2022', options)).toEqual({ period: null, amount: null });
  expect(readPhrase('ending 2025', options).period).toEqual({ from: '2025-01-01', to: '2025-12-31' });
  expect(readPhrase('2025', options).period).toEqual({ from: '2025-01-01', to: '2025-12-31' });
});

test('open ends that are said together are one period', () => {
  expect(readPhrase('starting January 2025', options).period).toEqual({ from: '2025-01-01', to: null });
  expect(readPhrase('from 1.1.2024, until 31.3.2025', options).period).toEqual({ from: '2024-01-01', to: '2025-03-31' });
  expect(readPhrase('2024 vs 2026', options).period).toBeNull();
});

test('a phrase is read as typed, with capitals and long dashes', () => {
  expect(readPhrase('HEINÄ–JOULUKUUSSA 2025', options).period).toEqual({ from: '2025-07-01', to: '2025-12-31' });
  expect(readPhrase('Yli 1,2 MILJ. €', options).amount).toEqual({ op: 'gt', minor: [120_000_000] });
});

test('what is neither is neither', () => {
  for (const phrase of ['', 'top 10', 'tavoite 2', 'hello', '5 suurinta', '$500k'])
    expect(readPhrase(phrase, options)).toEqual({ period: null, amount: null });
});

test('at least and at most together are a range with both ends', () => {
  expect(readPhrase('at least 300k and at most 400k', options).amount).toEqual({ op: 'between', minor: [30_000_000, 40_000_000] });
  expect(readPhrase('over 300k and under 400k', options).amount).toBeNull();
});
