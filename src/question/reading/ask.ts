import type { Grouping, Measure, ProjectField, Ranks, Sort } from '../../domain/query.ts';

/** What a question wants to know of the projects that it speaks of. */
export type Ask =
  | {
      readonly kind: 'list';
      readonly field: ProjectField | null;
      readonly sort: Sort | null;
      readonly ranks: Ranks | null;
      /** Of those that are still to begin or end. */
      readonly fromToday?: 'starts' | 'ends';
      /** Of those that have begun or ended. */
      readonly upToToday?: 'starts' | 'ends';
    }
  | {
      readonly kind: 'figure';
      readonly measure: Measure;
      readonly per: 'project' | 'beneficiary';
      readonly sort: Sort | null;
      readonly ranks: Ranks | null;
    }
  | {
      readonly kind: 'share';
      readonly measure: 'sum' | 'count';
      readonly sort: Sort | null;
      readonly ranks: Ranks | null;
      /** Of the whole list, whatever the part is. */
      readonly ofAll?: true;
      /** Of what these have in all: "THL:n rahoista". */
      readonly whole?: 'beneficiaries' | 'objectives';
    }
  | {
      readonly kind: 'group';
      readonly by: Grouping;
      readonly measure: Measure;
      readonly sort: { readonly by: 'value' | 'key'; readonly descending: boolean };
      readonly ranks: Ranks | null;
      readonly asks: 'groups' | 'number';
      /** The organisations, objectives or years that are named are compared, not added. */
      readonly isComparison: boolean;
    }
  | { readonly kind: 'about' }
  /** Names and conditions only. */
  | { readonly kind: 'none' };

export const listAsk = (field: ProjectField | null = null, sort: Sort | null = null, ranks: Ranks | null = null): Ask => ({
  kind: 'list',
  field,
  sort,
  ranks,
});

export const figureAsk = (measure: Measure, sort: Sort | null = null, ranks: Ranks | null = null): Ask => ({
  kind: 'figure',
  measure,
  per: 'project',
  sort,
  ranks,
});

export function groupAsk(by: Grouping, measure: Measure, more: Partial<Extract<Ask, { kind: 'group' }>> = {}): Ask {
  const sort = {
    by: by === 'start-year' || by === 'end-year' || by === 'objective' || by === 'state' ? 'key' : 'value',
    descending: by === 'beneficiary',
  } as const;
  return { kind: 'group', by, measure, sort, ranks: null, asks: 'groups', isComparison: false, ...more };
}

export const firstRank: Ranks = { from: 1, to: 1, ties: false };
export const firstRankWithTies: Ranks = { from: 1, to: 1, ties: true };
