import { expect, test } from 'vitest';
import { DatasetError } from '../../../src/dataset/problem.ts';
import { printMapping, readMapping } from '../../../src/import/mapping/read-mapping.ts';

test('a mapping file is read back as it was written, in one order whatever was stated first', () => {
  const mapping = readMapping(
    '{"currency":"EUR","columns":{"funding":"Grant","end":null,"name":["A","B"]},"sheet":"List","scale":1000,"updatedOn":"2024-03-05"}',
  );
  expect(mapping).toEqual({
    sheet: 'List',
    columns: { funding: ['Grant'], end: [], name: ['A', 'B'] },
    scale: 1000,
    currency: 'EUR',
    updatedOn: '2024-03-05',
  });
  expect(readMapping(printMapping(mapping))).toEqual(mapping);
  expect(Object.keys(JSON.parse(printMapping(mapping)) as object)).toEqual(['sheet', 'columns', 'scale', 'currency', 'updatedOn']);
});

test.each([
  ['{"curency":"EUR"}', 'curency'],
  ['{"__proto__":{"x":1}}', '__proto__'],
  ['{"constructor":"x"}', 'constructor'],
  ['{"columns":{"fundng":"Grant"}}', 'fundng'],
  ['{"columns":[]}', 'columns'],
  ['{"scale":10}', 'scale'],
  ['{"headerRow":0}', 'headerRow'],
  ['{"dateOrder":"dym"}', 'dateOrder'],
  ['{"delimiter":"||"}', 'delimiter'],
  ['{"currency":"euro"}', 'currency'],
  ['{"updatedOn":"2023-02-29"}', 'updatedOn'],
  ['[]', ''],
  ['null', ''],
  ['{', ''],
])('%s is refused, and the field is named', (text, field) => {
  expect(() => readMapping(text)).toThrow(DatasetError);
  try {
    readMapping(text);
  } catch (error) {
    expect(JSON.stringify((error as DatasetError).problems)).toContain(field);
  }
});
