import { describe, expect, test } from 'vitest';
import { leftOut, problems, projectsOf, questions, read, readAnswered, workbook } from './reading.ts';

const header = ['Project', 'Beneficiary', 'EU grant (EUR)'];
const list = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => [`Project ${from + index}`, `Town ${from + index}`, 1000.5 + index]);

describe('a workbook of several sheets', () => {
  test('two lists are asked about, a small one too where it has the same columns', async () => {
    const file = workbook({ ERDF: [header, ...list(1, 60)], ESF: [header, ...list(100, 3)] });
    expect((await read(file)).report.questions).toMatchObject([
      { about: 'table', options: [{ value: 'ERDF' }, { value: 'ESF' }, { value: '*' }] },
    ]);
    const esf = await readAnswered(file, () => 'ESF');
    // 1000.50 + 1001.50 + 1002.50
    expect(esf.report).toMatchObject({ sheet: 'ESF', projects: 3, totals: { funding: { EUR: '3004.50' } } });
    // Both together: their 63 rows, and the header of the second one again.
    const both = await readAnswered(file, () => '*');
    expect(both.report).toMatchObject({
      sheet: 'ERDF + ESF',
      projects: 63,
      rowsInFile: 64,
      rowsLeftOut: [{ row: 62, reason: 'repeated-header' }],
    });
  });

  test('with one header are one list where that is stated, and no row of either is lost', async () => {
    const file = workbook({ ERDF: [header, ...list(1, 60)], ESF: [header, ...list(100, 3)] });
    const both = await readAnswered(file, () => '*');
    // 60 × 1000.50 + (0 + 1 + … + 59), and 3004.50
    expect(both.report).toMatchObject({ status: 'read', projects: 63, totals: { funding: { EUR: '64804.50' } } });
    expect(both.report.rowsRead + both.report.rowsLeftOut.length).toBe(both.report.rowsInFile);
  });

  test('a summary beside the list is left aside, and that is said', async () => {
    const file = workbook({
      Summary: [
        ['Priority', 'Projects', 'EU grant (EUR)'],
        ['1', 30, 500],
        ['2', 30, 700],
      ],
      Projects: [header, ...list(1, 60)],
      Codes: [
        ['Code', 'Meaning'],
        ['001', 'Roads'],
      ],
    });
    const found = await read(file);
    expect(found.report).toMatchObject({ status: 'read', sheet: 'Projects', projects: 60 });
    expect(found.report.notes).toContainEqual({ code: 'other-tables', names: ['Summary', 'Codes'] });
  });

  test('the same list in two languages is read once', async () => {
    const finnish = [['Hankkeen nimi', 'Toteuttaja', 'EU-tuki (EUR)'], ...list(1, 5)];
    const found = await read(workbook({ Suomi: finnish, English: [header, ...list(1, 5)] }));
    expect(found.report).toMatchObject({ status: 'read', projects: 5 });
    expect(found.report.notes).toContainEqual({ code: 'sheets-alike', sheets: ['Suomi', 'English'] });
  });

  test('a sheet that is stated and no longer there is refused by its name', async () => {
    const found = await read(workbook({ ERDF: [header, ...list(1, 3)] }), { mapping: { sheet: 'ESF' } });
    expect(found.report).toMatchObject({ status: 'refused', refusal: { code: 'no-such-table', detail: 'ESF' } });
  });
});

describe('a saved page', () => {
  const page = (rows: string) =>
    Buffer.from(`<html><body><table><tr><th>Project</th><th>Beneficiary</th><th>EU grant (EUR)</th></tr>${rows}</table></body></html>`);

  test('an amount that spans several rows counts once', async () => {
    const found = await read(
      page(
        '<tr><td rowspan="2">Harbour</td><td>Port</td><td rowspan="2">1000.50</td></tr><tr><td>Pier</td></tr><tr><td>School</td><td>Town</td><td>200.25</td></tr>',
      ),
      { name: 'list.html' },
    );
    expect(found.report).toMatchObject({ status: 'read', projects: 2, totals: { funding: { EUR: '1200.75' } } });
    expect(found.report.rowsRead + found.report.rowsLeftOut.length).toBe(found.report.rowsInFile);
  });

  test('one organisation over two projects belongs to both', async () => {
    const found = await read(
      page('<tr><td>Harbour</td><td rowspan="2">Port</td><td>1000.50</td></tr><tr><td>Pier</td><td>200.25</td></tr>'),
      { name: 'list.xls' },
    );
    expect(found.projects.map(({ name, beneficiary }) => [name, beneficiary])).toEqual([
      ['Harbour', 'Port'],
      ['Pier', 'Port'],
    ]);
    expect(found.report.totals.funding).toEqual({ EUR: '1200.75' });
  });
});

