import { describe, expect, test } from 'vitest';
import { leftOut, problems, projectsOf, questions, read, workbook } from '../reading.ts';

const header = 'Project;Beneficiary;Start;End;EU funding (EUR)';
const [a, b, c, d] = [
  'Bridge;Town of A;01.02.2021;31.12.2022;100,50',
  'School;Town of B;15.03.2021;31.12.2022;200,25',
  'Harbour;Port Ltd;20.04.2021;31.12.2022;1000,00',
  'Library;Town of D;25.05.2021;31.12.2022;50,00',
];

describe('a row of totals is no project and is held against the projects', () => {
  test.each([
    ['with its label in the first column', 'Total;;;;1350,75'],
    ['with its label beside the amount', ';;;Total:;1350,75'],
    ['with its label under the beneficiaries', ';Grand total;;;1350,75'],
    ['with its years', 'Yhteensä 2021–2027;;;;1350,75'],
    ['with other words', 'Total Axis 1;;;;1350,75'],
    ['without a label', ';;;;1350,75'],
    ['with the name of the programme', 'Programme 2021-2027;;;;1350,75'],
    ['in a row with fewer cells', ';;;;1350,75;;'],
  ])('%s', async (_, total) => {
    const list = await read([header, a, b, c, d, total]);
    // 100.50 + 200.25 + 1000 + 50
    expect(list.report).toMatchObject({ status: 'read', projects: 4, totals: { funding: { EUR: '1350.75' } } });
    expect(leftOut(list)).toEqual({ total: [6] });
    expect(list.report.notes).toContainEqual({ code: 'total-agrees', row: 6, column: 'EU funding (EUR)' });
  });

  test('a total that differs from the projects is said, and left out all the same', async () => {
    const list = await read([header, a, b, c, d, 'Total;;;;1350,76;', 'Sum;;;;2000,00']);
    expect(list.report.totals.funding).toEqual({ EUR: '1350.75' });
    const alone = await read([header, a, b, c, d, 'Total;;;;2000,00']);
    expect(problems(alone)).toEqual(['total-differs 6']);
  });

  test('a total whose label fills a column that every project fills', async () => {
    const list = await read(['Beneficiary;Project;Funding EUR', 'Town of A;Bridge;100', 'Town of B;School;200', 'Total;;300']);
    expect(list.report).toMatchObject({ projects: 2, beneficiaries: 2, totals: { funding: { EUR: '300.00' } } });
    const named = await read([
      'Project;Beneficiary;Funding EUR',
      'Bridge;Town of A;100',
      'Total;Town of A;100',
      'School;Town of B;200',
      'Total;Town of B;200',
    ]);
    expect(projectsOf(named).map(([row]) => row)).toEqual([2, 4]);
  });
});

test('a total of another version that does not call itself so is left out and said', async () => {
  const list = await read([header, a, b, c, d, 'Programme 2021-2027;;;;1400,00']);
  expect(list.report).toMatchObject({ projects: 4, totals: { funding: { EUR: '1350.75' } } });
  expect(problems(list)).toEqual(['total-differs 6']);
});

describe('subtotals that carry a name of their own', () => {
  test('below the projects that they add up, beside a total of all', async () => {
    const list = await read([header, a, b, 'Priority 1;;;;300,75', c, d, 'Priority 2;;;;1050,00', 'All priorities;;;;1350,75']);
    expect(leftOut(list)).toEqual({ total: [4, 7, 8] });
    expect(list.report.totals.funding).toEqual({ EUR: '1350.75' });
  });

  test('above the projects', async () => {
    const list = await read([header, 'Priority 1;;;;300,75', a, b, 'Priority 2;;;;1050,00', c, d]);
    expect(leftOut(list)).toEqual({ total: [2, 5] });
    expect(list.report).toMatchObject({ projects: 4, totals: { funding: { EUR: '1350.75' } } });
  });

  test('of one project, beside another subtotal', async () => {
    const list = await read([header, a, b, 'Priority 1;;;;300,75', c, 'Priority 2;;;;1000,00']);
    expect(leftOut(list)).toEqual({ total: [4, 6] });
  });

  test('in a column where each project repeats the priority', async () => {
    const rows = [
      ['Priority', 'Project', 'Beneficiary', 'EU grant (EUR)', 'Total cost (EUR)'],
      ['Priority 1', 'Bridge', 'Town of A', 100.5, 201],
      ['Priority 1', 'School', 'Town of B', 200.25, 400.5],
      ['Priority 1', 'Priority 1', null, 300.75, 601.5],
      ['Priority 2', 'Harbour', 'Port Ltd', 1000, 2000],
      ['Priority 2', 'Library', 'Town of D', 50, 100],
      ['Priority 2', 'Priority 2', null, 1050, 2100],
    ];
    const list = await read(workbook({ List: rows }), { name: 'list.xlsx' });
    expect(leftOut(list)).toEqual({ total: [4, 7] });
    expect(list.report.totals).toEqual({ funding: { EUR: '1350.75' }, totalCost: { EUR: '2701.50' } });
  });

  test('of groups of one, one after another', async () => {
    const list = await read([header, a, 'Priority 1;;;;100,50', c, 'Priority 2;;;;1000,00']);
    expect(leftOut(list)).toEqual({ total: [3, 5] });
  });

  test('in whole euros, where the amounts have cents', async () => {
    // 100.50 + 200.25 + 1000 = 1300.75, and 1000 + 50
    const list = await read([
      header,
      a,
      b,
      c,
      'Priority 1;;;;1301,00',
      'Harbour 2;Port Ltd;20.04.2021;31.12.2022;1000,40',
      d,
      'Priority 2;;;;1050,00',
      'All;;;;2351,00',
    ]);
    expect(leftOut(list)).toEqual({ total: [5, 8, 9] });
  });

  test('without any name, after each group', async () => {
    const list = await read([header, a, b, ';;;;300,75', c, d, ';;;;1050,00']);
    expect(list.report).toMatchObject({ status: 'read', projects: 4, totals: { funding: { EUR: '1350.75' } } });
  });
});

