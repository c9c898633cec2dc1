import { describe, expect, test } from 'vitest';
import { looksLikeFormula } from '../../src/export/write-csv.ts';
import { realList } from '../answer/real-list.ts';
import { smallList } from '../store/small-list.ts';
import { fileOf, formulaNames, named, plainNames, readCsv } from './exported.ts';

const whole = { description: realList.description };
const ofThl = realList.projects.filter(({ beneficiaryName }) => beneficiaryName === 'Terveyden ja hyvinvoinnin laitos (THL)');

/** A no-break space is a space to the reader. */
const read = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

describe('a CSV', () => {
  test('says first what it is, then names its columns, then lists every project', async () => {
    const file = await fileOf(realList.projects, 'csv', whole);
    const [first, header, ...rows] = readCsv(file);
    expect(first?.map(read)).toEqual([
      'Haku: hankkeet, päättyvät vuonna 2025 [list ends:2025], 47 hanketta, EU-rahoitusta yhteensä 26 057 656,23 €. Lähde: Rahoitetut AMIF-hankkeet, lista päivitetty 5.3.2024',
    ]);
    expect(first).toEqual([file.description]);
    expect(header).toEqual([
      'Sija listalla',
      'Hankkeen nimi',
      'Avustuksen saaja',
      'Erityistavoite',
      'Tavoite ja tulokset',
      'EU-rahoitus',
      'Valuutta',
      'Alkamispäivä',
      'Päättymispäivä',
      'Epäilyttävää',
    ]);
    expect(rows.map((row) => row[0])).toEqual(Array.from({ length: 47 }, (_, index) => String(index + 1)));
    expect(file).toMatchObject({ name: 'hankkeet-2024-03-05.csv', mediaType: 'text/csv; charset=utf-8', rows: 47 });
  });

  // 26 057 656,23 € is the sum of the published list.
  test.each([
    ['fi', ';', ','],
    ['sv', ';', ','],
    ['en', ',', '.'],
  ] as const)('adds up to the total to the cent, in %s', async (locale, delimiter, decimal) => {
    const [, , ...rows] = readCsv(await fileOf(realList.projects, 'csv', { ...whole, locale }), delimiter);
    const cents = rows.map((row) => BigInt((row[5] ?? '').replace(decimal, '')));
    expect(rows.every((row) => new RegExp(`^\\d+\\${decimal}\\d\\d$`).test(row[5] ?? ''))).toBe(true);
    expect(cents.reduce((sum, each) => sum + each)).toBe(2_605_765_623n);
  });

  test('writes amounts and days as a spreadsheet of that language reads them', async () => {
    const finnish = readCsv(await fileOf(ofThl, 'csv', whole)).slice(2);
    expect(finnish.map((row) => row.slice(5, 9))).toEqual([
      ['635626,61', 'EUR', '1.4.2023', '31.10.2025'],
      ['460367,03', 'EUR', '1.5.2023', '31.12.2025'],
      ['437380,86', 'EUR', '1.1.2026', '31.12.2026'],
    ]);
    const swedish = readCsv(await fileOf(ofThl, 'csv', { ...whole, locale: 'sv' })).slice(2);
    expect(swedish[0]?.slice(5, 9)).toEqual(['635626,61', 'EUR', '2023-04-01', '2025-10-31']);
    const english = readCsv(await fileOf(ofThl, 'csv', { ...whole, locale: 'en' }), ',').slice(2);
    expect(english[0]?.slice(5, 9)).toEqual(['635626.61', 'EUR', '2023-04-01', '2025-10-31']);
  });

  test('says in words what is doubtful, and the objective with its number', async () => {
    const [, , , , doubtful] = readCsv(await fileOf(ofThl, 'csv', whole));
    expect(doubtful?.[9]).toMatch(/^Alkamispäivä on epäilyttävä: listassa on 1\.1\.2026/);
    const english = readCsv(await fileOf(realList.projects, 'csv', { ...whole, locale: 'en' }), ',');
    expect(english[2]?.[3]).toBe('1 Common European Asylum System');
  });

  test('never takes a missing or unreadable value for zero, and counts them in the first line', async () => {
    const [first, , ...rows] = readCsv(await fileOf(smallList.projects, 'csv'));
    // The sums of the small list, by hand, stand beside its rows.
    expect(read(first?.[0])).toBe(
      'Haku: hankkeet, päättyvät vuonna 2025 [list ends:2025], 12 hanketta, EU-rahoitusta yhteensä 898 999,51 € ja 200 050,50 SEK. ' +
        'Lähde: Small list, lista päivitetty 5.3.2024. 2 hanketta ilman luettavaa rahoitusta: ei mukana summassa',
    );
    expect(rows[4]?.slice(5, 9)).toEqual(['rahoitusta ei ole kerrottu', '', '1.1.2025', 'päivää ei ole kerrottu']);
    expect(rows[5]?.slice(5, 8)).toEqual(['rahoitusta ei voitu lukea: ”noin 5 tonnia”', '', 'päivää ei voitu lukea: ”kesällä”']);
    expect(rows[6]?.slice(3, 7)).toEqual(['ei tiedossa', '', '200000,00', 'SEK']);
    expect(rows[7]?.[5]).toBe('0,00');
    expect(rows[8]?.[5]).toBe('-1000,50');
  });

  test('begins with a byte order mark, quotes every text and no figure, and ends its lines as Windows does', async () => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode((await fileOf([named('a')], 'csv')).bytes);
    expect(text.startsWith('\ufeff"Haku: ')).toBe(true);
    expect(text.endsWith('\r\n1;"a";"Aalto ry";"1 1";"Gamma";100000,00;"EUR";1.1.2024;31.12.2024;""\r\n')).toBe(true);
  });

  test('without projects is a description and a header', async () => {
    const file = await fileOf([], 'csv');
    expect(readCsv(file).map((row) => row.length)).toEqual([1, 10]);
    expect(file.description).toContain('0 hanketta. Lähde');
  });
});

describe('a text out of the list', () => {
  test.each(formulaNames.map((name) => [name]))('%j is no formula in a spreadsheet: an apostrophe stands before it', async (name) => {
    expect(readCsv(await fileOf([named(name)], 'csv'))[2]?.[1]).toBe(`'${name}`);
  });

  test.each(plainNames.map((name) => [name]))('%j stays as it is, in one cell', async (name) => {
    const rows = readCsv(await fileOf([named(name)], 'csv'));
    expect(rows).toHaveLength(3);
    expect(rows[2]).toHaveLength(10);
    expect(rows[2]?.[1]).toBe(name);
  });

  test('loses control characters that end a text early, and nothing else', async () => {
    const [, , row] = readCsv(await fileOf([named('a\u0000b\u0008c\u001bd\u007fe\tf\ud800g')], 'csv'));
    expect(row?.[1]).toBe('abcde\tf\ufffdg');
  });

  test('may not become a formula by losing a control character', async () => {
    const [, , row] = readCsv(await fileOf([named('\u0000=1')], 'csv'));
    expect(row?.[1]).toBe("'=1");
  });

  test('of the published list never needs an apostrophe in its name', () => {
    expect(realList.projects.filter(({ name }) => looksLikeFormula(name))).toEqual([]);
  });
});
