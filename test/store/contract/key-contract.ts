import { describe, expect, test } from 'vitest';
import { toBeneficiaryKey, toProjectKey } from '../../../src/domain/project.ts';
import { noConditions, type StoreQuery } from '../../../src/domain/query.ts';
import type { UnknownResult } from '../../../src/domain/result.ts';
import { smallList } from '../small-list.ts';
import type { Run } from '../store-contract.ts';
import { figure, group, list, positions, where } from './ask.ts';

const unknowns: readonly (readonly [string, StoreQuery, UnknownResult['what'], string])[] = [
  ['a project', { kind: 'project', project: toProjectKey('p13'), field: null }, 'project', 'p13'],
  ['an organisation', { kind: 'beneficiary', beneficiary: toBeneficiaryKey('valueof') }, 'beneficiary', 'valueof'],
  ['a condition', list({ beneficiaries: 'abo gone' }), 'beneficiary', 'gone'],
  ['an exception', list({ exceptBeneficiaries: 'gone' }), 'beneficiary', 'gone'],
  ['an objective', figure('sum', { objectives: '3' }), 'objective', '3'],
  ['an objective that is excepted', figure('sum', { exceptObjectives: '3' }), 'objective', '3'],
  ['a project among conditions', figure('count', { projects: 'p1 p0' }), 'project', 'p0'],
  [
    'the part of a share',
    { kind: 'share', measure: 'sum', where: where({ beneficiaries: 'gone' }), sort: null, ranks: null, base: noConditions },
    'beneficiary',
    'gone',
  ],
  [
    'the whole of a share',
    { kind: 'share', measure: 'sum', where: noConditions, sort: null, ranks: null, base: where({ objectives: '3' }) },
    'objective',
    '3',
  ],
  ['an organisation to compare', group('beneficiary', { among: ['abo', '__proto__'] }), 'beneficiary', '__proto__'],
  ['an objective to compare', group('objective', { among: ['1', '3'] }), 'objective', '3'],
];

export function keyContract(run: Run): void {
  describe('what a list does not have is said to be unknown', () => {
    test.each(unknowns)('%s', async (_, query, what, key) => {
      expect(await run(query)).toEqual({ kind: 'unknown', what, key });
    });
  });

  describe('a project', () => {
    test('comes whole and as published', async () => {
      expect(await run({ kind: 'project', project: toProjectKey('p10'), field: 'end' })).toEqual({
        kind: 'project',
        project: smallList.projects[9],
      });
    });
  });

  describe('an organisation', () => {
    test('comes with its name, its total and its projects', async () => {
      const result = await run({ kind: 'beneficiary', beneficiary: toBeneficiaryKey('abo') });
      // 30000000 + 25000000
      expect(result).toMatchObject({
        kind: 'beneficiary',
        name: 'Åbo stad',
        figures: { count: 2, money: [{ currency: 'EUR', minor: 55_000_000 }], withoutAmount: 0 },
      });
      expect(positions(result)).toEqual([2, 10]);
    });

    test('shows its projects a part at a time', async () => {
      const result = await run({ kind: 'beneficiary', beneficiary: toBeneficiaryKey('constructor') }, { offset: 1, size: 1 });
      expect(positions(result)).toEqual([9]);
      expect(result).toMatchObject({ offset: 1, figures: { count: 2 } });
    });

    test('may have no projects', async () => {
      const result = await run({ kind: 'beneficiary', beneficiary: toBeneficiaryKey('idle') });
      expect(result).toMatchObject({
        kind: 'beneficiary',
        name: 'Never funded ry',
        figures: { count: 0, money: [], withoutAmount: 0 },
        matches: [],
      });
    });
  });
}
