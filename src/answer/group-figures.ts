import type { GroupQuery } from '../domain/query.ts';
import type { Figures, GroupResult } from '../domain/result.ts';

/** Only some groups were asked for, by name or by what they come to: the figures of all projects do not describe them. */
export function isLimited({ among, havingProjects, havingFunding }: GroupQuery): boolean {
  return among.length > 0 || havingProjects !== null || havingFunding !== null;
}

/** What the answer's groups come to: all projects that match, or those of the groups shown where only some were asked for. */
export function coveredBy({ covered, figures }: GroupResult, query: GroupQuery): Figures {
  return isLimited(query) ? covered : figures;
}
