import type { Dataset, DatasetDescription, Objective } from '../domain/dataset.ts';
import { type ObjectiveKey, toObjectiveKey } from '../domain/project.ts';

export interface UnifiedObjectives {
  readonly objectives: readonly Objective[];
  /** What a list's own key has become. */
  readonly find: (list: string, key: ObjectiveKey) => ObjectiveKey;
}

/**
 * The objectives of several lists. One key with one name is one objective; where lists mean different things by a key, each gets its
 * list's key before it, so that no question for `1` is answered from one of them alone.
 */
export function unifyObjectives(datasets: readonly Dataset[]): UnifiedObjectives {
  const namesOfKey = new Map<string, Set<string>>();
  for (const { description } of datasets) {
    for (const objective of description.objectives) {
      const names = namesOfKey.get(objective.key) ?? new Set<string>();
      names.add(nameOf(objective, description));
      namesOfKey.set(objective.key, names);
    }
  }
  const found = new Map<string, ObjectiveKey>();
  const objectives = new Map<ObjectiveKey, Objective>();
  for (const { description } of datasets) {
    for (const objective of description.objectives) {
      const isOne = (namesOfKey.get(objective.key)?.size ?? 0) === 1;
      const key = isOne ? objective.key : toObjectiveKey(`${description.key}-${objective.key}`);
      const known = objectives.get(key);
      found.set(`${description.key} ${objective.key}`, key);
      objectives.set(key, {
        ...(known ?? objective),
        key,
        aliases: [...new Set([...(known?.aliases ?? []), ...objective.aliases])],
      });
    }
  }
  return { objectives: [...objectives.values()], find: (list, key) => found.get(`${list} ${key}`) ?? key };
}

function nameOf({ name }: Objective, { language }: DatasetDescription): string {
  return name[language].toLowerCase().replace(/\s+/gu, ' ').trim();
}
