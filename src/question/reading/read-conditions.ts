import type { IsoDate } from '../../domain/date.ts';
import type { Currency } from '../../domain/money.ts';
import type { BeneficiaryKey, ObjectiveKey, Project, ProjectKey } from '../../domain/project.ts';
import { type AmountRange, type Conditions, type CountRange, noConditions } from '../../domain/query.ts';
import type { Assumption } from '../../domain/understanding.ts';
import type { FoundAmount } from '../amount/found-amount.ts';
import type { Atom } from '../atoms.ts';
import { attachPeriods, type Periods } from './attach-periods.ts';
import { type AtomOf, means, type Reader } from './reader.ts';

/** Which projects a question speaks of, as far as names, periods and amounts say it. */
export interface ReadConditions {
  readonly where: Conditions;
  readonly periods: Periods;
  readonly havingProjects: CountRange | null;
  /** An organisation's or project's name that fits several; the question cannot be answered before one is chosen. */
  readonly ambiguous: {
    readonly name: string;
    readonly beneficiaries: readonly BeneficiaryKey[];
    readonly projects: readonly ProjectKey[];
  } | null;
  /** An objective that the list does not have. */
  readonly unknownObjective: string | null;
  /** Several amounts that do not make one range. */
  readonly hasOddAmounts: boolean;
  readonly otherCurrency: boolean;
  /** An amount said as a fact of the past: "why did X get 5 million". */
  readonly amounts: readonly FoundAmount[];
  readonly assumptions: readonly Assumption[];
}

