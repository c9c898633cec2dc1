import type { Objective } from '../domain/dataset.ts';
import type { Locale } from '../domain/locale.ts';
import type { Grouping } from '../domain/query.ts';
import type { Group } from '../domain/result.ts';
import type { AnswerSetting } from './context.ts';
import { sentencesOf } from './sentences-of.ts';

/** `1 Euroopan yhteinen turvapaikkajärjestelmä`, as short as it goes; the key alone where the list describes no such objective. */
export function objectiveName(key: string, { description, locale }: AnswerSetting): string {
  const objective = description.objectives.find((other) => other.key === key);
  return withCode(key, objective, (objective?.shortName ?? objective?.name)?.[locale]);
}

/** The same with the objective's official name, whatever its length. */
export function officialObjectiveName(key: string, { description }: AnswerSetting, language: Locale): string {
  const objective = description.objectives.find((other) => other.key === key);
  return withCode(key, objective, objective?.name[language]);
}

/** The name behind its code, where it has one and does not begin with it. */
function withCode(key: string, objective: Objective | undefined, name: string | undefined): string {
  if (name === undefined) return key;
  const code = objective?.code ?? null;
  return code === null || name.startsWith(`${code} `) ? name : `${code} ${name}`;
}

/** The list's title; the key itself where there is no such list. */
export function listName(key: string, { lists, locale }: AnswerSetting): string {
  return lists.find((list) => list.key === key)?.title[locale] ?? key;
}

/** What a group is called for people, in the answer's language. */
export function groupName(group: Pick<Group, 'key' | 'name'>, by: Grouping, setting: AnswerSetting): string {
  return by === 'objective' && group.key !== 'unknown' ? objectiveName(group.key, setting) : nameOf(group, by, setting, setting.locale);
}

/** What a group is called for a program: objectives in the list's own language, so that it does not vary with the asker's. */
export function groupKey(group: Pick<Group, 'key' | 'name'>, by: Grouping, setting: AnswerSetting): string {
  return nameOf(group, by, setting, setting.description.language);
}

function nameOf(group: Pick<Group, 'key' | 'name'>, by: Grouping, setting: AnswerSetting, language: Locale): string {
  const { words } = sentencesOf(setting);
  if (group.key === 'unknown') return words.unknownGroup;
  if (by === 'beneficiary') return group.name;
  if (by === 'objective') return officialObjectiveName(group.key, setting, language);
  return by === 'state' && isState(group.key) ? words.state(group.key) : group.key;
}

function isState(key: string): key is 'ended' | 'running' | 'upcoming' {
  return key === 'ended' || key === 'running' || key === 'upcoming';
}
