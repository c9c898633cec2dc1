import type { Line } from '../../domain/answer.ts';
import type { Grouping, Measure, SortField } from '../../domain/query.ts';
import { capital } from '../capital.ts';
import { joinTexts, line, strong } from '../line.ts';
import type { Counted, Subject } from '../sections/headline-sentences.ts';
import { formats } from './formats.ts';
import type { FundingTerm } from './funding-term.ts';
import { words } from './words.ts';

const { during, quote } = formats;

/** `5 projects end in March 2026`. */
export function matching(term: FundingTerm, { subject, count }: Counted): Line {
  const projects = words.projects(count);
  const one = count === 1;
  switch (subject.kind) {
    case 'all':
      return line`The list has ${projects}`;
    case 'beneficiary':
      return line`${strong(subject.name)} has received ${term.name} for ${projects}`;
    case 'topic':
      return line`${projects} ${mentions(subject.topic, one)}`;
    case 'objective':
      return line`${projects} ${one ? 'belongs' : 'belong'} to the specific objective ${quote(subject.name)}`;
    case 'conditions':
      return line`${projects} ${one ? 'matches' : 'match'} the conditions`;
    default:
      return line`${projects} ${timed(subject, one)}`;
  }
}

export function totalOf(term: FundingTerm, { subject, count }: Counted, total: Line | null): Line {
  if (total === null) return line``;
  const together = count === 1 ? '' : ' in total';
  return subject.kind === 'beneficiary' ? line`, ${total}${together}` : line`, with ${total} of ${term.name}${together}`;
}

/** `that end in 2025`, `that mention …`. */
export function relative(subject: Subject, singular: boolean): string {
  switch (subject.kind) {
    case 'topic':
      return `that ${mentions(subject.topic, singular)}`;
    case 'objective':
      return `under the specific objective ${quote(subject.name)}`;
    case 'ends':
    case 'starts':
    case 'active':
      return `that ${timed(subject, singular)}`;
    default:
      return `that ${singular ? 'matches' : 'match'} the conditions`;
  }
}

/** `mention “rasismi” in their names or goals`. */
export function mentions(topic: string, singular: boolean): string {
  return singular ? `mentions ${quote(topic)} in its name or goals` : `mention ${quote(topic)} in their names or goals`;
}

function timed({ kind, past, period }: Extract<Subject, { kind: 'ends' | 'starts' | 'active' }>, singular: boolean): string {
  if (kind === 'active') return `${past ? (singular ? 'was' : 'were') : singular ? 'is' : 'are'} running ${during(period)}`;
  const verb = kind === 'ends' ? 'end' : 'start';
  return `${verb}${past ? 'ed' : singular ? 's' : ''} ${during(period)}`;
}

export const manyAt = {
  beneficiary: 'with',
  objective: 'under',
  'start-year': 'among',
  'end-year': 'among',
  state: 'among',
} as const satisfies Record<Grouping, string>;

export function measureName(term: FundingTerm): Readonly<Record<Measure, string>> {
  return {
    sum: capital(term.name),
    count: 'Number of projects',
    average: `Average ${term.name}`,
    median: `Median ${term.name}`,
  };
}

export const byName = {
  beneficiary: 'beneficiary',
  objective: 'specific objective',
  'start-year': 'start year',
  'end-year': 'end year',
  state: 'status',
} as const satisfies Record<Grouping, string>;

export function moreOf(term: FundingTerm): Readonly<Record<Measure, string>> {
  return {
    sum: `There is more ${term.name}`,
    count: 'There are more projects',
    average: `The average ${term.name} is larger`,
    median: `The median ${term.name} is larger`,
  };
}

export function sameOf(term: FundingTerm): Readonly<Record<Measure, string>> {
  return {
    sum: `There is the same amount of ${term.name}`,
    count: 'There are equally many projects',
    average: `The average ${term.name} is the same`,
    median: `The median ${term.name} is the same`,
  };
}

export const fieldPlural = {
  beneficiary: 'beneficiaries',
  objective: 'specific objectives',
  purpose: 'goals and results',
  start: 'start dates',
  end: 'end dates',
  state: 'statuses',
} as const;

export function mostOf(term: FundingTerm, measure: Measure, descending: boolean): string {
  if (measure === 'sum') return `The ${descending ? 'most' : 'least'} ${term.name} is`;
  if (measure === 'count') return `The ${descending ? 'most' : 'fewest'} projects are`;
  return `The ${descending ? 'largest' : 'smallest'} ${measure} ${term.name} is`;
}

/** Where a figure is: `under objective …`, `with …`, `among projects that start in 2023`. */
export function at(by: Grouping, names: readonly string[]): string {
  const row = joinTexts(names, formats.and);
  if (by === 'beneficiary') return `with ${row}`;
  if (by === 'objective') return `under specific objective${names.length > 1 ? 's' : ''} ${row}`;
  const what = { 'start-year': 'start year', 'end-year': 'end year', state: 'status' }[by];
  return `among projects whose ${what} is ${joinTexts(names, formats.or)}`;
}

export function rankedName(field: SortField, descending: boolean, rank: number): string {
  const extreme = ordinal(rank, descending ? 'latest' : 'earliest');
  if (field === 'start') return `${extreme} start date is that of the project`;
  if (field === 'end') return `${extreme} end date is that of the project`;
  if (field === 'duration') return `${ordinal(rank, descending ? 'longest' : 'shortest')} project is`;
  return `${ordinal(rank, 'first')} project in this order is`;
}

export function topName(field: SortField, descending: boolean, count: string): string {
  const extreme = descending ? 'latest' : 'earliest';
  if (field === 'funding') return `${count} ${descending ? 'largest' : 'smallest'} projects`;
  if (field === 'start') return `${count} projects with the ${extreme} start dates`;
  if (field === 'end') return `${count} projects with the ${extreme} end dates`;
  if (field === 'duration') return `${count} ${descending ? 'longest' : 'shortest'} projects`;
  return `first ${count} projects in this order`;
}

/** `largest`, `second largest`, `12th largest`; `second` instead of `second first`. */
export function ordinal(rank: number, superlative: string): string {
  if (rank === 1) return superlative;
  const word = ordinalWords[rank - 2] ?? `${rank}${suffixOf(rank)}`;
  if (superlative === 'first') return word;
  return `${word} ${superlative}`;
}

const ordinalWords = 'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

function suffixOf(rank: number): string {
  if (rank % 100 >= 11 && rank % 100 <= 13) return 'th';
  return { 1: 'st', 2: 'nd', 3: 'rd' }[rank % 10] ?? 'th';
}

export function brackets(phrase: string): string {
  return phrase === '' ? '' : ` (${phrase})`;
}
