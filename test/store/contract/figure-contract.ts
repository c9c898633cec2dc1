import { describe, expect, test } from 'vitest';
import type { FigureQuery, Measure, Ranks, ShareQuery } from '../../../src/domain/query.ts';
import { eur, sek } from '../small-list.ts';
import type { Run } from '../store-contract.ts';
import { amount, figure, positions, type Short, where } from './ask.ts';

const euros = (minor: number) => ({ currency: eur, minor });
const kronor = (minor: number) => ({ currency: sek, minor });

/** Measure, condition, the value, how many projects, how many of them without an amount. */
const figures: readonly (readonly [string, Measure, Short, readonly object[], number, number])[] = [
  ['the sum of everything, each currency apart', 'sum', {}, [euros(89_899_951), kronor(20_005_050)], 12, 2],
  ['a number has no money', 'count', {}, [], 12, 2],
  // 89899951 / 8 = 11237493.875; 20005050 / 2
  ['an average is rounded, and unknown amounts take no part', 'average', {}, [euros(11_237_494), kronor(10_002_525)], 12, 2],
  // 30000000 + 10000000 - 100050 + 10000000 = 49899950; / 4 = 12474987.5
  ['half a cent is rounded up', 'average', { objectives: '2' }, [euros(12_474_988)], 4, 0],
  // (-100050 + 0) / 2
  ['an average below nothing', 'average', { beneficiaries: 'constructor' }, [euros(-50_025)], 2, 0],
  // -100050, 0, 5000001, 10000000, 10000000, 10000000, 25000000, 30000000
  ['the median of an even number is the mean of the middle two', 'median', {}, [euros(10_000_000), kronor(10_002_525)], 12, 2],
  // 0, 10000000, 25000000
  ['the median of an odd number is the middle one', 'median', { objectives: '1' }, [euros(10_000_000), kronor(5050)], 5, 1],
  // (0 + 5000001) / 2 = 2500000.5
  ['half a cent of a median is rounded up', 'median', { projects: 'p4 p8' }, [euros(2_500_001)], 2, 0],
  ['nothing known has no sum', 'sum', { beneficiaries: 'oulu' }, [], 1, 1],
  ['nothing known has no average', 'average', { beneficiaries: 'oulu' }, [], 1, 1],
  ['nothing matches', 'median', { beneficiaries: 'idle' }, [], 0, 0],
  // 25000000 + 30000000, and one unknown
  ['the sum over a topic counts what the topic lists', 'sum', { topic: 'rasismi' }, [euros(55_000_000)], 3, 1],
];

const largest = { field: 'funding', descending: true } as const;
const best = { field: 'relevance', descending: false } as const;
const smallest = { field: 'funding', descending: false } as const;

/** The query, the projects that it counts in the order in which they are shown, the value. */
const picked: readonly (readonly [string, FigureQuery, readonly number[], readonly object[]])[] = [
  // 30000000 + 25000000 + 10000000
  ['the sum of the three largest', figure('sum', {}, { sort: largest, ranks: ranks(1, 3) }), [2, 10, 1], [euros(65_000_000)]],
  [
    'the sum of the three largest and what equals the third',
    figure('sum', {}, { sort: largest, ranks: ranks(1, 3, true) }),
    [2, 10, 1, 3, 11],
    [euros(85_000_000)],
  ],
  // (-100050 + 10000000) / 2 = 4949975
  [
    'the average of the two smallest of an objective',
    figure('average', { objectives: '2' }, { sort: smallest, ranks: ranks(1, 2) }),
    [9, 3],
    [euros(4_949_975)],
  ],
  // (-100050 + 10000000 + 10000000) / 3 = 6633316.67
  [
    'the average of the two smallest with ties',
    figure('average', { objectives: '2' }, { sort: smallest, ranks: ranks(1, 2, true) }),
    [9, 3, 11],
    [euros(6_633_317)],
  ],
  ['the median of ranks two to four', figure('median', {}, { sort: largest, ranks: ranks(2, 4) }), [10, 1, 3], [euros(10_000_000)]],
  ['the number of what equals the third', figure('count', {}, { sort: largest, ranks: ranks(3, 3, true) }), [1, 3, 11], []],
  [
    'ranks without an order go by the one that a list has',
    figure('sum', { ends: '2024-01-01..' }, { ranks: ranks(1, 2) }),
    [7, 1],
    [euros(10_000_000), kronor(20_000_000)],
  ],
  ['an order alone leaves nothing out', figure('sum', { objectives: '2' }, { sort: largest }), [2, 3, 11, 9], [euros(49_899_950)]],
  ['ranks beyond the end have no sum', figure('sum', {}, { sort: largest, ranks: ranks(13, 20) }), [], []],
  // 2, 10, 1 and 3: abo 55000000 and aalto 20000000, / 2
  [
    'the average of the organisations of the four largest',
    figure('average', {}, { per: 'beneficiary', sort: largest, ranks: ranks(1, 4) }),
    [2, 10, 1, 3],
    [euros(37_500_000)],
  ],
];

