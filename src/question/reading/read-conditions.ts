import type { IsoDate } from '../../domain/date.ts';
import type { Currency } from '../../domain/money.ts';
import type { BeneficiaryKey, ObjectiveKey, Project, ProjectKey } from '../../domain/project.ts';
import { type Conditions, type CountRange, noConditions } from '../../domain/query.ts';
import type { Assumption } from '../../domain/understanding.ts';
import type { FoundAmount } from '../amount/found-amount.ts';
import { attachPeriods, type Periods } from './attach-periods.ts';
import { isExcepted } from './excepted.ts';
import { identifierNoun } from './identifier-noun.ts';
import { readCurrency } from './read-currency.ts';
import { readLists } from './read-lists.ts';
import type { AtomOf, Reader } from './reader.ts';

/** Which projects a question speaks of, as far as names, periods and amounts say it. */
export interface ReadConditions {
  readonly where: Conditions;
  readonly periods: Periods;
  readonly havingProjects: CountRange | null;
  /** An organisation's or project's name that fits several; the question cannot be answered before one is chosen. */
  readonly ambiguous: {
    readonly name: string;
    readonly beneficiaries: readonly BeneficiaryKey[];
    /** Objectives of one number, each with the list that has it. */
    readonly objectives: readonly { readonly key: ObjectiveKey; readonly lists: readonly string[] }[];
    readonly projects: readonly ProjectKey[];
  } | null;
  /** All lists were named, whatever the question before was of. */
  readonly isOfAllLists: boolean;
  /** An objective that the list does not have. */
  readonly unknownObjective: string | null;
  /** Several amounts that do not make one range. */
  readonly hasOddAmounts: boolean;
  readonly otherCurrency: boolean;
  /** What lists have amounts in, as in {@link ConditionOptions}. */
  readonly currencies: ConditionOptions['currencies'];
  /** An amount said as a fact of the past: "why did X get 5 million". */
  readonly amounts: readonly FoundAmount[];
  readonly assumptions: readonly Assumption[];
}

export interface ConditionOptions {
  readonly today: IsoDate;
  /** The keys of all lists. */
  readonly lists: readonly string[];
  /** What the lists have amounts in, of some of them or of all; the main one first. */
  readonly currencies: (lists: readonly string[]) => readonly [Currency, ...Currency[]];
  /** The objective stands in one of the lists. */
  readonly isObjectiveIn: (objective: ObjectiveKey, lists: readonly string[]) => boolean;
}

