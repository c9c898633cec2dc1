import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsvRecords } from '../../src/dataset/csv-records.ts';
import { readProjectsCsv } from '../../src/dataset/projects-csv.ts';
import { type PublishedRow, publishedColumns } from '../../src/dataset/published-row.ts';
import { readDay } from '../../src/dataset/read-day.ts';
import { writeProjectsCsv } from '../../src/dataset/write-projects-csv.ts';

const row: PublishedRow = {
  name: 'TASE; "Tasa-arvo", ja muuta',
  beneficiary: 'Elinkeino-, liikenne- ja ympäristökeskus',
  objective: '1 Tavoite',
  purpose: 'Yksi.\n\nKaksi.\nKolme.',
  funding: '2200120,8',
  start: '1.5.2023',
  end: '01.06.2024',
};

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const headers = publishedColumns.map(({ header }) => header);

test('what is written as CSV is read again as it was, whatever the cells hold', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ä', ';', ',', '"', '\n', '\r', '\t', ' ', '=', '1', '🙂') });
  const rows = fc.array(
    fc.record({ name: cell, beneficiary: cell, objective: cell, purpose: cell, funding: cell, start: cell, end: fc.constant('x') }),
    {
      minLength: 1,
    },
  );
  fc.assert(
    fc.property(rows, (written) => {
      const read = readProjectsCsv(bytes(writeProjectsCsv(written)));
      expect(read).toEqual(written.map((cells, index) => ({ ...cells, row: index + 2 })));
    }),
  );
});

test('records are the ones that csv-parse finds', () => {
  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', ' ', 'b') }),
    fc.string({ unit: fc.constantFrom('a', '""', ';', '\n') }).map((text) => `"${text}"`),
  );
  const csv = fc
    .array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 })
    .map((records) => records.map((cells) => cells.join(';')).join('\r\n'));
  fc.assert(
    fc.property(csv, (text) => {
      expect(readCsvRecords(text, ';')).toEqual(parse(text, { delimiter: ';', record_delimiter: '\r\n', relax_column_count: true }));
    }),
  );
});

test('the file begins with a byte order mark and separates cells by semicolons, as Excel in Finland expects', () => {
  expect(writeProjectsCsv([row]).split('\n')[0]).toBe(`\ufeff${headers.join(';')}`);
});

test.each([
  ['commas', ','],
  ['tabs', '\t'],
  ['semicolons', ';'],
])('columns are found by their headers in any order, separated by %s', (_name, separator) => {
  const order = [...publishedColumns].reverse();
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const lines = [
    ['Nro', ...order.map(({ header }) => header)].join(separator),
    ['1', ...order.map(({ column }) => quoted(row[column]))].join(separator),
  ];
  expect(readProjectsCsv(bytes(lines.join('\r\n')))).toEqual([{ ...row, row: 2 }]);
});

test('a header that goes on with the text of a sort button is still that column', () => {
  const header = headers.map((name) => `${name} Järjestä taulukko sarakkeen mukaan nousevasti`).join(';');
  expect(readProjectsCsv(bytes(`${header}\nA;B;1;C;1;1.1.2023;2.1.2023`))[0]).toMatchObject({ name: 'A', end: '2.1.2023' });
});

test('a blank row is passed over, and the rows after it keep their numbers', () => {
  const text = `${headers.join(';')}\nA;B;1;C;1;1.1.2023;2.1.2023\n;;;;;;\n\nD;B;1;C;1;1.1.2023;2.1.2023\n`;
  expect(readProjectsCsv(bytes(text)).map(({ name, row: number }) => [name, number])).toEqual([
    ['A', 2],
    ['D', 5],
  ]);
});

test('a file that Excel saved as Windows-1252 keeps its letters', () => {
  const text = `${headers.join(';')}\nYTYÄ – tuki;Väestöliitto;1;C;1;1.1.2023;2.1.2023`;
  const encoded = Uint8Array.from(text, (letter) => (letter === '–' ? 0x96 : letter.charCodeAt(0)));
  expect(readProjectsCsv(encoded)[0]).toMatchObject({ name: 'YTYÄ – tuki', beneficiary: 'Väestöliitto' });
});

test.each([
  ['1.5.2023', '2023-05-01'],
  ['01.05.2023', '2023-05-01'],
  [' 1. 5. 2023 ', '2023-05-01'],
  ['2023-05-01', '2023-05-01'],
  ['29.2.2024', '2024-02-29'],
  ['29.2.2023', null],
  ['31.4.2023', null],
  ['5.2023', null],
  ['1.5.23', null],
  ['', null],
])('"%s" is the day %s', (text, day) => {
  expect(readDay(text)).toBe(day);
});
