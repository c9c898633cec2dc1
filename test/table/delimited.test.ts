import { describe, expect, test } from 'vitest';
import { noHelp, tableOf, textsOf, whyUnreadable } from './read-bytes.ts';

async function rowsOf(text: string): Promise<readonly (readonly string[])[]> {
  return textsOf(await tableOf(text));
}

/** A header and enough plain rows to show what is usual. */
const rows = (delimiter: string, count = 12): string =>
  [...Array(count).keys()].map((at) => [`H${at}`, `S${at}`, `${at}00`].join(delimiter)).join('\n');

describe('what separates cells', () => {
  test.each([',', ';', '\t', '|'])('%j is found', async (delimiter) => {
    const table = await tableOf(`nimi${delimiter}saaja${delimiter}summa\n${rows(delimiter)}\n`);
    expect(table).toMatchObject({ delimiter, format: delimiter === '\t' ? 'tsv' : 'csv', faults: [] });
    expect(textsOf(table)[1]).toEqual(['H0', 'S0', '000']);
  });

  test.each([
    ['decimal commas', 'nimi;summa\nA;1,50\nB;2,75\nC;3,10\n', ';', ['A', '1,50']],
    ['commas in every cell', 'nimi;paikka\nA;Lahti, Suomi\nB;Turku, Suomi\n', ';', ['A', 'Lahti, Suomi']],
    ['a semicolon at the end of each line', 'a,b,c;\n1,2,3;\n4,5,6,,;\n7,8,9,,;\n', ',', ['1', '2', '3;']],
    ['a title above the table', 'Hankkeet 2024\n\nnimi;summa;tila\nA;1;x\nB;2;y\nC;3;z\n', ';', ['']],
    ['one row that has more', 'a,b\n1,2\n3,4\n5,6,7\n', ',', ['1', '2']],
  ])('%s does not mislead', async (_, text, delimiter, second) => {
    const table = await tableOf(text);
    expect(table.delimiter).toBe(delimiter);
    expect(textsOf(table)[1]).toEqual(second);
  });

  test('two marks that fit alike are a doubt, and the person decides', async () => {
    const text = 'a,b;c,d\n1,2;3,4\n';
    expect((await tableOf(text)).faults).toEqual([{ code: 'doubtful-delimiter', options: [',', ';'] }]);
    const told = await tableOf(text, { help: { delimiter: ';' } });
    expect(textsOf(told)).toEqual([
      ['a,b', 'c,d'],
      ['1,2', '3,4'],
    ]);
    expect(told.faults).toEqual([]);
  });

  test('any mark is taken that the person names', async () => {
    expect(textsOf(await tableOf('a~~b\n1~~2\n', { help: { delimiter: '~~' } }))).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  test("Excel's line sep= names the mark, and is a blank row 1", async () => {
    expect(await rowsOf('sep=;\r\nnimi;summa\r\nA, B;1,5\r\n')).toEqual([[''], ['nimi', 'summa'], ['A, B', '1,5']]);
  });

  test('prose with commas is text, a line a row', async () => {
    const table = await tableOf('Hankkeet\n\nTämä, kuten tuo, on proosaa.\nToinen rivi, lyhyt.\n');
    expect(table).toMatchObject({ format: 'text', delimiter: null });
    expect(textsOf(table)).toEqual([['Hankkeet'], [''], ['Tämä, kuten tuo, on proosaa.'], ['Toinen rivi, lyhyt.']]);
  });
});

describe('quotation marks', () => {
  test('hold delimiters, line breaks and marks', async () => {
    expect(await rowsOf('a;b\r\n"x; ""y""\r\nz";1\r\n"";2\r\n')).toEqual([
      ['a', 'b'],
      ['x; "y"\r\nz', '1'],
      ['', '2'],
    ]);
  });

  test.each(['\n', '\r\n', '\r'])('lines end in %j', async (end) => {
    expect(await rowsOf(['a;b', '1;2', '', '3;4'].join(end))).toEqual([['a', 'b'], ['1', '2'], [''], ['3', '4']]);
  });

  test('one that is never closed loses no row, and is told', async () => {
    const table = await tableOf(`nimi;saaja;summa\n"Avoin;x;1\n${rows(';')}\n`);
    expect(table.faults).toEqual([{ code: 'broken-quote', row: 2 }]);
    expect(textsOf(table)).toHaveLength(14);
    expect(textsOf(table)[1]).toEqual(['"Avoin', 'x', '1']);
  });

  test.each(['z;Yhdistys Me";3', 'z";y;3', '"Lainattu";"y";2'])(
    'one that a mark in %s seems to close does not swallow the rows between them',
    async (later) => {
      const table = await tableOf(`nimi;saaja;summa\n"q";"w";9\n"Avoin;x;1\n${rows(';')}\n${later}\n`);
      expect(textsOf(table)).toHaveLength(16);
      expect(textsOf(table).every((row) => row.length === 3)).toBe(true);
      expect(table.faults).toEqual([{ code: 'broken-quote', row: 3 }]);
    },
  );

  test('it does not join two rows either', async () => {
    const table = await tableOf(`nimi;saaja;summa\n"q";"w";9\n"Avoin;x;1\nz";y;3\n${rows(';')}\n`);
    expect(textsOf(table).slice(2, 4)).toEqual([
      ['"Avoin', 'x', '1'],
      ['z"', 'y', '3'],
    ]);
    expect(table.faults).toEqual([{ code: 'broken-quote', row: 3 }]);
  });

  test('marks inside a cell that were not doubled keep its delimiters together where that makes a usual row', async () => {
    const table = await tableOf(`nimi;saaja;summa\n"Hanke "Uusi; hieno" alku";"x";1\n"q";"w";2\n${rows(';')}\n`);
    expect(textsOf(table)[1]).toEqual(['Hanke "Uusi; hieno" alku', 'x', '1']);
    expect(table.faults).toEqual([{ code: 'broken-quote', row: 2 }]);
  });

  test('a file that does without quoting keeps its marks and all its rows', async () => {
    const names = ['"Alku" ry', '"Uusi', '"Me" ja "te" oy', '"Sopu" sr', '"Tahto" ky'];
    const text = `nimi\tsumma\n${names.map((name, at) => `${name}\t${at}`).join('\n')}\n`;
    expect(await rowsOf(text)).toEqual([['nimi', 'summa'], ...names.map((name, at) => [name, String(at)])]);
  });

  test('a row that stands in one pair of marks whole is one cell, and told', async () => {
    const table = await tableOf('a,b,c,d\n1,2,3,4\n"5,""x"",7,8";\n"9,10,11,12"\n13,14,15,16\n');
    expect(textsOf(table)).toEqual([['a', 'b', 'c', 'd'], ['1', '2', '3', '4'], ['5,"x",7,8'], ['9,10,11,12'], ['13', '14', '15', '16']]);
    expect(table.faults).toEqual([
      { code: 'row-in-quotes', row: 3 },
      { code: 'row-in-quotes', row: 4 },
    ]);
  });

  test('a paragraph with commas in a cell is not taken for rows', async () => {
    const prose = 'yksi, kaksi, kolme\nneljä, viisi, kuusi\nseitsemän, kahdeksan, yhdeksän';
    expect(await rowsOf(`a,b,c\n1,"${prose}",2\n3,x,4\n5,y,6\n`)).toEqual([
      ['a', 'b', 'c'],
      ['1', prose, '2'],
      ['3', 'x', '4'],
      ['5', 'y', '6'],
    ]);
  });
});

test('rows can be gone through again', async () => {
  const table = await tableOf('a;b\n1;2\n');
  expect(textsOf(table)).toEqual(textsOf(table));
});

test('a header called __proto__ is a header', async () => {
  expect(await rowsOf('__proto__;constructor\n1;2\n')).toEqual([
    ['__proto__', 'constructor'],
    ['1', '2'],
  ]);
});

describe('refused, with the reason', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \r\n\n', 'empty'],
    ['zero bytes in text', 'nimi;summa\nA;1\0\nB;2\n', 'not-a-table'],
    ['a PDF', '%PDF-1.7\n…', 'not-a-table'],
    ['too many columns', `${';'.repeat(20_000)}\n`.repeat(2).replaceAll(';', 'x;'), 'too-many-cells'],
  ])('%s', async (_, text, code) => {
    expect(await whyUnreadable(text)).toMatchObject({ code });
  });

  test('a file over the limit', async () => {
    expect(await whyUnreadable('a;b\n1;2\n', { limits: { bytes: 5 } })).toEqual({ code: 'too-large', detail: '8 bytes' });
  });

  test('more cells than the limit', async () => {
    expect(await whyUnreadable('a;b\n1;2\n3;4\n', { limits: { cells: 5 } })).toMatchObject({ code: 'too-many-cells' });
  });

  test('an encoding that is none', async () => {
    expect(await whyUnreadable('a;b\n', { help: { ...noHelp, encoding: 'klingon' } })).toEqual({
      code: 'unknown-encoding',
      detail: 'klingon',
    });
  });
});
