import { expect, test } from 'vitest';
import { toIsoDate } from '../../src/domain/date.ts';
import { columnRemarks, type ImportNote, type ImportProblem, leftAsideReasons } from '../../src/domain/import-report.ts';
import { fields } from '../../src/domain/list-field.ts';
import { type Example, examplesOf, expectSentence, inAll } from './import-examples.ts';

/** At least one of each code. */
const problems: { readonly [Code in ImportProblem['code']]: readonly Example<Extract<ImportProblem, { code: Code }>>[] } = {
  'unread-row': (['too-many-cells', 'too-few-cells', 'in-quotes', 'shifted'] as const).map(
    (why) => [{ code: 'unread-row', row: 1234, why, text: 'Koti, Oy' }, '1234', 'Koti, Oy'] as const,
  ),
  'repaired-row': [[{ code: 'repaired-row', row: 17, text: 'Koti, työ · Oy' }, '17', 'Koti, työ · Oy']],
  'bad-amount': (['not-an-amount', 'damaged', 'ambiguous', 'several', 'too-large'] as const).map(
    (why) => [{ code: 'bad-amount', row: 17, column: 'Tuki', text: '12x', why }, '17', 'Tuki', '12x'] as const,
  ),
  'bad-day': (['no-such-day', 'not-a-day', 'ambiguous'] as const).map(
    (why) => [{ code: 'bad-day', row: 17, column: 'Loppu', text: '31.4.2023', why }, '17', 'Loppu', '31.4.2023'] as const,
  ),
  'end-before-start': [[{ code: 'end-before-start', row: 17, start: '2024-06-03', end: '2023-03-05' }, '17', '2024', '2023']],
  'zero-amount': [[{ code: 'zero-amount', row: 17, column: 'Tuki' }, '17', 'Tuki']],
  'negative-amount': [[{ code: 'negative-amount', row: 17, column: 'Tuki', text: '-5' }, '17', 'Tuki', '-5']],
  outlier: [[{ code: 'outlier', row: 17, column: 'Tuki', text: '9 999' }, '17', 'Tuki', '9 999']],
  'funding-over-total': [[{ code: 'funding-over-total', row: 17, funding: '30 €', total: '20 €' }, '17', '30 €', '20 €']],
  'duplicate-row': [[{ code: 'duplicate-row', row: 17, of: 12 }, '17', '12']],
  'no-name': [[{ code: 'no-name', row: 17 }, '17']],
  'bare-row': [[{ code: 'bare-row', row: 17, text: 'Tekninen apu' }, '17', 'Tekninen apu']],
  'amount-without-name': [[{ code: 'amount-without-name', row: 17, text: '500' }, '17', '500']],
  'wrong-letters': [[{ code: 'wrong-letters', row: 17, text: 'PÃ¤ivi' }, '17', 'PÃ¤ivi']],
  'broken-quote': [[{ code: 'broken-quote', row: 17 }, '17']],
  'total-differs': [[{ code: 'total-differs', row: 17, column: 'Tuki', printed: '90,00', added: '100' }, '17', 'Tuki', '90,00', '100']],
  'spellings-merged': [[{ code: 'spellings-merged', names: ['Koti Oy', 'KOTI OY'] }, 'Koti Oy', 'KOTI OY']],
};

