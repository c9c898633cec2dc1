import { expect, test } from 'vitest';
import type { ImportQuestion } from '../../src/domain/import-report.ts';
import { fields } from '../../src/domain/list-field.ts';
import type { UnreadableFile } from '../../src/table/source-table.ts';
import { type Example, examplesOf, expectSentence, inAll } from './import-examples.ts';

const question = (about: ImportQuestion['about'], more: Partial<ImportQuestion> = {}): ImportQuestion => ({
  about,
  answer: about,
  column: null,
  field: null,
  count: 2,
  samples: [],
  options: [],
  ...more,
});

const questions: Readonly<Record<ImportQuestion['about'], readonly Example<ImportQuestion>[]>> = {
  encoding: [[question('encoding')]],
  delimiter: [[question('delimiter')]],
  table: [[question('table')]],
  header: [[question('header')]],
  column: [[question('column')], ...fields.map((field) => [question('column', { field })] as const)],
  'date-order': [[question('date-order', { column: 'Loppu', samples: ['05/06/2014'] }), 'Loppu', '05/06/2014'], [question('date-order')]],
  'decimal-sign': [[question('decimal-sign', { column: 'Tuki', samples: ['29,275'] }), 'Tuki', '29,275'], [question('decimal-sign')]],
  'damaged-amounts': [[question('damaged-amounts', { column: 'Tuki', samples: ['1,5'] }), 'Tuki', '1,5'], [question('damaged-amounts')]],
  scale: [[question('scale', { column: 'Tuki (m)', samples: ['12'] }), 'Tuki (m)', '12'], [question('scale')]],
  'repeated-rows': [[question('repeated-rows', { count: 44, samples: ['H-1 (2, 3)'] }), '44', 'H-1 (2, 3)']],
  'unnamed-rows': [[question('unnamed-rows', { count: 44, samples: ['7: 500'] }), '44', '7: 500']],
};

test.each(examplesOf<ImportQuestion>(questions))(
  'a question is asked in every language, with its column and samples: %j',
  (asked, held) => {
    const said = inAll((sentences) => sentences.question(asked));
    for (const sentence of said) {
      expectSentence(sentence, ...held);
      expect(sentence).toContain('?');
    }
    expect(new Set(said).size).toBe(3);
  },
);

/** The values that the mapping file takes. */
const values: Readonly<Partial<Record<ImportQuestion['about'], readonly string[]>>> = {
  column: ['none'],
  'date-order': ['dmy', 'mdy', 'ymd'],
  'decimal-sign': [',', '.'],
  'damaged-amounts': ['leave-out', 'as-printed'],
  scale: ['1', '1000', '1000000'],
  'repeated-rows': ['repeats', 'parts', 'projects'],
  'unnamed-rows': ['parts', 'leave-out'],
};

test.each(Object.entries(values))('every option of %s is said in words', (about, options) => {
  const said = inAll((sentences) => options.map((value) => sentences.option(question(about as ImportQuestion['about']), value)));
  expect(said.flat().filter((text) => /^[“”]|undefined|none$|leave-out|as-printed/u.test(text) || !/\p{L}{3}/u.test(text))).toEqual([]);
  for (const texts of said) expect(new Set(texts).size).toBe(options.length);
});

test('a header or a table stands for itself, whatever it is called; columns that are taken together stand together', () => {
  const ask = (about: ImportQuestion['about'], value: string) => inAll((sentences) => sentences.option(question(about), value));
  expect(ask('column', 'projects')).toEqual(['”projects”', '“projects”', '”projects”']);
  expect(ask('column', '1')).toEqual(['”1”', '“1”', '”1”']);
  expect(ask('table', '1000')).toEqual(['”1000”', '“1000”', '”1000”']);
  expect(ask('column', 'A\u001fB')).toEqual(['”A” + ”B”', '“A” + “B”', '”A” + ”B”']);
  expect(ask('header', '1')).toEqual(['rivi 1', 'row 1', 'rad 1']);
});

const refusals: Readonly<Record<UnreadableFile['code'] | 'no-projects' | 'not-projects' | 'no-such-column' | 'no-such-table', boolean>> = {
  'too-large': true,
  empty: false,
  'not-a-table': true,
  'broken-file': true,
  'unpacks-too-large': true,
  'too-many-cells': true,
  'too-deep': true,
  encrypted: true,
  'unknown-encoding': true,
  'no-projects': false,
  'not-projects': true,
  'no-such-column': true,
  'no-such-table': true,
};

test.each(Object.entries(refusals))('a file that is refused as %s gets its reason in every language', (code, hasDetail) => {
  const said = inAll((sentences) => sentences.refusal({ code, detail: 'line 12' }));
  for (const sentence of said) expectSentence(sentence, ...(hasDetail ? ['line 12'] : []));
  expect(new Set(said).size).toBe(3);
  if (code === 'unknown-encoding' || code === 'no-such-column') return;
  for (const sentence of inAll((sentences) => sentences.refusal({ code, detail: '' }))) expectSentence(sentence);
});

test('a refusal that has no sentence of its own still names its reason', () => {
  for (const sentence of inAll((sentences) => sentences.refusal({ code: 'new-code', detail: '' }))) expectSentence(sentence, 'new-code');
});