describe('JSON', () => {
  test('each element is a row, numbered from 1', async () => {
    const grants = [
      {
        title: 'Bridge',
        recipientOrganization: [{ name: 'Town' }],
        amountAwarded: 100.5,
        currency: 'GBP',
        plannedDates: [{ startDate: '2021-02-01' }],
      },
      {
        title: 'School',
        recipientOrganization: [{ name: 'Town' }],
        amountAwarded: 200.25,
        currency: 'USD',
        plannedDates: [{ startDate: '2021-03-01' }],
      },
    ];
    const found = await read(Buffer.from(JSON.stringify({ grants })), { name: 'grants.json' });
    expect(found.report).toMatchObject({
      status: 'read',
      rowsInFile: 2,
      headerRow: null,
      totals: { funding: { GBP: '100.50', USD: '200.25' } },
    });
    expect(projectsOf(found).map(([row]) => row)).toEqual([1, 2]);
  });
});

describe('text', () => {
  test('decimal commas do not part cells where the header shows semicolons', async () => {
    const found = await read(['nimi;toteuttaja;EU-tuki (EUR)', 'Silta;Kunta;100,50', 'Koulu;Kunta;200,25']);
    expect(found.report).toMatchObject({ delimiter: ';', totals: { funding: { EUR: '300.75' } } });
  });

  test('a row with more cells than the header is never shifted: it is left out and said', async () => {
    const found = await read([
      'Project,Beneficiary,EU grant (EUR)',
      'Bridge,Town,100',
      'Health, work, welfare,Town,200',
      'School,Town,300',
      'Mill,Town,50',
    ]);
    expect(leftOut(found)).toEqual({ 'unread-row': [3] });
    expect(problems(found)).toEqual(['unread-row 3']);
    expect(found.report).toMatchObject({ projects: 3, totals: { funding: { EUR: '450.00' } } });
  });

  test('commas that nobody quoted are put right where there is one way alone, and said', async () => {
    const rows = Array.from(
      { length: 30 },
      (_, index) => `Project ${index},${'ABC'[index % 3]},2021-02-${10 + (index % 18)},${index}00.50`,
    );
    const found = await read(['Project,Fund,Start date,EU grant (EUR)', ...rows, 'Health, work and welfare,A,2021-03-01,7.25']);
    expect(projectsOf(found).at(-1)).toEqual([32, 'Health, work and welfare', '7.25']);
    expect(problems(found)).toContain('repaired-row 32');
  });

  test('names that look like formulas are names, and codes keep their zeros', async () => {
    const found = await read([
      'Number;Project;Beneficiary;EU grant (EUR)',
      '007/a #1;=cmd|’ /C calc’!A0;+BENEFICA;-5913',
      '00100;Bridge;@town;10000',
    ]);
    expect(found.projects.map(({ name, beneficiary, texts }) => [texts.identifier, name, beneficiary])).toEqual([
      ['007/a #1', '=cmd|’ /C calc’!A0', '+BENEFICA'],
      ['00100', 'Bridge', '@town'],
    ]);
    expect(found.report.totals.funding).toEqual({ EUR: '4087.00' });
  });

  test('windows-1250 letters are read', async () => {
    const bytes = Buffer.concat([
      Buffer.from('Project;Beneficiary;EU grant (EUR)\nBridge;'),
      Buffer.from([0x4f, 0x70, 0xe6, 0x65]),
      Buffer.from(' vod\xe1rny;100\n', 'latin1'),
    ]);
    const found = await read(bytes, { mapping: { encoding: 'windows-1250' } });
    expect(found.projects[0]?.beneficiary).toMatch(/^Opće/u);
  });
});

describe('a list of organisations is no list of projects', () => {
  test('a header without rows is said to be one', async () => {
    const found = await read(['Project;Beneficiary;EU grant (EUR)']);
    expect(found.report.refusal).toEqual({ code: 'no-projects', detail: '' });
  });

  test('it is refused, with the column that tells', async () => {
    const found = await read(['Beneficiary;Number of projects;EU grant (EUR)', 'Town of A;3;100', 'Town of B;5;200']);
    expect(found.report).toMatchObject({ status: 'refused', refusal: { code: 'not-projects' } });
    expect(questions(found)).toEqual([]);
  });
});
