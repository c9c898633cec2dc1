import type { AnswerSetting } from '../answer/context.ts';
import { describeQuery } from '../answer/describe-query.ts';
import { listsOf } from '../answer/source-of.ts';
import { toBeneficiaryKey, toObjectiveKey } from '../domain/project.ts';
import { type ListQuery, noConditions, type Query } from '../domain/query.ts';
import { exportProjects } from '../export/export-projects.ts';
import { printQuery } from '../query-text/print-query.ts';
import type { Store } from '../store/store.ts';
import type { ExportedFile, ExportFormat } from './bot.ts';

/**
 * Writes the projects that a query speaks of into a file: those that it lists, adds up or groups, all of them, in its order.
 *
 * @returns Null where the query speaks of no projects, or of none that the list has.
 */
export async function exportQuery(store: Store, query: Query, format: ExportFormat, setting: AnswerSetting): Promise<ExportedFile | null> {
  const list = projectsOf(query);
  if (list === null) return null;
  const result = await store.run(list, { offset: 0, size: null }, setting.today);
  if (result.kind !== 'list' || result.matches.length === 0) return null;
  return exportProjects(
    result.matches.map(({ project }) => project),
    format,
    {
      locale: setting.locale,
      description: setting.description,
      lists: listsOf(list, setting.lists),
      count: result.figures.count,
      queryInWords: describeQuery(list, setting),
      queryText: printQuery(list),
      totals: result.figures.money,
      today: setting.today,
    },
  );
}

/** The list of the projects that a query is about. */
function projectsOf(query: Query): ListQuery | null {
  const list: ListQuery = { kind: 'list', where: noConditions, sort: null, ranks: null, field: null };
  switch (query.kind) {
    case 'list':
      return query;
    case 'figure':
    case 'share':
      return { ...list, where: query.where, sort: query.sort, ranks: query.ranks };
    case 'group':
      return { ...list, where: amongConditions(query) };
    case 'project':
      return { ...list, where: { ...noConditions, projects: [query.project] } };
    case 'beneficiary':
      return { ...list, where: { ...noConditions, beneficiaries: [query.beneficiary] } };
    case 'about':
      return list;
    case 'news':
    case 'help':
      return null;
  }
}

/** A comparison is about the projects of what is compared. */
function amongConditions({ by, among, where }: Extract<Query, { kind: 'group' }>): ListQuery['where'] {
  if (by === 'beneficiary')
    return { ...where, beneficiaries: [...where.beneficiaries, ...among.flatMap((key) => parsedKey(key, toBeneficiaryKey))] };
  if (by === 'objective') return { ...where, objectives: [...where.objectives, ...among.flatMap((key) => parsedKey(key, toObjectiveKey))] };
  return where;
}

/** A group's key that could not name anything names nothing. */
function parsedKey<K>(key: string, read: (text: string) => K): readonly K[] {
  return /^[a-z0-9][a-z0-9.-]*$/.test(key) ? [read(key)] : [];
}