describe('a project is not taken for a total', () => {
  test.each(['Razem łatwiej', 'Total quality in schools', 'Spolu to zvládneme', 'Kopā', 'Summa summarum'])('%s', async (name) => {
    const full = await read([header, a, b, `${name};Town of E;01.01.2021;31.12.2022;77,00`]);
    expect(full.report).toMatchObject({ projects: 3, totals: { funding: { EUR: '377.75' } } });
  });

  test('a name that begins as a total does, in a list of names and amounts', async () => {
    const list = await read(['Project;Funding EUR', 'Bridge;100', 'Razem łatwiej;700', 'School;200', 'Library;50']);
    expect(list.report).toMatchObject({ projects: 4, totals: { funding: { EUR: '1050.00' } } });
  });

  test('a name that begins as a total does, of the largest project', async () => {
    const list = await read([header, a, b, d, 'Razem łatwiej;Town of E;01.01.2021;31.12.2022;350,00']);
    expect(list.report).toMatchObject({ projects: 4, totals: { funding: { EUR: '700.75' } } });
  });

  test('an organisation that is called Total', async () => {
    const list = await read([header, a, b, 'Solar roof;TOTAL SA;01.01.2021;31.12.2022;77,00']);
    expect(list.report).toMatchObject({ projects: 3, totals: { funding: { EUR: '377.75' } } });
  });

  test('a full row that happens to cost what the rows above cost together', async () => {
    const list = await read([header, a, b, 'Tunnel;Town of E;01.01.2021;31.12.2022;300,75', c]);
    expect(list.report).toMatchObject({ projects: 4, totals: { funding: { EUR: '1601.50' } } });
  });

  test('the third amount of a short list that is the sum of the two before', async () => {
    const list = await read(['Project;Funding EUR', 'Bridge;100', 'School;200', 'Library;300']);
    expect(list.report).toMatchObject({ projects: 3, totals: { funding: { EUR: '600.00' } } });
  });
});

test('a last row of a list of names and amounts is its total where it adds up all of them', async () => {
  const list = await read(['Project;Funding EUR', 'Bridge;100', 'School;250', 'Library;75', 'Harbour;300', 'Programme;725']);
  expect(leftOut(list)).toEqual({ total: [6] });
  expect(list.report.notes).toContainEqual({ code: 'total-agrees', row: 6, column: 'Funding EUR' });
});

test('rows that break down the project above them are counted with it, and not again', async () => {
  const list = await read([header, 'Harbour;Port Ltd;01.01.2021;31.12.2022;1000,00', '– pier;;;;600,00', '– crane;;;;400,00', a, b]);
  expect(leftOut(list)).toEqual({ part: [3, 4] });
  // 1000 + 100.50 + 200.25
  expect(list.report).toMatchObject({ projects: 3, totals: { funding: { EUR: '1300.75' } } });
});

test('headings, notes, blank lines, numbers of columns and repeated headers are no projects', async () => {
  const list = await read([
    'List of operations;;;;',
    'as of 5.3.2024;;;;',
    header,
    '1;2;3;4;5=a+b',
    'Priority 1;;;;',
    a,
    ';;;;',
    header,
    b,
    'Source: the ministry;;;;',
  ]);
  expect(leftOut(list)).toEqual({
    'above-the-header': [1, 2],
    'column-numbers': [4],
    heading: [5, 10],
    blank: [7],
    'repeated-header': [8],
  });
  expect(projectsOf(list).map(([row]) => row)).toEqual([6, 9]);
  expect(questions(list)).toEqual([]);
});

test('a project whose amount cannot be read stays, and is said to be without', async () => {
  const list = await read([header, a, b, c, 'Pump;;;;12.34.56']);
  expect(projectsOf(list).at(-1)).toEqual([5, 'Pump', null]);
  expect(problems(list)).toEqual(['bad-amount 5']);
});

test('a name with an amount and nothing else counts, and is pointed out: it may be no project', async () => {
  // No rows around it add up to 77.
  const list = await read([header, a, b, c, d, 'Technical assistance;;;;77']);
  expect(projectsOf(list).at(-1)).toEqual([6, 'Technical assistance', '77']);
  expect(problems(list)).toEqual(['bare-row 6']);
  expect(problems(await read([header, a, b, c, d, 'Pump;Town of A;;;77']))).toEqual([]);
});
