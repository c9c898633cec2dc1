import { describe, expect, test } from 'vitest';
import { readAmountColumn } from '../../../src/import/format/amount-column.ts';
import type { Cell, NumberCell } from '../../../src/table/cell.ts';

const noHelp = { decimal: null, damaged: null } as const;

/** The cells as a person would note them down: the amount, or why there is none. */
function readAll(cells: readonly Cell[], help: Parameters<typeof readAmountColumn>[1] = noHelp): readonly string[] {
  const { read } = readAmountColumn(cells, help);
  return cells.map((cell) => {
    const value = read(cell);
    return value.state === 'amount' ? value.decimal : value.state === 'unreadable' ? value.reason : value.state;
  });
}

function number(value: number, more: Partial<NumberCell> = {}): NumberCell {
  return { kind: 'number', value, text: String(value), currency: null, isPercent: false, ...more };
}

describe('a cell that can mean only one amount is that amount', () => {
  test.each([
    ['2200120,8', '2200120.8'],
    ['981772,01', '981772.01'],
    ['104500', '104500'],
    ['16.100.000,00', '16100000'],
    ['1.234.567', '1234567'],
    ['1,234.56', '1234.56'],
    ['1 234 567,89', '1234567.89'],
    ['1\u00a0234\u00a0567,89', '1234567.89'],
    ['1\u202f234\u202f567,89', '1234567.89'],
    ["1'234'567.89", '1234567.89'],
    ['1’234’567', '1234567'],
    ['472.900,00€', '472900'],
    ['81.839,00.- €', '81839'],
    ['572.937,30 € (45%)', '572937.3'],
    ['1.000.000,-', '1000000'],
    ['4 mio €', '4000000'],
    ['2,67 mio €', '2670000'],
    ['£1.2m', '1200000'],
    ['12 T€', '12000'],
    ['3,5 MEUR', '3500000'],
    ['120 mil. Kč', '120000000'],
    ['17 млн. лв', '17000000'],
    ['EUR 12345', '12345'],
    ['12345 EUR', '12345'],
    ['kr 12 345,50', '12345.5'],
    ['12345 euroa', '12345'],
    ['(1 234 567)', '-1234567'],
    ['(€ 1 234)', '-1234'],
    ['-5913', '-5913'],
    ['\u22125913', '-5913'],
    ['5913-', '-5913'],
    ['€ -5913', '-5913'],
    ['+5913', '5913'],
    ['4.729375062E7', '47293750.62'],
    ['1e+05', '100000'],
    ['199131.00 ', '199131'],
    ['000123,50', '123.5'],
    ['0', '0'],
    ['0,00', '0'],
    ['-0,00', '0'],
    ['.5', '0.5'],
    ['1234567*', '1234567'],
    ['1234567 1)', '1234567'],
    ['1234567²', '1234567'],
    ['1234567 [2]', '1234567'],
  ])('%s is %s', (printed, decimal) => {
    expect(readAll([printed])).toEqual([decimal]);
  });
});

describe('a cell that is no amount is not made one', () => {
  test.each([
    ['', 'empty'],
    [' \u00a0', 'empty'],
    ['-', 'not-stated'],
    ['- €', 'not-stated'],
    ['n/a', 'not-stated'],
    ['k. A.', 'not-stated'],
    ['ei tiedossa', 'not-stated'],
    ['uppgift saknas', 'not-stated'],
    ['45 %', 'not-an-amount'],
    ['12,34,567', 'not-an-amount'],
    ['12.34.56', 'not-an-amount'],
    ['1.5.2023', 'not-an-amount'],
    ['2014-2020', 'several'],
    ['ca. 5000', 'not-an-amount'],
    ['5000 per year', 'not-an-amount'],
    ['12 345 67', 'several'],
    ['500\n250', 'several'],
    ['120000 + 30000', 'several'],
    ['EUR 100 / SEK 900', 'not-an-amount'],
    ['EUR 12 GBP', 'several'],
    ['(1)', 'ambiguous'],
    ['--5', 'not-an-amount'],
    ['(-500)', 'not-an-amount'],
    ['5 mil', 'ambiguous'],
    ['1,23E+06', 'damaged'],
    ['=SUM(A1:A9)', 'not-an-amount'],
    ['9'.repeat(100), 'not-an-amount'],
  ])('%j is %s', (printed, outcome) => {
    expect(readAll([printed])).toEqual([outcome]);
  });

  test('error cells, days and percentages of a spreadsheet are no amounts', () => {
    const percent = number(0.5, { isPercent: true, text: '50 %' });
    expect(readAll([{ kind: 'error', text: '#REF!' }, percent])).toEqual(['not-an-amount', 'not-an-amount']);
  });
});

