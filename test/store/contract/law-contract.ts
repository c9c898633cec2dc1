import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toIsoDate } from '../../../src/domain/date.ts';
import { type Money, totals } from '../../../src/domain/money.ts';
import type { Project } from '../../../src/domain/project.ts';
import { groupings, type Sort, type SortField } from '../../../src/domain/query.ts';
import type { Result } from '../../../src/domain/result.ts';
import { listOf, smallList, smallTopics } from '../small-list.ts';
import type { MakeStore, Run } from '../store-contract.ts';
import { amount, figure, group, list, positions, type Short, where } from './ask.ts';

const some = <Value>(...values: readonly Value[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

/** Conditions of every kind, few enough values that many of them match something. */
const anyConditions: fc.Arbitrary<Short> = fc
  .record({
    beneficiaries: some('abo', 'aalto wasa constructor', 'vaasa oulu'),
    exceptBeneficiaries: some('abo', 'aalto'),
    objectives: some('1', '1 2 10'),
    exceptObjectives: some('10'),
    starts: some('2024-01-01..', '..2025-01-01', '2024-01-01..2024-12-31'),
    ends: some('2025-01-01..', '..2025-12-31'),
    active: some('2025-01-01..2025-12-31', '2024-12-31'),
    notActive: some('2025-01-01..2025-12-31', '2024-03-01'),
    amount: some(amount('>', 0), amount('<=', 10_000_000), amount('>=', 0, 'SEK')),
    topic: some('rasismi'),
  })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)));

const anyOrder = fc
  .record({
    sort: some<Sort>({ field: 'funding', descending: true }, { field: 'end', descending: false }),
    ranks: some({ from: 1, to: 3, ties: false }, { from: 2, to: 4, ties: true }),
  })
  .map(({ sort, ranks }) => ({ ...(sort && { sort }), ...(ranks && { ranks }) }));

/** What a sort field compares, as far as it can be told without comparing. */
const shownBy: readonly (readonly [SortField, (project: Project) => unknown])[] = [
  ['name', ({ name }) => name || null],
  ['beneficiary', ({ beneficiaryName }) => beneficiaryName],
  ['objective', ({ objective }) => objective],
  ['purpose', ({ purpose }) => purpose || null],
  ['funding', ({ funding }) => (funding.state === 'granted' ? funding.amount : null)],
  ['start', ({ start }) => (start.state === 'stated' ? start.day : null)],
  ['end', ({ end }) => (end.state === 'stated' ? end.day : null)],
];

function projectsOf(result: Result): readonly Project[] {
  return 'matches' in result ? result.matches.map(({ project }) => project) : [];
}

function moneyOf(projects: readonly Project[]): readonly Money[] {
  return totals(projects.flatMap(({ funding }) => (funding.state === 'granted' ? [funding.amount] : [])));
}

