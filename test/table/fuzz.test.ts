import { utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTables } from '../../src/table/read-tables.ts';
import { makeOds, oneSheet } from './make-workbook.ts';
import { makeZip } from './make-zip.ts';
import { noHelp } from './read-bytes.ts';

// FUZZ_RUNS=20000 makes it long; npm run fuzz does the same with real files.
const runs = Number(process.env['FUZZ_RUNS'] ?? 60);
const longestMs = 10_000;

const csv = 'Nimi;Saaja;Summa\n"A; ""b""";Työ ry;1 234,50\n__proto__;"x\ny";2\n'.repeat(5);
const html =
  '<html><table><tr><th colspan=2>Nimi</th><th>Summa</th></tr><tr><td rowspan=2>A</td><td>b<br>c</td><td>1&nbsp;000 €</td></tr></table></html>';
const json =
  '{"hankkeet":[{"nimi":"A","saaja":{"nimi":["x",{"y":1.50}]},"__proto__":null},{"nimi":"\\u00e4","summa":12345678901234567890}]}';
const cells =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45352</v></c></row><row r="2" hidden="1"><c r="A2" t="e"><v>#N/A</v></c><c r="C2" t="inlineStr"><is><t>ä</t></is></c></row>';
const sheet = utils.aoa_to_sheet([
  ['Nimi', 'Summa'],
  ['Łódź', 12.5],
]);

/** A small file of each format. */
const seeds: Readonly<Record<string, Buffer>> = {
  csv: Buffer.from(csv),
  'utf-16': Buffer.from(`\ufeff${csv}`, 'utf16le'),
  'windows-1252': Buffer.from(csv, 'latin1'),
  html: Buffer.from(html),
  json: Buffer.from(json),
  ndjson: Buffer.from('{"a":1}\n{"a":[2,{"b":null}]}\n'),
  xlsx: oneSheet(cells, { formats: ['d.m.yyyy'], sharedStrings: ['Nimi'], after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>' }),
  xls: write({ SheetNames: ['A'], Sheets: { A: sheet } }, { type: 'buffer', bookType: 'biff8' }),
  'xls of 1995': write({ SheetNames: ['A'], Sheets: { A: sheet } }, { type: 'buffer', bookType: 'biff5' }),
  'excel xml': Buffer.from(write({ SheetNames: ['A'], Sheets: { A: sheet } }, { type: 'string', bookType: 'xlml' })),
  ods: makeOds(
    '<table:table table:name="A"><table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row></table:table>',
  ),
};

/** Reads a file to its end: it gives tables or a reason, and neither throws nor takes long. */
async function readWhole(bytes: Uint8Array): Promise<void> {
  const started = performance.now();
  const read = await readTables(bytes, 'list', noHelp);
  if (read.status === 'tables') {
    for (const { rows } of read.tables) for (const row of rows) if (!Array.isArray(row)) throw new Error('A row is no row');
  }
  expect(performance.now() - started).toBeLessThan(longestMs);
}

type Change = (bytes: Buffer) => Buffer;

const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (bytes: Buffer, share: number): number => Math.floor(share * bytes.length);
const change: fc.Arbitrary<Change> = fc.oneof(
  place.map(
    (end): Change =>
      (bytes) =>
        bytes.subarray(0, at(bytes, end)),
  ),
  fc.tuple(place, fc.nat(255)).map(
    ([where, byte]): Change =>
      (bytes) => {
        const changed = Buffer.from(bytes);
        if (changed.length > 0) changed[Math.min(at(bytes, where), changed.length - 1)] = byte;
        return changed;
      },
  ),
  fc.tuple(place, place, fc.nat(30)).map(
    ([from, to, times]): Change =>
      (bytes) => {
        const piece = bytes.subarray(at(bytes, Math.min(from, to)), at(bytes, Math.max(from, to)));
        return Buffer.concat([bytes.subarray(0, at(bytes, to)), ...Array<Buffer>(times).fill(piece), bytes.subarray(at(bytes, to))]);
      },
  ),
  fc
    .tuple(
      place,
      fc.constantFrom('"', '\0', '<', '<table>', '&#x110000;', ';;;;', '{', '[', '\\u', '1e999', '__proto__', 'PK\x03\x04', '\xff\xfe'),
    )
    .map(
      ([where, piece]): Change =>
        (bytes) =>
          Buffer.concat([bytes.subarray(0, at(bytes, where)), Buffer.from(piece, 'latin1'), bytes.subarray(at(bytes, where))]),
    ),
  fc.tuple(place, fc.constantFrom(...Object.values(seeds)), place).map(
    ([where, other, from]): Change =>
      (bytes) =>
        Buffer.concat([bytes.subarray(0, at(bytes, where)), other.subarray(at(other, from))]),
  ),
);

describe('any file gives tables or a reason', () => {
  test('random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), (bytes) => readWhole(bytes)),
      { numRuns: runs },
    );
  });

  test.each(Object.entries(seeds))('a damaged %s', async (_, seed) => {
    await readWhole(seed);
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) =>
        readWhole(changes.reduce((bytes, each) => each(bytes), seed)),
      ),
      { numRuns: runs },
    );
  });

  test.each([
    ['xlsx', 'xl/worksheets/sheet1.xml', cells],
    [
      'ods',
      'content.xml',
      '<table:table><table:table-row><table:table-cell table:number-columns-repeated="3"><text:p>x</text:p></table:table-cell></table:table-row></table:table>',
    ],
  ])('damage inside a %s whose archive is sound', async (format, name, inner) => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const xml = changes.reduce<Buffer>((bytes, each) => each(bytes), Buffer.from(inner)).toString('latin1');
        return readWhole(format === 'xlsx' ? oneSheet(xml) : makeZip([{ name, content: xml }]));
      }),
      { numRuns: runs },
    );
  });

  test.each([
    ['a million commas', ','.repeat(1_000_000)],
    ['a million lines of commas', ',,\n'.repeat(500_000)],
    ['a million quotation marks', '"'.repeat(1_000_000)],
    ['a million cells that begin with a mark', 'a;"x\n'.repeat(300_000)],
    ['a million odd marks', 'a;"""x\n'.repeat(200_000)],
    ['JSON in itself', `${'[{"a":'.repeat(10_000)}1`],
    ['a million brackets', '[]'.repeat(500_000)],
    ['a million backslashes', `["${'\\'.repeat(1_000_000)}`],
    ['a million open tags', '<table><tr><td>'.repeat(100_000)],
    ['a million end tags', `<table>${'</b>'.repeat(500_000)}`],
    ['a million rowspans', `<table>${'<tr><td rowspan=65000>x</td></tr>'.repeat(30_000)}</table>`],
    ['a million attributes', `<table ${'a=1 '.repeat(500_000)}>`],
    ['a million blanks in a cell', `<table><tr><td>${' \n'.repeat(500_000)}x</td></tr></table>`],
    ['a million blank elements', `<table><tr><td>${'<b> </b>'.repeat(300_000)}x</td></tr></table>`],
    ['a million entities', `<table><tr><td>${'&amp'.repeat(300_000)}</td></tr></table>`],
  ])('%s', async (_, text) => {
    await readWhole(Buffer.from(text));
  });
});
