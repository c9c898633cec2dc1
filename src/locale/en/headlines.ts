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
  mentions,
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
      const one = others === 1;
      const lacking =
        !one && missing.length > 1
          ? `that each lack at least one of ${joinTexts(missing.map(quote), formats.and)}`
          : `that ${one ? 'does' : 'do'} not mention ${joinTexts(missing.map(quote), formats.or)}`;
      return count === 0
        ? line`No project mentions all of ${quote(topic)} in its name or goals. The nearest ${one ? 'is' : 'are'} ${words.projects(others)} ${lacking}${brackets(rest)}.`
        : line`${words.projects(count)} ${mentions(topic, count === 1)}. Near the topic ${one ? 'is' : 'are'} also ${words.projects(others)} ${lacking}${brackets(rest)}.`;
    },
    count: (counted) => line`${matching(term, counted)}${brackets(counted.rest)}`,
    sum({ subject, count, rest }, total) {
      if (subject.kind === 'beneficiary')
        return line`${strong(subject.name)} has received ${total} of ${term.name} for ${words.projects(count)}${brackets(rest)}`;
      if (subject.kind === 'all') return line`${total} of ${term.name} has been granted in total, to ${words.projects(count)}`;
      return line`${total} of ${term.name} has been granted to the ${words.projects(count)} ${relative(subject, count === 1)}${brackets(rest)}`;
    },
    typical(measure, { subject, count, rest }, value, organisations) {
      const perProject = measure === 'average' ? ' per project' : '';
      const name = `The ${measure} ${term.name}${organisations === null ? perProject : ' per beneficiary'}`;
      const over = organisations === null ? '' : `${words.groups('beneficiary', organisations)} with `;
      const of = subject.kind === 'beneficiary' ? line` of ${strong(subject.name)}` : line``;
      const which = subject.kind === 'all' || subject.kind === 'beneficiary' ? '' : ` ${relative(subject, count === 1)}`;
      return line`${name}${of} is ${value}, over ${over}${words.projects(count)}${which}${brackets(rest)}`;
    },
    noAmounts: (counted) => line`${matching(term, counted)}, but the list does not state their ${term.name}${brackets(counted.rest)}`,
    ranked(field, descending, rank, project, rest) {
      const name = strong(quote(project.name));
      if (field === 'funding') {
        const whose = project.beneficiary === null ? ` (${words.beneficiaryMissing})` : ` of ${project.beneficiary}`;
        const which = `${ordinal(rank, descending ? 'largest' : 'smallest')} ${term.name}`;
        return line`The ${which}, ${project.funding}, went to the project ${name}${whose}${brackets(rest)}`;
      }
      return line`The ${rankedName(field, descending, rank)} ${name} (${project.beneficiary ?? words.beneficiaryMissing}), ${project.funding}, ${project.period}${brackets(rest)}`;
    },
    top(field, descending, from, count, rest, total) {
      const has = count === 1 ? 'has' : 'have';
      const money = total === null ? line`` : line` ${has} received ${total} of ${term.name} in total`;
      if (from > 1) return line`The ${words.projects(count)} at ranks ${whole(from)}–${whole(from + count - 1)}${money}${brackets(rest)}`;
      return line`The ${topName(field, descending, whole(count))}${money}${brackets(rest)}`;
    },
    fieldOfMany: (field, counted) => line`${matching(term, counted)}; the ${fieldPlural[field]} are below${brackets(counted.rest)}`,
    share({ of, subject, rest, base, percent, part, whole: all }) {
      const ofAll = `${base === '' ? 'all ' : 'the '}${of === 'sum' ? term.name : 'projects'}${base === '' ? '' : ` within ${quote(base)}`}`;
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
      const several = names.length > 1;
      const figure = line`: ${value}${several ? ' each' : ''}${brackets(conditions)}`;
      const who = names.length > namesAtMost ? words.groups(by, names.length) : joinTexts(names, formats.and);
      const have = several ? 'have' : 'has';
      if (by === 'beneficiary' && measure === 'sum')
        return line`${strong(who)} ${have} received the ${descending ? 'most' : 'least'} ${term.name}${figure}`;
      if (by === 'beneficiary' && measure === 'count')
        return line`${strong(who)} ${have} the ${descending ? 'most' : 'fewest'} projects${figure}`;
      if (names.length > namesAtMost) return line`${mostOf(term, measure, descending)} ${manyAt[by]} ${who}${figure}`;
      return line`${mostOf(term, measure, descending)} ${at(by, names)}${figure}`;
    },
    groups({ by, measure, conditions }, groups, count, total) {
      const money = total === null ? [] : [line`${total}${measure === 'sum' ? '' : ` of ${term.name}`} in total`];
      const projects = line`${words.projects(count)}`;
      const figures = measure === 'count' ? [projects, ...money] : [...money, projects];
      return line`${measureName(term)[measure]} by ${byName[by]}: ${joinLines([...figures, line`${words.groups(by, groups)}`], ', ')}${brackets(conditions)}`;
    },
    compared({ by, measure, conditions }, more, less, difference) {
      const gap = difference === null ? line`` : line`, a difference of ${difference}`;
      const values = line`: ${more.value} and ${less.value}${gap}${brackets(conditions)}`;
      if (by === 'beneficiary' && measure === 'sum')
        return line`${strong(more.name)} has received more ${term.name} than ${strong(less.name)}${values}`;
      if (by === 'beneficiary' && measure === 'count')
        return line`${strong(more.name)} has more projects than ${strong(less.name)}${values}`;
      return line`${moreOf(term)[measure]} ${at(by, [more.name])} than ${at(by, [less.name])}${values}`;
    },
    equal({ by, measure, conditions }, names, value) {
      const figure = line`: ${value} each${brackets(conditions)}`;
      const who = strong(joinTexts(names, formats.and));
      if (by === 'beneficiary' && measure === 'sum') return line`${who} have received the same amount of ${term.name}${figure}`;
      if (by === 'beneficiary' && measure === 'count') return line`${who} have the same number of projects${figure}`;
      return line`${sameOf(term)[measure]} ${at(by, names)}${figure}`;
    },
    project: (name, beneficiary, funding) =>
      funding === null
        ? beneficiary === null
          ? line`The project ${strong(quote(name))}: ${words.beneficiaryMissing}`
          : line`The beneficiary of the project ${strong(quote(name))} is ${beneficiary}`
        : line`The project ${strong(quote(name))} (${beneficiary ?? words.beneficiaryMissing}) has received ${funding} of ${term.name}`,
    projectBeneficiary: (project, beneficiary) => line`The beneficiary of the project ${quote(project)} is ${strong(beneficiary)}`,
    projectObjective: (project, objective) => line`The specific objective of the project ${quote(project)} is ${strong(objective)}`,
    projectPurpose: (project) => line`Goals and results of the project ${strong(quote(project))}`,
    projectFunding: (project, funding) => line`The project ${strong(quote(project))} has received ${funding} of ${term.name}`,
    projectDay(which, project, date, past) {
      const verb = which === 'start' ? (past ? 'started' : 'starts') : past ? 'ended' : 'ends';
      return line`The project ${strong(quote(project))} ${verb} on ${day(date)}`;
    },
    projectPeriod(which, project, period, past) {
      const verb = which === 'start' ? (past ? 'started' : 'starts') : past ? 'ended' : 'ends';
      return line`The project ${strong(quote(project))} ${verb} ${formats.during(period)}; the list does not state the day`;
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
    about: (title, updated, projects) =>
      updated.kind === 'unknown'
        ? line`${strong(title)}: ${projects}`
        : line`${strong(title)}: ${projects}, ${updated.kind} on ${day(updated.day)}`,
  } satisfies HeadlineSentences;
}
