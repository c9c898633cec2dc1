import { describe, expect, test } from 'vitest';
import { mapColumns } from '../../../src/import/columns/map-columns.ts';
import { profileColumns } from '../../../src/import/columns/profile-columns.ts';
import { names, profiled, tests, withNames } from './small-table.ts';

describe('columns of one meaning', () => {
  test('that hold the same are no question', () => {
    const amounts = ['1000', '2000', '3000', '4000'];
    const mapping = mapColumns(profiled(withNames(['EU-Mittel', 'EU-Förderung'], [amounts, amounts])));
    expect(mapping.questions).toEqual([]);
    expect(mapping.columns.funding).toEqual([2]);
  });

  test('that share one row are no completion of each other', () => {
    const mapping = mapColumns(
      profiled(
        withNames(
          ['EFRE-Mittel', 'ESF-Mittel'],
          [
            ['1000', '2000', '', ''],
            ['', '5', '3000', '4000'],
          ],
        ),
      ),
    );
    expect(mapping.columns.funding).toBeUndefined();
    expect(mapping.questions).toMatchObject([{ code: 'which-column', field: 'funding', options: [{ column: 2 }, { column: 3 }] }]);
  });

  test('of which one states zero where the other states something complete each other', () => {
    const mapping = mapColumns(
      profiled(
        withNames(
          ['EFRE-Mittel', 'ESF-Mittel'],
          [
            ['1000', '2000', '0,00 €', '-'],
            ['0', '', '3000', '4000'],
          ],
        ),
      ),
    );
    expect(mapping.columns.funding).toEqual([2, 3]);
    expect(mapping.notes).toContainEqual({ code: 'completed', field: 'funding', columns: [2, 3], roles: ['eu', 'eu'] });
  });
});

describe('columns that do not count', () => {
  test('a hidden column is left aside, and said to be', () => {
    const mapping = mapColumns(
      profiled(
        withNames(
          ['EFRE-Mittel', 'EFRE-Förderung'],
          [
            ['1000', '2000', '3000', '4000'],
            ['1001', '2001', '3001', '4001'],
          ],
        ),
        [2],
      ),
    );
    expect(mapping.columns.funding).toEqual([3]);
    expect(mapping.notes).toContainEqual({ code: 'hidden-column', column: 2, header: 'EFRE-Mittel', field: 'funding' });
  });

  test('a column of zeros gives way, and counts where it is alone', () => {
    const zeros = ['0', '0', '0', '0'];
    const both = mapColumns(profiled(withNames(['EU-Mittel (EUR)', 'EU-Mittel (CHF)'], [zeros, ['1000', '2000', '3000', '4000']])));
    expect(both.columns.funding).toEqual([3]);
    expect(both.currency).toEqual({ code: 'CHF', from: 'header' });
    expect(mapColumns(profiled(withNames(['EU-Mittel'], [zeros]))).columns.funding).toEqual([2]);
  });
});

describe('two amounts of one project', () => {
  const twice = [
    ['1000', '2000', '3000', '4000'],
    ['5', '6', '7', '8'],
  ];
  const isAddable = (headers: readonly string[]) =>
    mapColumns(profiled(withNames(headers, twice))).questions.map((question) => question.code === 'which-column' && question.addable);

  test('from two funds of the Union may be added', () => {
    expect(isAddable(['Total ESF allocated', 'Total YEI allocated'])).toEqual([true]);
  });

  test('from one fund, or from nobody knows whom, may not', () => {
    expect(isAddable(['ESF-Mittel', 'ESF-Förderung'])).toEqual([false]);
    expect(isAddable(['Zuschuss', 'Fördersumme'])).toEqual([false]);
  });
});

test('a currency for each row is found in its cells, and two that differ are asked about', () => {
  const codes = ['EUR', 'CHF', 'EUR', 'CHF'];
  const table = withNames(['grant.amount', 'grant.xyzzy'], [['1000', '2000', '3000', '4000'], codes]);
  expect(mapColumns(profiled(table)).columns).toMatchObject({ funding: [2], currency: [3] });
  const both = withNames(
    ['grant.amount', 'grant.devise', 'cost.devise'],
    [['1000', '2000', '3000', '4000'], codes, ['EUR', 'EUR', 'EUR', 'EUR']],
  );
  expect(mapColumns(profiled(both)).questions).toMatchObject([{ code: 'which-column', field: 'currency' }]);
});

