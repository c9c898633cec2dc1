import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerText } from '../../src/answer/plain-text.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { calendarPeriod } from '../../src/domain/date.ts';
import { locales } from '../../src/domain/locale.ts';
import { toMinor } from '../../src/domain/money.ts';
import { type Conditions, groupings, measures, noConditions, projectFields, type Query, sortFields } from '../../src/domain/query.ts';
import { sentencesFor } from '../../src/locale/sentences-for.ts';
import { answer, realList } from './real-list.ts';

const period = fc.oneof(
  fc.integer({ min: 2022, max: 2028 }).map((year) => calendarPeriod(year)),
  fc.integer({ min: 1, max: 12 }).map((month) => calendarPeriod(2025, month)),
  fc.integer({ min: 2022, max: 2028 }).map((year) => ({ ...calendarPeriod(year), from: null })),
);
const organisation = fc.constantFrom(...realList.beneficiaries.map(({ key }) => key));
const objective = fc.constantFrom(...realList.description.objectives.map(({ key }) => key));

const conditions: fc.Arbitrary<Conditions> = fc
  .record(
    {
      beneficiaries: fc.uniqueArray(organisation, { minLength: 1, maxLength: 2 }),
      exceptBeneficiaries: fc.uniqueArray(organisation, { minLength: 1, maxLength: 2 }),
      objectives: fc.uniqueArray(objective, { minLength: 1, maxLength: 2 }),
      ends: period,
      starts: period,
      active: period,
      notActive: period,
      topic: fc.constantFrom('rasismi', 'lapsi', 'turvapaikka', 'avaruus'),
      amount: fc.integer({ min: 1, max: 200 }).map((tenThousands) => ({
        currency: realList.description.currency,
        min: { minor: toMinor(tenThousands * 1_000_000), inclusive: false },
        max: null,
      })),
    },
    { requiredKeys: [] },
  )
  .map((stated) => ({ ...noConditions, ...stated }));
const few = fc.oneof({ weight: 1, arbitrary: fc.constant(noConditions) }, { weight: 3, arbitrary: conditions });
const ranks = fc.option(fc.record({ from: fc.constantFrom(1, 1, 2), to: fc.integer({ min: 2, max: 6 }), ties: fc.boolean() }));
const ordered = { sort: fc.option(fc.record({ field: fc.constantFrom(...sortFields), descending: fc.boolean() })), ranks };

const anyQuery: fc.Arbitrary<Query> = fc.oneof(
  fc.record({
    kind: fc.constant('list' as const),
    where: few,
    sort: fc.option(fc.record({ field: fc.constantFrom(...sortFields), descending: fc.boolean() })),
    ranks,
    field: fc.option(fc.constantFrom(...projectFields)),
  }),
  fc.record({
    kind: fc.constant('figure' as const),
    measure: fc.constantFrom(...measures),
    per: fc.constantFrom('project' as const, 'project' as const, 'beneficiary' as const),
    where: few,
    ...ordered,
  }),
  fc.record({
    kind: fc.constant('share' as const),
    measure: fc.constantFrom('sum' as const, 'count' as const),
    where: few,
    base: few,
    ...ordered,
  }),
  fc.record({
    kind: fc.constant('group' as const),
    by: fc.constantFrom(...groupings),
    measure: fc.constantFrom(...measures),
    where: few,
    among: fc.constant([]),
    havingProjects: fc.option(fc.record({ min: fc.integer({ min: 1, max: 4 }), max: fc.constant(null) }), { freq: 3 }),
    havingFunding: fc.constant(null),
    sort: fc.record({ by: fc.constantFrom('value' as const, 'key' as const), descending: fc.boolean() }),
    ranks,
    asks: fc.constantFrom('groups' as const, 'groups' as const, 'number' as const),
  }),
  fc.record({
    kind: fc.constant('group' as const),
    by: fc.constant('beneficiary' as const),
    measure: fc.constantFrom(...measures),
    where: few,
    among: fc.uniqueArray(organisation, { minLength: 2, maxLength: 4 }),
    havingProjects: fc.constant(null),
    havingFunding: fc.constant(null),
    sort: fc.constant({ by: 'key' as const, descending: false }),
    ranks: fc.constant(null),
    asks: fc.constant('groups' as const),
  }),
  fc.record({
    kind: fc.constant('project' as const),
    project: fc.constantFrom(...realList.projects.map(({ key }) => key)),
    field: fc.option(fc.constantFrom(...projectFields)),
  }),
  fc.record({ kind: fc.constant('beneficiary' as const), beneficiary: organisation }),
);

/** Every figure of the data in the words of the text; the count of a single project's own answer is not a figure. */
function figuresOf(found: Answer): readonly string[] {
  if (found.status !== 'answered') return [];
  const { formats, words } = sentencesFor(found.locale);
  const { money = [], groups = [], date, percent, beneficiary, count } = found.data;
  return [
    ...money.map(formats.money),
    ...groups.flatMap((group) => [...group.money.map(formats.money), ...(group.count === 0 ? [] : [words.projects(group.count)])]),
    ...(date === undefined ? [] : [formats.date(date)]),
    ...(percent === undefined ? [] : [formats.percent(Math.round(percent * 100))]),
    ...(beneficiary === undefined ? [] : [beneficiary]),
    ...(count === 1 ? [] : [formats.whole(count)]),
  ];
}

test.each(locales)('every figure in the data stands in the text, in %s', async (locale) => {
  await fc.assert(
    fc.asyncProperty(anyQuery, async (query) => {
      const found = await answer(query, { locale, pageSize: 3 });
      const text = answerText(found);
      expect(figuresOf(found).filter((figure) => !text.includes(figure))).toEqual([]);
      expect(text).not.toMatch(/undefined|null|NaN|\[object /u);
    }),
    { numRuns: 400 },
  );
});

test('no action that an answer offers is without a label or a query', async () => {
  await fc.assert(
    fc.asyncProperty(anyQuery, async (query) => {
      const { actions } = await answer(query, { pageSize: 3 });
      expect(actions.filter(({ label, query: text }) => label.trim() === '' || text.trim() === '')).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
