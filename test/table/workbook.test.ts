import { utils, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { readTables } from '../../src/table/read-tables.ts';
import { makeXlsx, oneSheet } from './make-workbook.ts';
import { cellsOf, noHelp, tableOf, tablesOf, textsOf, whyUnreadable } from './read-bytes.ts';

const day = (serial: number, format = 1): string => `<c r="A1" s="${format}"><v>${serial}</v></c>`;

async function firstCell(xml: string, more: Parameters<typeof oneSheet>[1] = {}): Promise<unknown> {
  return cellsOf(await tableOf(oneSheet(`<row r="1">${xml}</row>`, more)))[0]?.[0];
}

describe('a day of a workbook is the day that its sheet shows, in every time zone', () => {
  // As Excel counts: 45352 is 1 March 2024, 36526 is 1 January 2000, 1 is 1 January 1900.
  test.each([
    [45352, '2024-03-01'],
    [36526, '2000-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [1, '1900-01-01'],
    [42370.0416666667, '2016-01-01'],
    [42551.9999999999, '2016-07-01'],
    [43190.99, '2018-03-31'],
  ])('%d is %s', async (serial, expected) => {
    expect(await firstCell(day(serial), { formats: ['dd.mm.yyyy'] })).toMatchObject({ kind: 'day', day: expected });
  });

  test('in the 1904 system 43890 is the same 1 March 2024', async () => {
    expect(await firstCell(day(43890), { formats: ['dd.mm.yyyy'], is1904: true })).toMatchObject({ kind: 'day', day: '2024-03-01' });
  });

  test('the 29 February 1900 that never was, and numbers before any day, are no days', async () => {
    for (const serial of [60, 0, -5]) {
      expect(typeof (await firstCell(day(serial), { formats: ['dd.mm.yyyy'] }))).toBe('string');
    }
  });

  test('a year in a date column is not made a day of 1905, and a plain number stays one', async () => {
    expect(await firstCell('<c r="A1"><v>2015</v></c>')).toMatchObject({ kind: 'number', value: 2015 });
  });

  test('a day written in ISO form is that day', async () => {
    expect(await firstCell('<c r="A1" t="d" s="1"><v>2024-03-01T00:00:00</v></c>', { formats: ['yyyy-mm-dd'] })).toMatchObject({
      day: '2024-03-01',
    });
  });

  test.each(['hh:mm', '[h]:mm:ss', '#,##0.00', '0.00E+00', '"day" 0', '[Red]0', '0 \\d', '@'])('%s shows no day', async (format) => {
    expect(await firstCell(day(45352), { formats: [format] })).toMatchObject({ kind: 'number', value: 45352 });
  });

  test.each(['d.m.yyyy', 'mmm yy', '[$-40B]d. mmmm yyyy', 'yyyy\\-mm\\-dd;@', 'm/d/yy h:mm', '[$-10409]dd\\.mm\\.yyyy'])(
    '%s shows a day',
    async (format) => {
      expect(await firstCell(day(45352), { formats: [format] })).toMatchObject({ kind: 'day', day: '2024-03-01' });
    },
  );

  test("Excel's own short date is told in one order for all countries", async () => {
    expect(await firstCell(day(45352, 1))).toMatchObject({ kind: 'day', day: '2024-03-01', text: '2024-03-01' });
  });
});

describe('a number of a workbook is exact, whatever its format shows', () => {
  test('cents that the format rounds away are there', async () => {
    expect(await firstCell('<c r="A1" s="1"><v>470773.975</v></c>', { formats: ['#,##0'] })).toMatchObject({
      value: 470773.975,
      text: '470,774',
    });
  });

  test.each([
    ['#,##0.00\\ "€"', 'EUR'],
    ['#,##0.00\\ [$€-40B]', 'EUR'],
    ['[$€-2]\\ #,##0.00', 'EUR'],
    ['[$£-809]#,##0.00', 'GBP'],
    ['[$$-409]#,##0.00', 'USD'],
    ['"US$"#,##0', 'USD'],
    ['#,##0.00\\ [$SEK]', 'SEK'],
    ['#,##0\\ [$kr-41D]', 'SEK'],
    ['#,##0\\ [$kr-414]', 'NOK'],
    ['#,##0.00\\ [$zł-415]', 'PLN'],
    ['#,##0.00 [$CHF]', 'CHF'],
    ['_-* #,##0.00" €"_-;\\-* #,##0.00" €"_-', 'EUR'],
    ['"$"#,##0.00', null],
    ['#,##0\\ "kr"', null],
    ['[$¥]#,##0', null],
    ['_-* #,##0\\ _€_-', null],
    ['[$-10409]#,##0.00', null],
    ['#,##0.00', null],
    ['"€" 0;"£" 0', null],
  ])('%s shows %s', async (format, currency) => {
    expect(await firstCell('<c r="A1" s="1"><v>5</v></c>', { formats: [format] })).toMatchObject({ kind: 'number', currency });
  });

  test("a country's number in a format puts no dollar sign before the amount", async () => {
    expect(await firstCell('<c r="A1" s="1"><v>65450</v></c>', { formats: ['[$-10409]#,##0.00'] })).toMatchObject({ text: '65,450.00' });
  });

  test('a share of a hundred is known as one', async () => {
    expect(await firstCell('<c r="A1" s="1"><v>0.5</v></c>', { formats: ['0.00\\ %'] })).toMatchObject({ value: 0.5, isPercent: true });
    expect(await firstCell('<c r="A1" s="1"><v>0.5</v></c>', { formats: ['0.0 "%"'] })).toMatchObject({ isPercent: false });
  });

  test('an error is never a number', async () => {
    expect(await firstCell('<c r="A1" t="e"><v>#REF!</v></c>')).toEqual({ kind: 'error', text: '#REF!' });
    expect(await firstCell('<c r="A1" t="e"><v>#N/A</v></c>')).toEqual({ kind: 'error', text: '#N/A' });
  });

  test('a formula is its last result, or blank where it has none', async () => {
    expect(await firstCell('<c r="A1"><f>1+1</f><v>2</v></c>')).toMatchObject({ value: 2 });
    expect(await firstCell('<c r="A1"><f>1+1</f></c><c r="B1"><v>1</v></c>')).toBe('');
    expect(await firstCell('<c r="A1" t="str"><f>A2</f><v>Saaja</v></c>')).toBe('Saaja');
  });

  test('text that looks like a formula stays text', async () => {
    expect(await firstCell('<c r="A1" t="inlineStr"><is><t>=cmd|&apos;/c calc&apos;!A1</t></is></c>')).toBe("=cmd|'/c calc'!A1");
  });

  test('text with numbers in it stays text, blanks and line breaks included', async () => {
    const cell = await firstCell('<c r="A1" t="s"><v>0</v></c>', { sharedStrings: ['00100 \n Helsinki '] });
    expect(cell).toBe('00100 \n Helsinki ');
  });
});

describe('what a person sees of a sheet', () => {
  test('no row is lost to a filter or to what the sheet says of its size', async () => {
    const rows = [1, 2, 3].map((row) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c></row>`).join('');
    const file = oneSheet(rows, { before: '<dimension ref="A1:A2"/>', after: '<autoFilter ref="A1:A2"/>' });
    expect(textsOf(await tableOf(file))).toEqual([['1'], ['2'], ['3']]);
  });

  test("rows have the sheet's numbers, blank ones too", async () => {
    const file = oneSheet('<row r="3"><c r="B3"><v>1</v></c></row><row r="5"><c r="A5"><v>2</v></c></row><row r="9"/>');
    expect(textsOf(await tableOf(file))).toEqual([[], [], ['', '1'], [], ['2']]);
  });

  test('hidden columns, rows and sheets are told', async () => {
    const xml = (value: string): string =>
      `<cols><col min="2" max="3" hidden="1"/><col min="9" max="16384" hidden="1"/></cols><sheetData><row r="1"><c r="D1"><v>${value}</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row></sheetData>`;
    const [shown, hidden, deep] = await tablesOf(
      makeXlsx({
        sheets: [
          { name: 'Näkyvä', xml: xml('1') },
          { name: 'Piilo', xml: xml('2'), state: 'hidden' },
          { name: 'Syvä', xml: xml('3'), state: 'veryHidden' },
          { name: 'Tyhjä', xml: '<sheetData/>' },
        ],
      }),
    );
    expect(shown).toMatchObject({ name: 'Näkyvä', isHidden: false, hiddenColumns: new Set([1, 2]), hiddenRows: new Set([2]) });
    expect(hidden).toMatchObject({ name: 'Piilo', isHidden: true });
    expect(deep).toMatchObject({ name: 'Syvä', isHidden: true });
  });

  test('merged cells have one value, in the first of them', async () => {
    const file = oneSheet(
      '<row r="1"><c r="A1"><v>7</v></c><c r="B1"><v>7</v></c><c r="C1"><v>1</v></c></row><row r="2"><c r="A2"><v>7</v></c><c r="C2"><v>2</v></c></row>',
      {
        after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
      },
    );
    expect(textsOf(await tableOf(file))).toEqual([
      ['7', '', '1'],
      ['', '', '2'],
    ]);
  });

  test('letters that came wrong into a sheet are told', async () => {
    const table = await tableOf(oneSheet('<row r="4"><c r="A4" t="inlineStr"><is><t>MyÃ¶nnetty</t></is></c></row>'));
    expect(table.faults).toEqual([{ code: 'wrong-letters', row: 4, text: 'MyÃ¶nnetty' }]);
  });
});

describe('older Excel files', () => {
  const sheet = utils.aoa_to_sheet([
    ['Nimi', 'Alku', 'Summa'],
    ['Łódź', { t: 'n', v: 45352, z: 'dd.mm.yyyy' }, { t: 'n', v: 1234.5, z: '#,##0.00 "€"' }],
  ]);
  sheet['!cols'] = [{}, { hidden: true }];
  const xls: Buffer = write({ SheetNames: ['Lista'], Sheets: { Lista: sheet } }, { type: 'buffer', bookType: 'biff8' });

  test('XLS has its days, amounts and hidden columns', async () => {
    const table = await tableOf(xls, { name: 'list.xls' });
    expect(table).toMatchObject({ format: 'xls', name: 'Lista', encoding: null });
    expect(cellsOf(table)[1]).toEqual([
      'Łódź',
      { kind: 'day', day: '2024-03-01', text: '01.03.2024' },
      expect.objectContaining({ value: 1234.5, currency: 'EUR' }),
    ]);
  });

  test('the XML of Excel 2003, which is called .xls too, has them as well', async () => {
    const xml = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="d"><NumberFormat ss:Format="dd.mm.yyyy"/></Style></Styles><Worksheet ss:Name="Lista"><Table><Row><Cell><Data ss:Type="String">Älykäs</Data></Cell><Cell ss:StyleID="d"><Data ss:Type="DateTime">2024-03-01T00:00:00.000</Data></Cell><Cell><Data ss:Type="Number">12.5</Data></Cell></Row></Table></Worksheet></Workbook>`;
    const table = await tableOf(xml, { name: 'list.xls' });
    expect(cellsOf(table)[0]).toEqual(['Älykäs', expect.objectContaining({ day: '2024-03-01' }), expect.objectContaining({ value: 12.5 })]);
    expect(await whyUnreadable(xml.slice(0, -30))).toMatchObject({ code: 'broken-file' });
  });

  test('half a file is refused, not half read', async () => {
    const whole = textsOf(await tableOf(xls));
    for (let share = 0.1; share < 1; share += 0.1) {
      const read = await readTables(xls.subarray(0, Math.floor(xls.length * share)), 'list.xls', noHelp);
      if (read.status === 'tables') expect(read.tables.map(textsOf)).toEqual([whole]);
      else expect(read.why.code).toBe('broken-file');
    }
  });
});
