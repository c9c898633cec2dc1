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
      return line`${strong(subject.name)} har fått ${total} i EU-finansiering för ${words.projects(count)}${brackets(rest)}`;
    if (subject.kind === 'all') return line`Totalt ${total} i EU-finansiering har beviljats till ${words.projects(count)}`;
    return line`${total} i EU-finansiering har beviljats till ${count === 1 ? 'det' : 'de'} ${words.projects(count)} ${relative(subject)}${brackets(rest)}`;
  },
  typical(measure, { subject, count, rest }, value, organisations) {
    const per = organisations === null ? 'projekt' : 'stödmottagare';
    const median = `Medianen för EU-finansieringen${organisations === null ? '' : ' per stödmottagare'} är`;
    const name = measure === 'average' ? `EU-finansieringen per ${per} är i medeltal` : median;
    const over = organisations === null ? '' : `${words.groups('beneficiary', organisations)}, `;
    const of = subject.kind === 'beneficiary' ? line` för ${strong(subject.name)}` : line``;
    const which = subject.kind === 'all' || subject.kind === 'beneficiary' ? '' : ` ${relative(subject)}`;
    return line`${name} ${value}${of}, ${over}${words.projects(count)}${which}${brackets(rest)}`;
  },
  noAmounts: (counted) => line`${matching(counted)}, men listan anger inte EU-finansieringen${brackets(counted.rest)}`,
  ranked(field, descending, rank, project, rest) {
    const name = strong(quote(project.name));
    if (field === 'funding') {
      const which = `${ordinal(rank)}${descending ? 'största' : 'minsta'} EU-finansieringen`;
      return line`Den ${which}, ${project.funding}, har beviljats till projektet ${name}, stödmottagare ${project.beneficiary}${brackets(rest)}`;
    }
    return line`${rankedName(field, descending, rank)} ${name} (${project.beneficiary}), ${project.funding}, ${project.period}${brackets(rest)}`;
  },
  top(field, descending, from, count, rest, total) {
    const money = total === null ? line`` : line` har fått totalt ${total} i EU-finansiering`;
    if (from > 1)
      return line`De ${words.projects(count)}en på platserna ${whole(from)}–${whole(from + count - 1)}${money}${brackets(rest)}`;
    return line`${topName(field, descending, whole(count))}${money}${brackets(rest)}`;
  },
  fieldOfMany: (field, counted) => line`${matching(counted)}, ${fieldPlural[field]} nedan${brackets(counted.rest)}`,
  share({ of, subject, rest, base, percent, part, whole: all }) {
    const within = base === '' ? '' : ` inom avgränsningen ${quote(base)}`;
    const ofAll = `${base === '' ? (of === 'sum' ? 'all ' : 'alla ') : ''}${of === 'sum' ? (base === '' ? 'EU-finansiering' : 'EU-finansieringen') : base === '' ? 'projekt' : 'projekten'}${within}`;
    const figures = line`: ${part} av ${all}`;
    if (subject.kind === 'beneficiary') {
      const verb = of === 'sum' ? 'har fått' : 'har';
      return line`${strong(subject.name)} ${verb} ${percent} av ${ofAll}${brackets(rest)}${figures}`;
    }
    const to = of === 'sum' ? 'har beviljats till projekt' : 'är projekt';
    return line`${percent} av ${ofAll} ${to} ${relative(subject)}${brackets(rest)}${figures}`;
  },
  groupCount: (by, count, conditions) =>
    line`${conditions === '' ? 'Listan har' : 'Projekten som uppfyller villkoren har'} ${words.groups(by, count)}${brackets(conditions)}`,
  firstGroups({ by, measure, conditions }, descending, names, value) {
    const each = names.length > 1 ? ' var' : '';
    if (names.length > namesAtMost)
      return line`${mostOf(measure, descending)} ${manyAt[by]} ${words.groups(by, names.length)}: ${value}${each}${brackets(conditions)}`;
    if (by === 'beneficiary' && measure === 'sum') {
      return line`${descending ? 'Mest' : 'Minst'} EU-finansiering har ${strong(joinTexts(names, formats.and))} fått: ${value}${each}${brackets(conditions)}`;
    }
    if (by === 'beneficiary' && measure === 'count') {
      return line`${descending ? 'Flest' : 'Färst'} projekt har ${strong(joinTexts(names, formats.and))}: ${value}${each}${brackets(conditions)}`;
    }
    return line`${mostOf(measure, descending)} ${at(by, names)}: ${value}${each}${brackets(conditions)}`;
  },
  groups({ by, measure, conditions }, groups, count, total) {
    const money = total === null ? [] : [line`totalt ${total}${measure === 'sum' ? '' : ' i EU-finansiering'}`];
    const projects = line`${words.projects(count)}`;
    const figures = measure === 'count' ? [projects, ...money] : [...money, projects];
    return line`${measureName[measure]} per ${byName[by]}: ${joinLines([...figures, line`${words.groups(by, groups)}`], ', ')}${brackets(conditions)}`;
  },
  compared({ by, measure, conditions }, more, less, difference) {
    const gap = difference === null ? line`` : line`, en skillnad på ${difference}`;
    const values = line`: ${more.value} och ${less.value}${gap}${brackets(conditions)}`;
    if (by === 'beneficiary' && measure === 'sum')
      return line`${strong(more.name)} har fått mer EU-finansiering än ${strong(less.name)}${values}`;
    if (by === 'beneficiary' && measure === 'count') return line`${strong(more.name)} har fler projekt än ${strong(less.name)}${values}`;
    return line`${moreOf[measure]} ${at(by, [more.name])} än ${at(by, [less.name])}${values}`;
  },
  equal: ({ by, measure, conditions }, names, value) => line`${sameOf[measure]} ${at(by, names)}: ${value} var${brackets(conditions)}`,
  project: (name, beneficiary, funding) =>
    funding === null
      ? line`Stödmottagare för projektet ${strong(quote(name))} är ${beneficiary}`
      : line`Projektet ${strong(quote(name))} (${beneficiary}) har fått ${funding} i EU-finansiering`,
  projectBeneficiary: (project, beneficiary) => line`Stödmottagare för projektet ${quote(project)} är ${strong(beneficiary)}`,
  projectObjective: (project, objective) => line`Projektet ${quote(project)} hör till det särskilda målet ${strong(objective)}`,
  projectPurpose: (project) => line`Mål och resultat för projektet ${strong(quote(project))}`,
  projectFunding: (project, funding) => line`Projektet ${strong(quote(project))} har fått ${funding} i EU-finansiering`,
  projectDay(which, project, date, past) {
    const verb = which === 'start' ? (past ? 'började' : 'börjar') : past ? 'slutade' : 'slutar';
    return line`Projektet ${strong(quote(project))} ${verb} den ${day(date)}`;
  },
  projectState(project, state, date, left) {
    const name = strong(quote(project));
    if (state === 'ended') return date === null ? line`Projektet ${name} är avslutat` : line`Projektet ${name} slutade den ${day(date)}`;
    if (state === 'upcoming')
      return line`Projektet ${name} har inte börjat än${date === null ? line`` : line`: det börjar den ${day(date)}`}`;
    return date === null
      ? line`Projektet ${name} pågår`
      : line`Projektet ${name} pågår och slutar den ${day(date)}${left === null ? '' : ` (${left})`}`;
  },
  about: (title, updatedOn, projects) => line`${strong(title)}: ${projects}, uppdaterad den ${day(updatedOn)}`,
} satisfies HeadlineSentences;

