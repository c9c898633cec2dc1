import { day, joinTexts, line } from '../line.ts';
import type { HeldSentences, ListDay } from '../sections/held-sentences.ts';
import { formats } from './formats.ts';
import type { FundingTerm } from './funding-term.ts';
import { words } from './words.ts';

const { whole } = formats;

export function held(term: FundingTerm) {
  const names = {
    beneficiary: 'beneficiary',
    objective: 'specific objective',
    purpose: 'goals and results',
    funding: term.name,
    totalCost: 'total cost',
    start: 'start date',
    end: 'end date',
    identifier: 'identifier',
    fund: 'fund',
    programme: 'programme',
    location: 'location',
    intervention: 'type of intervention',
  } as const;
  return {
    fields: {
      list: 'List',
      identifier: 'Identifier',
      totalCost: 'Total cost',
      fund: 'Fund',
      programme: 'Programme',
      location: 'Location',
      intervention: 'Type of intervention',
    },
    costUnreadable: (asPrinted) => `total cost could not be read: “${asPrinted}”`,
    held: (fields) =>
      line`For each project the list gives the ${joinTexts(['name', ...fields.map((field) => names[field])], formats.and)}.`,
    notHeldPhrase(fields) {
      const lacks = (field: (typeof fields)[number], phrase: string) => (fields.includes(field) ? [] : [phrase]);
      const phrases = [
        ...lacks('beneficiary', 'who the beneficiaries are'),
        ...lacks('objective', 'which objective a project belongs to'),
        ...lacks('purpose', 'what a project is for'),
        ...lacks('funding', `how much ${term.name} a project has received`),
        ...lacks('start', 'when a project starts'),
        ...lacks('end', 'when a project ends'),
        ...lacks('location', 'where a project takes place'),
        ...lacks('totalCost', 'what it costs in all'),
        'who works on it',
        'how to contact it',
        'what has been paid out or spent each year',
        'what it has achieved',
        'which applications were turned down',
      ];
      return `${phrases.slice(0, -1).join(', ')}, or ${phrases.at(-1)}`;
    },
    notHeldField: (field) =>
      ({
        funding: line`The list does not say how much ${term.name} the projects have received`,
        beneficiary: line`The list does not say who the beneficiaries of the projects are`,
        objective: line`The list does not say which specific objectives the projects belong to`,
        start: line`The list does not say when the projects start`,
        end: line`The list does not say when the projects end`,
      })[field],
    otherFund: {
      several: line`These lists have no projects of that fund or source of money`,
      unknown: line`The list does not say which fund the projects are of`,
    },
    onCard: {
      'total-cost': line`Total costs stand with each project, and are not added up: ask about a project`,
      place: line`Locations stand with each project as the list prints them: ask about a project, or search for a place by its name`,
      fund: line`The fund stands with each project, but projects cannot be chosen by it: ask about a project`,
    },
    locationsSearched: line`The locations that the list prints were searched too.`,
    amountMeaning: (rowsAre) => `${term.name} granted to a ${rowsAre === 'projects' ? 'project' : 'participant in a project'}`,
    withoutBeneficiary: (count) => line`The list does not state the beneficiary of ${words.projects(count)}.`,
    orderedByCurrency: line`The amounts are in several currencies: each currency is in order by itself, one after the other.`,
    participations: (rows, withoutAmount) =>
      line`Each row is one participant’s share in a project, and projects are counted once: there ${rows === 1 ? 'is 1 row' : `are ${whole(rows)} rows`}${withoutAmount === 0 ? '' : `, ${whole(withoutAmount)} of them without a readable amount`}.`,
    sharedProjects: (count) =>
      line`${words.projects(count)} ${count === 1 ? 'stands' : 'stand'} in two lists by ${count === 1 ? 'its identifier' : 'their identifiers'} and ${count === 1 ? 'is' : 'are'} counted once.`,
    partialDays: (count) =>
      line`Of ${words.projects(count)} the list states only a month or a year: in the order ${count === 1 ? 'it stands' : 'they stand'} where that begins.`,
    listDay,
    lists: (titles) => `list ${titles}`,
    retrievedOn: 'Retrieved',
    listOfSeveral: (projects, updated) => line`${projects}, ${listDay(updated)}`,
  } satisfies HeldSentences;
}

function listDay(updated: ListDay) {
  if (updated.kind === 'unknown') return line`the list does not say when it was updated`;
  return updated.kind === 'updated' ? line`list updated on ${day(updated.day)}` : line`list retrieved on ${day(updated.day)}`;
}