// In euros: aalto 20000000, abo 55000000, wasa 5000001, constructor -100050, vaasa 10000000 (and one unknown); in kronor:
// arjen 20000000, wasa 5050. oulu has no readable amount, idle no project.
const perBeneficiary: readonly (readonly [string, FigureQuery['measure'], Short, readonly object[]])[] = [
  // 89899951 / 5 = 17979990.2; 20005050 / 2
  ['an average, over those that have an amount in the currency', 'average', {}, [euros(17_979_990), kronor(10_002_525)]],
  ['a median', 'median', {}, [euros(10_000_000), kronor(10_002_525)]],
  // (20000000 + 5000001) / 2 = 12500000.5
  ['an average is rounded half up', 'average', { projects: 'p1 p3 p4' }, [euros(12_500_001)]],
  ['a median of two is the middle, rounded half up', 'median', { projects: 'p1 p3 p4' }, [euros(12_500_001)]],
  // abo 30000000, aalto 10000000, constructor -100050, vaasa 10000000: 49899950 / 4 = 12474987.5
  ['only what matches belongs to an organisation', 'average', { objectives: '2' }, [euros(12_474_988)]],
  ['one organisation has its total', 'average', { beneficiaries: 'abo' }, [euros(55_000_000)]],
  ['nothing known has none', 'average', { beneficiaries: 'oulu' }, []],
  ['nothing matches', 'median', { beneficiaries: 'idle' }, []],
];

function ranks(from: number, to: number, ties = false): Ranks {
  return { from, to, ties };
}

const share = (measure: ShareQuery['measure'], part: Short, base: Short, more: Partial<ShareQuery> = {}): ShareQuery => ({
  kind: 'share',
  measure,
  where: where(part),
  sort: null,
  ranks: null,
  base: where(base),
  ...more,
});

