import { describe, expect, test } from 'vitest';
import { printMapping, readMapping } from '../../../src/import/mapping/read-mapping.ts';
import { questions, read, readAnswered, workbook } from '../reading.ts';

/** For each kind of question a small file that asks it, and how many projects it has at most. */
const asking: readonly (readonly [string, Uint8Array | readonly string[]])[] = [
  [
    'table',
    workbook({
      A: [
        ['Project', 'Beneficiary', 'Grant'],
        ['Bridge', 'Town', 1],
        ['Mill', 'Town', 3],
      ],
      B: [
        ['Project', 'Beneficiary', 'Grant'],
        ['School', 'Town', 2],
        ['Pier', 'Town', 5],
      ],
    }),
  ],
  [
    'column',
    [
      'Project;Beneficiary;Total ESF allocated;Total YEI allocated',
      'Bridge;Town of A;100;200',
      'School;Town of B;300;450',
      'Mill;Town of C;10;20',
    ],
  ],
  ['date-order', ['Project;Beneficiary;Start date;Grant (EUR)', 'Bridge;Town of A;01/02/2021;100', 'School;Town of B;03/04/2021;200']],
  ['decimal-sign', ['Project;Beneficiary;Grant (EUR)', 'Bridge;Town of A;29,275', 'School;Town of B;104,500']],
  ['damaged-amounts', ['Project;Beneficiary;Grant (EUR)', 'Bridge;Town of A;1,229,275', 'School;Town of B;104,5', 'Mill;Town of C;29,13']],
  ['scale', ['Project;Beneficiary;Grant (in 1000 EUR)', 'Bridge;Town of A;125000', 'School;Town of B;98000,5', 'Mill;Town of C;450000']],
  [
    'repeated-rows',
    ['Number;Project;Beneficiary;Grant (EUR)', '1a;Bridge;Town of A;100', '1a;Bridge;Town of A;200', '2a;School;Town of B;300'],
  ],
  [
    'unnamed-rows',
    ['Project;Beneficiary;Start;Grant (EUR)', 'Bridge;Town of A;01.02.2021;100', ';Town of C;;20', 'School;Town of B;13.03.2021;300'],
  ],
];

describe.each(asking)('a question about %s', (about, file) => {
  test('is asked, and nothing is stated meanwhile', async () => {
    const list = await read(file);
    expect(list.report.status).toBe('ask');
    expect(questions(list)).toContain(about);
    expect(list.projects).toEqual([]);
    expect(list.report.totals).toEqual({ funding: {}, totalCost: {} });
    for (const { options, count } of list.report.questions) {
      expect(options.length).toBeGreaterThan(1);
      expect(count).toBeGreaterThan(0);
    }
  });

  test('is answered by each of its options, and the list is then read', async () => {
    const [question] = (await read(file)).report.questions;
    for (const index of question?.options.keys() ?? []) {
      const list = await readAnswered(file, (_, options) => options[index] ?? options[0] ?? '');
      expect(list.report.status).toBe('read');
      expect(list.projects.length).toBeGreaterThan(0);
      expect(list.report.rowsRead + list.report.rowsLeftOut.length).toBe(list.report.rowsInFile);
      // The mapping file that is written for it gives the same list.
      const again = await read(file, { mapping: readMapping(printMapping(list.taken)) });
      expect(again.projects).toEqual(list.projects);
    }
  });
});

describe('columns', () => {
  const twice = [
    'Project;Beneficiary;Amount;Amount',
    'Bridge;Town of A;100,50;1,00',
    'School;Town of B;300,25;2,00',
    'Mill;Town of C;10,10;3,00',
  ];

  test('with one header are told apart by their places', async () => {
    const list = await read(twice);
    expect(list.report.questions[0]?.options.map(({ value }) => value)).toEqual(['Amount #3', 'Amount #4', 'none']);
    const sum = async (header: string) =>
      Object.values((await read(twice, { mapping: { columns: { funding: [header] } } })).report.totals.funding);
    // 100.50 + 300.25 + 10.10, and 1 + 2 + 3
    expect(await sum('Amount #3')).toEqual(['410.85']);
    expect(await sum('Amount #4')).toEqual(['6.00']);
  });

  test('that are stated and not there, or there twice, are refused by their name', async () => {
    for (const name of ['Grant', 'Amount']) {
      const list = await read(twice, { mapping: { columns: { funding: [name] } } });
      expect(list.report).toMatchObject({ status: 'refused', refusal: { code: 'no-such-column', detail: name } });
    }
  });

  test('that are stated are never overruled by what looks better', async () => {
    const lines = [
      'Project;Description;Beneficiary;EU grant (EUR);Paid (EUR)',
      'Bridge;A long story;Town of A;100;1',
      'School;Another story;Town of B;300;2',
    ];
    const list = await read(lines, { mapping: { columns: { name: ['Description'], funding: ['Paid (EUR)'] } } });
    expect(list.report).toMatchObject({ status: 'read', totals: { funding: { EUR: '3.00' } } });
    expect(list.projects[0]?.name).toBe('A long story');
  });

  test('that are stated to be one field are not taken for another', async () => {
    const lines = ['Project;Beneficiary;Total (EUR)', 'Bridge;Town of A;100', 'School;Town of B;300'];
    const list = await read(lines, { mapping: { columns: { funding: ['Total (EUR)'] } } });
    expect(list.report.totals).toEqual({ funding: { EUR: '400.00' }, totalCost: {} });
  });

  test('that a list is stated not to have are not read', async () => {
    const list = await read(['Project;Beneficiary;EU grant (EUR)', 'Bridge;Town of A;100', 'School;Town of B;300'], {
      mapping: { columns: { funding: [] } },
    });
    expect(list.report.totals.funding).toEqual({});
    expect(list.report.notes).toContainEqual({ code: 'no-funding-column' });
  });

  test('a list without names that is stated to have none counts its rows', async () => {
    const list = await read(['Remark;Beneficiary;EU grant (EUR)', 'x;Town of A;100', 'y;Town of B;300'], {
      mapping: { columns: { name: [] } },
    });
    expect(list.report).toMatchObject({ status: 'read', projects: 2, without: { name: 2 }, totals: { funding: { EUR: '400.00' } } });
  });

  test('a title more in the next version does not matter', async () => {
    const lines = ['Project;Beneficiary;EU grant (EUR)', 'Bridge;Town of A;100', 'School;Town of B;300'];
    const { taken } = await read(lines);
    const next = await read(['List of operations;;', ...lines], { mapping: taken });
    expect(next.report).toMatchObject({ status: 'read', headerRow: 2, projects: 2 });
  });
});

describe('the row of the header', () => {
  const lines = ['A;B;C', 'Project;Beneficiary;EU grant (EUR)', 'Bridge;Town of A;100', 'School;Town of B;300'];

  test('is taken as stated', async () => {
    expect((await read(lines, { mapping: { headerRow: 2 } })).report).toMatchObject({ status: 'read', headerRow: 2, projects: 2 });
    expect((await read(lines, { mapping: { headerRow: 9 } })).report.status).toBe('refused');
  });
});
