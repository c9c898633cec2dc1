import { describe, expect, test } from 'vitest';
import { leftOut, problems, questions, read, readAnswered } from '../reading.ts';

const header = 'Number;Project;Beneficiary;Location;EU funding (EUR)';

/** A project in as many rows as it has places; each row repeats its amount. */
const repeated = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => index + 1).flatMap((number) => [
    `P-${number};Project ${number};Town ${number};North;${number}000,50`,
    `P-${number};Project ${number};Town ${number};South;${number}000,50`,
  ]);

describe('rows with one identifier', () => {
  test('that repeat a project in another place count once', async () => {
    const list = await read([header, ...repeated(6)]);
    // 1000.50 + 2000.50 + … + 6000.50
    expect(list.report).toMatchObject({ status: 'read', projects: 6, totals: { funding: { EUR: '21003.00' } } });
    expect(leftOut(list)).toEqual({ repeat: [3, 5, 7, 9, 11, 13] });
  });

  test('that share a project between partners are added up', async () => {
    const rows = Array.from({ length: 6 }, (_, index) => index + 1).flatMap((number) => [
      `P-${number};Project ${number};Town ${number};North;${number}000,50`,
      `P-${number};Project ${number};School ${number};North;${number}00,00`,
    ]);
    const list = await read([header, ...rows]);
    // 21003 + 100 + 200 + … + 600
    expect(list.report).toMatchObject({ status: 'read', rowsRead: 12, projects: 6, totals: { funding: { EUR: '23103.00' } } });
    expect(list.areParts).toBe(true);
    expect(list.report.notes).toContainEqual({ code: 'participations', rows: 12, projects: 6 });
  });

  test('that pay one organisation several amounts are asked about', async () => {
    const rows = Array.from({ length: 6 }, (_, index) => [
      `P-${index};Project ${index};Town;North;1000,00`,
      `P-${index};Project ${index};Town;North;${index}50,00`,
    ]).flat();
    const totalWith = async (answer: string) => (await readAnswered([header, ...rows], () => answer)).report.totals.funding;
    expect(questions(await read([header, ...rows]))).toEqual(['repeated-rows']);
    // 6 × 1000 + 50 + 150 + 250 + 350 + 450 + 550
    expect(await totalWith('parts')).toEqual({ EUR: '7800.00' });
    expect(await totalWith('projects')).toEqual({ EUR: '7800.00' });
    // Two amounts for one project: none is stated.
    expect(await totalWith('repeats')).toEqual({});
  });

  test('of which one differs in its amount leave that project without one', async () => {
    const list = await read([header, ...repeated(60), 'P-61;Project 61;Town;North;7,00', 'P-61;Project 61;Town;South;8,00']);
    expect(list.report).toMatchObject({ status: 'read', projects: 61 });
    // 1000.50 + … + 60000.50
    expect(list.report.totals.funding).toEqual({ EUR: '1830030.00' });
    expect(list.report.problems).toEqual([
      { code: 'bad-amount', row: 122, column: 'EU funding (EUR)', text: '7,00 / 8,00', why: 'several' },
    ]);
  });

  test('that say nothing are no identifiers', async () => {
    const list = await read([
      header,
      ...repeated(12),
      '-;Bridge;Town of A;North;5,00',
      '-;School;Town of B;North;6,00',
      'n/a;Tower;Town;North;7,00',
    ]);
    // 78006 + 5 + 6 + 7
    expect(list.report).toMatchObject({ projects: 15, totals: { funding: { EUR: '78024.00' } } });
  });

  test('that number calls do not join projects', async () => {
    const list = await read([
      header,
      'C-1;Bridge;Town of A;North;5,00',
      'C-1;School;Town of B;North;6,00',
      'C-1;Tower;Town of C;South;7,00',
    ]);
    expect(list.report).toMatchObject({ status: 'read', projects: 3, totals: { funding: { EUR: '18.00' } } });
  });

  test('two projects that share a number by mistake stay two', async () => {
    const list = await read([header, ...repeated(60), 'P-1;Bridge;Town of A;North;5,00']);
    expect(list.report).toMatchObject({ status: 'read', projects: 61, totals: { funding: { EUR: '1830035.00' } } });
  });

  test('keep every participant where the list has no amounts', async () => {
    const rows = Array.from({ length: 6 }, (_, index) => [
      `P-${index};Project ${index};Town ${index};North`,
      `P-${index};Project ${index};School ${index};North`,
    ]).flat();
    const list = await read(['Number;Project;Beneficiary;Location', ...rows]);
    expect(list.report).toMatchObject({ rowsRead: 12, projects: 6, beneficiaries: 12 });
  });
});

describe('rows without an identifier', () => {
  const places = Array.from({ length: 6 }, (_, index) => [
    `Project ${index};Town ${index};North;1000,50`,
    `Project ${index};Town ${index};South;1000,50`,
  ]).flat();

  test('that differ in their place alone are asked about', async () => {
    const lines = ['Project;Beneficiary;Location;EU funding (EUR)', ...places];
    expect(questions(await read(lines))).toEqual(['repeated-rows']);
    expect((await readAnswered(lines, () => 'repeats')).report).toMatchObject({ projects: 6, totals: { funding: { EUR: '6003.00' } } });
    expect((await readAnswered(lines, () => 'projects')).report).toMatchObject({ projects: 12, totals: { funding: { EUR: '12006.00' } } });
  });

  test('that are payments to one project are asked about', async () => {
    const payments = Array.from({ length: 6 }, (_, index) => [
      `Project ${index};Town ${index};1000,50`,
      `Project ${index};Town ${index};${index}00,25`,
    ]).flat();
    expect(questions(await read(['Project;Beneficiary;EU funding (EUR)', ...payments]))).toEqual(['repeated-rows']);
  });

  test('that are partners of one project are asked about', async () => {
    const partners = Array.from({ length: 6 }, (_, index) =>
      [1, 2].map((partner) => `Project ${index};Town ${index}.${partner};01.02.2021;31.12.2022;${partner}000,50`),
    ).flat();
    expect(questions(await read(['Project;Beneficiary;Start;End;EU funding (EUR)', ...partners]))).toEqual(['repeated-rows']);
  });

  test('that are the whole list a second time are asked about', async () => {
    const once = Array.from({ length: 10 }, (_, index) => `Project ${index};Town ${index};${index}00,50`);
    expect(questions(await read(['Project;Beneficiary;EU funding (EUR)', ...once, ...once]))).toEqual(['repeated-rows']);
  });

  test('a single row that says the same as another is counted and said', async () => {
    const once = Array.from({ length: 30 }, (_, index) => `Project ${index};Town ${index};${index + 1}00,50`);
    const list = await read(['Project;Beneficiary;EU funding (EUR)', ...once, once[3] ?? '']);
    expect(list.report.projects).toBe(31);
    expect(problems(list)).toEqual(['duplicate-row 32']);
  });
});
