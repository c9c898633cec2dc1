import type { Conditions, Query, SortField } from '../domain/query.ts';
import type { NeededField } from '../locale/sections/held-sentences.ts';
import type { AnswerContext } from './context.ts';

/** What a query cannot be answered without, where no project of the list states it; null where the list has all that is needed. */
export function lackedField({ query, description }: Pick<AnswerContext, 'query' | 'description'>): NeededField | null {
  const { fields } = description;
  const lacked = neededFields(query).find((field) => !fields.includes(field));
  return lacked ?? (needsAnyDay(query) && !fields.includes('start') && !fields.includes('end') ? 'start' : null);
}

function neededFields(query: Query): readonly NeededField[] {
  switch (query.kind) {
    case 'list':
      return [...neededByConditions(query.where), ...neededByOrder(query.sort?.field ?? null), ...neededByField(query.field)];
    case 'figure':
      return [
        ...(query.measure === 'count' ? [] : (['funding'] as const)),
        ...(query.per === 'beneficiary' ? (['beneficiary'] as const) : []),
        ...neededByConditions(query.where),
        ...neededByOrder(query.sort?.field ?? null),
      ];
    case 'share':
      return [
        ...(query.measure === 'sum' ? (['funding'] as const) : []),
        ...neededByConditions(query.where),
        ...neededByConditions(query.base),
        ...neededByOrder(query.sort?.field ?? null),
      ];
    case 'group':
      return [
        ...(query.measure === 'count' && query.havingFunding === null ? [] : (['funding'] as const)),
        ...neededByGrouping[query.by],
        ...neededByConditions(query.where),
      ];
    case 'project':
    case 'beneficiary':
    case 'about':
    case 'news':
    case 'help':
      return [];
  }
}

/** What runs on a day, and what state a project is in: one of its days tells a part of it. */
function needsAnyDay(query: Query): boolean {
  if (query.kind === 'group' && query.by === 'state') return true;
  const parts = 'base' in query ? [query.where, query.base] : 'where' in query ? [query.where] : [];
  return parts.some(({ active, notActive }) => active !== null || notActive !== null);
}

/** A state or a period can be told by one of the days. */
const neededByGrouping = {
  beneficiary: ['beneficiary'],
  objective: ['objective'],
  'start-year': ['start'],
  'end-year': ['end'],
  state: [],
} as const;

function neededByConditions({ starts, ends, amount }: Conditions): readonly NeededField[] {
  return [
    ...(amount === null ? [] : (['funding'] as const)),
    ...(starts === null ? [] : (['start'] as const)),
    ...(ends === null ? [] : (['end'] as const)),
  ];
}

function neededByOrder(field: SortField | null): readonly NeededField[] {
  switch (field) {
    case 'funding':
    case 'beneficiary':
    case 'objective':
    case 'start':
    case 'end':
      return [field];
    case 'duration':
      return ['start', 'end'];
    default:
      return [];
  }
}

function neededByField(field: string | null): readonly NeededField[] {
  return field === 'funding' || field === 'beneficiary' || field === 'objective' || field === 'start' || field === 'end' ? [field] : [];
}
