import type { Line } from '../../domain/answer.ts';
import type { Grouping, Measure, SortField } from '../../domain/query.ts';
import { capital } from '../capital.ts';
import { joinTexts, line, strong } from '../line.ts';
import type { Counted, Subject } from '../sections/headline-sentences.ts';
import { formats } from './formats.ts';
import type { FundingTerm } from './funding-term.ts';
import { rankBefore } from './ordinals.ts';
import { words } from './words.ts';

const { during, quote } = formats;

/** `5 hanketta päättyy maaliskuussa 2026`: a number as the subject takes a verb in the singular. */
export function matching(term: FundingTerm, { subject, count }: Counted): Line {
  const projects = words.projects(count);
  switch (subject.kind) {
    case 'all':
      return line`Listalla on ${projects}`;
    case 'beneficiary':
      return line`${strong(subject.name)} on saanut ${term.some} ${formats.whole(count)} hankkeelle`;
    case 'topic':
      return line`${formats.whole(count)} hankkeen nimessä tai tavoitteissa mainitaan ${quote(subject.topic)}`;
    case 'objective':
      return line`Erityistavoitteeseen ${quote(subject.name)} kuuluu ${projects}`;
    case 'conditions':
      return line`${projects} täyttää ehdot`;
    default:
      return line`${projects} ${fits(subject, true)}`;
  }
}

export function totalOf(term: FundingTerm, { subject, count }: Counted, total: Line | null): Line {
  if (total === null) return line``;
  const together = count === 1 ? '' : 'yhteensä ';
  return subject.kind === 'beneficiary' ? line`, ${together}${total}` : line`, ${term.some} ${together}${total}`;
}

/** `jotka päättyvät vuonna 2025`, `joiden nimessä …`. */
export function relative(subject: Subject, singular: boolean): string {
  if (subject.kind === 'topic') return `${singular ? 'jonka' : 'joiden'} nimessä tai tavoitteissa mainitaan ${quote(subject.topic)}`;
  return `${singular ? 'joka' : 'jotka'} ${fits(subject, singular)}`;
}

function fits(subject: Subject, singular: boolean): string {
  switch (subject.kind) {
    case 'ends':
      return `${subject.past ? (singular ? 'päättyi' : 'päättyivät') : singular ? 'päättyy' : 'päättyvät'} ${during(subject.period)}`;
    case 'starts':
      return `${subject.past ? (singular ? 'alkoi' : 'alkoivat') : singular ? 'alkaa' : 'alkavat'} ${during(subject.period)}`;
    case 'active':
      return `${subject.past ? (singular ? 'oli' : 'olivat') : singular ? 'on' : 'ovat'} käynnissä ${during(subject.period)}`;
    case 'objective':
      return `${singular ? 'kuuluu' : 'kuuluvat'} erityistavoitteeseen ${quote(subject.name)}`;
    case 'topic':
      return `${singular ? 'mainitsee' : 'mainitsevat'} nimessään tai tavoitteissaan ${quote(subject.topic)}`;
    default:
      return `${singular ? 'täyttää' : 'täyttävät'} ehdot`;
  }
}

export const manyAt = {
  beneficiary: 'avustuksen saajalla',
  objective: 'erityistavoitteella',
  'start-year': 'alkamisvuodella',
  'end-year': 'päättymisvuodella',
  state: 'eri tilanteella',
} as const satisfies Record<Grouping, string>;

export function measureName(term: FundingTerm): Readonly<Record<Measure, string>> {
  return {
    sum: capital(term.name),
    count: 'Hankkeiden määrä',
    average: `${capital(term.of)} keskiarvo`,
    median: `${capital(term.of)} mediaani`,
  };
}

export const bySuffix = {
  beneficiary: 'saajittain',
  objective: 'erityistavoitteittain',
  'start-year': 'alkamisvuosittain',
  'end-year': 'päättymisvuosittain',
  state: 'tilanteen mukaan',
} as const satisfies Record<Grouping, string>;

export function moreOf(term: FundingTerm): Readonly<Record<Measure, string>> {
  return {
    sum: `${capital(term.some)} on enemmän`,
    count: 'Hankkeita on enemmän',
    average: `${capital(term.of)} keskiarvo on suurempi`,
    median: `${capital(term.of)} mediaani on suurempi`,
  };
}

export function sameOf(term: FundingTerm): Readonly<Record<Measure, string>> {
  return {
    sum: `${capital(term.some)} on yhtä paljon`,
    count: 'Hankkeita on yhtä monta',
    average: `${capital(term.of)} keskiarvo on sama`,
    median: `${capital(term.of)} mediaani on sama`,
  };
}

export const fieldPlural = {
  beneficiary: 'avustuksen saajat',
  objective: 'erityistavoitteet',
  purpose: 'tavoitteet ja tulokset',
  start: 'alkamispäivät',
  end: 'päättymispäivät',
  state: 'tilanteet',
} as const;

export function mostOf(term: FundingTerm, measure: Measure, descending: boolean): string {
  if (measure === 'sum') return `${descending ? 'Eniten' : 'Vähiten'} ${term.some}`;
  if (measure === 'count') return `${descending ? 'Eniten' : 'Vähiten'} hankkeita`;
  return `${descending ? 'Suurin' : 'Pienin'} ${term.of} ${measure === 'average' ? 'keskiarvo' : 'mediaani'}`;
}

/** Where a figure is: the case stands in the common noun, names keep their basic form. */
export function at(by: Grouping, names: readonly string[]): string {
  const row = joinTexts(names, formats.and);
  const several = names.length > 1;
  if (by === 'beneficiary') return `avustuksen ${several ? 'saajilla' : 'saajalla'} ${row}`;
  if (by === 'objective') return `${several ? 'erityistavoitteilla' : 'erityistavoitteella'} ${row}`;
  const what = { 'start-year': 'alkamisvuosi', 'end-year': 'päättymisvuosi', state: 'tilanne' }[by];
  return `hankkeilla, joiden ${what} on ${joinTexts(names, formats.or)}`;
}

export function rankedName(field: SortField, descending: boolean, rank: number): string {
  const place = rankBefore(rank);
  if (field === 'start') return `${place}${descending ? 'myöhäisin' : 'aikaisin'} alkamispäivä on hankkeella`;
  if (field === 'end') return `${place}${descending ? 'myöhäisin' : 'aikaisin'} päättymispäivä on hankkeella`;
  if (field === 'duration') return `kestoltaan ${place}${descending ? 'pisin' : 'lyhin'} hanke on`;
  return rank === 1 ? 'järjestyksen ensimmäinen hanke on' : `järjestyksen ${rank}. hanke on`;
}

export function topName(field: SortField, descending: boolean, count: string): string {
  const end = descending ? 'myöhimmin' : 'aikaisimmin';
  if (field === 'funding') return `${count} ${descending ? 'suurinta' : 'pienintä'} hanketta`;
  if (field === 'start') return `${count} ${end} alkavaa hanketta`;
  if (field === 'end') return `${count} ${end} päättyvää hanketta`;
  if (field === 'duration') return `${count} kestoltaan ${descending ? 'pisintä' : 'lyhintä'} hanketta`;
  return `Järjestyksen ${count} ensimmäistä hanketta`;
}

export function brackets(phrase: string): string {
  return phrase === '' ? '' : ` (${phrase})`;
}