test('the currency is the one that the cell shows, and none for the signs of several currencies', () => {
  const { read } = readAmountColumn([], noHelp);
  const currencyOf = (cell: Cell): unknown => {
    const value = read(cell);
    return value.state === 'amount' ? value.currency : value;
  };
  expect(['100', '100 €', '£100', '100 zł', '100 Kč', 'US$ 100', '100 CHF', '100 kr', '$100', '4 MSEK'].map(currencyOf)).toEqual([
    null,
    'EUR',
    'GBP',
    'PLN',
    'CZK',
    'USD',
    'CHF',
    null,
    null,
    'SEK',
  ]);
  expect(currencyOf(number(5, { currency: 'GBP' }))).toBe('GBP');
});

test('a spreadsheet’s number is the shortest decimal of its double', () => {
  expect(readAll([number(109073.68), number(470773.975), number(1e21), number(-0), number(5e-7)])).toEqual([
    '109073.68',
    '470773.975',
    '1000000000000000000000',
    '0',
    '0.0000005',
  ]);
});

describe('three digits after one sign are what the column makes of them', () => {
  test('thousands beside a number with two such signs', () => {
    expect(readAll(['29,275', '5,819,053', '950'])).toEqual(['29275', '5819053', '950']);
  });

  test('thousands beside both signs', () => {
    expect(readAll(['€ 43,182', '4,995.00'])).toEqual(['43182', '4995']);
    expect(readAll(['191.000 €', '249.950,00 €'])).toEqual(['191000', '249950']);
  });

  test('thousands where the other sign parts decimals', () => {
    expect(readAll(['191.000', '492087,75', '131400'])).toEqual(['191000', '492087.75', '131400']);
    expect(readAll(['191.000', '12,50'])).toEqual(['191000', '12.5']);
  });

  test('decimals among long decimals', () => {
    expect(readAll(['29.275', '626199.99999984', '1500'])).toEqual(['29.275', '626199.99999984', '1500']);
  });

  test('nothing among decimals that never go beyond two', () => {
    expect(readAll(['29,275', '644310,42', '981772,01'])).toEqual(['ambiguous', '644310.42', '981772.01']);
  });

  test('a question where the column does not tell, with both readings of a sample', () => {
    const cells = ['29,275', '104,500', '950'];
    expect(readAmountColumn(cells, noHelp).questions).toEqual([
      {
        code: 'decimal-sign',
        count: 2,
        samples: ['29,275', '104,500'],
        readings: [
          { value: ',', shows: '29.275' },
          { value: '.', shows: '29275' },
        ],
      },
    ]);
    expect(readAll(cells)).toEqual(['ambiguous', 'ambiguous', '950']);
    expect(readAll(cells, { decimal: '.', damaged: null })).toEqual(['29275', '104500', '950']);
    expect(readAll(cells, { decimal: ',', damaged: null })).toEqual(['29.275', '104.5', '950']);
    expect(readAmountColumn(cells, { decimal: '.', damaged: null }).questions).toEqual([]);
  });

  test('what the list’s other columns prove, where the column itself proves nothing', () => {
    const column = readAmountColumn(['29.275'], noHelp, ['1.234.567,00']);
    expect([column.read('29.275'), column.questions]).toEqual([{ state: 'amount', decimal: '29275', currency: null }, []]);
  });

  test('a question where the list’s other columns group by the sign that seems to part decimals here', () => {
    expect(readAmountColumn(['288.11', '158.87'], noHelp, ['1.234.567,00']).questions.map(({ code }) => code)).toEqual(['decimal-sign']);
    expect(readAll(['288.11', '158.87'])).toEqual(['288.11', '158.87']);
  });
});

