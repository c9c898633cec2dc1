import type { Line } from '../../domain/answer.ts';
import type { Grouping, Measure, SortField } from '../../domain/query.ts';
import { day, joinLines, joinTexts, line, strong } from '../line.ts';
import { namesAtMost } from '../names-at-most.ts';
import type { Counted, HeadlineSentences, Subject } from '../sections/headline-sentences.ts';
import { formats } from './formats.ts';
import { rankBefore } from './ordinals.ts';
import { words } from './words.ts';

const { during, quote } = formats;

export const headlines = {
  list: (counted, total) => line`${matching(counted)}${totalOf(counted, total)}${brackets(counted.rest)}`,
  count: (counted) => line`${matching(counted)}${brackets(counted.rest)}`,
  sum({ subject, count, rest }, total) {
    if (subject.kind === 'beneficiary')
      return line`${strong(subject.name)} on saanut ${total} EU-rahoitusta, ${words.projects(count)}${brackets(rest)}`;
    if (subject.kind === 'all') return line`EU-rahoitusta on myönnetty yhteensä ${total}, ${words.projects(count)}`;
    const those = count === 1 ? 'sille' : 'niille';
    return line`EU-rahoitusta on myönnetty ${total} ${those} ${formats.whole(count)} hankkeelle, ${relative(subject, count === 1)}${brackets(rest)}`;
  },
  typical(measure, { subject, count, rest }, value, organisations) {
    const whose = subject.kind === 'beneficiary' ? line`Saajan ${strong(subject.name)} EU-rahoituksen` : line`EU-rahoituksen`;
    const which =
      subject.kind === 'all' || subject.kind === 'beneficiary' ? '' : `, ${count === 1 ? 'joka' : 'jotka'} ${fits(subject, count === 1)}`;
    const name = measure === 'average' ? 'keskiarvo on' : 'mediaani on';
    const perProject = measure === 'average' ? ' hanketta kohti' : '';
    const per = organisations === null ? perProject : ` avustuksen saajaa kohti, ${words.groups('beneficiary', organisations)}`;
    return line`${whose} ${name} ${value}${per}, ${words.projects(count)}${which}${brackets(rest)}`;
  },
  noAmounts: (counted) => line`${matching(counted)}, mutta lista ei kerro niiden EU-rahoitusta${brackets(counted.rest)}`,
  ranked(field, descending, rank, project, rest) {
    const name = strong(quote(project.name));
    if (field === 'funding') {
      const which = capital(`${rankBefore(rank)}${descending ? 'suurimman' : 'pienimmän'}`);
      return line`${which} EU-rahoituksen, ${project.funding}, on saanut hanke ${name}, avustuksen saaja ${project.beneficiary}${brackets(rest)}`;
    }
    return line`${capital(rankedName(field, descending, rank))} ${name} (${project.beneficiary}), ${project.funding}, ${project.period}${brackets(rest)}`;
  },
  top(field, descending, from, count, rest, total) {
    const money = total === null ? line`` : line` ovat saaneet EU-rahoitusta yhteensä ${total}`;
    if (from > 1)
      return line`Sijojen ${formats.whole(from)}–${formats.whole(from + count - 1)} hankkeet${money}, ${words.projects(count)}${brackets(rest)}`;
    return line`${topName(field, descending, formats.whole(count))}${money}${brackets(rest)}`;
  },
  fieldOfMany: (field, counted) => line`${matching(counted)}, ${fieldPlural[field]} alla${brackets(counted.rest)}`,
  share({ of, subject, rest, base, percent, part, whole }) {
    const within = base === '' ? '' : `Rajauksessa ${quote(base)} `;
    const ofAll = of === 'sum' ? `${base === '' ? 'kaikesta ' : ''}EU-rahoituksesta` : `${base === '' ? 'kaikista ' : ''}hankkeista`;
    const figures = line`: ${part}, kaikki yhteensä ${whole}`;
    if (subject.kind === 'beneficiary') {
      const verb = of === 'sum' ? 'on saanut' : 'toteuttaa';
      return line`${within}${strong(subject.name)} ${verb} ${percent} ${ofAll}${brackets(rest)}${figures}`;
    }
    const to = of === 'sum' ? 'on myönnetty hankkeille' : 'on hankkeita';
    return line`${within}${percent} ${ofAll} ${to}, ${relative(subject, false)}${brackets(rest)}${figures}`;
  },
  groupCount: (by, count, conditions) =>
    line`${conditions === '' ? 'Listalla' : 'Ehtoihin sopivilla hankkeilla'} on ${words.groups(by, count)}${brackets(conditions)}`,
  firstGroups({ by, measure, conditions }, descending, names, value) {
    const first = names[0] ?? '';
    if (names.length > namesAtMost)
      return line`${mostOf(measure, descending)} on ${formats.whole(names.length)} ${manyAt[by]}: kullakin ${value}${brackets(conditions)}`;
    if (names.length > 1)
      return line`${mostOf(measure, descending)} on ${at(by, names)}: ${names.length === 2 ? 'kummallakin' : 'kullakin'} ${value}${brackets(conditions)}`;
    if (by === 'beneficiary' && measure === 'sum')
      return line`${mostOf(measure, descending)} on saanut ${strong(first)}: ${value}${brackets(conditions)}`;
    return line`${mostOf(measure, descending)} on ${at(by, names)}: ${value}${brackets(conditions)}`;
  },
  groups({ by, measure, conditions }, groups, count, total) {
    const money = total === null ? [] : [line`${measure === 'sum' ? '' : 'EU-rahoitusta '}yhteensä ${total}`];
    const projects = line`${words.projects(count)}`;
    const figures = measure === 'count' ? [projects, ...money] : [...money, projects];
    return line`${measureName[measure]} ${bySuffix[by]}: ${joinLines([...figures, line`${words.groups(by, groups)}`], ', ')}${brackets(conditions)}`;
  },
  compared({ by, measure, conditions }, more, less, difference) {
    const gap = difference === null ? line`` : line`, ero ${difference}`;
    const values = line`: ${more.value} ja ${less.value}${gap}${brackets(conditions)}`;
    if (by === 'beneficiary' && measure === 'sum')
      return line`${strong(more.name)} on saanut enemmän EU-rahoitusta kuin ${strong(less.name)}${values}`;
    return line`${moreOf[measure]} ${at(by, [more.name])}${by === 'beneficiary' || by === 'objective' ? '' : ','} kuin ${at(by, [less.name])}${values}`;
  },
  equal: ({ by, measure, conditions }, names, value) =>
    line`${sameOf[measure]} ${at(by, names)}: ${names.length === 2 ? 'kummallakin' : 'kullakin'} ${value}${brackets(conditions)}`,
  project: (name, beneficiary, funding) =>
    funding === null
      ? line`Hankkeen ${strong(quote(name))} avustuksen saaja on ${beneficiary}`
      : line`Hanke ${strong(quote(name))} (${beneficiary}) on saanut ${funding} EU-rahoitusta`,
  projectBeneficiary: (project, beneficiary) => line`Hankkeen ${quote(project)} avustuksen saaja on ${strong(beneficiary)}`,
  projectObjective: (project, objective) => line`Hankkeen ${quote(project)} erityistavoite on ${strong(objective)}`,
  projectPurpose: (project) => line`Hankkeen ${strong(quote(project))} tavoite ja tulokset`,
  projectFunding: (project, funding) => line`Hanke ${strong(quote(project))} on saanut ${funding} EU-rahoitusta`,
  projectDay(which, project, date, past) {
    const verb = which === 'start' ? (past ? 'alkoi' : 'alkaa') : past ? 'päättyi' : 'päättyy';
    return line`Hanke ${strong(quote(project))} ${verb} ${day(date)}`;
  },
  projectState(project, state, date, left) {
    const name = strong(quote(project));
    if (state === 'ended') return line`Hanke ${name} on päättynyt${date === null ? line`` : line`: se päättyi ${day(date)}`}`;
    if (state === 'upcoming')
      return date === null ? line`Hanke ${name} ei ole vielä alkanut` : line`Hanke ${name} ei ole vielä alkanut: se alkaa ${day(date)}`;
    return date === null
      ? line`Hanke ${name} on käynnissä`
      : line`Hanke ${name} on käynnissä ja päättyy ${day(date)}${left === null ? '' : ` (${left})`}`;
  },
  about: (title, updatedOn, projects) => line`${strong(title)}: ${projects}, päivitetty ${day(updatedOn)}`,
} satisfies HeadlineSentences;

