import { capital } from '../capital.ts';
import { day, joinLines, joinTexts, line, strong } from '../line.ts';
import { namesAtMost } from '../names-at-most.ts';
import type { HeadlineSentences } from '../sections/headline-sentences.ts';
import { formats } from './formats.ts';
import type { FundingTerm } from './funding-term.ts';
import {
  at,
  brackets,
  bySuffix,
  fieldPlural,
  manyAt,
  matching,
  measureName,
  moreOf,
  mostOf,
  rankedName,
  relative,
  sameOf,
  topName,
  totalOf,
} from './headline-parts.ts';
import { rankBefore } from './ordinals.ts';
import { words } from './words.ts';

const { quote, whole } = formats;

export function headlines(term: FundingTerm) {
  return {
    list: (counted, total) => line`${matching(term, counted)}${totalOf(term, counted, total)}${brackets(counted.rest)}`,
    nearest(topic, count, others, missing, rest) {
      const lacks = missing.map(quote);
      const lacking =
        others > 1 && lacks.length > 1
          ? `joista kustakin puuttuu ainakin yksi näistä: ${joinTexts(lacks, formats.and)}`
          : `${others === 1 ? 'jossa' : 'joissa'} ei mainita ${joinTexts(lacks, ' eikä ')}`;
      return count === 0
        ? line`Minkään hankkeen nimessä tai tavoitteissa ei mainita koko aihetta ${quote(topic)}. Lähimpänä on ${words.projects(others)}, ${lacking}${brackets(rest)}.`
        : line`${whole(count)} hankkeen nimessä tai tavoitteissa mainitaan ${quote(topic)}. Lähellä aihetta on lisäksi ${words.projects(others)}, ${lacking}${brackets(rest)}.`;
    },
    count: (counted) => line`${matching(term, counted)}${brackets(counted.rest)}`,
    sum({ subject, count, rest }, total) {
      if (subject.kind === 'beneficiary')
        return line`${strong(subject.name)} on saanut ${total} ${term.some}, ${words.projects(count)}${brackets(rest)}`;
      if (subject.kind === 'all') return line`${capital(term.some)} on myönnetty yhteensä ${total}, ${words.projects(count)}`;
      const those = count === 1 ? 'sille' : 'niille';
      return line`${capital(term.some)} on myönnetty ${total} ${those} ${formats.whole(count)} hankkeelle, ${relative(subject, count === 1)}${brackets(rest)}`;
    },
    typical(measure, { subject, count, rest }, value, organisations) {
      const whose = subject.kind === 'beneficiary' ? line`${strong(subject.name)}: ${term.of}` : line`${capital(term.of)}`;
      const which = subject.kind === 'all' || subject.kind === 'beneficiary' ? '' : `, ${relative(subject, count === 1)}`;
      const name = measure === 'average' ? 'keskiarvo on' : 'mediaani on';
      if (organisations !== null) {
        const over = `${words.groups('beneficiary', organisations)}, ${words.projects(count)}`;
        return line`${whose} ${name} ${value} avustuksen saajaa kohti: ${over}${which}${brackets(rest)}`;
      }
      const per = measure === 'average' ? ' hanketta kohti' : '';
      return line`${whose} ${name} ${value}${per}, laskettuna ${whole(count)} hankkeesta${which}${brackets(rest)}`;
    },
    noAmounts: (counted) => line`${matching(term, counted)}, mutta lista ei kerro niiden ${term.some}${brackets(counted.rest)}`,
    ranked(field, descending, rank, project, rest) {
      const name = strong(quote(project.name));
      if (field === 'funding') {
        const whose = project.beneficiary === null ? words.beneficiaryMissing : `avustuksen saaja ${project.beneficiary}`;
        const which = capital(`${rankBefore(rank)}${descending ? 'suurimman' : 'pienimmän'}`);
        return line`${which} ${term.of}, ${project.funding}, on saanut hanke ${name}, ${whose}${brackets(rest)}`;
      }
      return line`${capital(rankedName(field, descending, rank))} ${name} (${project.beneficiary ?? words.beneficiaryMissing}), ${project.funding}, ${project.period}${brackets(rest)}`;
    },
    top(field, descending, from, count, rest, total) {
      const money = total === null ? line`` : line` on saanut ${term.some} yhteensä ${total}`;
      if (from > 1)
        return line`${words.projects(count)} sijoilla ${formats.whole(from)}–${formats.whole(from + count - 1)}${money}${brackets(rest)}`;
      return line`${topName(field, descending, formats.whole(count))}${money}${brackets(rest)}`;
    },
    fieldOfMany: (field, counted) => line`${matching(term, counted)}, ${fieldPlural[field]} alla${brackets(counted.rest)}`,
    share({ of, subject, rest, base, percent, part, whole }) {
      const within = base === '' ? '' : `Kun rajaus on ${quote(base)}, `;
      const ofAll = of === 'sum' ? `${base === '' ? 'kaikesta ' : ''}${term.from}` : `${base === '' ? 'kaikista ' : ''}hankkeista`;
      const figures = line`: ${part}, kaikki yhteensä ${whole}`;
      if (subject.kind === 'beneficiary') {
        const verb = of === 'sum' ? 'on saanut' : 'toteuttaa';
        return line`${within}${strong(subject.name)} ${verb} ${percent} ${ofAll}${brackets(rest)}${figures}`;
      }
      const to = of === 'sum' ? 'on myönnetty hankkeille' : 'on hankkeita';
      return line`${within}${percent} ${ofAll} ${to}, ${relative(subject, false)}${brackets(rest)}${figures}`;
    },
    groupCount: (by, count, conditions) =>
      line`${conditions === '' ? 'Listalla' : 'Ehdot täyttävillä hankkeilla'} on ${words.groups(by, count)}${brackets(conditions)}`,
    firstGroups({ by, measure, conditions }, descending, names, value) {
      const first = names[0] ?? '';
      if (names.length > namesAtMost)
        return line`${mostOf(term, measure, descending)} on ${formats.whole(names.length)} ${manyAt[by]}: kullakin ${value}${brackets(conditions)}`;
      if (names.length > 1)
        return line`${mostOf(term, measure, descending)} on ${at(by, names)}: ${names.length === 2 ? 'kummallakin' : 'kullakin'} ${value}${brackets(conditions)}`;
      if (by === 'beneficiary' && measure === 'sum')
        return line`${mostOf(term, measure, descending)} on saanut ${strong(first)}: ${value}${brackets(conditions)}`;
      return line`${mostOf(term, measure, descending)} on ${at(by, names)}: ${value}${brackets(conditions)}`;
    },
    groups({ by, measure, conditions }, groups, count, total) {
      const money = total === null ? [] : [line`${measure === 'sum' ? '' : `${term.some} `}yhteensä ${total}`];
      const projects = line`${words.projects(count)}`;
      const figures = measure === 'count' ? [projects, ...money] : [...money, projects];
      return line`${measureName(term)[measure]} ${bySuffix[by]}: ${joinLines([...figures, line`${words.groups(by, groups)}`], ', ')}${brackets(conditions)}`;
    },
    compared({ by, measure, conditions }, more, less, difference) {
      const gap = difference === null ? line`` : line`, ero ${difference}`;
      const values = line`: ${more.value} ja ${less.value}${gap}${brackets(conditions)}`;
      if (by === 'beneficiary' && measure === 'sum')
        return line`${strong(more.name)} on saanut enemmän ${term.some} kuin ${strong(less.name)}${values}`;
      return line`${moreOf(term)[measure]} ${at(by, [more.name])}${by === 'beneficiary' || by === 'objective' ? '' : ','} kuin ${at(by, [less.name])}${values}`;
    },
    equal: ({ by, measure, conditions }, names, value) =>
      line`${sameOf(term)[measure]} ${at(by, names)}: ${names.length === 2 ? 'kummallakin' : 'kullakin'} ${value}${brackets(conditions)}`,
    project: (name, beneficiary, funding) =>
      funding === null
        ? beneficiary === null
          ? line`Hanke ${strong(quote(name))}: ${words.beneficiaryMissing}`
          : line`Hankkeen ${strong(quote(name))} avustuksen saaja on ${beneficiary}`
        : line`Hanke ${strong(quote(name))} (${beneficiary ?? words.beneficiaryMissing}) on saanut ${funding} ${term.some}`,
    projectBeneficiary: (project, beneficiary) => line`Hankkeen ${quote(project)} avustuksen saaja on ${strong(beneficiary)}`,
    projectObjective: (project, objective) => line`Hankkeen ${quote(project)} erityistavoite on ${strong(objective)}`,
    projectPurpose: (project) => line`Hankkeen ${strong(quote(project))} tavoite ja tulokset`,
    projectFunding: (project, funding) => line`Hanke ${strong(quote(project))} on saanut ${funding} ${term.some}`,
    projectDay(which, project, date, past) {
      const verb = which === 'start' ? (past ? 'alkoi' : 'alkaa') : past ? 'päättyi' : 'päättyy';
      return line`Hanke ${strong(quote(project))} ${verb} ${day(date)}`;
    },
    projectPeriod(which, project, period, past) {
      const verb = which === 'start' ? (past ? 'alkoi' : 'alkaa') : past ? 'päättyi' : 'päättyy';
      return line`Hanke ${strong(quote(project))} ${verb} ${formats.during(period)}; lista ei kerro päivää`;
    },
    projectState(project, state, date, left) {
      const name = strong(quote(project));
      if (state === 'ended') return date === null ? line`Hanke ${name} on päättynyt` : line`Hanke ${name} päättyi ${day(date)}`;
      if (state === 'upcoming')
        return date === null ? line`Hanke ${name} ei ole vielä alkanut` : line`Hanke ${name} ei ole vielä alkanut: se alkaa ${day(date)}`;
      return date === null
        ? line`Hanke ${name} on käynnissä`
        : line`Hanke ${name} on käynnissä ja päättyy ${day(date)}${left === null ? '' : ` (${left})`}`;
    },
    about: (title, updated, projects) =>
      updated.kind === 'unknown'
        ? line`${strong(title)}: ${projects}`
        : line`${strong(title)}: ${projects}, ${updated.kind === 'updated' ? 'päivitetty' : 'haettu'} ${day(updated.day)}`,
  } satisfies HeadlineSentences;
}
