import { describe, expect, test } from 'vitest';
import { leftOut, problems, projectsOf, questions, read, readAnswered, workbook } from '../reading.ts';

const header = 'Project;Beneficiary;Start;End;EU funding (EUR)';

describe('rows with an amount and no name', () => {
  test('that add up to the amount of the project above are its breakdown', async () => {
    const list = await read([
      header,
      'Harbour;Port Ltd;01.02.2021;31.12.2022;1000,00',
      ';Pier Ltd;;;600,00',
      ';Crane Ltd;;;400,00',
      'School;Town of B;15.03.2021;31.12.2022;200,25',
    ]);
    expect(list.report).toMatchObject({ status: 'read', projects: 2, totals: { funding: { EUR: '1200.25' } } });
    expect(leftOut(list)).toEqual({ part: [3, 4] });
  });

  test('are added up where no project has an amount of its own', async () => {
    const list = await read([
      header,
      'Harbour;Port Ltd;01.02.2021;31.12.2022;',
      ';Pier Ltd;;;600,00',
      ';Crane Ltd;;;410,00',
      'School;Town of B;15.03.2021;31.12.2022;',
      ';Roof Ltd;;;200,25',
    ]);
    expect(projectsOf(list)).toEqual([
      [2, 'Harbour', '1010'],
      [5, 'School', '200.25'],
    ]);
    expect(list.projects[0]?.funding?.asPrinted).toBe('600,00 + 410,00');
    expect(leftOut(list)).toEqual({ part: [3, 4, 6] });
  });

  test('are asked about where one of such amounts may be the total of the others', async () => {
    const parts = [header, 'Harbour;Port Ltd;01.02.2021;31.12.2022;', ';Pier Ltd;;;600,00', ';Crane Ltd;;;410,00'];
    expect(questions(await read([...parts, ';;;;1010,00']))).toEqual(['unnamed-rows']);
    expect(questions(await read([...parts, 'School;Town of B;15.03.2021;31.12.2022;', ';Roof Ltd;;;200,25', ';;;;1210,00']))).toEqual([
      'unnamed-rows',
    ]);
    const whole = await read([...parts, 'School;Town of B;15.03.2021;31.12.2022;', ';Roof Ltd;;;200,25', ';;;;1210,25']);
    expect(whole.report).toMatchObject({ status: 'read', totals: { funding: { EUR: '1210.25' } } });
    expect(leftOut(whole)).toEqual({ part: [3, 4, 6], total: [7] });
  });

  const open = [
    header,
    'Harbour;Port Ltd;01.02.2021;31.12.2022;1000,00',
    ';Pier Ltd;;;600,00',
    'School;Town of B;15.03.2021;31.12.2022;200,25',
    'Library;Town of D;25.05.2021;31.12.2022;50,00',
  ];

  test('are asked about where the amounts do not tell, and nothing is totalled until then', async () => {
    const list = await read(open);
    expect(list.report.questions).toMatchObject([{ about: 'unnamed-rows', answer: 'unnamedRows', count: 1, samples: ['3: 600,00'] }]);
    expect(list.report).toMatchObject({ status: 'ask', totals: { funding: {} } });
    expect(list.projects).toEqual([]);
  });

  test('count as they are stated to', async () => {
    const parts = await readAnswered(open, () => 'parts');
    // 1000 + 600 + 200.25 + 50
    expect(parts.report.totals.funding).toEqual({ EUR: '1850.25' });
    expect(leftOut(parts)).toEqual({ part: [3] });
    const without = await readAnswered(open, () => 'leave-out');
    expect(without.report.totals.funding).toEqual({ EUR: '1250.25' });
    expect(leftOut(without)).toEqual({ 'without-name': [3] });
    expect(problems(without)).toEqual(['amount-without-name 3']);
  });

  test('a breakdown is not counted twice where other rows are stated to be parts', async () => {
    const list = await readAnswered([...open, 'Tower;Town of E;25.05.2021;31.12.2022;70,00', ';;;;30,00', ';;;;40,00'], () => 'parts');
    expect(list.report.totals.funding).toEqual({ EUR: '1920.25' });
  });

  test('are asked about before any project', async () => {
    expect(questions(await read([header, ';;;;600,00', ...open.slice(3)]))).toEqual(['unnamed-rows']);
  });

  test('parts in two currencies have no sum', async () => {
    const list = await read([
      'Project;Beneficiary;Start;Funding',
      'Harbour;Port Ltd;01.02.2021;',
      ';;;600,00 €',
      ';;;400,00 £',
      'School;Town;15.03.2021;',
      ';;;5,00 €',
    ]);
    expect(projectsOf(list)).toEqual([
      [2, 'Harbour', null],
      [5, 'School', '5'],
    ]);
    expect(problems(list)).toEqual(['bad-amount 2']);
  });
});

test('partners in rows under a merged name are no projects of their own', async () => {
  const rows = [
    ['Project', 'Beneficiary', 'EU funding (EUR)'],
    ['Harbour', 'Port Ltd', 600.5],
    [null, 'Pier Ltd', 400],
    ['School', 'Town of B', 200],
  ];
  const list = await read(workbook({ List: rows }), { name: 'list.xlsx' });
  expect(questions(list)).toEqual(['unnamed-rows']);
});

test('a project without a name that has its own identifier and organisation is one', async () => {
  const list = await read([
    'Number;Project;Beneficiary;EU funding (EUR)',
    'A-1;Bridge;Town of A;100',
    'A-2;;Town of B;200',
    'A-3;School;Town of C;300',
  ]);
  expect(list.report).toMatchObject({ status: 'read', projects: 3, without: { name: 1 }, totals: { funding: { EUR: '600.00' } } });
  expect(problems(list)).toEqual(['no-name 3']);
});

test('an unreadable amount without a name is not passed over', async () => {
  const list = await read([
    header,
    'Harbour;Port Ltd;01.02.2021;31.12.2022;1000,00',
    ';Pier Ltd;;;12.34.56',
    'School;Town of B;15.03.2021;31.12.2022;200,25',
  ]);
  expect(questions(list)).toEqual(['unnamed-rows']);
});

test('rows without name and amount are left out as details', async () => {
  const list = await read([header, 'Harbour;Port Ltd;01.02.2021;31.12.2022;1000,00', ';Pier Ltd;01.03.2021;;', ';Crane Ltd;01.03.2021;;']);
  expect(leftOut(list)).toEqual({ detail: [3, 4] });
});
