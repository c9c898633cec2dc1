import { describe, expect, test } from 'vitest';
import { makeOds, odsContent } from './make-workbook.ts';
import { makeZip } from './make-zip.ts';
import { cellsOf, tableOf, tablesOf, textsOf, whyUnreadable } from './read-bytes.ts';

const sheet = (rows: string, more = ''): string => `<table:table table:name="Lista">${more}${rows}</table:table>`;
const text = (value: string): string => `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;

describe('an OpenDocument sheet', () => {
  test('has its days as written, and amounts with their currency', async () => {
    const row = `<table:table-row><table:table-cell office:value-type="date" office:date-value="2024-03-01T23:59:59"><text:p>1.3.2024</text:p></table:table-cell><table:table-cell office:value-type="currency" office:currency="EUR" office:value="1234.5"><text:p>1 234,50 €</text:p></table:table-cell><table:table-cell office:value-type="percentage" office:value="0.5"><text:p>50 %</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="7"><text:p>7</text:p></table:table-cell><table:table-cell office:value-type="string" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell></table:table-row>`;
    expect(cellsOf(await tableOf(makeOds(sheet(row))))).toEqual([
      [
        { kind: 'day', day: '2024-03-01', text: '1.3.2024' },
        { kind: 'number', value: 1234.5, text: '1 234,50 €', currency: 'EUR', isPercent: false },
        { kind: 'number', value: 0.5, text: '50 %', currency: null, isPercent: true },
        { kind: 'number', value: 7, text: '7', currency: null, isPercent: false },
        { kind: 'error', text: '#N/A' },
      ],
    ]);
  });

  test('repeated cells and rows are counted; the blank ones to the edge are not made', async () => {
    const rows = `<table:table-row>${text('a')}<table:table-cell table:number-columns-repeated="2"/>${text('b')}<table:table-cell table:number-columns-repeated="16380"/></table:table-row><table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row><table:table-row table:number-rows-repeated="2">${text('c')}</table:table-row><table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`;
    expect(textsOf(await tableOf(makeOds(sheet(rows))))).toEqual([['a', '', '', 'b'], [], [], ['c'], ['c']]);
  });

  test('hidden columns, rows and sheets are told; covered cells are blank, comments no text', async () => {
    const styles = '<style:style style:name="piilo" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const rows = `<table:table-row table:visibility="filter"><table:table-cell office:value-type="string"><office:annotation><text:p>huom</text:p></office:annotation><text:p>yksi<text:s text:c="2"/>x</text:p><text:p>kaksi<text:line-break/>kolme</text:p></table:table-cell><table:covered-table-cell><text:p>alla</text:p></table:covered-table-cell>${text('z')}</table:table-row>`;
    const [shown, hidden] = await tablesOf(
      makeOds(
        `${sheet(rows, '<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>')}<table:table table:name="Piilo" table:style-name="piilo"><table:table-row>${text('x')}</table:table-row></table:table>`,
        styles,
      ),
    );
    expect(shown).toMatchObject({ name: 'Lista', isHidden: false, hiddenColumns: new Set([2]), hiddenRows: new Set([1]) });
    expect(shown === undefined ? [] : textsOf(shown)).toEqual([['yksi  x\nkaksi\nkolme', '', 'z']]);
    expect(hidden).toMatchObject({ name: 'Piilo', isHidden: true });
  });

  test('an encrypted one is called so', async () => {
    const file = makeZip([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
      { name: 'content.xml', content: 'x' },
      { name: 'META-INF/manifest.xml', content: '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>' },
    ]);
    expect(await whyUnreadable(file)).toMatchObject({ code: 'encrypted' });
  });

  test('a row repeated a thousand million times is refused, not made', async () => {
    const rows = `<table:table-row table:number-rows-repeated="1000000000">${text('a')}</table:table-row>`;
    expect(await whyUnreadable(makeOds(sheet(rows)))).toMatchObject({ code: 'too-many-cells' });
    const wide = `<table:table-row><table:table-cell table:number-columns-repeated="999999999" office:value-type="string"><text:p>a</text:p></table:table-cell></table:table-row>`;
    expect(await whyUnreadable(makeOds(sheet(wide)))).toMatchObject({ code: 'too-many-cells' });
  });

  test('entities that a file declares are not resolved', async () => {
    const content = `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname"><!ENTITY b "&a;&a;">]>${odsContent(sheet(`<table:table-row>${text('&a;&b;')}</table:table-row>`))}`;
    const file = makeZip([{ name: 'content.xml', content }]);
    expect(textsOf(await tableOf(file))).toEqual([['&a;&b;']]);
  });
});
