import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read, workbook } from './reading.ts';

const cents = fc.integer({ min: 1, max: 99_999_999 });
const printed = (amount: number): string => `${Math.floor(amount / 100)},${String(amount % 100).padStart(2, '0')}`;

/** A row that is no project, or a project; the amounts of projects are known. */
const noise = fc.constantFrom(';;;;', 'Priority axis;;;;', ';;;;', 'Note: see page 2;;;;', 'Project;Beneficiary;Start;End;EU grant (EUR)');
const project = fc.record({ number: fc.nat({ max: 9999 }), amount: cents });

describe('rows read and rows left out are the rows of the file', () => {
  test('whatever the cells hold', async () => {
    const cell = fc.oneof(
      fc.constantFrom('', '-', 'Total', 'Project', 'EUR', '1', '100,5', '1.234', '01.02.2021', '1/2/2021', 'n/a', 'Bridge', '(1000 EUR)'),
      fc.string({ maxLength: 12 }).map((text) => text.replace(/[\r\n;"]/gu, ' ')),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const { report, projects } = await read(['Project;Beneficiary;Start;End;EU grant (EUR)', ...cells.map((row) => row.join(';'))]);
        if (report.status === 'refused') return;
        expect(report.rowsRead + report.rowsLeftOut.length).toBe(report.rowsInFile);
        const numbers = new Set(report.rowsLeftOut.map(({ row }) => row));
        expect(numbers.size).toBe(report.rowsLeftOut.length);
        for (const { row } of projects) expect(numbers.has(row)).toBe(false);
        if (report.status === 'read') expect(projects.length).toBe(report.rowsRead);
      }),
      { numRuns: 150 },
    );
  });

  test('projects among headings, notes, blank lines and headers are all read, with the sum of their amounts', async () => {
    const lines = fc.array(fc.oneof({ weight: 3, arbitrary: project }, { weight: 1, arbitrary: noise }), { minLength: 3, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(lines, async (rows) => {
        const projects = rows.flatMap((row) => (typeof row === 'string' ? [] : row));
        fc.pre(projects.length > 2);
        const text = rows.map((row, index) =>
          typeof row === 'string'
            ? row
            : `Project ${index} of ${row.number};Town ${index};01.02.2021;${13 + (index % 15)}.12.2022;${printed(row.amount)}`,
        );
        const { report } = await read(['Project;Beneficiary;Start;End;EU grant (EUR)', ...text]);
        expect(report).toMatchObject({ status: 'read', projects: projects.length });
        const sum = projects.reduce((total, { amount }) => total + amount, 0);
        expect(report.totals.funding).toEqual({ EUR: `${Math.floor(sum / 100)}.${String(sum % 100).padStart(2, '0')}` });
        expect(report.rowsRead + report.rowsLeftOut.length).toBe(report.rowsInFile);
      }),
      { numRuns: 100 },
    );
  });

  test('subtotals of groups, named or not, above or below, never count', async () => {
    const groups = fc.array(fc.array(cents, { minLength: 2, maxLength: 6 }), { minLength: 2, maxLength: 6 });
    const style = fc.record({ isAbove: fc.boolean(), label: fc.constantFrom('', 'Total', 'Priority', 'Axis total') });
    await fc.assert(
      fc.asyncProperty(groups, style, async (amounts, { isAbove, label }) => {
        const rows = amounts.flatMap((group, index) => {
          const own = group.map((amount, place): (string | number | null)[] => [
            `Project ${index}.${place}`,
            `Town ${index}.${place}`,
            amount / 100,
          ]);
          const sum = [label === '' ? null : `${label} ${index}`, null, group.reduce((total, amount) => total + amount, 0) / 100];
          return isAbove ? [sum, ...own] : [...own, sum];
        });
        const { report } = await read(workbook({ List: [['Project', 'Beneficiary', 'EU grant (EUR)'], ...rows] }));
        const sum = amounts.flat().reduce((total, amount) => total + amount, 0);
        expect(report).toMatchObject({ status: 'read', projects: amounts.flat().length });
        expect(report.totals.funding).toEqual({ EUR: `${Math.floor(sum / 100)}.${String(sum % 100).padStart(2, '0')}` });
      }),
      { numRuns: 100 },
    );
  });

  test('the order of rows changes no total', async () => {
    const rows = fc.uniqueArray(cents, { minLength: 4, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(rows, fc.infiniteStream(fc.nat()), async (amounts, keys) => {
        const lines = amounts.map((amount) => `Project ${amount};Town ${amount};${printed(amount)}`);
        const shuffled = lines.map((line) => ({ line, key: keys.next().value ?? 0 })).sort((one, other) => one.key - other.key);
        const header = 'Project;Beneficiary;EU grant (EUR)';
        const [one, other] = [await read([header, ...lines]), await read([header, ...shuffled.map(({ line }) => line)])];
        expect(other.report.totals).toEqual(one.report.totals);
      }),
      { numRuns: 50 },
    );
  });
});