/** `5 hanketta päättyy maaliskuussa 2026`: a number as the subject takes a verb in the singular. */
function matching({ subject, count }: Counted): Line {
  const projects = words.projects(count);
  switch (subject.kind) {
    case 'all':
      return line`Listalla on ${projects}`;
    case 'beneficiary':
      return line`${strong(subject.name)} on saanut EU-rahoitusta ${formats.whole(count)} hankkeelle`;
    case 'topic':
      return line`${formats.whole(count)} hankkeen nimessä tai tavoitteissa mainitaan ${quote(subject.topic)}`;
    case 'objective':
      return line`Erityistavoitteeseen ${quote(subject.name)} kuuluu ${projects}`;
    case 'conditions':
      return line`Ehtoihin sopii ${projects}`;
    default:
      return line`${projects} ${fits(subject, true)}`;
  }
}

function totalOf({ subject, count }: Counted, total: Line | null): Line {
  if (total === null) return line``;
  const together = count === 1 ? '' : 'yhteensä ';
  return subject.kind === 'beneficiary' ? line`, ${together}${total}` : line`, EU-rahoitusta ${together}${total}`;
}

/** `jotka päättyvät vuonna 2025`, `joiden nimessä …`. */
function relative(subject: Subject, singular: boolean): string {
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
      return `${singular ? 'sopii' : 'sopivat'} ehtoihin`;
  }
}

