import { describe, expect, test } from 'vitest';
import type { Measure, ShareQuery } from '../../../src/domain/query.ts';
import { eur, sek } from '../small-list.ts';
import type { Run } from '../store-contract.ts';
import { figure, positions, type Short, where } from './ask.ts';

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

const share = (measure: ShareQuery['measure'], part: Short, base: Short): ShareQuery => ({
  kind: 'share',
  measure,
  where: where(part),
  base: where(base),
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
  ['without a day the whole is not known', share('count', { beneficiaries: 'aalto' }, { ends: '2024-12-31' }), 10_000, 2, 2, 2],
];

export function figureContract(run: Run): void {
  describe('a figure', () => {
    test.each(figures)('%s', async (_, measure, short, value, count, withoutAmount) => {
      const result = await run(figure(measure, short));
      expect(result).toMatchObject({ kind: 'figure', figures: { count, withoutAmount } });
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

  describe('a share', () => {
    test.each(shares)('%s', async (_, query, basisPoints, part, whole, undated) => {
      expect(await run(query)).toMatchObject({ kind: 'share', basisPoints, undated, part: { count: part }, whole: { count: whole } });
    });
  });
}
