import { describe, expect, test } from 'vitest';
import { problems, projectsOf, questions, read, readAnswered, workbook } from './reading.ts';

const names = ['Bridge', 'School', 'Harbour', 'Library', 'Tower', 'Museum', 'Station', 'Garden', 'Theatre', 'Mill'];

/** A list of names, organisations and these amounts. */
const listOf = (header: string, amounts: readonly string[]): string[] => [
  `Project;Beneficiary;${header}`,
  ...amounts.map((amount, index) => `${names[index % 10]} ${index};Town ${index};${amount}`),
];

const totalOf = async (header: string, amounts: readonly string[]) => (await read(listOf(header, amounts))).report.totals.funding;

describe('amounts are read as their column shows', () => {
  test.each([
    // 2200120.80 + 981772.01 + 104500
    [['2200120,8', '981772,01', '104500'], '3286392.81'],
    [['16.100.000,00', '4.500,50'], '16104500.50'],
    // 27312500 + 4995 + 43182: three styles, none of which can be taken in two ways
    [['27.312.500,00', '4,995.00', '€ 43,182.00'], '27360677.00'],
    [['1 234,50', '2\u00a0345,50', '3\u202f456,50'], '7036.50'],
    [['-5913', '10000'], '4087.00'],
  ])('%j', async (amounts, total) => {
    expect(await totalOf('EU grant (EUR)', amounts)).toEqual({ EUR: total });
  });

  test('a comma before three digits everywhere is asked about, and read as answered', async () => {
    const list = listOf('EU grant (EUR)', ['29,275', '104,500', '12,125']);
    expect((await read(list)).report.questions).toMatchObject([{ about: 'decimal-sign', count: 3, column: 'EU grant (EUR)' }]);
    expect((await readAnswered(list, () => '.')).report.totals.funding).toEqual({ EUR: '145900.00' });
    // 29.275 + 104.5 + 12.125, each rounded half up to the cent: 29.28 + 104.50 + 12.13
    expect((await readAnswered(list, () => ',')).report.totals.funding).toEqual({ EUR: '145.91' });
  });

  test('thousands that lost their zeros are asked about, with their number', async () => {
    const list = listOf('EU grant (EUR)', ['1,234,500', '104,500', '379,5', '158,87', '2,000,000']);
    expect((await read(list)).report.questions).toMatchObject([{ about: 'damaged-amounts', count: 2 }]);
    const answered = await readAnswered(list, () => 'leave-out');
    expect(answered.report).toMatchObject({ projects: 5, totals: { funding: { EUR: '3339000.00' } }, without: { funding: 2 } });
    expect(problems(answered)).toEqual(['bad-amount 4', 'bad-amount 5']);
  });
});

describe('currencies are never added, and never assumed', () => {
  test('a currency for each row', async () => {
    const list = await read([
      'Project;Beneficiary;Grant;Currency',
      'Bridge;Town;100;EUR',
      'School;Town;100;SEK',
      'Tower;Town;7;Euro',
      'Mill;Town;9;kr',
    ]);
    expect(list.report.totals.funding).toEqual({ EUR: '107.00', SEK: '100.00', unknown: '9.00' });
    expect(list.report.notes).toContainEqual({ code: 'several-currencies', projects: { EUR: 2, SEK: 1, unknown: 1 } });
  });

  test('signs beside the amounts', async () => {
    expect(await totalOf('Grant', ['100 €', '£50', '25 €'])).toEqual({ EUR: '125.00', GBP: '50.00' });
  });

  test('none at all', async () => {
    const list = await read(listOf('Grant', ['100', '200']));
    expect(list.report.totals.funding).toEqual({ unknown: '300.00' });
    expect(list.report.notes).toContainEqual({ code: 'currency-not-stated' });
  });

  test('what is stated holds for amounts that show none', async () => {
    const list = await read(listOf('Grant', ['100', '£200']), { mapping: { currency: 'EUR' as never } });
    expect(list.report.totals.funding).toEqual({ EUR: '100.00', GBP: '200.00' });
  });

  test('a cost in another currency than the grant stays apart', async () => {
    const list = await read(['Project;Beneficiary;EU grant (EUR);Total cost (SEK)', 'Bridge;Town;100;1000', 'School;Town;200;3000']);
    expect(list.report.totals).toEqual({ funding: { EUR: '300.00' }, totalCost: { SEK: '4000.00' } });
    expect(list.report.notes).toContainEqual({ code: 'several-currencies', projects: { EUR: 2, SEK: 2 } });
  });

  test('the currency of a workbook’s cells', async () => {
    const rows = [
      ['Project', 'Beneficiary', 'Grant'],
      ['Bridge', 'Town', 100.5],
      ['School', 'Town', 200.25],
    ];
    const list = await read(workbook({ List: rows }), { name: 'list.xlsx' });
    expect(list.report.totals.funding).toEqual({ unknown: '300.75' });
  });
});

