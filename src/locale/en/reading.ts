import type { SortField } from '../../domain/query.ts';
import { day, line } from '../line.ts';
import type { AmountWords, ReadingSentences } from '../sections/reading-sentences.ts';
import { formats } from './formats.ts';
import type { FundingTerm } from './funding-term.ts';
import { held } from './held.ts';

const { during, span, quote, whole } = formats;

export function reading(term: FundingTerm) {
  const { listDay } = held(term);
  const orders = {
    name: 'project name',
    beneficiary: 'beneficiary',
    objective: 'specific objective',
    purpose: 'goals and results',
    funding: term.name,
    start: 'start date',
    end: 'end date',
    duration: 'duration',
    position: 'the list’s own order',
    relevance: 'relevance',
  } as const;

  const fieldNames = {
    beneficiary: 'beneficiary',
    objective: 'specific objective',
    purpose: 'goals and results',
    funding: term.name,
    start: 'start date',
    end: 'end date',
    state: 'status',
  } as const;
  return {
    line: (pieces) => `I read the question as: ${pieces}`,
    measure: {
      sum: `${term.name} granted`,
      count: 'number of projects',
      average: `average ${term.name} per project`,
      median: `median ${term.name}`,
    },
    perBeneficiary: { average: `average ${term.name} per beneficiary`, median: `median ${term.name} of beneficiaries` },
    list: 'projects',
    fieldOfEach: {
      beneficiary: 'beneficiaries of projects',
      objective: 'specific objectives of projects',
      purpose: 'goals and results of projects',
      funding: `${term.name} of projects`,
      start: 'start dates of projects',
      end: 'end dates of projects',
      state: 'status of projects',
    },
    share: { sum: `share of the ${term.name}`, count: 'share of the projects' },
    base: (pieces) => (pieces === null ? 'compared with the whole list' : `compared with the projects with: ${pieces}`),
    grouped: {
      beneficiary: 'by beneficiary',
      objective: 'by specific objective',
      'start-year': 'by start year',
      'end-year': 'by end year',
      state: 'by status',
    },
    groupNumber: {
      beneficiary: 'number of beneficiaries',
      objective: 'number of specific objectives',
      'start-year': 'number of start years',
      'end-year': 'number of end years',
      state: 'number of statuses',
    },
    among: (names) => `comparing ${names}`,
    havingProjects(min, max) {
      if (min !== null && min === max) return `with exactly ${projects(min)}`;
      if (min === null) return max === null ? 'with any number of projects' : `with at most ${projects(max)}`;
      return max === null ? `with at least ${projects(min)}` : `with ${whole(min)}–${projects(max)}`;
    },
    havingFunding: (amount) => `${term.name} in total ${amountWords(amount)}`,
    groupOrder(by, descending) {
      if (by === 'value') return descending ? 'largest first' : 'smallest first';
      return descending ? 'in descending order' : 'in ascending order';
    },
    ranks(from, to, ties) {
      const which = from === to ? (from === 1 ? 'the first only' : `rank ${from} only`) : `ranks ${from}–${to}`;
      return ties ? `${which}, ties included` : which;
    },
    order(field, descending) {
      if (field === 'position') return descending ? 'the list’s own order, from the end' : 'in the list’s own order';
      const name = orderName(field, descending);
      return field === 'relevance' ? name : `sorted by ${name}`;
    },
    orderName,
    project: (name) => `details of the project ${quote(name)}`,
    projectField: (field, name) => `${fieldNames[field]} of the project ${quote(name)}`,
    organisation: (name) => `funding and projects, beneficiary ${name}`,
    about: 'about the list',
    help: 'what can be asked',
    beneficiaries: (names) => `beneficiary ${names}`,
    exceptBeneficiaries: (names) => `beneficiaries other than ${names}`,
    objectives: (names) => `specific objective ${names}`,
    exceptObjectives: (names) => `specific objectives other than ${names}`,
    projects: (names) => `project ${names}`,
    starts: (period) => `starting ${during(period)}`,
    ends: (period) => `ending ${during(period)}`,
    active: (period) => `running ${during(period)}`,
    notActive: (period) => `not running ${during(period)}`,
    amount: (amount) => `${term.name} ${amountWords(amount)}`,
    topic: (topic) => `${quote(topic)} in the name or goals`,
    assumption(assumption) {
      switch (assumption.code) {
        case 'corrected':
          return line`I took ${quote(assumption.typed)} to mean ${quote(assumption.taken)}.`;
        case 'soon':
          return line`“Soon” was taken as ${span(assumption.period)}. You can ask for another period.`;
        case 'year-assumed':
          return line`No year was given, so it was taken as ${span(assumption.period)}.`;
        case 'day-first':
          return line`The date was read day first: ${day(assumption.date)}.`;
        case 'number-style':
          return line`The number was read as ${assumption.taken}. It could also mean ${assumption.other}.`;
        case 'open-beginning':
          return line`The period has no beginning, so projects that started or ended long ago are included.`;
        case 'mentions':
          return line`The list has no column for this, so ${quote(assumption.topic)} was searched for in names, goals and beneficiaries.`;
        case 'currency-assumed':
          return line`No currency was said, so the amount was taken as ${assumption.currency}. Projects in other currencies (${assumption.others.join(', ')}) were left out.`;
        case 'eu-unsaid':
          return line`The list does not tell the EU’s money from other money: the figure is all the funding that it states.`;
        case 'left-aside':
          return line`${quote(assumption.words)} was left aside, because it does not narrow the list.`;
      }
    },
    premise(stated, truth) {
      const listSays = truth === null ? line`` : line` According to the list the amount is ${truth}.`;
      return line`The list does not confirm the amount in the question, ${stated}.${listSays}`;
    },
    source: (title, updated, old) => line`Source: ${title}, ${listDay(updated)}${old ? ' (more than four months old)' : ''}`,
  } satisfies ReadingSentences;

  function orderName(field: SortField, descending: boolean): string {
    const name = orders[field];
    if (field === 'position') return descending ? `${name}, from the end` : name;
    if (field === 'relevance') return descending ? 'most relevant last' : 'most relevant first';
    if (field === 'funding') return `${name}, ${descending ? 'largest' : 'smallest'} first`;
    if (field === 'duration') return `${name}, ${descending ? 'longest' : 'shortest'} first`;
    if (field === 'start' || field === 'end') return `${name}, ${descending ? 'latest' : 'earliest'} first`;
    return `${name}, ${descending ? 'descending' : 'ascending'}`;
  }
}

function projects(count: number): string {
  return `${whole(count)} ${count === 1 ? 'project' : 'projects'}`;
}

function amountWords(amount: AmountWords): string {
  switch (amount.kind) {
    case 'any':
      return `in ${amount.currency}`;
    case 'over':
      return `over ${amount.amount}`;
    case 'under':
      return `under ${amount.amount}`;
    case 'at-least':
      return `at least ${amount.amount}`;
    case 'at-most':
      return `at most ${amount.amount}`;
    case 'exactly':
      return `exactly ${amount.amount}`;
    case 'between':
      return amount.minInclusive && amount.maxInclusive
        ? `from ${amount.min} to ${amount.max}`
        : `${amount.minInclusive ? 'at least' : 'over'} ${amount.min} and ${amount.maxInclusive ? 'at most' : 'under'} ${amount.max}`;
  }
}
