import { type CellObject, CFB, utils, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { afterEach, describe, expect, test } from 'vitest';
import { toIsoDate } from '../../src/domain/date.ts';
import { money } from '../../src/domain/money.ts';
import { exportProjects, type ProjectsFile } from '../../src/export/export-projects.ts';
import { realList } from '../answer/real-list.ts';
import { eur, smallList } from '../store/small-list.ts';
import { fileOf, formulaNames, named, plainNames, readXlsx } from './exported.ts';

const whole = { description: realList.description };
const ofThl = realList.projects.filter(({ beneficiaryName }) => beneficiaryName === 'Terveyden ja hyvinvoinnin laitos (THL)');

function sheet(workbook: WorkBook, index: number): WorkSheet {
  const found = workbook.Sheets[workbook.SheetNames[index] ?? ''];
  if (found === undefined) throw new Error(`The workbook has no sheet ${index}`);
  return found;
}

async function projectSheet(...asked: Parameters<typeof fileOf>): Promise<WorkSheet> {
  return sheet(readXlsx(await fileOf(...asked)), 0);
}

function cell(from: WorkSheet, address: string): CellObject | undefined {
  return from[address];
}

/** The text of one file inside the workbook. */
function part({ bytes }: ProjectsFile, path: string): string {
  const entry: { content: Uint8Array } = CFB.find(CFB.read(bytes, { type: 'buffer' }), path);
  return new TextDecoder().decode(entry.content);
}

describe('a workbook', () => {
  test('lists every project under a header, and its numbers add up to the total to the cent', async () => {
    const file = await fileOf(realList.projects, 'xlsx', whole);
    const projects = sheet(readXlsx(file), 0);
    expect(projects['!ref']).toBe('A1:J48');
    expect(cell(projects, 'F1')).toMatchObject({ t: 's', v: 'EU-rahoitus' });
    const amounts = Array.from({ length: 47 }, (_, index) => cell(projects, `F${index + 2}`));
    expect(amounts.every((amount) => amount?.t === 'n')).toBe(true);
    const cents = amounts.map((amount) => Math.round(Number(amount?.v) * 100));
    expect(cents.reduce((sum, each) => sum + each)).toBe(2_605_765_623);
    expect(file).toMatchObject({
      name: 'hankkeet-2024-03-05.xlsx',
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      rows: 47,
    });
  });

  test.each([
    ['fi', 'hankkeet', '1.4.2023'],
    ['sv', 'projekt', '2023-04-01'],
    ['en', 'projects', '2023-04-01'],
  ] as const)('holds typed cells that look as they do in %s', async (locale, word, day) => {
    const file = await fileOf(ofThl, 'xlsx', { ...whole, locale });
    expect(file.name).toBe(`${word}-2024-03-05.xlsx`);
    const projects = sheet(readXlsx(file), 0);
    expect(cell(projects, 'A2')).toMatchObject({ t: 'n', v: ofThl[0]?.position });
    expect(cell(projects, 'C2')).toMatchObject({ t: 's', v: 'Terveyden ja hyvinvoinnin laitos (THL)' });
    expect(cell(projects, 'F2')).toMatchObject({ t: 'n', v: 635626.61, z: '#,##0.00\\ [$EUR]', w: '635,626.61 EUR' });
    expect(cell(projects, 'H2')).toMatchObject({ t: 'n', w: day });
  });

  test('keeps its header in view, filters its columns, and gives them room', async () => {
    const file = await fileOf(realList.projects, 'xlsx', whole);
    expect(part(file, '/xl/worksheets/sheet1.xml')).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(part(file, '/xl/worksheets/sheet2.xml')).not.toContain('pane');
    const workbook = readXlsx(file);
    expect(sheet(workbook, 0)['!autofilter']).toEqual({ ref: 'A1:J48' });
    expect(sheet(workbook, 0)['!cols']?.map((column) => Math.floor(column.width ?? 0))).toEqual([9, 60, 40, 44, 80, 20, 9, 13, 15, 40]);
    expect(part(file, '/xl/workbook.xml')).toContain('hidden="1">Hankkeet!$A$1:$J$48<');
  });

  test('gives its number formats numbers that Excel does not keep for itself', async () => {
    const styles = part(await fileOf(smallList.projects, 'xlsx'), '/xl/styles.xml');
    const ids = [...styles.matchAll(/<numFmt numFmtId="(\d+)"/g)].map((match) => Number(match[1]));
    expect(ids).toEqual([164, 165, 166]);
  });

  test('says in its second sheet what it is', async () => {
    const file = await fileOf(smallList.projects, 'xlsx');
    const workbook = readXlsx(file);
    expect(workbook.SheetNames).toEqual(['Hankkeet', 'Tietoja']);
    const about = sheet(workbook, 1);
    expect(cell(about, 'A1')?.v).toBe(file.description);
    const rows: unknown[][] = utils.sheet_to_json(about, { header: 1 });
    expect(rows).toContainEqual(['Haku', 'hankkeet, päättyvät vuonna 2025']);
    expect(rows).toContainEqual([undefined, 'list ends:2025']);
    expect(rows).toContainEqual(['Hankkeita', 12]);
    expect(rows).toContainEqual(['EU-rahoitus yhteensä', 898_999.51]);
    expect(rows).toContainEqual(['EU-rahoitus yhteensä', 200_050.5]);
    expect(rows).toContainEqual([undefined, '2 hanketta ilman luettavaa rahoitusta: ei mukana summassa']);
    expect(rows).toContainEqual(['Mitä summa tarkoittaa', 'granted']);
  });

  test('never takes a missing or unreadable value for zero', async () => {
    const projects = await projectSheet(smallList.projects, 'xlsx');
    expect(cell(projects, 'F6')).toMatchObject({ t: 's', v: 'rahoitusta ei ole kerrottu' });
    expect(cell(projects, 'F7')).toMatchObject({ t: 's', v: 'rahoitusta ei voitu lukea: ”noin 5 tonnia”' });
    expect(cell(projects, 'I6')).toMatchObject({ t: 's', v: 'päivää ei ole kerrottu' });
    expect(cell(projects, 'F8')).toMatchObject({ t: 'n', v: 200_000, z: '#,##0.00\\ [$SEK]' });
    expect(cell(projects, 'F9')).toMatchObject({ t: 'n', v: 0 });
    expect(cell(projects, 'F10')).toMatchObject({ t: 'n', v: -1000.5 });
    expect(cell(projects, 'J2')).toBeUndefined();
  });

  test('without projects is a header', async () => {
    expect((await projectSheet([], 'xlsx'))['!ref']).toBe('A1:J1');
  });

  test('is the same to the byte when it is written again', async () => {
    const [first, second] = [await fileOf(smallList.projects, 'xlsx'), await fileOf(smallList.projects, 'xlsx')];
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
  });
});

describe('a day', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  // 1 January 1900 is Excel's day 1, and Excel counts a 29 February 1900 that never was. So 1 January of the year y is
  // 365 (y - 1900) + the leap years from 1904 to y - 1, + 2; to that come the days of the months before, and of the month.
  const days: readonly (readonly [string, number])[] = [
    ['1900-03-01', 61], // 1 + 31 + 29
    ['1970-01-01', 25_569], // 70 * 365 + 17 + 2
    ['2000-02-29', 36_585], // 100 * 365 + 24 + 2, + 31 + 28
    ['2000-03-01', 36_586],
    ['2011-12-30', 40_907], // 111 * 365 + 27 + 2, + 363; Samoa never had that day
    ['2024-03-05', 45_356], // 124 * 365 + 30 + 2, + 31 + 29 + 4
    ['2024-03-31', 45_382], // 26 days later; clocks change in Helsinki
    ['2100-03-01', 73_110], // 200 * 365 + 49 + 2, + 31 + 28; 2100 is no leap year
    ['9999-12-31', 2_958_465], // the last one of Excel
  ];

  // The offsets on 5 March 2024, in minutes behind UTC, show that the zone is in force.
  test.each([
    ['Europe/Helsinki', -120],
    ['America/New_York', 300],
    ['Pacific/Auckland', -780],
    ['Pacific/Apia', -780],
  ])('is the same in %s', async (timeZone, offset) => {
    process.env['TZ'] = timeZone;
    expect(new Date(2024, 2, 5).getTimezoneOffset()).toBe(offset);
    const projects = days.map(([day]) => ({ ...named(day), start: { state: 'stated', day: toIsoDate(day), asPrinted: day } as const }));
    const file = await fileOf(projects, 'xlsx', { locale: 'en' });
    const written = sheet(readXlsx(file), 0);
    expect(days.map((_, index) => cell(written, `H${index + 2}`)?.v)).toEqual(days.map(([, serial]) => serial));
    expect(part(file, '/xl/workbook.xml')).not.toContain('date1904');
  });

  test.each(['1900-02-28', '1899-12-31', '1000-01-01'])('before Excel counts days rightly is a text: %s', async (day) => {
    const projects = [{ ...named('a'), start: { state: 'stated', day: toIsoDate(day), asPrinted: day } as const }];
    const written = cell(await projectSheet(projects, 'xlsx', { locale: 'sv' }), 'H2');
    expect(written?.t).toBe('s');
    expect(written?.v).toContain(day.slice(0, 4));
  });
});

