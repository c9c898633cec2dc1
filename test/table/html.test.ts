import { describe, expect, test } from 'vitest';
import { tableOf, tablesOf, textsOf, whyUnreadable } from './read-bytes.ts';

const page = (table: string): string => `<!DOCTYPE html><html><head><title>Hankkeet</title></head><body>${table}</body></html>`;

describe('a saved page', () => {
  test('each table is one, nested ones too, and its caption its name', async () => {
    const tables = await tablesOf(
      page(
        '<table><caption>Hankkeet</caption><tr><td>A<table><tr><td>sisällä</td></tr></table></td><td>1</td></tr></table><table><tr><td>B</td></tr></table><table></table>',
      ),
    );
    expect(tables.map((table) => [table.name, textsOf(table)])).toEqual([
      ['Hankkeet', [['A', '1']]],
      ['#2', [['sisällä']]],
      ['#3', [['B']]],
    ]);
  });

  test('entities, line breaks and white space are what a browser shows', async () => {
    const table = await tableOf(
      page('<table><tr><td> Tuki\n  yhteens&auml; &amp;\t muu<br>1&nbsp;000 &euro; </td><td><p>yksi</p><p>kaksi</p></td></tr></table>'),
    );
    expect(textsOf(table)).toEqual([['Tuki yhteensä & muu\n1\u00a0000 €', 'yksi\nkaksi']]);
  });

  test('scripts, undisplayed sort keys and words for screen readers are not in a cell', async () => {
    const cell =
      '<span style="display:none">20240301</span>1.3.2024<script>x</script><span hidden>y</span><span class="visually-hidden">Järjestä</span>';
    expect(textsOf(await tableOf(page(`<table><tr><th>Alku</th></tr><tr><td>${cell}</td></tr></table>`)))).toEqual([
      ['Alku'],
      ['1.3.2024'],
    ]);
  });

  test('undisplayed rows and tables are read, and called hidden', async () => {
    const [shown, hidden] = await tablesOf(
      page(
        '<table><tr><td>a</td></tr><tr style="display: none"><td>b</td></tr><tbody hidden><tr><td>c</td></tr></tbody></table><div style="display:none"><table><tr><td>d</td></tr></table></div>',
      ),
    );
    expect(shown).toMatchObject({ isHidden: false, hiddenRows: new Set([2, 3]) });
    expect(hidden).toMatchObject({ isHidden: true });
  });

  test('a cell over rows is repeated in each and called so; a wide one has its text once', async () => {
    const table = await tableOf(
      page(
        '<table><tr><th colspan="2">Hanke</th><th>Tuki</th></tr><tr><td rowspan="2">A</td><td>x</td><td rowspan=2>100</td></tr><tr><td>y</td></tr><tr><td>B</td><td>z</td><td>5</td></tr></table>',
      ),
    );
    expect(textsOf(table)).toEqual([
      ['Hanke', '', 'Tuki'],
      ['A', 'x', '100'],
      ['A', 'y', '100'],
      ['B', 'z', '5'],
    ]);
    expect(table.repeatedCells).toEqual(new Map([[3, [0, 2]]]));
  });

  test('end tags that HTML lets one leave out are not missed', async () => {
    expect(textsOf(await tableOf('<table><tr><th>a<th>b<tr><td>1<td>2</table>'))).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  test('HTML that calls itself an Excel file is HTML', async () => {
    const table = await tableOf('\ufeff<meta charset="utf-8"><table><tr><td>Nimi</td></tr></table>', { name: 'list.xls' });
    expect(table).toMatchObject({ format: 'html', encoding: 'utf-8', delimiter: null, keys: null });
  });

  test('rows without a table are a table', async () => {
    expect(textsOf(await tableOf('<tr><td>a</td><td>b</td></tr><tr><td>1</td></tr>'))).toEqual([['a', 'b'], ['1']]);
  });

  test('the page says its encoding where its bytes do not', async () => {
    const bytes = Buffer.concat([
      Buffer.from('<meta charset="windows-1257"><table><tr><td>'),
      Buffer.from([0xe0]),
      Buffer.from('</td></tr></table>'),
    ]);
    expect(textsOf(await tableOf(bytes))).toEqual([['ą']]);
  });
});

describe('refused, with the reason', () => {
  test.each([
    ['a page without a table', page('<p>ei mitään</p>'), 'not-a-table'],
    ['a page cut off inside a table', page('<table><tr><td>1</td></tr><tr><td>2</td></tr></table>').slice(0, -35), 'broken-file'],
    ['elements in each other without end', `<html>${'<b>'.repeat(50_000)}`, 'too-deep'],
    [
      'a cell over a million columns, again and again',
      page(`<table>${'<tr>'.padEnd(40_000, '<td colspan=999999>')}</table>`),
      'too-many-cells',
    ],
    ['XML without tables', '<?xml version="1.0"?><projects><project/></projects>', 'not-a-table'],
  ])('%s', async (_, text, code) => {
    expect(await whyUnreadable(text)).toMatchObject({ code });
  });
});