const notes: { readonly [Code in ImportNote['code']]: readonly Example<Extract<ImportNote, { code: Code }>>[] } = {
  'no-funding-column': [[{ code: 'no-funding-column' }]],
  'no-days': [[{ code: 'no-days' }]],
  'no-beneficiary-column': [[{ code: 'no-beneficiary-column' }]],
  'currency-not-stated': [[{ code: 'currency-not-stated' }, '"currency"', '--currency EUR']],
  'several-currencies': [[{ code: 'several-currencies', projects: { EUR: 375, GBP: 1 } }, 'EUR', '375', 'GBP']],
  participations: [[{ code: 'participations', rows: 12, projects: 5 }, '12', '5']],
  'columns-complete-each-other': fields.map(
    (field) => [{ code: 'columns-complete-each-other', field, columns: ['A', 'B', 'C'] }, 'A', 'B', 'C'] as const,
  ),
  'column-left-aside': leftAsideReasons.map((why) => [{ code: 'column-left-aside', column: 'Maksettu', why }, 'Maksettu'] as const),
  'column-remark': columnRemarks.map((remark) => [{ code: 'column-remark', column: 'Suunniteltu', remark }, 'Suunniteltu'] as const),
  'currencies-differ': [[{ code: 'currencies-differ', column: 'Tuki', currencies: ['EUR', 'SEK'] }, 'Tuki', 'EUR', 'SEK']],
  'serial-days': [[{ code: 'serial-days', column: 'Loppu' }, 'Loppu', '1900']],
  'epoch-days': [[{ code: 'epoch-days', column: 'Loppu' }, 'Loppu']],
  moments: (['WET', 'CET', 'EET'] as const).map((zone) => [{ code: 'moments', column: 'Loppu', zone }, 'Loppu'] as const),
  'short-years': [[{ code: 'short-years', column: 'Loppu' }, 'Loppu', '1970', '2069']],
  'partial-days': [
    [{ code: 'partial-days', column: 'Loppu', years: 7, months: 0 }, 'Loppu', '7'],
    [{ code: 'partial-days', column: 'Loppu', years: 0, months: 8 }, 'Loppu', '8'],
    [{ code: 'partial-days', column: 'Loppu', years: 7, months: 8 }, 'Loppu', '7', '8'],
  ],
  'not-stated-days': [[{ code: 'not-stated-days', column: 'Loppu', count: 3, texts: ['TBC', '-'] }, 'Loppu', '3', 'TBC', '-']],
  'scale-not-applied': [[{ code: 'scale-not-applied', column: 'Tuki (1000)', words: '1000' }, 'Tuki (1000)', '1000']],
  'scale-applied': [[{ code: 'scale-applied', column: 'Tuki (t€)', words: 't€', factor: 100 }, 'Tuki (t€)', '100']],
  'total-agrees': [[{ code: 'total-agrees', row: 1234, column: 'Tuki' }, '1234', 'Tuki']],
  'sheets-alike': [[{ code: 'sheets-alike', sheets: ['FI', 'SE'] }, 'FI', 'SE']],
  'other-tables': [
    [{ code: 'other-tables', names: ['Koodit'] }, 'Koodit'],
    [{ code: 'other-tables', names: ['Koodit', 'Ohje'] }, 'Koodit', 'Ohje'],
  ],
  'updated-on': [
    [{ code: 'updated-on', day: null }, '--updated'],
    [{ code: 'updated-on', day: toIsoDate('2024-03-05') }, '2024'],
  ],
};

test.each(examplesOf<ImportProblem>(problems))(
  'a problem is told in every language, with its row and what is printed there: %j',
  (problem, held) => {
    const said = inAll((sentences) => sentences.problem(problem));
    for (const sentence of said) expectSentence(sentence, ...held);
    expect(new Set(said).size).toBe(3);
  },
);

test.each(examplesOf<ImportNote>(notes))('a note is told in every language, with its columns and numbers: %j', (note, held) => {
  const said = inAll((sentences) => sentences.note(note));
  for (const sentence of said) expectSentence(sentence, ...held);
  expect(new Set(said).size).toBe(3);
});

test.each(['unread-row', 'bad-amount', 'bad-day'] as const)('each reason of %s is another sentence', (code) => {
  for (const said of inAll((sentences) => problems[code].map(([problem]) => sentences.problem(problem))))
    expect(new Set(said).size).toBe(problems[code].length);
});

test('days, and sums beside a printed total, are written as the language writes them', () => {
  const [end, total] = [problems['end-before-start'][0]?.[0], problems['total-differs'][0]?.[0]];
  if (end === undefined || total === undefined) throw new Error('No example');
  const days = inAll((sentences) => sentences.problem(end));
  [
    ['5.3.2023', '3.6.2024'],
    ['5 March 2023', '3 June 2024'],
    ['5 mars 2023', '3 juni 2024'],
  ].forEach((held, index) => {
    expectSentence(days[index] ?? '', ...held);
  });
  const sums = inAll((sentences) => sentences.problem({ ...total, added: '9007199254740993.5' }));
  ['9_007_199_254_740_993,50', '9,007,199,254,740,993.50', '9_007_199_254_740_993,50'].forEach((sum, index) => {
    expectSentence(sums[index] ?? '', sum.replaceAll('_', '\u00a0'));
  });
});
