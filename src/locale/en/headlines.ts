import type { Line } from '../../domain/answer.ts';
import type { Grouping, Measure, SortField } from '../../domain/query.ts';
import { day, joinLines, joinTexts, line, strong } from '../line.ts';
import { namesAtMost } from '../names-at-most.ts';
import type { Counted, HeadlineSentences, Subject } from '../sections/headline-sentences.ts';
import { formats } from './formats.ts';
import { words } from './words.ts';

const { during, quote, whole } = formats;

export const headlines = {
  list: (counted, total) => line`${matching(counted)}${totalOf(counted, total)}${brackets(counted.rest)}`,
  count: (counted) => line`${matching(counted)}${brackets(counted.rest)}`,
  sum({ subject, count, rest }, total) {
    if (subject.kind === 'beneficiary')
      return line`${strong(subject.name)} has received ${total} of EU funding for ${words.projects(count)}${brackets(rest)}`;
    if (subject.kind === 'all') return line`${total} of EU funding has been granted in total, to ${words.projects(count)}`;
    return line`${total} of EU funding has been granted to the ${words.projects(count)} ${relative(subject, count === 1)}${brackets(rest)}`;
  },
  typical(measure, { subject, count, rest }, value, organisations) {
    const perProject = measure === 'average' ? ' per project' : '';
    const name = `The ${measure} EU funding${organisations === null ? perProject : ' per beneficiary'}`;
    const over = organisations === null ? '' : `${words.groups('beneficiary', organisations)} with `;
    const of = subject.kind === 'beneficiary' ? line` of ${strong(subject.name)}` : line``;
    const which = subject.kind === 'all' || subject.kind === 'beneficiary' ? '' : ` ${relative(subject, count === 1)}`;
    return line`${name}${of} is ${value}, over ${over}${words.projects(count)}${which}${brackets(rest)}`;
  },
  noAmounts: (counted) => line`${matching(counted)}, but the list does not state their EU funding${brackets(counted.rest)}`,
  ranked(field, descending, rank, project, rest) {
    const name = strong(quote(project.name));
    if (field === 'funding') {
      const which = `${ordinal(rank, descending ? 'largest' : 'smallest')} EU funding`;
      return line`The ${which}, ${project.funding}, went to the project ${name} of ${project.beneficiary}${brackets(rest)}`;
    }
    return line`The ${rankedName(field, descending, rank)} ${name} (${project.beneficiary}), ${project.funding}, ${project.period}${brackets(rest)}`;
  },
  top(field, descending, from, count, rest, total) {
    const has = count === 1 ? 'has' : 'have';
    const money = total === null ? line`` : line` ${has} received ${total} of EU funding in total`;
    if (from > 1) return line`The ${words.projects(count)} at ranks ${whole(from)}–${whole(from + count - 1)}${money}${brackets(rest)}`;
    return line`The ${topName(field, descending, whole(count))}${money}${brackets(rest)}`;
  },
  fieldOfMany: (field, counted) => line`${matching(counted)}; the ${fieldPlural[field]} are below${brackets(counted.rest)}`,
  share({ of, subject, rest, base, percent, part, whole: all }) {
    const ofAll = `${base === '' ? 'all ' : 'the '}${of === 'sum' ? 'EU funding' : 'projects'}${base === '' ? '' : ` within ${quote(base)}`}`;
    const figures = line`: ${part} out of ${all}`;
    if (subject.kind === 'beneficiary') {
      const verb = of === 'sum' ? 'has received' : 'has';
      return line`${strong(subject.name)} ${verb} ${percent} of ${ofAll}${brackets(rest)}${figures}`;
    }
    const to = of === 'sum' ? 'has been granted to projects' : 'are projects';
    return line`${percent} of ${ofAll} ${to} ${relative(subject, false)}${brackets(rest)}${figures}`;
  },
  groupCount: (by, count, conditions) =>
    line`${conditions === '' ? 'The list has' : 'The projects that match have'} ${words.groups(by, count)}${brackets(conditions)}`,
  firstGroups({ by, measure, conditions }, descending, names, value) {
    const each = names.length > 1 ? ' each' : '';
    if (names.length > namesAtMost)
      return line`${mostOf(measure, descending)} ${manyAt[by]} ${words.groups(by, names.length)}: ${value}${each}${brackets(conditions)}`;
    if (by === 'beneficiary' && measure === 'sum') {
      const has = names.length > 1 ? 'have' : 'has';
      return line`${strong(joinTexts(names, formats.and))} ${has} received the ${descending ? 'most' : 'least'} EU funding: ${value}${each}${brackets(conditions)}`;
    }
    if (by === 'beneficiary' && measure === 'count') {
      const has = names.length > 1 ? 'have' : 'has';
      return line`${strong(joinTexts(names, formats.and))} ${has} the ${descending ? 'most' : 'fewest'} projects: ${value}${each}${brackets(conditions)}`;
    }
    return line`${mostOf(measure, descending)} ${at(by, names)}: ${value}${each}${brackets(conditions)}`;
  },
  groups({ by, measure, conditions }, groups, count, total) {
    const money = total === null ? [] : [line`${total}${measure === 'sum' ? '' : ' of EU funding'} in total`];
    const projects = line`${words.projects(count)}`;
    const figures = measure === 'count' ? [projects, ...money] : [...money, projects];
    return line`${measureName[measure]} by ${byName[by]}: ${joinLines([...figures, line`${words.groups(by, groups)}`], ', ')}${brackets(conditions)}`;
  },
  compared({ by, measure, conditions }, more, less, difference) {
    const gap = difference === null ? line`` : line`, a difference of ${difference}`;
    const values = line`: ${more.value} and ${less.value}${gap}${brackets(conditions)}`;
    if (by === 'beneficiary' && measure === 'sum')
      return line`${strong(more.name)} has received more EU funding than ${strong(less.name)}${values}`;
    if (by === 'beneficiary' && measure === 'count') return line`${strong(more.name)} has more projects than ${strong(less.name)}${values}`;
    return line`${moreOf[measure]} ${at(by, [more.name])} than ${at(by, [less.name])}${values}`;
  },
  equal: ({ by, measure, conditions }, names, value) => line`${sameOf[measure]} ${at(by, names)}: ${value} each${brackets(conditions)}`,
  project: (name, beneficiary, funding) =>
    funding === null
      ? line`The beneficiary of the project ${strong(quote(name))} is ${beneficiary}`
      : line`The project ${strong(quote(name))} (${beneficiary}) has received ${funding} of EU funding`,
  projectBeneficiary: (project, beneficiary) => line`The beneficiary of the project ${quote(project)} is ${strong(beneficiary)}`,
  projectObjective: (project, objective) => line`The specific objective of the project ${quote(project)} is ${strong(objective)}`,
  projectPurpose: (project) => line`Goals and results of the project ${strong(quote(project))}`,
  projectFunding: (project, funding) => line`The project ${strong(quote(project))} has received ${funding} of EU funding`,
  projectDay(which, project, date, past) {
    const verb = which === 'start' ? (past ? 'started' : 'starts') : past ? 'ended' : 'ends';
    return line`The project ${strong(quote(project))} ${verb} on ${day(date)}`;
  },
  projectState(project, state, date, left) {
    const name = strong(quote(project));
    if (state === 'ended') return date === null ? line`The project ${name} has ended` : line`The project ${name} ended on ${day(date)}`;
    if (state === 'upcoming')
      return line`The project ${name} has not started yet${date === null ? line`` : line`; it starts on ${day(date)}`}`;
    return date === null
      ? line`The project ${name} is running`
      : line`The project ${name} is running and ends on ${day(date)}${left === null ? '' : ` (${left})`}`;
  },
  about: (title, updatedOn, projects) => line`${strong(title)}: ${projects}, updated on ${day(updatedOn)}`,
} satisfies HeadlineSentences;