/** `5 projekt slutar i mars 2026`. */
function matching({ subject, count }: Counted): Line {
  const projects = words.projects(count);
  switch (subject.kind) {
    case 'all':
      return line`Listan har ${projects}`;
    case 'beneficiary':
      return line`${strong(subject.name)} har fått EU-finansiering för ${projects}`;
    case 'topic':
      return line`${projects} nämner ${quote(subject.topic)} i namnet eller målen`;
    case 'objective':
      return line`${projects} hör till det särskilda målet ${quote(subject.name)}`;
    case 'conditions':
      return line`${projects} uppfyller villkoren`;
    default:
      return line`${projects} ${timed(subject)}`;
  }
}

function totalOf({ subject, count }: Counted, total: Line | null): Line {
  if (total === null) return line``;
  const together = count === 1 ? '' : 'totalt ';
  return subject.kind === 'beneficiary' ? line`, ${together}${total}` : line`, ${together}${total} i EU-finansiering`;
}

/** `som slutar år 2025`: the same for one and for many. */
function relative(subject: Subject): string {
  switch (subject.kind) {
    case 'topic':
      return `som nämner ${quote(subject.topic)} i namnet eller målen`;
    case 'objective':
      return `som hör till det särskilda målet ${quote(subject.name)}`;
    case 'ends':
    case 'starts':
    case 'active':
      return `som ${timed(subject)}`;
    default:
      return 'som uppfyller villkoren';
  }
}

