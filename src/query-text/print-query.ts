import type { FigureQuery, GroupQuery, ListQuery, Query, Ranks, ShareQuery, Sort } from '../domain/query.ts';
import { printAmount } from './amount-text.ts';
import { defaultGroupSort, defaultMeasure } from './group-defaults.ts';
import { printConditions, printKeys, printPart } from './print-conditions.ts';
import { printCounts, printRanks } from './range-text.ts';

/**
 * The text of a query, which `parseQuery` reads back to an equal query: `beneficiary:migri ends:2025 sort:-funding`.
 *
 * Canonical: equal queries have the same text, and it stays the same from version to version. Printing never cuts: a button
 * carries at most 1900 characters of it (Slack's button values hold 2000), so who makes a button measures first.
 */
export function printQuery(query: Query): string {
  return partsOf(query).join(' ');
}

function partsOf(query: Query): readonly string[] {
  switch (query.kind) {
    case 'list':
      return printList(query);
    case 'figure':
      return printFigure(query);
    case 'share':
      return printShare(query);
    case 'group':
      return printGroup(query);
    case 'project':
      return [`project:${query.project}`, ...printPart('show', query.field, String)];
    case 'beneficiary':
      return ['summary', `beneficiary:${query.beneficiary}`];
    case 'about':
    case 'news':
    case 'help':
      return [query.kind];
  }
}

function printList({ where, sort, ranks, field }: ListQuery): readonly string[] {
  const conditions = printConditions(where);
  const parts = [...conditions, ...printOrder(sort, ranks), ...printPart('show', field, String)];
  // Without the word it would be empty, or be read as the card of one project.
  const looksLikeProject = where.projects.length === 1 && conditions.length === 1 && sort === null && ranks === null;
  return parts.length === 0 || looksLikeProject ? ['list', ...parts] : parts;
}

function printFigure({ measure, per, where, sort, ranks }: FigureQuery): readonly string[] {
  const isDivided = per === 'beneficiary' && (measure === 'average' || measure === 'median');
  return [measure, ...(isDivided ? [`per:${per}`] : []), ...printConditions(where), ...printOrder(sort, ranks)];
}

function printShare({ measure, where, sort, ranks, base }: ShareQuery): readonly string[] {
  const part = [...printConditions(where), ...printOrder(sort, ranks)];
  const whole = printConditions(base);
  return [
    'share',
    ...(measure === 'count' ? ['count'] : []),
    ...(part.length === 0 ? ['all'] : part),
    'of',
    ...(whole.length === 0 ? ['all'] : whole),
  ];
}

// An ordinary grouping says its measure and order aloud. A comparison and a number of groups say them where they are unusual.
function printGroup({ by, measure, where, among, havingProjects, havingFunding, sort, ranks, asks }: GroupQuery): readonly string[] {
  const usual = defaultGroupSort(by, among);
  const isUsualSort = sort.by === usual.by && sort.descending === usual.descending;
  const short = among.length > 0 || asks === 'number';
  return [
    asks === 'number' ? 'number' : 'group',
    `by:${by}`,
    ...(short && measure === defaultMeasure ? [] : [`measure:${measure}`]),
    ...printConditions(where),
    ...printKeys('among', among),
    ...printPart('projects', havingProjects, printCounts),
    ...printPart('total', havingFunding, printAmount),
    ...(short && isUsualSort ? [] : [`sort:${printSort(sort.by, sort.descending)}`]),
    ...printRanksParts(ranks),
  ];
}

function printOrder(sort: Sort | null, ranks: Ranks | null): readonly string[] {
  return [...printPart('sort', sort, ({ field, descending }) => printSort(field, descending)), ...printRanksParts(ranks)];
}

function printSort(field: string, descending: boolean): string {
  return `${descending ? '-' : ''}${field}`;
}

function printRanksParts(ranks: Ranks | null): readonly string[] {
  return [...printPart('top', ranks, printRanks), ...(ranks?.ties === true ? ['ties'] : [])];
}