/** Part, whole, hundredths of a percent, the number of projects in both, and undated. */
const shares: readonly (readonly [string, ShareQuery, number | null, number, number, number])[] = [
  // 30000000 / 49899950 = 60.120... %
  ['of money', share('sum', { beneficiaries: 'abo' }, { objectives: '2' }), 6012, 1, 4, 0],
  // 10000000 / 49899950 = 20.040... %: the other project of aalto has another objective
  ['only what lies within the whole is part of it', share('sum', { beneficiaries: 'aalto' }, { objectives: '2' }), 2004, 1, 4, 0],
  // 2 / 12 = 16.666... %
  ['of a number, whatever the currencies', share('count', { beneficiaries: 'abo' }, {}), 1667, 2, 12, 0],
  ['of money in two currencies there is none', share('sum', { beneficiaries: 'abo' }, {}), null, 2, 12, 0],
  ['of nothing there is none', share('count', {}, { beneficiaries: 'idle' }), null, 0, 0, 0],
  ['of no money there is none', share('sum', {}, { projects: 'p8' }), null, 1, 1, 0],
  ['nothing of something is nothing', share('sum', { beneficiaries: 'idle' }, { objectives: '2' }), 0, 0, 4, 0],
  ['everything is a hundred', share('sum', {}, { objectives: '2' }), 10_000, 4, 4, 0],
  ['without a day the part is not known', share('count', { ends: '2024-01-01..' }, { beneficiaries: 'vaasa' }), 5000, 1, 2, 1],
  // 30000000 / 49899950 = 60.120... %
  ['of the largest', share('sum', {}, { objectives: '2' }, { sort: largest, ranks: ranks(1, 1) }), 6012, 1, 4, 0],
  // 2, 3 and 11: 50000000 / 49899950 = 100.200... %, since 9 is paid back
  ['of the two largest with ties', share('sum', {}, { objectives: '2' }, { sort: largest, ranks: ranks(1, 2, true) }), 10_020, 3, 4, 0],
  // 5000001, and one unknown: no larger project outside takes its rank
  ['ranks are counted within the whole', share('sum', {}, { objectives: '10' }, { sort: largest, ranks: ranks(1, 1) }), 10_000, 1, 2, 0],
  // The larger one of abo in objective 1 is 10: 25000000 / 35000000 = 71.428... %
  [
    'ranks are counted within the part',
    share('sum', { beneficiaries: 'abo aalto' }, { objectives: '1', amount: amount('>', 0) }, { sort: largest, ranks: ranks(1, 1) }),
    7143,
    1,
    2,
    0,
  ],
  ['the three largest of a number', share('count', {}, {}, { sort: largest, ranks: ranks(1, 3) }), 2500, 3, 12, 0],
  // Best is 10, then 2: 25000000 / 55000000 = 45.454... %
  ['the best of a topic', share('sum', {}, { topic: 'rasismi' }, { sort: best, ranks: ranks(1, 1) }), 4545, 1, 3, 0],
  ['without a day the whole is not known', share('count', { beneficiaries: 'aalto' }, { ends: '2024-12-31' }), 10_000, 2, 2, 2],
];

export function figureContract(run: Run): void {
  describe('a figure', () => {
    test.each(figures)('%s', async (_, measure, short, value, count, withoutAmount) => {
      const result = await run(figure(measure, short));
      expect(result).toMatchObject({ kind: 'figure', figures: { count, withoutAmount } });
      expect(result.kind === 'figure' ? result.value : null).toEqual(value);
    });

    test.each(picked)('%s', async (_, query, expected, value) => {
      const result = await run(query);
      expect(positions(result)).toEqual(expected);
      expect(result).toMatchObject({ kind: 'figure', figures: { count: expected.length }, value });
      expect(result.kind === 'figure' ? result.value : null).toEqual(value);
    });

    test('shows what it is made of in the published order, a part at a time', async () => {
      const result = await run(figure('sum', { amount: { currency: eur, min: null, max: null } }), { offset: 2, size: 3 });
      expect(positions(result)).toEqual([3, 4, 8]);
      expect(result).toMatchObject({ offset: 2, figures: { count: 8, money: [euros(89_899_951)] } });
    });

    test('says how many projects a period left out for want of a day', async () => {
      // 1, 3 and 7: 10000000 + 10000000, and 20000000 kronor
      const result = await run(figure('sum', { ends: '2024-01-01..2024-12-31' }));
      expect(result).toMatchObject({ undated: 2, value: [euros(20_000_000), kronor(20_000_000)] });
    });
  });

  describe('a figure per organisation', () => {
    test.each(perBeneficiary)('%s', async (_, measure, short, value) => {
      const result = await run(figure(measure, short, { per: 'beneficiary' }));
      expect(result.kind === 'figure' ? result.value : null).toEqual(value);
    });

    test('counts and totals the projects all the same', async () => {
      const result = await run(figure('average', {}, { per: 'beneficiary' }));
      expect(result).toMatchObject({ figures: { count: 12, money: [euros(89_899_951), kronor(20_005_050)], withoutAmount: 2 } });
    });
  });

  describe('a share', () => {
    test.each(shares)('%s', async (_, query, basisPoints, part, whole, undated) => {
      expect(await run(query)).toMatchObject({ kind: 'share', basisPoints, undated, part: { count: part }, whole: { count: whole } });
    });
  });
}