/** Reads and explains every name, period and amount of a question. */
export function readConditions(reader: Reader, options: ConditionOptions): ReadConditions {
  const assumptions: Assumption[] = [];
  const organisations = { in: [] as BeneficiaryKey[], out: [] as BeneficiaryKey[] };
  const objectives = { in: [] as ObjectiveKey[], out: [] as ObjectiveKey[] };
  const projects: Project[] = [];
  let ambiguous: ReadConditions['ambiguous'] = null;
  let unknownObjective: string | null = null;
  const lists = readLists(reader, options.lists);
  assumptions.push(...lists.assumptions);

  const inTheirLists = (key: ObjectiveKey) => ({ key, lists: options.lists.filter((list) => options.isObjectiveIn(key, [list])) });

  for (const atom of reader.all('organisation')) {
    if (atom.isPlace) continue;
    reader.use(atom);
    if (atom.faults > 0) assumptions.push({ code: 'corrected', typed: atom.text, taken: atom.name });
    const fitting = narrowed(reader, atom);
    if (fitting.length > 1) ambiguous = { name: atom.text, beneficiaries: fitting, objectives: [], projects: [] };
    else (isExcepted(reader, atom) ? organisations.out : organisations.in).push(...fitting);
  }
  for (const atom of reader.all('objective')) {
    reader.use(atom);
    unknownObjective = atom.unknown ?? unknownObjective;
    const under = reader.neighbour(atom, 1);
    if (under !== null && /^(?:alle|alla|alta|alaisuudessa|alaisuuteen)$/u.test(under.text)) reader.use(under);
    const fitting = lists.keys.length === 0 ? atom.keys : atom.keys.filter((key) => options.isObjectiveIn(key, lists.keys));
    if (atom.isOneOf === true && fitting.length > 1)
      ambiguous = { name: atom.text, beneficiaries: [], objectives: fitting.map(inTheirLists), projects: [] };
    else (isExcepted(reader, atom) ? objectives.out : objectives.in).push(...(fitting.length > 0 ? fitting : atom.keys));
  }
  for (const atom of reader.all('project')) {
    reader.use(atom);
    if (atom.faults > 0) assumptions.push({ code: 'corrected', typed: atom.text, taken: atom.name });
    const noun = reader.neighbour(atom, -1);
    if (noun !== null && identifierNoun.test(noun.text) && /\d/u.test(atom.name)) reader.use(noun);
    if (atom.projects.length > 1)
      ambiguous = { name: atom.text, beneficiaries: [], objectives: [], projects: atom.projects.map(({ key }) => key) };
    projects.push(...atom.projects);
  }
  const [perBeneficiary] = reader.all('projects-per-beneficiary');
  reader.use(...reader.all('projects-per-beneficiary'));
  const amounts = reader.all('amount').map((atom) => (isExcepted(reader, atom) ? inverted(atom.amount) : atom.amount));
  reader.use(...reader.all('amount'));
  for (const amount of amounts) assumptions.push(...amount.assumptions);
  const money = readCurrency(reader, amounts, options.currencies(lists.keys));
  assumptions.push(...money.assumptions);
  const periods = attachPeriods(reader, options.today);
  assumptions.push(...periods.assumptions);
  for (const atom of reader.all('concept'))
    if (atom.corrected !== null) assumptions.push({ code: 'corrected', typed: atom.text, taken: atom.corrected });

  return {
    where: {
      ...noConditions,
      lists: lists.keys,
      beneficiaries: [...new Set(organisations.in)],
      exceptBeneficiaries: [...new Set(organisations.out)],
      objectives: [...new Set(objectives.in)],
      exceptObjectives: [...new Set(objectives.out)],
      projects: [...new Set(projects.map(({ key }) => key))],
      starts: periods.starts,
      ends: periods.ends,
      active: periods.active,
      notActive: periods.notActive,
      amount: money.amount,
    },
    periods,
    havingProjects: perBeneficiary?.range ?? null,
    ambiguous,
    isOfAllLists: lists.isOfAll,
    unknownObjective,
    hasOddAmounts: areAtOdds(amounts),
    otherCurrency: money.isOther,
    currencies: options.currencies,
    amounts,
    assumptions,
  };
}

/** An ambiguous name beside a full one of the same owner is that one: "Helsingin … Diakonissalaitos". */
function narrowed(reader: Reader, atom: AtomOf<'organisation'>): readonly BeneficiaryKey[] {
  if (atom.keys.length === 1) return atom.keys;
  const beside = [reader.neighbour(atom, 1), reader.neighbour(atom, -1)];
  for (const other of beside) {
    if (other?.kind !== 'organisation' || other.keys.length > 1) continue;
    const shared = atom.keys.filter((key) => other.keys.includes(key));
    if (shared.length === 1) return shared;
  }
  return atom.keys;
}

/** "Everything but those under a million". */
function inverted(amount: FoundAmount): FoundAmount {
  const opposite = { gt: 'lte', gte: 'lt', lt: 'gte', lte: 'gt', eq: null, between: null } as const;
  const op = amount.range === null ? null : opposite[amount.range.op];
  return amount.range === null || op === null ? amount : { ...amount, range: { ...amount.range, op } };
}

/** "300k and 400k" without a word between what: two amounts that no project can both have. */
function areAtOdds(amounts: readonly FoundAmount[]): boolean {
  const ops = amounts.map(({ range }) => range?.op);
  return (
    ops.length > 1 && (ops.some((op) => op === 'eq' || op === 'between') || new Set(ops.map((op) => op?.slice(0, 1))).size < ops.length)
  );
}
