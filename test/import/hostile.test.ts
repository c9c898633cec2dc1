import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read, readAnswered, workbook } from './reading.ts';

const lines = [
  'Number;Project;Beneficiary;Start date;End date;EU grant (EUR);Currency',
  ...Array.from(
    { length: 12 },
    (_, index) => `P-${index % 9};Project ${index};Town ${index};0${1 + (index % 9)}/02/2021;31.12.2022;${index}.${index}00,50;EUR`,
  ),
];

describe('nothing in a file makes the reading fail', () => {
  test('bytes changed, cut out and doubled', async () => {
    const bytes = Buffer.from(lines.join('\n'));
    const change = fc.record({
      at: fc.nat({ max: bytes.length - 1 }),
      value: fc.nat({ max: 255 }),
      kind: fc.constantFrom('set', 'cut', 'double'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), async (changes) => {
        let file: Buffer = Buffer.from(bytes);
        for (const { at, value, kind } of changes) {
          if (kind === 'set') file[at % file.length] = value;
          else if (kind === 'cut') file = Buffer.concat([file.subarray(0, at), file.subarray(at + value)]);
          else file = Buffer.concat([file, file.subarray(at)]);
        }
        const { report } = await read(file);
        if (report.status !== 'refused') expect(report.rowsRead + report.rowsLeftOut.length).toBe(report.rowsInFile);
      }),
      { numRuns: 200 },
    );
  });

  test('random tables in which every question is answered by chance', async () => {
    const word = fc.constantFrom(
      'Project',
      'Beneficiary',
      'Grant',
      'Amount',
      'Total',
      'Start date',
      'End date',
      'Currency',
      'Number',
      '',
      'Location',
      'Paid',
      'Title',
    );
    const value = fc.constantFrom<string | number | null>(
      '',
      'Bridge',
      'Town of A',
      '1/2/2021',
      '13.4.2020',
      '29,275',
      '104,5',
      1000.5,
      45352,
      'EUR',
      'SEK',
      '-',
      'Total',
      null,
      'P-1',
      '__proto__',
      'constructor',
      '#REF!',
    );
    const rows = fc
      .integer({ min: 2, max: 7 })
      .chain((width) =>
        fc.tuple(
          fc.array(word, { minLength: width, maxLength: width }),
          fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 25 }),
        ),
      );
    await fc.assert(
      fc.asyncProperty(rows, fc.nat({ max: 9 }), async ([header, cells], choice) => {
        const list = await readAnswered(workbook({ List: [header, ...cells] }), (_, options) => options[choice % options.length] ?? '');
        expect(['read', 'refused']).toContain(list.report.status);
        expect(new Set(list.asked).size).toBeGreaterThanOrEqual(Math.min(1, list.asked.length));
      }),
      { numRuns: 200 },
    );
  });

  test('headers that are names of the language', async () => {
    const list = await read(['__proto__;Project;constructor;toString;EU grant (EUR)', 'a;Bridge;b;c;100', 'a;School;b;c;200']);
    expect(list.report.totals.funding).toEqual({ EUR: '300.00' });
  });

  test('a row of hundreds of separators ends at once', async () => {
    const texts = Array.from({ length: 30 }, (_, index) => `Project ${index};a b;c d;e f;g h;i j;k l;m n;2021-02-1${index % 9}`);
    const started = performance.now();
    const list = await read([
      'Project;Beneficiary;Summary;Location;Address;Programme;Objective;Intervention;Start date',
      ...texts,
      `${'x;'.repeat(60)}y`,
      `${'x;'.repeat(5000)}y`,
    ]);
    expect(performance.now() - started).toBeLessThan(5000);
    expect(list.report.rowsLeftOut).toEqual([
      { row: 32, reason: 'unread-row' },
      { row: 33, reason: 'unread-row' },
    ]);
  });

  test('amounts beyond all measure are no amounts', async () => {
    const list = await read(['Project;Beneficiary;EU grant (EUR)', `Bridge;Town;${'9'.repeat(30)}`, 'School;Town;200']);
    expect(list.report.totals.funding).toEqual({ EUR: '200.00' });
    expect(list.report.problems).toMatchObject([{ code: 'bad-amount', row: 2 }]);
  });
});
