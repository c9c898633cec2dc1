import { capital } from '../capital.ts';
import { day, joinLines, joinTexts, line, strong } from '../line.ts';
import { namesAtMost } from '../names-at-most.ts';
import type { HeadlineSentences } from '../sections/headline-sentences.ts';
import { formats } from './formats.ts';
import type { FundingTerm } from './funding-term.ts';
import {
  at,
  brackets,
  byName,
  fieldPlural,
  manyAt,
  matching,
  measureName,
  moreOf,
  mostOf,
  ordinal,
  rankedName,
  relative,
  sameOf,
  topName,
  totalOf,
} from './headline-parts.ts';
import { words } from './words.ts';

const { quote, whole } = formats;

export function headlines(term: FundingTerm) {
  return {
    list: (counted, total) => line`${matching(term, counted)}${totalOf(term, counted, total)}${brackets(counted.rest)}`,
    nearest(topic, count, others, missing, rest) {
      const lacks = joinTexts(missing.map(quote), formats.or);
      const lacking =
        others > 1 && missing.length > 1
          ? `som vart och ett saknar minst ett av orden ${joinTexts(missing.map(quote), formats.and)}`
          : `som inte nämner ${lacks}`;
      return count === 0
        ? line`Inget projekt nämner hela ämnet ${quote(topic)} i namnet eller målen. Närmast ligger ${words.projects(others)} ${lacking}${brackets(rest)}.`
        : line`${words.projects(count)} nämner ${quote(topic)} i namnet eller målen. Nära ämnet ligger också ${words.projects(others)} ${lacking}${brackets(rest)}.`;
    },
    count: (counted) => line`${matching(term, counted)}${brackets(counted.rest)}`,
    sum({ subject, count, rest }, total) {
      if (subject.kind === 'beneficiary')
        return line`${strong(subject.name)} har fått ${total} i ${term.name} för ${words.projects(count)}${brackets(rest)}`;
      if (subject.kind === 'all') return line`Totalt ${total} i ${term.name} har beviljats till ${words.projects(count)}`;
      return line`${total} i ${term.name} har beviljats till ${count === 1 ? 'det' : 'de'} ${words.projects(count)} ${relative(subject)}${brackets(rest)}`;
    },
    typical(measure, { subject, count, rest }, value, organisations) {
      const per = organisations === null ? 'projekt' : 'stödmottagare';
      const median = `Medianen för ${term.the}${organisations === null ? '' : ' per stödmottagare'} är`;
      const name = measure === 'average' ? `${capital(term.the)} per ${per} är i medeltal` : median;
      const over = organisations === null ? '' : `${words.groups('beneficiary', organisations)} med `;
      const of = subject.kind === 'beneficiary' ? line` för ${strong(subject.name)}` : line``;
      const which = subject.kind === 'all' || subject.kind === 'beneficiary' ? '' : ` ${relative(subject)}`;
      return line`${name} ${value}${of}, beräknat på ${over}${words.projects(count)}${which}${brackets(rest)}`;
    },
    noAmounts: (counted) => line`${matching(term, counted)}, men listan anger inte ${term.the}${brackets(counted.rest)}`,
    ranked(field, descending, rank, project, rest) {
      const name = strong(quote(project.name));
      if (field === 'funding') {
        const whose = project.beneficiary === null ? words.beneficiaryMissing : `stödmottagare ${project.beneficiary}`;
        const which = `${ordinal(rank)}${descending ? 'största' : 'minsta'} ${term.the}`;
        return line`Den ${which}, ${project.funding}, har beviljats till projektet ${name}, ${whose}${brackets(rest)}`;
      }
      return line`${rankedName(field, descending, rank)} ${name} (${project.beneficiary ?? words.beneficiaryMissing}), ${project.funding}, ${project.period}${brackets(rest)}`;
    },
    top(field, descending, from, count, rest, total) {
      const money = total === null ? line`` : line` har fått totalt ${total} i ${term.name}`;
      if (from > 1)
        return line`De ${words.projects(count)}en på platserna ${whole(from)}–${whole(from + count - 1)}${money}${brackets(rest)}`;
      return line`${topName(field, descending, whole(count))}${money}${brackets(rest)}`;
    },
    fieldOfMany: (field, counted) => line`${matching(term, counted)}, ${fieldPlural[field]} nedan${brackets(counted.rest)}`,
    share({ of, subject, rest, base, percent, part, whole: all }) {
      const within = base === '' ? '' : ` inom avgränsningen ${quote(base)}`;
      const ofAll = `${base === '' ? (of === 'sum' ? 'all ' : 'alla ') : ''}${of === 'sum' ? (base === '' ? term.name : term.the) : base === '' ? 'projekt' : 'projekten'}${within}`;
      const figures = line`: ${part} av ${all}`;
      if (subject.kind === 'beneficiary') {
        const verb = of === 'sum' ? 'har fått' : 'har';
        return line`${strong(subject.name)} ${verb} ${percent} av ${ofAll}${brackets(rest)}${figures}`;
      }
      const to = of === 'sum' ? 'har beviljats till projekt' : 'är projekt';
      return line`${percent} av ${ofAll} ${to} ${relative(subject)}${brackets(rest)}${figures}`;
    },
    groupCount: (by, count, conditions) =>
      line`${conditions === '' ? 'Listan innehåller' : 'Projekten som uppfyller villkoren har'} ${words.groups(by, count)}${brackets(conditions)}`,
    firstGroups({ by, measure, conditions }, descending, names, value) {
      const figure = line`: ${value}${names.length > 1 ? ' var' : ''}${brackets(conditions)}`;
      const who = names.length > namesAtMost ? words.groups(by, names.length) : joinTexts(names, formats.and);
      if (by === 'beneficiary' && measure === 'sum')
        return line`${strong(who)} har fått ${descending ? 'mest' : 'minst'} ${term.name}${figure}`;
      if (by === 'beneficiary' && measure === 'count') return line`${strong(who)} har ${descending ? 'flest' : 'färst'} projekt${figure}`;
      if (names.length > namesAtMost) return line`${mostOf(term, measure, descending)} ${manyAt[by]} ${who}${figure}`;
      return line`${mostOf(term, measure, descending)} ${at(by, names)}${figure}`;
    },
    groups({ by, measure, conditions }, groups, count, total) {
      const money = total === null ? [] : [line`totalt ${total}${measure === 'sum' ? '' : ` i ${term.name}`}`];
      const projects = line`${words.projects(count)}`;
      const figures = measure === 'count' ? [projects, ...money] : [...money, projects];
      return line`${measureName(term)[measure]} per ${byName[by]}: ${joinLines([...figures, line`${words.groups(by, groups)}`], ', ')}${brackets(conditions)}`;
    },
    compared({ by, measure, conditions }, more, less, difference) {
      const gap = difference === null ? line`` : line`, en skillnad på ${difference}`;
      const values = line`: ${more.value} och ${less.value}${gap}${brackets(conditions)}`;
      if (by === 'beneficiary' && measure === 'sum')
        return line`${strong(more.name)} har fått mer ${term.name} än ${strong(less.name)}${values}`;
      if (by === 'beneficiary' && measure === 'count') return line`${strong(more.name)} har fler projekt än ${strong(less.name)}${values}`;
      return line`${moreOf(term)[measure]} ${at(by, [more.name])} än ${at(by, [less.name])}${values}`;
    },
    equal({ by, measure, conditions }, names, value) {
      const figure = line`: ${value} var${brackets(conditions)}`;
      const who = strong(joinTexts(names, formats.and));
      if (by === 'beneficiary' && measure === 'sum') return line`${who} har fått lika mycket ${term.name}${figure}`;
      if (by === 'beneficiary' && measure === 'count') return line`${who} har lika många projekt${figure}`;
      return line`${sameOf(term)[measure]} ${at(by, names)}${figure}`;
    },
    project: (name, beneficiary, funding) =>
      funding === null
        ? beneficiary === null
          ? line`Projektet ${strong(quote(name))}: ${words.beneficiaryMissing}`
          : line`Stödmottagare för projektet ${strong(quote(name))} är ${beneficiary}`
        : line`Projektet ${strong(quote(name))} (${beneficiary ?? words.beneficiaryMissing}) har fått ${funding} i ${term.name}`,
    projectBeneficiary: (project, beneficiary) => line`Stödmottagare för projektet ${quote(project)} är ${strong(beneficiary)}`,
    projectObjective: (project, objective) => line`Projektet ${quote(project)} hör till det särskilda målet ${strong(objective)}`,
    projectPurpose: (project) => line`Mål och resultat för projektet ${strong(quote(project))}`,
    projectFunding: (project, funding) => line`Projektet ${strong(quote(project))} har fått ${funding} i ${term.name}`,
    projectDay(which, project, date, past) {
      const verb = which === 'start' ? (past ? 'började' : 'börjar') : past ? 'slutade' : 'slutar';
      return line`Projektet ${strong(quote(project))} ${verb} den ${day(date)}`;
    },
    projectPeriod(which, project, period, past) {
      const verb = which === 'start' ? (past ? 'började' : 'börjar') : past ? 'slutade' : 'slutar';
      return line`Projektet ${strong(quote(project))} ${verb} ${formats.during(period)}; listan anger inte dagen`;
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
    about: (title, updated, projects) =>
      updated.kind === 'unknown'
        ? line`${strong(title)}: ${projects}`
        : line`${strong(title)}: ${projects}, ${updated.kind === 'updated' ? 'uppdaterad' : 'hämtad'} den ${day(updated.day)}`,
  } satisfies HeadlineSentences;
}
