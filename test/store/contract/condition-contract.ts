import { describe, expect, test } from 'vitest';
import type { Run } from '../store-contract.ts';
import { amount, list, positions, type Short } from './ask.ts';

/** Condition, the positions that match in the order where none is asked, and how many were left out for want of a day. */
type Case = readonly [string, Short, readonly number[], number];

const keys: readonly Case[] = [
  ['nothing asked is everything, in the published order', {}, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 0],
  ['one organisation', { beneficiaries: 'abo' }, [2, 10], 0],
  ['any of two organisations', { beneficiaries: 'wasa abo' }, [2, 4, 10, 12], 0],
  ['an organisation whose key means something in JavaScript', { beneficiaries: 'constructor' }, [8, 9], 0],
  ['an organisation without projects', { beneficiaries: 'idle' }, [], 0],
  ['all but two organisations', { exceptBeneficiaries: 'aalto constructor' }, [2, 4, 5, 6, 7, 10, 11, 12], 0],
  ['an objective', { objectives: '10' }, [4, 6], 0],
  ['all but an objective, those without one included', { exceptObjectives: '1' }, [2, 3, 4, 6, 7, 9, 11], 0],
  ['some projects by their keys', { projects: 'p9 p3' }, [3, 9], 0],
  ['an organisation and not an objective', { beneficiaries: 'abo', exceptObjectives: '1' }, [2], 0],
  ['what excludes itself', { beneficiaries: 'abo', exceptBeneficiaries: 'abo' }, [], 0],
];

// 5 and 8 have no last day, 6 and 8 no first day.
const days: readonly Case[] = [
  ['ends in a year, earliest first, ties by position', { ends: '2024-01-01..2024-12-31' }, [7, 1, 3], 2],
  ['ends on a day', { ends: '2025-05-31' }, [2, 6], 2],
  ['the first day of a period belongs to it', { ends: '2024-12-31..2025-01-31' }, [1, 3], 2],
  ['the last day of a period belongs to it', { ends: '2024-03-02..2024-12-31' }, [1, 3], 2],
  ['a day beside the period does not', { ends: '2025-01-01..2025-05-30' }, [], 2],
  ['ends from a day on', { ends: '2025-12-01..' }, [9, 11, 4, 10, 12], 2],
  ['ends by a day', { ends: '..2024-12-31' }, [7, 1, 3], 2],
  ['has a last day at all', { ends: '..' }, [7, 1, 3, 2, 6, 9, 11, 4, 10, 12], 2],
  ['starts by a day', { starts: '..2024-01-01' }, [3, 1], 2],
  ['starts on a leap day', { starts: '2024-02-29' }, [12], 2],
  ['only what matches all else counts as undated', { ends: '2024-01-01..2024-12-31', beneficiaries: 'vaasa' }, [], 1],
  ['what another day rules out does not count as undated', { ends: '2030-01-01..', starts: '2024-01-01' }, [], 1],
  // 6 may run that day, 8 too; 5 starts later.
  ['runs on a day', { active: '2024-03-01' }, [7, 1, 3, 12], 2],
  // 5 starts in it and 6 ends in it: one day is enough to know.
  ['runs in a year', { active: '2025-01-01..2025-12-31' }, [2, 6, 11, 4, 10, 12, 5], 1],
  // 9 ends before it starts, so it runs on no day; whether 5 still runs is not known.
  ['what ends before it starts runs never', { active: '2025-12-01..2026-01-01' }, [11, 4, 10, 12], 2],
  ['runs on its last day', { active: '2024-12-31', beneficiaries: 'aalto' }, [1, 3], 0],
  ['runs no more the day after', { active: '2025-01-01', beneficiaries: 'aalto' }, [], 0],
  ['runs from a day on', { active: '2027-02-01..' }, [12], 2],
  // What does not run on that day for certain: all but 1, 3, 7 and 12, which run, and 6 and 8, which may. 5 has no last day.
  ['does not run on a day, by its last day', { notActive: '2024-03-01' }, [2, 9, 11, 4, 10, 5], 2],
  ['does not run in a year', { notActive: '2025-01-01..2025-12-31' }, [7, 1, 3, 9], 1],
  ['what ends before it starts never runs', { notActive: '2025-12-01..2026-01-01' }, [7, 1, 3, 2, 6, 9], 2],
  ['still runs on its last day', { notActive: '2024-12-31', beneficiaries: 'aalto' }, [], 0],
  ['does not run the day after', { notActive: '2025-01-01', beneficiaries: 'aalto' }, [1, 3], 0],
  ['does not run from a day on', { notActive: '2027-02-01..' }, [7, 1, 3, 2, 6, 9, 11, 4, 10], 2],
  // 6 runs in 2025 for certain, so only 8 is undecided.
  ['runs in one year and no more in the next', { active: '2024-01-01..2024-12-31', notActive: '2025-01-01..2025-12-31' }, [7, 1, 3], 1],
];

