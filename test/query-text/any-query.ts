import fc from 'fast-check';
import { dayOf, type IsoDate, type Period } from '../../src/domain/date.ts';
import { toCurrency, toMinor } from '../../src/domain/money.ts';
import { toBeneficiaryKey, toObjectiveKey, toProjectKey } from '../../src/domain/project.ts';
import {
  type AmountRange,
  type Conditions,
  type CountRange,
  groupings,
  measures,
  projectFields,
  type Query,
  type Ranks,
  sortFields,
} from '../../src/domain/query.ts';

const key = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,12}$/);
const keys = fc.array(key, { maxLength: 3 });

const day: fc.Arbitrary<IsoDate> = fc
  .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, date]) => dayOf(year, month, date))
  .filter((read) => read !== null);

const twoDays = fc.tuple(day, day).map(([a, b]): Period => (a < b ? { from: a, to: b } : { from: b, to: a }));

/** Whole years and months are common, since they have a form of their own; so are their neighbours. */
const calendar = fc
  .tuple(
    fc.integer({ min: 1000, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 12 }),
    fc.boolean(),
    fc.constantFrom(28, 29, 30, 31),
  )
  .map(([year, a, b, wholeYear, last]): Period => {
    const [first, end] = wholeYear ? [1, 12] : [Math.min(a, b), Math.max(a, b)];
    return { from: dayOf(year, first, 1), to: dayOf(year, end, last) };
  })
  .filter(({ from, to }) => from !== null && to !== null);

const period = fc.oneof(
  calendar,
  twoDays,
  day.map((only): Period => ({ from: only, to: only })),
  day.map((from): Period => ({ from, to: null })),
  day.map((to): Period => ({ from: null, to })),
  fc.constant<Period>({ from: null, to: null }),
);

const minor = fc.oneof(
  fc.integer({ min: -500, max: 500 }),
  fc.maxSafeInteger(),
  fc.integer({ min: 0, max: 90_000_000 }).map((euros) => euros * 100),
);
const bound = fc.record({ minor: minor.map((value) => toMinor(value === 0 ? 0 : value)), inclusive: fc.boolean() });
const currency = fc.constantFrom('EUR', 'EUR', 'SEK', 'XXX', 'MKD', 'JPY', 'KWD').map(toCurrency);

const amount: fc.Arbitrary<AmountRange> = fc
  .record({ currency, min: fc.option(bound), max: fc.option(bound) })
  .map((range) =>
    range.min !== null && range.max !== null && range.min.minor > range.max.minor ? { ...range, min: range.max, max: range.min } : range,
  );

const counts: fc.Arbitrary<CountRange> = fc
  .record({ min: fc.option(fc.nat()), max: fc.option(fc.nat()) })
  .map(({ min, max }) => (min !== null && max !== null && min > max ? { min: max, max: min } : { min, max }));

const ranks: fc.Arbitrary<Ranks> = fc
  .tuple(fc.integer({ min: 1, max: 500 }), fc.nat({ max: 500 }), fc.boolean())
  .map(([from, more, ties]) => ({ from, to: from + more, ties }));

const topic = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
    fc.string({ unit: fc.constantFrom('"', '\\', ' ', ':', ',', '“', '”', '„', '\n', 'ä', '>', '-', 'a'), minLength: 1, maxLength: 12 }),
    fc.constantFrom('women at work', 'of', 'all', 'sort:-funding', 'constructor', '__proto__', '\u202eabc', '\ud800', 'maahan\u0308', ' '),
  )
  .filter((text) => text !== '');

const conditions: fc.Arbitrary<Conditions> = fc.record({
  lists: keys,
  beneficiaries: keys.map((texts) => texts.map(toBeneficiaryKey)),
  exceptBeneficiaries: keys.map((texts) => texts.map(toBeneficiaryKey)),
  objectives: keys.map((texts) => texts.map(toObjectiveKey)),
  exceptObjectives: keys.map((texts) => texts.map(toObjectiveKey)),
  projects: keys.map((texts) => texts.map(toProjectKey)),
  starts: fc.option(period),
  ends: fc.option(period),
  active: fc.option(period),
  notActive: fc.option(period),
  amount: fc.option(amount),
  topic: fc.option(topic),
});

// Most queries state little, and those have the shortest and most confusable texts.
const where = fc.oneof(
  conditions,
  fc
    .tuple(conditions, fc.constantFrom<keyof Conditions>('lists', 'beneficiaries', 'projects', 'ends', 'notActive', 'topic', 'amount'))
    .map(([all, only]): Conditions => {
      const none: Conditions = {
        lists: [],
        beneficiaries: [],
        exceptBeneficiaries: [],
        objectives: [],
        exceptObjectives: [],
        projects: [],
        starts: null,
        ends: null,
        active: null,
        notActive: null,
        amount: null,
        topic: null,
      };
      return { ...none, [only]: all[only] };
    }),
);

const field = fc.option(fc.constantFrom(...projectFields));
const measure = fc.constantFrom(...measures);
const descending = fc.boolean();
const sort = fc.option(fc.record({ field: fc.constantFrom(...sortFields), descending }));

/** Any query whose ranges do not end before they begin, and whose topic has at least one character. */
export const anyQuery: fc.Arbitrary<Query> = fc.oneof(
  fc.record({
    kind: fc.constant('list' as const),
    where,
    sort,
    ranks: fc.option(ranks),
    field,
  }),
  fc.record({
    kind: fc.constant('figure' as const),
    measure: fc.constantFrom('sum' as const, 'count' as const),
    per: fc.constant('project' as const),
    where,
    sort,
    ranks: fc.option(ranks),
  }),
  fc.record({
    kind: fc.constant('figure' as const),
    measure: fc.constantFrom('average' as const, 'median' as const),
    per: fc.constantFrom('project' as const, 'beneficiary' as const),
    where,
    sort,
    ranks: fc.option(ranks),
  }),
  fc.record({
    kind: fc.constant('share' as const),
    measure: fc.constantFrom('sum' as const, 'count' as const),
    where,
    sort,
    ranks: fc.option(ranks),
    base: where,
  }),
  fc.record({
    kind: fc.constant('group' as const),
    by: fc.constantFrom(...groupings),
    measure,
    where,
    among: keys,
    havingProjects: fc.option(counts),
    havingFunding: fc.option(amount),
    sort: fc.record({ by: fc.constantFrom('value' as const, 'key' as const), descending }),
    ranks: fc.option(ranks),
    asks: fc.constantFrom('groups' as const, 'number' as const),
  }),
  fc.record({ kind: fc.constant('project' as const), project: key.map(toProjectKey), field }),
  fc.record({ kind: fc.constant('beneficiary' as const), beneficiary: key.map(toBeneficiaryKey) }),
  fc.constantFrom<Query>({ kind: 'about' }, { kind: 'news' }, { kind: 'help' }),
);