test('two styles in one column are each read by themselves, and what fits both is not', () => {
  expect(readAll(['27.312.500,00', '4,995.00', '1.234,50', '950,25', '43,182', '10000'])).toEqual([
    '27312500',
    '4995',
    '1234.5',
    '950.25',
    'ambiguous',
    '10000',
  ]);
});

describe('amounts that lost their zeros', () => {
  const intact = ['5,819,053', '29,275', '30,742', '19,278', '54,515', '84,437', '97,718', '47,035', '10,000,000'];

  test('are found in a column of thousands, whole ones too, and there is a question where they are many', () => {
    const cells = [...intact, '379,5', '158,87', '120', '6', '0', '104500'];
    expect(readAll(cells).slice(intact.length)).toEqual(['damaged', 'damaged', 'damaged', 'damaged', '0', '104500']);
    expect(readAmountColumn(cells, noHelp).questions).toEqual([
      {
        code: 'damaged-amounts',
        // 379,5 and 158,87, and beside them 120 and 6.
        count: 4,
        samples: ['379,5', '158,87'],
        readings: [
          { value: 'leave-out', shows: '' },
          { value: 'as-printed', shows: '379.5' },
        ],
      },
    ]);
  });

  test('stay out, or are read as printed, once that is said', () => {
    const cells = [...intact, '379,5', '120'];
    const leftOut = readAmountColumn(cells, { decimal: null, damaged: 'leave-out' });
    expect([leftOut.questions, leftOut.read('120')]).toEqual([[], { state: 'unreadable', text: '120', reason: 'damaged' }]);
    expect(readAll(cells, { decimal: null, damaged: 'as-printed' }).slice(intact.length)).toEqual(['379.5', '120']);
  });

  test('are only reported where they are few', () => {
    const cells = [
      '249.950,00 €',
      '191.000 €',
      ...Array.from({ length: 80 }, (_, index) => `${100 + index}.500,00 €`),
      '288.11',
      '492087,75',
      '131400',
    ];
    expect(readAll(cells).slice(-3)).toEqual(['damaged', '492087.75', '131400']);
    expect(readAmountColumn(cells, noHelp).questions).toEqual([]);
  });

  test('are not suspected in honest columns', () => {
    for (const honest of [
      ['1,234,567', '950', '12', '29,275'],
      ['1,234.50', '950.25', '12', '29,275'],
      ['1.234,50', '950,25', '12,5', '3'],
      ['644310,42', '950,25', '12', '104500'],
      ['1 234 567', '950', '12,50'],
    ]) {
      expect(readAmountColumn(honest, noHelp).questions).toEqual([]);
      expect(readAll(honest).filter((outcome) => !/^\d/u.test(outcome))).toEqual([]);
    }
  });

  test('are suspected among a spreadsheet’s numbers where the longer ones are still text', () => {
    const cells = ['1.234.567', '2.500.000', number(29.275), number(379.5), number(120), number(104500)];
    expect(readAll(cells)).toEqual(['1234567', '2500000', 'damaged', 'damaged', 'damaged', '104500']);
    expect(readAll(['1.234,50', number(950.25), number(12), number(470773.975), number(29.275)])).toEqual([
      '1234.5',
      '950.25',
      '12',
      '470773.975',
      '29.275',
    ]);
  });

  describe('are suspected where all are below a thousand and many have three decimals', () => {
    const cells = ['590', '228.52', '11.38', '89.713', '20.139', '166.761', '7'];

    test('with the question whether to leave them out; the other decimal sign would be no answer', () => {
      expect(readAmountColumn(cells, noHelp).questions).toEqual([
        {
          code: 'damaged-amounts',
          count: 7,
          samples: ['228.52', '11.38'],
          readings: [
            { value: 'leave-out', shows: '' },
            { value: 'as-printed', shows: '228.52' },
          ],
        },
      ]);
      expect(readAll(cells).filter((outcome) => /^\d/u.test(outcome))).toEqual([]);
    });

    test('whole thousands are read once the others are left out, and all as printed once that is said', () => {
      expect(readAll(cells, { decimal: null, damaged: 'leave-out' })).toEqual([
        'damaged',
        'damaged',
        'damaged',
        '89713',
        '20139',
        '166761',
        'damaged',
      ]);
      expect(readAll(cells, { decimal: null, damaged: 'as-printed' })).toEqual([
        '590',
        '228.52',
        '11.38',
        '89.713',
        '20.139',
        '166.761',
        '7',
      ]);
      expect(readAmountColumn(cells, { decimal: null, damaged: 'leave-out' }).questions).toEqual([]);
    });

    test('also where some were divided by a thousand', () => {
      const divided = ['2.338', '0.452', '9.57', '196.3', '249'];
      expect(readAmountColumn(divided, noHelp).questions.map(({ code }) => code)).toEqual(['damaged-amounts']);
      expect(readAll(divided, { decimal: null, damaged: 'leave-out' })).toEqual(['2338', 'damaged', 'damaged', 'damaged', 'damaged']);
      expect(readAll(['1.234.567', '29.275', '0.452', '0'])).toEqual(['1234567', '29275', 'damaged', '0']);
    });

    test('also where they are a spreadsheet’s numbers', () => {
      const numbers = [2.338, 1.008, 9.57, 196.3, 249, 12.5, 1.167].map((value) => number(value));
      expect(readAmountColumn(numbers, noHelp).questions.map(({ code, count }) => [code, count])).toEqual([['damaged-amounts', 3]]);
      expect(readAll(numbers).filter((outcome) => /^\d/u.test(outcome))).toEqual([]);
      expect(readAll(numbers, { decimal: null, damaged: 'as-printed' })).toEqual([
        '2.338',
        '1.008',
        '9.57',
        '196.3',
        '249',
        '12.5',
        '1.167',
      ]);
    });

    test('not where the header counts in thousands or millions', () => {
      const help = { ...noHelp, hasUnit: true };
      for (const millions of [['0.452', '2.338', '9.57', '196.3'], [0.452, 2.338, 9.571, 196.3].map((value) => number(value))]) {
        expect(readAmountColumn(millions, help).questions).toEqual([]);
        expect(readAll(millions, help).slice(0, 2)).toEqual(['0.452', '2.338']);
      }
      // Without an amount below one, 89.713 thousands may be 89,713 thousands.
      expect(readAmountColumn(cells, help).questions.map(({ code }) => code)).toEqual(['decimal-sign']);
    });
  });
});

test('what was found can be shown: the signs, and cells that prove them', () => {
  const { decimal, grouping, proofs } = readAmountColumn(['1.234,50', '1.500.000', '12'], noHelp);
  expect({ decimal, grouping, proofs }).toEqual({ decimal: ',', grouping: '.', proofs: ['1.234,50', '1.500.000'] });
  expect(readAmountColumn(['12', '13'], noHelp)).toMatchObject({ decimal: null, grouping: null, proofs: [], questions: [] });
  expect(readAmountColumn(['1 234,5'], noHelp)).toMatchObject({ decimal: ',', grouping: ' ' });
});