const amounts: readonly Case[] = [
  ['over an amount, largest first', { amount: amount('>', 10_000_000) }, [2, 10], 0],
  ['at least an amount, ties by position', { amount: amount('>=', 10_000_000) }, [2, 10, 1, 3, 11], 0],
  ['under nothing: paid back', { amount: amount('<', 0) }, [9], 0],
  ['at most nothing, but not what is unknown', { amount: amount('<=', 0) }, [8, 9], 0],
  ['to the cent', { amount: amount('>', 5_000_000) }, [2, 10, 1, 3, 11, 4], 0],
  ['exactly, where a cent more is too much', { amount: { ...amount('>', 5_000_000), max: amount('<', 5_000_001).max } }, [], 0],
  ['between two amounts, both included', { amount: { ...amount('>=', 5_000_001), max: amount('<=', 10_000_000).max } }, [1, 3, 11, 4], 0],
  ['in another currency, only what is in it', { amount: amount('>', 0, 'SEK') }, [7, 12], 0],
  ['in a currency that the list does not have', { amount: amount('>', 0, 'USD') }, [], 0],
];

const topics: readonly Case[] = [
  ['a topic, best first', { topic: 'rasismi' }, [10, 2, 5], 0],
  ['a topic within an objective', { topic: 'rasismi', objectives: '1' }, [10, 5], 0],
  ['a topic and a period, still best first', { topic: 'rasismi', ends: '2025-01-01..' }, [10, 2], 1],
  ['a topic that is nowhere', { topic: 'avaruus' }, [], 0],
  ['an amount and a period, by the day', { amount: amount('>=', 10_000_000), ends: '2025-01-01..' }, [2, 11, 10], 0],
];

export function conditionContract(run: Run): void {
  describe('conditions choose', () => {
    test.each([...keys, ...days, ...amounts, ...topics])('%s', async (_, short, expected, undated) => {
      const result = await run(list(short));
      expect(positions(result)).toEqual(expected);
      expect(result).toMatchObject({ kind: 'list', undated, figures: { count: expected.length } });
    });

    test('a topic comes with the sentence in which it was found', async () => {
      const result = await run(list({ topic: 'rasismi' }));
      const passages = result.kind === 'list' ? result.matches.map(({ passage }) => passage) : [];
      expect(passages).toEqual(['Torjutaan rasismia.', null, 'Rasismi on väärin.']);
    });

    // 1 is of objective 1 and ends in 2024, 4 of objective 10 and ends in 2026; 98 is not in the list.
    test.each([
      [{ topic: 'rasismi' }, 2],
      [{ topic: 'rasismi', objectives: '1' }, 1],
      [{ topic: 'rasismi', ends: '2025-01-01..' }, 1],
      [{ topic: 'rasismi', objectives: '2' }, 0],
      [{ objectives: '1' }, 0],
    ] as const)('what touches on a topic in passing is counted apart, under the same conditions: %j', async (short, touching) => {
      expect(await run(list(short))).toMatchObject({ touching });
    });

    test('without a topic there is no such sentence', async () => {
      const result = await run(list({ beneficiaries: 'abo' }));
      const passages = result.kind === 'list' ? result.matches.map(({ passage }) => passage) : [];
      expect(passages).toEqual([null, null]);
    });
  });
}
