import type { ListNews } from '../answer/news-answer.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { DatasetDiff } from '../domain/dataset-diff.ts';
import type { Project } from '../domain/project.ts';
import { diffDatasets } from '../refresh/diff-datasets.ts';
import { readPrevious } from './live-maintenance.ts';
import type { ReadList } from './live-reading.ts';

/**
 * What each list tells that its version before did not: the one that the bot answered from before, else the one that its folder keeps.
 * Nothing is read or compared before somebody asks.
 *
 * @param dataset - All lists together: the projects are named as they stand there.
 * @param diffs - Of lists that were renewed since the start, by folder.
 */
export function createNews(
  lists: readonly ReadList[],
  dataset: Dataset,
  diffs: ReadonlyMap<string, DatasetDiff>,
): () => Promise<readonly ListNews[]> {
  let known: Promise<readonly ListNews[]> | null = null;
  return () => {
    known ??= Promise.all(lists.map(newsOf));
    return known;
  };

  async function newsOf({ folder, dataset: alone }: ReadList): Promise<ListNews> {
    const diff = diffs.get(folder) ?? (await diffFromPrevious(folder, alone));
    return { title: alone.description.title, diff: diff === null ? null : inAll(diff) };
  }

  /** Null also where the earlier version cannot be read: who keeps the list hears of it from `check`. */
  async function diffFromPrevious(folder: string, alone: Dataset): Promise<DatasetDiff | null> {
    const previous = await readPrevious(folder).catch(() => null);
    return previous === null ? null : diffDatasets(previous, alone);
  }

  /** Where several lists stand together, a project has another place and may have another key than in its own. */
  function inAll(diff: DatasetDiff): DatasetDiff {
    if (lists.length === 1) return diff;
    const places = new Map(dataset.projects.map((project) => [placeOf(project), project]));
    const there = (project: Project): Project => places.get(placeOf(project)) ?? project;
    return {
      ...diff,
      added: diff.added.map(there),
      changed: diff.changed.map((each) => ({ ...each, after: there(each.after) })),
    };
  }
}

const placeOf = ({ list, row }: Project): string => `${list} ${row}`;