function timed({ kind, past, period }: Extract<Subject, { kind: 'ends' | 'starts' | 'active' }>): string {
  const verbs = { ends: ['slutar', 'slutade'], starts: ['börjar', 'började'], active: ['pågår', 'pågick'] } as const;
  return `${verbs[kind][past ? 1 : 0]} ${during(period)}`;
}

const manyAt = {
  beneficiary: 'hos',
  objective: 'under',
  'start-year': 'under',
  'end-year': 'under',
  state: 'i',
} as const satisfies Record<Grouping, string>;

const measureName = {
  sum: 'EU-finansiering',
  count: 'Antal projekt',
  average: 'EU-finansiering i medeltal',
  median: 'Median för EU-finansieringen',
} as const satisfies Record<Measure, string>;

const byName = {
  beneficiary: 'stödmottagare',
  objective: 'särskilt mål',
  'start-year': 'startår',
  'end-year': 'slutår',
  state: 'läge',
} as const satisfies Record<Grouping, string>;

const moreOf = {
  sum: 'Det finns mer EU-finansiering',
  count: 'Det finns fler projekt',
  average: 'EU-finansieringen är i medeltal större',
  median: 'Medianen för EU-finansieringen är större',
} as const satisfies Record<Measure, string>;

const sameOf = {
  sum: 'Det finns lika mycket EU-finansiering',
  count: 'Det finns lika många projekt',
  average: 'EU-finansieringen är i medeltal lika stor',
  median: 'Medianen för EU-finansieringen är lika stor',
} as const satisfies Record<Measure, string>;

const fieldPlural = {
  beneficiary: 'stödmottagare',
  objective: 'särskilda mål',
  purpose: 'mål och resultat',
  start: 'startdatum',
  end: 'slutdatum',
  state: 'lägen',
} as const;

function mostOf(measure: Measure, descending: boolean): string {
  if (measure === 'sum') return `${descending ? 'Mest' : 'Minst'} EU-finansiering finns`;
  if (measure === 'count') return `${descending ? 'Flest' : 'Färst'} projekt finns`;
  if (measure === 'average') return `EU-finansieringen är i medeltal ${descending ? 'störst' : 'minst'}`;
  return `Medianen för EU-finansieringen är ${descending ? 'störst' : 'minst'}`;
}

/** Where a figure is: `hos …`, `under det särskilda målet …`. */
function at(by: Grouping, names: readonly string[]): string {
  const row = joinTexts(names, formats.and);
  if (by === 'beneficiary') return `hos ${row}`;
  if (by === 'objective') return names.length > 1 ? `under de särskilda målen ${row}` : `under det särskilda målet ${row}`;
  const what = { 'start-year': 'startår', 'end-year': 'slutår', state: 'läge' }[by];
  return `bland projekt vars ${what} är ${joinTexts(names, formats.or)}`;
}

function rankedName(field: SortField, descending: boolean, rank: number): string {
  if (field === 'start' || field === 'end') {
    return `Det ${ordinal(rank)}${descending ? 'senaste' : 'tidigaste'} ${field === 'start' ? 'startdatumet' : 'slutdatumet'} har projektet`;
  }
  if (field === 'duration') return `Det ${ordinal(rank)}${descending ? 'längsta' : 'kortaste'} projektet är`;
  return `Det ${ordinalNeuter(rank)} projektet i ordningen är`;
}

function topName(field: SortField, descending: boolean, count: string): string {
  const end = descending ? 'de senaste' : 'de tidigaste';
  if (field === 'funding') return `De ${count} ${descending ? 'största' : 'minsta'} projekten`;
  if (field === 'start') return `De ${count} projekten med ${end} startdatumen`;
  if (field === 'end') return `De ${count} projekten med ${end} slutdatumen`;
  if (field === 'duration') return `De ${count} ${descending ? 'längsta' : 'kortaste'} projekten`;
  return `De ${count} första projekten i ordningen`;
}

const ordinals = 'andra tredje fjärde femte sjätte sjunde åttonde nionde tionde'.split(' ');

/** Before a superlative, with its space: `näst ` största, `tredje ` största; empty for the first. */
function ordinal(rank: number): string {
  if (rank === 1) return '';
  return rank === 2 ? 'näst ' : `${ordinals[rank - 2] ?? `${rank}:e`} `;
}

function ordinalNeuter(rank: number): string {
  return rank === 1 ? 'första' : (ordinals[rank - 2] ?? `${rank}:e`);
}

function brackets(phrase: string): string {
  return phrase === '' ? '' : ` (${phrase})`;
}