describe('units of a thousand or a million', () => {
  test('in the header', async () => {
    expect(await totalOf('EU grant (1000 EUR)', ['120', '35,5', '1250'])).toEqual({ EUR: '1405500.00' });
  });

  test('in a heading over the header', async () => {
    const list = await read([
      ';;Amounts in thousand EUR;',
      'Project;Beneficiary;EU grant;Total cost',
      'Bridge;Town;120;240',
      'School;Town;35,5;71',
    ]);
    expect(list.report.totals).toEqual({ funding: { EUR: '155500.00' }, totalCost: { EUR: '311000.00' } });
  });

  test('in a line of its own under the header', async () => {
    const list = await read(['Project;Beneficiary;EU grant', ';;(1000 EUR)', 'Bridge;Town;120', 'School;Town;35,5']);
    expect(list.report).toMatchObject({ projects: 2, totals: { funding: { EUR: '155500.00' } } });
  });

  test('in a line above the table: asked about, and read as answered', async () => {
    const lines = ['List of operations;;', 'Amounts in thousand euros;;', ...listOf('EU grant', ['120', '35,5'])];
    expect(questions(await read(lines))).toEqual(['scale']);
    expect(Object.values((await readAnswered(lines, () => '1000')).report.totals.funding)).toEqual(['155500.00']);
    expect(Object.values((await readAnswered(lines, () => '1')).report.totals.funding)).toEqual(['155.50']);
  });

  test('are taken as stated where the file names none', async () => {
    const list = await read(listOf('EU grant (EUR)', ['120', '35,5']), { mapping: { scale: 1000 } });
    expect(list.report.totals.funding).toEqual({ EUR: '155500.00' });
  });

  test('are not applied to amounts in full, and that is said', async () => {
    const list = await read(listOf('EU grant (million EUR)', ['644310,42', '1434364', '3000000']));
    expect(list.report.totals.funding).toEqual({ EUR: '5078674.42' });
    expect(list.report.notes).toContainEqual({ code: 'scale-not-applied', column: 'EU grant (million EUR)', words: 'million' });
  });
});

describe('two columns of one field', () => {
  const header = 'Project;Beneficiary;ERDF grant (EUR);ESF grant (EUR)';

  test('complete each other: a zero or a dash beside an amount says nothing', async () => {
    const list = await read([header, 'Bridge;Town;100;0', 'School;Town;0;200', 'Tower;Town;50;-', 'Mill;Town;;7', 'Garden;Town;0;0'], {
      mapping: { columns: { funding: ['ERDF grant (EUR)', 'ESF grant (EUR)'] } },
    });
    expect(projectsOf(list).map(([, , amount]) => amount)).toEqual(['100', '200', '50', '7', '0']);
    expect(list.projects.map(({ fundingAsPrinted }) => fundingAsPrinted)).toEqual(['100', '200', '50', '7', '0']);
  });

  test('that both state an amount give none', async () => {
    const list = await read([header, 'Bridge;Town;100;0', 'School;Town;30;200'], {
      mapping: { columns: { funding: ['ERDF grant (EUR)', 'ESF grant (EUR)'] } },
    });
    expect(list.report.totals.funding).toEqual({ EUR: '100.00' });
    expect(list.report.problems).toContainEqual({
      code: 'bad-amount',
      row: 3,
      column: 'ERDF grant (EUR)',
      text: '30 / 200',
      why: 'several',
    });
  });

  test('in two currencies keep them apart', async () => {
    const list = await read(['Project;Beneficiary;Grant (EUR);Grant (SEK)', 'Bridge;Town;100;', 'School;Town;;2000'], {
      mapping: { columns: { funding: ['Grant (EUR)', 'Grant (SEK)'] } },
    });
    expect(list.report.totals.funding).toEqual({ EUR: '100.00', SEK: '2000.00' });
  });
});

test('doubtful amounts are said and counted as printed', async () => {
  const usual = Array.from({ length: 12 }, (_, index) => `${100 + index}000,50`);
  const list = await read(listOf('EU grant (EUR)', [...usual, '0,00', '-5913,25', '12,50']));
  expect(problems(list)).toEqual(['zero-amount 14', 'negative-amount 15', 'outlier 16']);
  // 12 × 100000.50 + (0 + 1 + … + 11) × 1000 - 5913.25 + 12.50
  expect(list.report.totals.funding).toEqual({ EUR: '1260105.25' });
});

test('a grant larger than the cost is said', async () => {
  const list = await read(['Project;Beneficiary;EU grant (EUR);Total cost (EUR)', 'Bridge;Town;100;90', 'School;Town;200;300']);
  expect(problems(list)).toEqual(['funding-over-total 2']);
});

test('spellings of one organisation are one, under the first one’s name, and are said', async () => {
  const list = await read([
    'Project;Beneficiary;Grant (EUR)',
    'Bridge;Suomen Ruoka ry;1',
    'School;SUOMEN RUOKA RY.;2',
    'Mill;Suomen  Ruoka ry;4',
  ]);
  expect(list.report.beneficiaries).toBe(1);
  expect(list.report.problems).toEqual([{ code: 'spellings-merged', names: ['Suomen Ruoka ry', 'SUOMEN RUOKA RY.'] }]);
  // Shown as printed.
  expect(list.projects.map(({ beneficiary }) => beneficiary)).toEqual(['Suomen Ruoka ry', 'SUOMEN RUOKA RY.', 'Suomen Ruoka ry']);
});
