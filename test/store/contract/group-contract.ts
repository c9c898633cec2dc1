import { describe, expect, test } from 'vitest';
import type { GroupQuery } from '../../../src/domain/query.ts';
import type { Run } from '../store-contract.ts';
import { amount, figure, group, groupKeys, groupValues, where } from './ask.ts';

const byKey = { by: 'key', descending: false } as const;
const byKeyDown = { by: 'key', descending: true } as const;
const smallestFirst = { by: 'value', descending: false } as const;
const ended = where({ ends: '2020-01-01..2020-12-31' });

/** The groups with their values, in order. */
const values: readonly (readonly [string, GroupQuery, readonly string[]])[] = [
  [
    'sums of organisations, largest first: another currency after the own one, then what has no money',
    group('beneficiary'),
    [
      'abo 55000000 EUR',
      'aalto 20000000 EUR',
      'vaasa 10000000 EUR',
      'wasa 5000001 EUR 5050 SEK',
      'constructor -100050 EUR',
      'arjen 20000000 SEK',
      'oulu',
    ],
  ],
  [
    'smallest first, what has no money still last',
    group('beneficiary', { sort: smallestFirst }),
    [
      'arjen 20000000 SEK',
      'constructor -100050 EUR',
      'wasa 5000001 EUR 5050 SEK',
      'vaasa 10000000 EUR',
      'aalto 20000000 EUR',
      'abo 55000000 EUR',
      'oulu',
    ],
  ],
  // 49899950 / 4 = 12474987.5; 35000000 / 3 = 11666666.67
  [
    'averages of objectives',
    group('objective', { measure: 'average' }),
    ['2 12474988 EUR', '1 11666667 EUR 5050 SEK', '10 5000001 EUR', 'unknown 20000000 SEK'],
  ],
  [
    'medians, ties by key',
    group('objective', { measure: 'median' }),
    ['1 10000000 EUR 5050 SEK', '2 10000000 EUR', '10 5000001 EUR', 'unknown 20000000 SEK'],
  ],
  ['only what matches', group('objective', { where: where({ beneficiaries: 'abo' }) }), ['2 30000000 EUR', '1 25000000 EUR']],
  ['nothing matches', group('beneficiary', { where: ended }), []],
];

const keys: readonly (readonly [string, GroupQuery, readonly string[], number])[] = [
  [
    'numbers, ties in the order of the list in both directions',
    group('beneficiary', { measure: 'count' }),
    ['aalto', 'abo', 'wasa', 'vaasa', 'constructor', 'oulu', 'arjen'],
    7,
  ],
  [
    'fewest first',
    group('beneficiary', { measure: 'count', sort: smallestFirst }),
    ['oulu', 'arjen', 'aalto', 'abo', 'wasa', 'vaasa', 'constructor'],
    7,
  ],
  ['organisations by name', group('beneficiary', { sort: byKey }), ['constructor', 'aalto', 'vaasa', 'wasa', 'abo', 'arjen', 'oulu'], 7],
  [
    'organisations by name, backwards',
    group('beneficiary', { sort: byKeyDown }),
    ['oulu', 'arjen', 'abo', 'wasa', 'vaasa', 'aalto', 'constructor'],
    7,
  ],
  ['objectives as numbers', group('objective', { sort: byKey }), ['1', '2', '10', 'unknown'], 4],
  ['objectives backwards, the unknown one last', group('objective', { sort: byKeyDown }), ['10', '2', '1', 'unknown'], 4],
  ['years of the start', group('start-year', { sort: byKey }), ['2023', '2024', '2025', '2026', 'unknown'], 5],
  ['years of the end, latest first', group('end-year', { sort: byKeyDown }), ['2028', '2027', '2026', '2025', '2024', 'unknown'], 6],
  ['the first by number', group('beneficiary', { measure: 'count', ranks: { from: 1, to: 1, ties: false } }), ['aalto'], 7],
  [
    'the first by number and its equals',
    group('beneficiary', { measure: 'count', ranks: { from: 1, to: 1, ties: true } }),
    ['aalto', 'abo', 'wasa', 'vaasa', 'constructor'],
    7,
  ],
  ['the second by sum', group('beneficiary', { ranks: { from: 2, to: 2, ties: true } }), ['aalto'], 7],
  [
    'with several projects',
    group('beneficiary', { havingProjects: { min: 2, max: null }, sort: byKey }),
    ['constructor', 'aalto', 'vaasa', 'wasa', 'abo'],
    5,
  ],
  ['with one project', group('beneficiary', { havingProjects: { min: 1, max: 1 }, asks: 'number' }), ['arjen', 'oulu'], 2],
  ['over an amount', group('beneficiary', { havingFunding: amount('>', 10_000_000) }), ['abo', 'aalto'], 2],
  ['at least an amount', group('beneficiary', { havingFunding: amount('>=', 10_000_000) }), ['abo', 'aalto', 'vaasa'], 3],
  [
    'under an amount, which the unknown is not',
    group('beneficiary', { havingFunding: amount('<', 10_000_000) }),
    ['wasa', 'constructor'],
    2,
  ],
  ['over an amount in kronor', group('beneficiary', { havingFunding: amount('>', 0, 'SEK') }), ['wasa', 'arjen'], 2],
  ['these ones as asked', group('beneficiary', { among: ['oulu', 'abo', 'constructor'], sort: byKey }), ['oulu', 'abo', 'constructor'], 3],
  ['these ones, largest first', group('beneficiary', { among: ['oulu', 'constructor', 'abo'] }), ['abo', 'constructor', 'oulu'], 3],
  ['these ones although nothing matches', group('beneficiary', { among: ['wasa', 'abo'], where: ended, sort: byKey }), ['wasa', 'abo'], 2],
  ['an organisation without projects', group('beneficiary', { among: ['idle', 'abo'], sort: byKey }), ['idle', 'abo'], 2],
  ['years, one of them without projects', group('start-year', { among: ['2030', '2024'], sort: byKey }), ['2030', '2024'], 2],
  ['an objective without projects', group('objective', { among: ['empty', 'unknown'], sort: byKey }), ['empty', 'unknown'], 2],
];