/** Reads and explains every name, period and amount of a question. */
export function readConditions(reader: Reader, options: { readonly today: IsoDate; readonly currency: Currency }): ReadConditions {
  const assumptions: Assumption[] = [];
  const organisations = { in: [] as BeneficiaryKey[], out: [] as BeneficiaryKey[] };
  const objectives = { in: [] as ObjectiveKey[], out: [] as ObjectiveKey[] };
  const projects: Project[] = [];
  let ambiguous: ReadConditions['ambiguous'] = null;
  let unknownObjective: string | null = null;

  for (const atom of reader.all('organisation')) {
    if (atom.isPlace) continue;
    reader.use(atom);
    if (atom.faults > 0) assumptions.push({ code: 'corrected', typed: atom.text, taken: atom.name });
    const fitting = narrowed(reader, atom);
    if (fitting.length > 1) ambiguous = { name: atom.text, beneficiaries: fitting, projects: [] };
    else (isExcepted(reader, atom) ? organisations.out : organisations.in).push(...fitting);
  }
  for (const atom of reader.all('objective')) {
    reader.use(atom);
    unknownObjective = atom.unknown ?? unknownObjective;
    const under = reader.neighbour(atom, 1);
    if (under !== null && /^(?:alle|alla|alta|alaisuudessa|alaisuuteen)$/u.test(under.text)) reader.use(under);
    (isExcepted(reader, atom) ? objectives.out : objectives.in).push(...atom.keys);
  }
  for (const atom of reader.all('project')) {
    reader.use(atom);
    if (atom.faults > 0) assumptions.push({ code: 'corrected', typed: atom.text, taken: atom.name });
    if (atom.projects.length > 1) ambiguous = { name: atom.text, beneficiaries: [], projects: atom.projects.map(({ key }) => key) };
    projects.push(...atom.projects);
  }
  const [perBeneficiary] = reader.all('projects-per-beneficiary');
  reader.use(...reader.all('projects-per-beneficiary'));
  const amounts = reader.all('amount').map((atom) => (isExcepted(reader, atom) ? inverted(atom.amount) : atom.amount));
  reader.use(...reader.all('amount'));
  for (const amount of amounts) assumptions.push(...amount.assumptions);
  const periods = attachPeriods(reader, options.today);
  assumptions.push(...periods.assumptions);
  for (const atom of reader.all('concept'))
    if (atom.corrected !== null) assumptions.push({ code: 'corrected', typed: atom.text, taken: atom.corrected });

  return {
    where: {
      ...noConditions,
      beneficiaries: [...new Set(organisations.in)],
      exceptBeneficiaries: [...new Set(organisations.out)],
      objectives: [...new Set(objectives.in)],
      exceptObjectives: [...new Set(objectives.out)],
      projects: [...new Set(projects.map(({ key }) => key))],
      starts: periods.starts,
      ends: periods.ends,
      active: periods.active,
      notActive: periods.notActive,
      amount: toRange(amounts, options.currency),
    },
    periods,
    havingProjects: perBeneficiary?.range ?? null,
    ambiguous,
    unknownObjective,
    hasOddAmounts: areAtOdds(amounts),
    otherCurrency: amounts.some(({ range }) => range === null),
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

/** "After Migri, who has most": the first is left out. */
function isAfter(reader: Reader, atom: Atom): boolean {
  const before = reader.atoms[reader.atoms.indexOf(atom) - 1];
  if (before === undefined || !/^(?:after|efter)$/u.test(before.text)) return false;
  reader.use(before);
  return reader.has('most', 'least', 'largest', 'smallest', 'second', 'who');
}

/** "The largest outside Migri". */
function isOutside(reader: Reader, atom: Atom): boolean {
  const before = reader.neighbour(atom, -1);
  if (atom.kind !== 'organisation' || before === null || !/^(?:outside|utanför)$/u.test(before.text)) return false;
  reader.use(before);
  return true;
}

/** "Not by Migri", "ei toteuta Maahanmuuttovirasto", "som inte hör till mål 2". */
function isDenied(reader: Reader, atom: Atom): boolean {
  for (let before = reader.neighbour(atom, -1); before !== null; before = reader.neighbour(before, -1)) {
    if (means(before, 'not')) {
      reader.use(before);
      return true;
    }
    if (!means(before, 'lead', 'run', 'about', 'receive', 'and', 'or', 'filler', 'project', 'objective') && before.kind !== atom.kind)
      return false;
  }
  return false;
}

/** "Paitsi Migri", "excluding objective 3", also in a row: "except Migri and THL". */
function isExcepted(reader: Reader, atom: Atom): boolean {
  if (isOutside(reader, atom)) return true;
  if (isDenied(reader, atom)) return true;
  if (isAfter(reader, atom)) return true;
  let before = reader.neighbour(atom, -1);
  while (before !== null && (means(before, 'and', 'or') || before.kind === atom.kind)) before = reader.neighbour(before, -1);
  const after = reader.neighbour(atom, 1);
  const marks = [means(before, 'except') ? before : null, after !== null && postposed.test(after.text) ? after : null].filter(
    (mark) => mark !== null,
  );
  // "Kaikki muut paitsi Migri": the others are all that are left.
  if (marks.length > 0) reader.use(...marks, ...reader.meaning('others').filter((other) => other.first < atom.first));
  return marks.length > 0;
}

/** What stands behind the name that it excludes: "Migriä lukuun ottamatta". */
const postposed =
  /^(?:jälkeen|pois|jätetään pois|jättää pois|jätä pois|pois jätettynä|poistetaan|unohdetaan|bort|ei lasketa|ei lasketa mukaan|ei oteta mukaan|ei oteta lukuun|ei lueta mukaan|isn't counted|is not counted|lukuun ottamatta|lukuunottamatta|pois lukien|poislukien|excluded|undantaget)$/u;

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

function toRange(amounts: readonly FoundAmount[], currency: Currency): AmountRange | null {
  return amounts.reduce<AmountRange | null>((range, { range: reading }) => {
    const [first, second] = reading?.minor ?? [];
    if (reading === null || first === undefined) return range;
    const inclusive = reading.op !== 'gt' && reading.op !== 'lt';
    const min = reading.op === 'lt' || reading.op === 'lte' ? null : { minor: first, inclusive };
    const max =
      reading.op === 'gt' || reading.op === 'gte' ? null : { minor: reading.op === 'between' ? (second ?? first) : first, inclusive };
    return { currency, min: min ?? range?.min ?? null, max: max ?? range?.max ?? null };
  }, null);
}