/** `5 projects end in March 2026`. */
function matching({ subject, count }: Counted): Line {
  const projects = words.projects(count);
  const one = count === 1;
  switch (subject.kind) {
    case 'all':
      return line`The list has ${projects}`;
    case 'beneficiary':
      return line`${strong(subject.name)} has received EU funding for ${projects}`;
    case 'topic':
      return line`${projects} ${one ? 'mentions' : 'mention'} ${quote(subject.topic)} in the name or goals`;
    case 'objective':
      return line`${projects} ${one ? 'belongs' : 'belong'} to the specific objective ${quote(subject.name)}`;
    case 'conditions':
      return line`${projects} ${one ? 'matches' : 'match'} the conditions`;
    default:
      return line`${projects} ${timed(subject, one)}`;
  }
}

function totalOf({ subject, count }: Counted, total: Line | null): Line {
  if (total === null) return line``;
  const together = count === 1 ? '' : ' in total';
  return subject.kind === 'beneficiary' ? line`, ${total}${together}` : line`, with ${total} of EU funding${together}`;
}

/** `that end in 2025`, `that mention …`. */
function relative(subject: Subject, singular: boolean): string {
  switch (subject.kind) {
    case 'topic':
      return `that ${singular ? 'mentions' : 'mention'} ${quote(subject.topic)} in the name or goals`;
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

function timed({ kind, past, period }: Extract<Subject, { kind: 'ends' | 'starts' | 'active' }>, singular: boolean): string {
  if (kind === 'active') return `${past ? (singular ? 'was' : 'were') : singular ? 'is' : 'are'} running ${during(period)}`;
  const verb = kind === 'ends' ? 'end' : 'start';
  return `${verb}${past ? 'ed' : singular ? 's' : ''} ${during(period)}`;
}

const manyAt = {
  beneficiary: 'with',
  objective: 'under',
  'start-year': 'among',
  'end-year': 'among',
  state: 'among',
} as const satisfies Record<Grouping, string>;

const measureName = {
  sum: 'EU funding',
  count: 'Number of projects',
  average: 'Average EU funding',
  median: 'Median EU funding',
} as const satisfies Record<Measure, string>;

const byName = {
  beneficiary: 'beneficiary',
  objective: 'specific objective',
  'start-year': 'start year',
  'end-year': 'end year',
  state: 'status',
} as const satisfies Record<Grouping, string>;

const moreOf = {
  sum: 'There is more EU funding',
  count: 'There are more projects',
  average: 'The average EU funding is larger',
  median: 'The median EU funding is larger',
} as const satisfies Record<Measure, string>;

const sameOf = {
  sum: 'There is the same amount of EU funding',
  count: 'There are equally many projects',
  average: 'The average EU funding is the same',
  median: 'The median EU funding is the same',
} as const satisfies Record<Measure, string>;

const fieldPlural = {
  beneficiary: 'beneficiaries',
  objective: 'specific objectives',
  purpose: 'goals and results',
  start: 'start dates',
  end: 'end dates',
  state: 'statuses',
} as const;

function mostOf(measure: Measure, descending: boolean): string {
  if (measure === 'sum') return `The ${descending ? 'most' : 'least'} EU funding is`;
  if (measure === 'count') return `The ${descending ? 'most' : 'fewest'} projects are`;
  return `The ${descending ? 'largest' : 'smallest'} ${measure} EU funding is`;
}

/** Where a figure is: `under objective …`, `with …`, `among projects that start in 2023`. */
function at(by: Grouping, names: readonly string[]): string {
  const row = joinTexts(names, formats.and);
  if (by === 'beneficiary') return `with ${row}`;
  if (by === 'objective') return `under the specific objective${names.length > 1 ? 's' : ''} ${row}`;
  const what = { 'start-year': 'start year', 'end-year': 'end year', state: 'status' }[by];
  return `among projects whose ${what} is ${joinTexts(names, formats.or)}`;
}

function rankedName(field: SortField, descending: boolean, rank: number): string {
  const extreme = ordinal(rank, descending ? 'latest' : 'earliest');
  if (field === 'start') return `${extreme} start date is that of the project`;
  if (field === 'end') return `${extreme} end date is that of the project`;
  if (field === 'duration') return `${ordinal(rank, descending ? 'longest' : 'shortest')} project is`;
  return `${ordinal(rank, 'first')} project in this order is`;
}

function topName(field: SortField, descending: boolean, count: string): string {
  const extreme = descending ? 'latest' : 'earliest';
  if (field === 'funding') return `${count} ${descending ? 'largest' : 'smallest'} projects`;
  if (field === 'start') return `${count} projects with the ${extreme} start dates`;
  if (field === 'end') return `${count} projects with the ${extreme} end dates`;
  if (field === 'duration') return `${count} ${descending ? 'longest' : 'shortest'} projects`;
  return `first ${count} projects in this order`;
}

/** `largest`, `second largest`, `12th largest`; `second` instead of `second first`. */
function ordinal(rank: number, superlative: string): string {
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

function brackets(phrase: string): string {
  return phrase === '' ? '' : ` (${phrase})`;
}