export function groupContract(run: Run): void {
  describe('groups', () => {
    test.each(values)('%s', async (_, query, expected) => {
      expect(groupValues(await run(query))).toEqual(expected);
    });

    test.each(keys)('%s', async (_, query, expected, groupCount) => {
      const result = await run(query);
      expect(groupKeys(result)).toEqual(expected);
      expect(result).toMatchObject({ kind: 'group', groupCount });
    });

    test('an organisation has its name, anything else its key', async () => {
      const organisations = await run(group('beneficiary', { among: ['constructor', 'idle'], sort: byKey }));
      expect(organisations).toMatchObject({
        groups: [{ name: '<!channel> ry' }, { name: 'Never funded ry', value: [], figures: { count: 0, money: [], withoutAmount: 0 } }],
      });
      expect(await run(group('end-year', { among: ['2027'] }))).toMatchObject({ groups: [{ key: '2027', name: '2027' }] });
    });

    test('the total covers all that match, shown or not', async () => {
      const result = await run(
        group('beneficiary', { among: ['abo'], havingProjects: { min: 9, max: null }, ranks: { from: 1, to: 1, ties: false } }),
      );
      expect(result).toMatchObject({
        groups: [],
        groupCount: 0,
        figures: { count: 12, withoutAmount: 2, money: [{ minor: 89_899_951 }, { minor: 20_005_050 }] },
      });
    });

    test('a part of a long result is not cut from groups', async () => {
      expect(groupKeys(await run(group('objective', { sort: byKey }), { offset: 2, size: 1 }))).toEqual(['1', '2', '10', 'unknown']);
    });

    test('a period says how many it left out', async () => {
      expect(await run(group('objective', { where: where({ ends: '2024-01-01..' }) }))).toMatchObject({ undated: 2 });
    });
  });

  describe('groups by state', () => {
    const counts = async (today: string, short = {}) => {
      const result = await run(group('state', { measure: 'count', sort: byKey, where: where(short) }), undefined, today);
      return result.kind === 'group' ? result.groups.map(({ key, figures }) => `${key} ${figures.count}`) : [];
    };

    test('a project runs on its first and its last day', async () => {
      // 7 | 1 2 3 11 12 | 4 5 9 10 | 6 8
      expect(await counts('2024-12-31')).toEqual(['ended 1', 'running 5', 'upcoming 4', 'unknown 2']);
    });

    test('the day after it has ended', async () => {
      // 1 3 7 | 2 4 5 11 12 | 9 10 | 6 8: 5 starts that day, whenever it ends
      expect(await counts('2025-01-01')).toEqual(['ended 3', 'running 5', 'upcoming 2', 'unknown 2']);
    });

    test('what starts after today and ended before is neither', async () => {
      expect(await counts('2025-12-15', { beneficiaries: 'constructor' })).toEqual(['unknown 2']);
      expect(await counts('2025-11-30', { projects: 'p9' })).toEqual(['upcoming 1']);
      expect(await counts('2026-01-02', { projects: 'p9' })).toEqual(['ended 1']);
    });

    test('as many run as a list of those that run today shows', async () => {
      const result = await run(group('state', { measure: 'count', among: ['running'] }), undefined, '2025-05-31');
      const running = await run(figure('count', { active: '2025-05-31' }));
      expect(result.kind === 'group' ? result.groups[0]?.figures : null).toEqual(running.kind === 'figure' ? running.figures : undefined);
    });
  });
}