test('a country is no currency, though its code is one', () => {
  const countries = withNames(['Pays', 'Land', 'Xyzzy'], [Array(4).fill('FR'), Array(4).fill('CYP'), Array(4).fill('FR')]);
  expect(mapColumns(profiled(countries)).columns.currency).toBeUndefined();
});

test('codes beside the table, behind an empty column, are no columns of the list', () => {
  const table = withNames(['', 'Code', 'Beschreibung'], [[], ['A1'], ['Forschung']]);
  const { columns, notes, unread } = mapColumns(profiled(table));
  expect(columns).toEqual({ name: [0], beneficiary: [1] });
  expect([...notes, ...unread]).toEqual([]);
});

describe('what a person states', () => {
  const table = withNames(
    ['EFRE-Mittel', 'ESF-Mittel'],
    [
      ['1000', '2000', '1', '2'],
      ['5', '5', '3000', '4000'],
    ],
  );

  test('answers the question', () => {
    const mapping = mapColumns(profiled(table), { funding: [3] });
    expect(mapping.questions).toEqual([]);
    expect(mapping.columns.funding).toEqual([3]);
    expect(mapping.amountKind).toBe('eu-funding');
  });

  test('may be that the list does not have the field', () => {
    const mapping = mapColumns(profiled(table), { funding: [] });
    expect(mapping.questions).toEqual([]);
    expect(mapping.columns.funding).toBeUndefined();
  });
});

test('a heading over several columns tells whose amounts they are', () => {
  const table = withNames(
    ['EU', 'national', 'gesamt'],
    [
      ['1000', '2000', '3000', '4000'],
      ['500', '600', '700', '800'],
      ['1500', '2600', '3700', '4800'],
    ],
  );
  const groups = ['', '', 'Finanzierung in Euro', 'Finanzierung in Euro', 'Finanzierung in Euro'];
  const mapping = mapColumns(profiled(table, [], groups));
  expect(mapping.columns).toMatchObject({ funding: [2], totalCost: [4] });
  expect(mapping.currency).toEqual({ code: 'EUR', from: 'header' });
});

test('a currency in the cells that is not the header’s is said, and none is taken', () => {
  const mapping = mapColumns(profiled(withNames(['EU-Mittel (EUR)'], [['£1000', '£2000', '£3000', '£4000']])));
  expect(mapping.currency).toBeNull();
  expect(mapping.notes).toContainEqual({ code: 'currencies-differ', column: 2, currencies: ['EUR', 'GBP'] });
});

test('rows that are shifted say nothing of the columns', () => {
  const fitting = names.map((name, row) => [name, `Vellberg ${row} GmbH`, '01.02.2016', '1000']);
  const shifted = names.map((name, row) => [name, 'und mehr', `Vellberg ${row} GmbH`, '01.02.2016', '1000']);
  const table = [['Projekt', 'Begünstigter', 'Beginn', 'EU-Mittel'], ...fitting, ...shifted, ...shifted];
  expect(mapColumns(profiled(table)).columns).toEqual({ name: [0], beneficiary: [1], start: [2], funding: [3] });
});

test('row numbers under a bare "Nr." are no identifiers', () => {
  const table = withNames(['Nr.'], [['1', '2', '3', '4']]);
  expect(mapColumns(profiled(table)).columns.identifier).toBeUndefined();
});

test('headers such as __proto__ and ones without end are headers like others', () => {
  const table = withNames(['__proto__', 'x'.repeat(100_000), '((((((((((*'], [['a'], ['b'], ['c']]);
  expect(mapColumns(profiled(table)).columns).toMatchObject({ name: [0], beneficiary: [1] });
});

test('a hundred thousand rows are profiled in seconds', () => {
  function* rows() {
    for (let row = 0; row < 100_000; row += 1) yield [`Projekt ${row}`, `Vellberg ${row % 5000} GmbH`, '01.02.2016', `${row},50`, 'EFRE'];
  }
  const heads = { headers: ['Projekt', 'Begünstigter', 'Beginn', 'EU-Mittel', 'Fonds'], groups: [], hiddenColumns: new Set<number>() };
  const started = performance.now();
  const mapping = mapColumns(profileColumns(heads, rows(), tests));
  expect(mapping.columns).toMatchObject({ name: [0], beneficiary: [1], start: [2], funding: [3], fund: [4] });
  expect(performance.now() - started).toBeLessThan(10_000);
}, 30_000);