export function lawContract(run: Run, make: MakeStore): void {
  describe('whatever is asked', () => {
    test('a total is that of the projects which a list of the same shows', async () => {
      await fc.assert(
        fc.asyncProperty(anyConditions, anyOrder, async (short, order) => {
          const total = await run(figure('sum', short, order));
          const listed = await run(list(short, order));
          const projects = projectsOf(listed);
          const figures = {
            count: projects.length,
            money: moneyOf(projects),
            withoutAmount: projects.filter(({ funding }) => funding.state !== 'granted').length,
          };
          expect(listed).toMatchObject({ figures });
          expect(total).toMatchObject({ figures, value: figures.money });
        }),
      );
    });

    test('each project runs in a period, does not, or is undated', async () => {
      const period = fc.constantFrom('2024-03-01', '2024-12-31', '2025-01-01..2025-12-31', '..2024-06-01', '2026-01-15..', '..');
      await fc.assert(
        fc.asyncProperty(period, async (asked) => {
          const runs = await run(list({ active: asked }));
          const rests = await run(list({ notActive: asked }));
          const undated = runs.kind === 'list' ? runs.undated : -1;
          expect(rests).toMatchObject({ undated });
          const decided = new Set([...positions(runs), ...positions(rests)]);
          expect(decided.size).toBe(positions(runs).length + positions(rests).length);
          expect(decided.size + undated).toBe(smallList.projects.length);
        }),
      );
    });

    test('the average per organisation is the sum of the groups through their number', async () => {
      await fc.assert(
        fc.asyncProperty(anyConditions, async (short) => {
          const grouped = await run(group('beneficiary', { where: where({ ...short, amount: amount('>', 0) }) }));
          const groups = grouped.kind === 'group' ? grouped.groups.flatMap(({ value }) => value) : [];
          const [total] = totals(groups);
          const average = await run(figure('average', { ...short, amount: amount('>', 0) }, { per: 'beneficiary' }));
          const [value] = average.kind === 'figure' ? average.value : [];
          // Half up, as the amounts are positive.
          expect(value?.minor).toBe(total === undefined ? undefined : Math.round(total.minor / groups.length));
        }),
      );
    });

    test('the groups of any grouping add up to the total', async () => {
      await fc.assert(
        fc.asyncProperty(anyConditions, fc.constantFrom(...groupings), async (short, by) => {
          const result = await run(group(by, { where: where(short) }));
          const groups = result.kind === 'group' ? result.groups : [];
          const summed = {
            count: groups.reduce((sum, { figures }) => sum + figures.count, 0),
            money: totals(groups.flatMap(({ figures }) => figures.money)),
            withoutAmount: groups.reduce((sum, { figures }) => sum + figures.withoutAmount, 0),
          };
          const total = await run(figure('sum', short));
          expect(total).toMatchObject({ figures: summed });
          expect(result).toMatchObject({ figures: summed, undated: 'undated' in total ? total.undated : -1 });
        }),
      );
    });

    test('pages one after another are the whole', async () => {
      await fc.assert(
        fc.asyncProperty(
          anyConditions,
          fc.integer({ min: 1, max: 5 }),
          fc.constantFrom(...shownBy),
          fc.boolean(),
          async (short, size, [field], descending) => {
            const query = list(short, { sort: { field, descending } });
            const pages: number[] = [];
            for (let offset = 0; offset < 12; offset += size) pages.push(...positions(await run(query, { offset, size })));
            expect(pages).toEqual(positions(await run(query)));
          },
        ),
      );
    });

    test('the other direction shows the values backwards, and what has none last', async () => {
      await fc.assert(
        fc.asyncProperty(anyConditions, fc.constantFrom(...shownBy), async (short, [field, valueOfProject]) => {
          const ascending = projectsOf(await run(list(short, { sort: { field, descending: false } }))).map(valueOfProject);
          const descending = projectsOf(await run(list(short, { sort: { field, descending: true } }))).map(valueOfProject);
          const present = ascending.filter((value) => value !== null);
          expect(ascending.slice(present.length).every((value) => value === null)).toBe(true);
          expect(descending).toEqual([...present.toReversed(), ...ascending.slice(present.length)]);
        }),
      );
    });

    test('a total does not depend on the order of the list', async () => {
      const { projects } = smallList;
      const shuffled = fc.shuffledSubarray([...projects], { minLength: projects.length });
      const today = toIsoDate('2024-12-31');
      await fc.assert(
        fc.asyncProperty(shuffled, fc.constantFrom<Short>({}, { objectives: '1' }, { ends: '2024-01-01..' }), async (order, short) => {
          const store = await make(listOf(order.map((project, index) => ({ ...project, position: index + 1 }))), smallTopics);
          for (const measure of ['sum', 'average', 'median'] as const) {
            const query = figure(measure, short);
            const result = await store.run(query, { offset: 0, size: 0 }, today);
            const usual = await run(query, { offset: 0, size: 0 });
            expect(result).toEqual(usual);
          }
          await store.close();
        }),
        { numRuns: 20 },
      );
    });
  });
}
