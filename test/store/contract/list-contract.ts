import { describe, expect, test } from 'vitest';
import type { Ranks, SortField } from '../../../src/domain/query.ts';
import type { Run } from '../store-contract.ts';
import { list, positions } from './ask.ts';

/** Field, what it gives smallest first and largest first. What has no value comes last in both, ties by position in both. */
const orders: readonly (readonly [SortField, readonly number[], readonly number[]])[] = [
  // __proto__, alku, Alku, (mark)Käänteinen, Vanha, Vuosi, Wanha, Zorro, Åland, Äiti, Öinen; one has no name.
  ['name', [9, 3, 8, 10, 5, 12, 4, 1, 2, 7, 6, 11], [6, 7, 2, 1, 4, 12, 5, 10, 8, 3, 9, 11]],
  ['beneficiary', [8, 9, 1, 3, 5, 11, 4, 12, 2, 10, 7, 6], [6, 7, 2, 10, 4, 12, 5, 11, 1, 3, 8, 9]],
  // 1, then 2, then 10; one has none.
  ['objective', [1, 5, 8, 10, 12, 2, 3, 9, 11, 4, 6, 7], [4, 6, 2, 3, 9, 11, 1, 5, 8, 10, 12, 7]],
  ['purpose', [2, 3, 1, 4, 5, 6, 7, 8, 9, 10, 11, 12], [1, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  // Kronor are not compared with euros, the list's own currency, which counts as the larger one.
  ['funding', [12, 7, 9, 8, 4, 1, 3, 11, 10, 2, 5, 6], [2, 10, 1, 3, 11, 4, 8, 9, 7, 12, 5, 6]],
  ['start', [3, 1, 12, 7, 2, 11, 4, 5, 10, 9, 6, 8], [9, 10, 4, 5, 11, 2, 7, 12, 1, 3, 6, 8]],
  ['end', [7, 1, 3, 2, 6, 9, 11, 4, 10, 12, 5, 8], [12, 10, 4, 11, 9, 2, 6, 1, 3, 7, 5, 8]],
  // Days: 0; 364; 365 twice; 610; 729; 730; 1461. What ends before it starts has none.
  ['duration', [7, 2, 1, 11, 10, 4, 3, 12, 5, 6, 8, 9], [12, 3, 4, 10, 1, 11, 2, 7, 5, 6, 8, 9]],
  ['position', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], [12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]],
];

const largest = { field: 'funding', descending: true } as const;

/** Of 2, 10, then 1, 3 and 11 with equal amounts, 4, 8, 9, 7, 12, and 5 and 6 without any. */
const cuts: readonly (readonly [string, Ranks, readonly number[]])[] = [
  ['the first three', { from: 1, to: 3, ties: false }, [2, 10, 1]],
  ['the first three and what equals the third', { from: 1, to: 3, ties: true }, [2, 10, 1, 3, 11]],
  ['the second', { from: 2, to: 2, ties: true }, [10]],
  ['the fourth with all that equal it', { from: 4, to: 4, ties: true }, [1, 3, 11]],
  ['the third and fourth without more', { from: 3, to: 4, ties: false }, [1, 3]],
  ['more than there are', { from: 11, to: 50, ties: true }, [5, 6]],
  ['beyond the end', { from: 13, to: 20, ties: true }, []],
  ['what has no value equals nothing', { from: 1, to: 11, ties: true }, [2, 10, 1, 3, 11, 4, 8, 9, 7, 12, 5]],
];

export function listContract(run: Run): void {
  describe('a list is sorted by', () => {
    test.each(orders)('%s', async (field, ascending, descending) => {
      expect(positions(await run(list({}, { sort: { field, descending: false } })))).toEqual(ascending);
      expect(positions(await run(list({}, { sort: { field, descending: true } })))).toEqual(descending);
    });

    test('relevance, the best first, and the other way round', async () => {
      const topic = { topic: 'rasismi' };
      expect(positions(await run(list(topic, { sort: { field: 'relevance', descending: false } })))).toEqual([10, 2, 5]);
      expect(positions(await run(list(topic, { sort: { field: 'relevance', descending: true } })))).toEqual([5, 2, 10]);
    });

    test('relevance without a topic, which is the published order', async () => {
      expect(positions(await run(list({ beneficiaries: 'abo' }, { sort: { field: 'relevance', descending: false } })))).toEqual([2, 10]);
    });

    test('an asked field although there is a topic', async () => {
      expect(positions(await run(list({ topic: 'rasismi' }, { sort: largest })))).toEqual([2, 10, 5]);
    });
  });

  describe('a list is cut to ranks', () => {
    test.each(cuts)('%s', async (_, ranks, expected) => {
      const result = await run(list({}, { sort: largest, ranks }));
      expect(positions(result)).toEqual(expected);
      expect(result).toMatchObject({ figures: { count: expected.length } });
    });

    test('the figures are those of the ranks, not of all that match', async () => {
      // 30000000 + 25000000 + 10000000
      const result = await run(list({}, { sort: largest, ranks: { from: 1, to: 3, ties: false } }), { offset: 0, size: 1 });
      expect(result).toMatchObject({ figures: { count: 3, money: [{ currency: 'EUR', minor: 65_000_000 }], withoutAmount: 0 } });
    });

    test('ties go by the order that the conditions suggest where none is asked', async () => {
      const result = await run(list({ ends: '2024-01-01..' }, { ranks: { from: 1, to: 2, ties: true } }));
      expect(positions(result)).toEqual([7, 1, 3]);
    });
  });

  describe('a list is shown in parts', () => {
    test.each([
      [0, 3, [2, 10, 1]],
      [3, 4, [3, 11, 4, 8]],
      [10, 5, [5, 6]],
      [12, 5, []],
      [500, null, []],
      [0, 0, []],
      [10, null, [5, 6]],
    ])('from %i, %s at most', async (offset, size, expected) => {
      const result = await run(list({}, { sort: largest }), { offset, size });
      expect(positions(result)).toEqual(expected);
      expect(result).toMatchObject({ kind: 'list', offset, figures: { count: 12, withoutAmount: 2 } });
    });
  });
}