const manyAt = {
  beneficiary: 'avustuksen saajalla',
  objective: 'erityistavoitteella',
  'start-year': 'alkamisvuodella',
  'end-year': 'päättymisvuodella',
  state: 'eri tilanteella',
} as const satisfies Record<Grouping, string>;

const measureName = {
  sum: 'EU-rahoitus',
  count: 'Hankkeiden määrä',
  average: 'EU-rahoituksen keskiarvo',
  median: 'EU-rahoituksen mediaani',
} as const satisfies Record<Measure, string>;

const bySuffix = {
  beneficiary: 'saajittain',
  objective: 'erityistavoitteittain',
  'start-year': 'alkamisvuosittain',
  'end-year': 'päättymisvuosittain',
  state: 'tilanteen mukaan',
} as const satisfies Record<Grouping, string>;

const moreOf = {
  sum: 'EU-rahoitusta on enemmän',
  count: 'Hankkeita on enemmän',
  average: 'EU-rahoituksen keskiarvo on suurempi',
  median: 'EU-rahoituksen mediaani on suurempi',
} as const satisfies Record<Measure, string>;

const sameOf = {
  sum: 'EU-rahoitusta on yhtä paljon',
  count: 'Hankkeita on yhtä monta',
  average: 'EU-rahoituksen keskiarvo on sama',
  median: 'EU-rahoituksen mediaani on sama',
} as const satisfies Record<Measure, string>;

const fieldPlural = {
  beneficiary: 'avustuksen saajat',
  objective: 'erityistavoitteet',
  purpose: 'tavoitteet ja tulokset',
  start: 'alkamispäivät',
  end: 'päättymispäivät',
  state: 'tilanteet',
} as const;

function mostOf(measure: Measure, descending: boolean): string {
  if (measure === 'sum') return `${descending ? 'Eniten' : 'Vähiten'} EU-rahoitusta`;
  if (measure === 'count') return `${descending ? 'Eniten' : 'Vähiten'} hankkeita`;
  return `${descending ? 'Suurin' : 'Pienin'} EU-rahoituksen ${measure === 'average' ? 'keskiarvo' : 'mediaani'}`;
}

/** Where a figure is: the case stands in the common noun, names keep their basic form. */
function at(by: Grouping, names: readonly string[]): string {
  const row = joinTexts(names, formats.and);
  const several = names.length > 1;
  if (by === 'beneficiary') return `${several ? 'saajilla' : 'saajalla'} ${row}`;
  if (by === 'objective') return `${several ? 'erityistavoitteilla' : 'erityistavoitteella'} ${row}`;
  const what = { 'start-year': 'alkamisvuosi', 'end-year': 'päättymisvuosi', state: 'tilanne' }[by];
  return `hankkeilla, joiden ${what} on ${joinTexts(names, formats.or)}`;
}

function rankedName(field: SortField, descending: boolean, rank: number): string {
  const place = rankBefore(rank);
  if (field === 'start') return `${place}${descending ? 'myöhäisin' : 'aikaisin'} alkamispäivä on hankkeella`;
  if (field === 'end') return `${place}${descending ? 'myöhäisin' : 'aikaisin'} päättymispäivä on hankkeella`;
  if (field === 'duration') return `kestoltaan ${place}${descending ? 'pisin' : 'lyhin'} hanke on`;
  return rank === 1 ? 'järjestyksen ensimmäinen hanke on' : `järjestyksen ${rank}. hanke on`;
}

function topName(field: SortField, descending: boolean, count: string): string {
  const end = descending ? 'myöhäisin' : 'aikaisin';
  if (field === 'funding') return `${count} ${descending ? 'suurinta' : 'pienintä'} hanketta`;
  if (field === 'start') return `${count} hanketta, joiden alkamispäivä on ${end},`;
  if (field === 'end') return `${count} hanketta, joiden päättymispäivä on ${end},`;
  if (field === 'duration') return `${count} kestoltaan ${descending ? 'pisintä' : 'lyhintä'} hanketta`;
  return `Järjestyksen ${count} ensimmäistä hanketta`;
}

function brackets(phrase: string): string {
  return phrase === '' ? '' : ` (${phrase})`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