describe('a text out of the list', () => {
  test.each([...formulaNames, ...plainNames].map((name) => [name]))('%j stays a text, to the letter', async (name) => {
    const file = await fileOf([named(name)], 'xlsx');
    const written = cell(sheet(readXlsx(file), 0), 'B2');
    expect(written).toMatchObject({ t: 's', v: name.replace(/\r\n?/g, '\n') });
    expect(written?.f).toBeUndefined();
    expect(part(file, '/xl/worksheets/sheet1.xml')).not.toContain('<f');
  });

  test('loses the characters that XML forbids, and nothing else', async () => {
    const file = await fileOf([named('a\u0000b\u0008c\u001bd\ufffee\tf\ud800g')], 'xlsx');
    expect(cell(sheet(readXlsx(file), 0), 'B2')?.v).toBe('abcde\tf\ufffdg');
    expect(part(file, '/xl/sharedStrings.xml')).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f]|_x00/);
  });

  test('as long as a cell can be is whole', async () => {
    const purpose = `${'sana '.repeat(6_553)}ab`;
    expect(purpose).toHaveLength(32_767);
    expect(cell(await projectSheet([{ ...named('a'), purpose }], 'xlsx'), 'E2')?.v).toBe(purpose);
  });

  test('longer than a cell is cut after a word, and says how much is left out', async () => {
    const purpose = 'sana '.repeat(10_000);
    const written = String(cell(await projectSheet([{ ...named('a'), purpose }], 'xlsx'), 'E2')?.v);
    const [, kept = '', hidden = ''] = /^(.*)… \[.* ([\d\u00a0]+) merkkiä jäi pois\.\]$/.exec(written) ?? [];
    expect(written.length).toBeLessThanOrEqual(32_767);
    expect(written.length).toBeGreaterThan(32_700);
    expect(kept).toMatch(/sana$/);
    expect(kept.length + Number(hidden.replaceAll('\u00a0', ''))).toBe(50_000);
  });

  test('longer than a cell without a space is cut between two characters, counted as people count', async () => {
    const purpose = '🇫'.repeat(20_000);
    const written = String(cell(await projectSheet([{ ...named('a'), purpose }], 'xlsx', { locale: 'en' }), 'E2')?.v);
    const [, kept = '', hidden = ''] = /^(.*)… \[.* ([\d,]+) characters were left out\.\]$/.exec(written) ?? [];
    expect(kept).not.toContain('\ufffd');
    expect([...kept].length + Number(hidden.replaceAll(',', ''))).toBe(20_000);
  });

  test('full of letters that XLSX takes for a code is cut, not refused', async () => {
    const purpose = '_x0041_ '.repeat(5_000);
    const written = String(cell(await projectSheet([{ ...named('a'), purpose }], 'xlsx'), 'E2')?.v);
    expect(written.startsWith('_x0041_ _x0041_ ')).toBe(true);
    expect(written).toContain('jäi pois');
  });
});

describe('an amount', () => {
  test('that Excel could not keep to the cent is a text', async () => {
    const amount = (minor: number) => ({ ...named('a'), funding: { state: 'granted', amount: money(minor, eur), asPrinted: '' } as const });
    const projects = await projectSheet([amount(999_999_999_999_999), amount(1_000_000_000_000_001)], 'xlsx', { locale: 'en' });
    expect(cell(projects, 'F2')).toMatchObject({ t: 'n', v: 9_999_999_999_999.99 });
    expect(cell(projects, 'F3')).toMatchObject({ t: 's', v: '€10,000,000,000,000.01' });
  });

  test('that does not belong to the projects is never stated', async () => {
    const context = {
      locale: 'fi',
      description: smallList.description,
      queryInWords: '',
      queryText: 'list',
      lists: [smallList.description],
      count: smallList.projects.length,
      totals: [money(1, eur)],
      today: toIsoDate('2024-12-31'),
    } as const;
    await expect(exportProjects(smallList.projects, 'csv', context)).rejects.toThrow(RangeError);
  });
});
