import type { Line } from '../../domain/answer.ts';
import type { Grouping, Measure, SortField } from '../../domain/query.ts';
import { capital } from '../capital.ts';
import { joinTexts, line, strong } from '../line.ts';
import type { Counted, Subject } from '../sections/headline-sentences.ts';
import { formats } from './formats.ts';
import type { FundingTerm } from './funding-term.ts';
import { words } from './words.ts';

const { during, quote } = formats;

/** `5 projekt slutar i mars 2026`. */
export function matching(term: FundingTerm, { subject, count }: Counted): Line {
  const projects = words.projects(count);
  switch (subject.kind) {
    case 'all':
      return line`Listan innehåller ${projects}`;
    case 'beneficiary':
      return line`${strong(subject.name)} har fått ${term.name} för ${projects}`;
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

export function totalOf(term: FundingTerm, { subject, count }: Counted, total: Line | null): Line {
  if (total === null) return line``;
  const together = count === 1 ? '' : 'totalt ';
  return subject.kind === 'beneficiary' ? line`, ${together}${total}` : line`, ${together}${total} i ${term.name}`;
}

/** `som slutar år 2025`: the same for one and for many. */
export function relative(subject: Subject): string {
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

export const manyAt = {
  beneficiary: 'hos',
  objective: 'under',
  'start-year': 'under',
  'end-year': 'under',
  state: 'i',
} as const satisfies Record<Grouping, string>;

export function measureName(term: FundingTerm): Readonly<Record<Measure, string>> {
  return {
    sum: capital(term.name),
    count: 'Antal projekt',
    average: `${capital(term.name)} i medeltal`,
    median: `Median för ${term.the}`,
  };
}

export const byName = {
  beneficiary: 'stödmottagare',
  objective: 'särskilt mål',
  'start-year': 'startår',
  'end-year': 'slutår',
  state: 'status',
} as const satisfies Record<Grouping, string>;

export function moreOf(term: FundingTerm): Readonly<Record<Measure, string>> {
  return {
    sum: `Det finns mer ${term.name}`,
    count: 'Det finns fler projekt',
    average: `${capital(term.the)} är i medeltal större`,
    median: `Medianen för ${term.the} är större`,
  };
}

export function sameOf(term: FundingTerm): Readonly<Record<Measure, string>> {
  return {
    sum: `Det finns lika mycket ${term.name}`,
    count: 'Det finns lika många projekt',
    average: `${capital(term.the)} är i medeltal lika stor`,
    median: `Medianen för ${term.the} är lika stor`,
  };
}

export const fieldPlural = {
  beneficiary: 'stödmottagare',
  objective: 'särskilda mål',
  purpose: 'mål och resultat',
  start: 'startdatum',
  end: 'slutdatum',
  state: 'statusar',
} as const;

export function mostOf(term: FundingTerm, measure: Measure, descending: boolean): string {
  if (measure === 'sum') return `${descending ? 'Mest' : 'Minst'} ${term.name} finns`;
  if (measure === 'count') return `${descending ? 'Flest' : 'Färst'} projekt finns`;
  if (measure === 'average') return `${capital(term.the)} är i medeltal ${descending ? 'störst' : 'minst'}`;
  return `Medianen för ${term.the} är ${descending ? 'störst' : 'minst'}`;
}

/** Where a figure is: `hos …`, `under det särskilda målet …`. */
export function at(by: Grouping, names: readonly string[]): string {
  const row = joinTexts(names, formats.and);
  if (by === 'beneficiary') return `hos ${row}`;
  if (by === 'objective') return names.length > 1 ? `under de särskilda målen ${row}` : `under det särskilda målet ${row}`;
  const what = { 'start-year': 'startår', 'end-year': 'slutår', state: 'status' }[by];
  return `bland projekt vars ${what} är ${joinTexts(names, formats.or)}`;
}

export function rankedName(field: SortField, descending: boolean, rank: number): string {
  if (field === 'start' || field === 'end') {
    return `Det ${ordinal(rank)}${descending ? 'senaste' : 'tidigaste'} ${field === 'start' ? 'startdatumet' : 'slutdatumet'} har projektet`;
  }
  if (field === 'duration') return `Det ${ordinal(rank)}${descending ? 'längsta' : 'kortaste'} projektet är`;
  return `Det ${ordinalNeuter(rank)} projektet i ordningen är`;
}

export function topName(field: SortField, descending: boolean, count: string): string {
  const end = descending ? 'de senaste' : 'de tidigaste';
  if (field === 'funding') return `De ${count} ${descending ? 'största' : 'minsta'} projekten`;
  if (field === 'start') return `De ${count} projekten med ${end} startdatumen`;
  if (field === 'end') return `De ${count} projekten med ${end} slutdatumen`;
  if (field === 'duration') return `De ${count} ${descending ? 'längsta' : 'kortaste'} projekten`;
  return `De ${count} första projekten i ordningen`;
}

const ordinals = 'andra tredje fjärde femte sjätte sjunde åttonde nionde tionde'.split(' ');

/** Before a superlative, with its space: `näst ` största, `tredje ` största; empty for the first. */
export function ordinal(rank: number): string {
  if (rank === 1) return '';
  return rank === 2 ? 'näst ' : `${ordinals[rank - 2] ?? `${rank}:e`} `;
}

function ordinalNeuter(rank: number): string {
  return rank === 1 ? 'första' : (ordinals[rank - 2] ?? `${rank}:e`);
}

export function brackets(phrase: string): string {
  return phrase === '' ? '' : ` (${phrase})`;
}
