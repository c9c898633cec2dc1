import { utils, write } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { makeOds, makeXlsx, oneSheet } from './make-workbook.ts';
import { makeZip } from './make-zip.ts';
import { tableOf, textsOf, whyUnreadable } from './read-bytes.ts';

const small = { limits: { unpackedBytes: 1_000_000 } };

test('an archive that unpacks to more than the limit is refused, whatever its directory says', async () => {
  const content = Buffer.alloc(5_000_000, ' ');
  for (const declaredSize of [5_000_000, 10]) {
    const file = makeZip([{ name: 'content.xml', content, declaredSize }]);
    expect(file.length).toBeLessThan(50_000);
    expect(await whyUnreadable(file, small)).toMatchObject({ code: 'unpacks-too-large' });
  }
});

test('many entries that are small alone and large together are refused', async () => {
  const entries = [...Array(30).keys()].map((at) => ({
    name: `xl/worksheets/sheet${at}.xml`,
    content: Buffer.alloc(100_000, ' '),
    declaredSize: 1,
  }));
  expect(await whyUnreadable(makeZip(entries), small)).toMatchObject({ code: 'unpacks-too-large' });
});

test('an archive with very many entries is refused', async () => {
  const entries = [...Array(200).keys()].map((at) => ({ name: `a${at}`, content: '' }));
  expect(await whyUnreadable(makeZip(entries), { limits: { entries: 100 } })).toMatchObject({ code: 'unpacks-too-large' });
});

test('an archive of something else names what is in it', async () => {
  expect(await whyUnreadable(makeZip([{ name: 'list.csv', content: 'a;b\n1;2\n' }]))).toEqual({
    code: 'not-a-table',
    detail: 'ZIP: list.csv',
  });
});

test('encrypted entries, and an encrypted workbook, are called so', async () => {
  expect(await whyUnreadable(makeZip([{ name: 'xl/workbook.xml', content: 'x', flags: 1 }]))).toMatchObject({ code: 'encrypted' });
});

test('a letter that changed on the way is found by the checksum', async () => {
  const file = oneSheet('<row r="1"><c r="A1"><v>100</v></c></row>');
  const at = file.indexOf('xl/worksheets/sheet1.xml') + 60;
  file.writeUInt8((file.readUInt8(at) + 1) % 256, at);
  expect(await whyUnreadable(file)).toMatchObject({ code: 'broken-file' });
});

test('a link over the whole sheet, and columns beyond any sheet, cost nothing', async () => {
  const linked = oneSheet('<row r="1"><c r="A1" t="inlineStr"><is><t>a hyperlink here</t></is></c></row>', {
    after: '<hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/></hyperlinks>',
  });
  expect(textsOf(await tableOf(linked))).toEqual([['a hyperlink here']]);
  const wide = oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>', { before: "<cols><col min='1' max='2000000000' hidden='1'/></cols>" });
  expect(await whyUnreadable(wide)).toMatchObject({ code: 'too-many-cells' });
});

test.each(['A4000000000', 'ZZZZZZ1', 'A1048577'])('a cell at %s is beyond any sheet', async (reference) => {
  const row = reference.replace(/\D/g, '');
  expect(await whyUnreadable(oneSheet(`<row r="${row}"><c r="${reference}"><v>1</v></c></row>`))).toMatchObject({ code: 'too-many-cells' });
});

test('a workbook with more cells than the limit is refused before it is read', async () => {
  const file = oneSheet(`<row r="1">${'<c><v>1</v></c>'.repeat(100)}</row>`);
  expect(await whyUnreadable(file, { limits: { workbookCells: 50 } })).toMatchObject({ code: 'too-many-cells' });
  const xls: Buffer = write(
    { SheetNames: ['A'], Sheets: { A: utils.aoa_to_sheet([Array(100).fill(1)]) } },
    { type: 'buffer', bookType: 'biff8' },
  );
  expect(await whyUnreadable(xls, { limits: { workbookCells: 50 } })).toMatchObject({ code: 'too-many-cells' });
});

test('merged areas as large as sheets, again and again, are refused', async () => {
  const rows = [...Array(300).keys()].map((at) => `<row r="${at + 1}">${'<c><v>1</v></c>'.repeat(20)}</row>`).join('');
  const file = oneSheet(rows, { after: `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(5000)}</mergeCells>` });
  expect(await whyUnreadable(file)).toMatchObject({ code: 'too-many-cells' });
});

test('workbooks without any value are empty', async () => {
  expect(await whyUnreadable(makeXlsx({ sheets: [{ name: 'A', xml: '<sheetData/>' }] }))).toMatchObject({ code: 'empty' });
  expect(await whyUnreadable(makeOds('<table:table table:name="A"/>'))).toMatchObject({ code: 'empty' });
});
