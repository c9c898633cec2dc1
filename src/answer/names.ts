import type { Locale } from '../domain/locale.ts';
import type { Grouping } from '../domain/query.ts';
import type { Group } from '../domain/result.ts';
import { sentencesFor } from '../locale/sentences-for.ts';
import type { AnswerSetting } from './context.ts';

/** `1 Euroopan yhteinen turvapaikkajärjestelmä`, as short as it goes; the key alone where the list describes no such objective. */
export function objectiveName(key: string, { description, locale }: AnswerSetting): string {
  const objective = description.objectives.find((other) => other.key === key);
  return withKey(key, (objective?.shortName ?? objective?.name)?.[locale]);
}

/** The same with the objective's official name, whatever its length. */
export function officialObjectiveName(key: string, { description }: AnswerSetting, language: Locale): string {
  return withKey(key, description.objectives.find((objective) => objective.key === key)?.name[language]);
}

const withKey = (key: string, name: string | undefined): string =>
  name === undefined ? key : name.startsWith(`${key} `) ? name : `${key} ${name}`;

/** What a group is called for people, in the answer's language. */
export function groupName(group: Pick<Group, 'key' | 'name'>, by: Grouping, setting: AnswerSetting): string {
  return by === 'objective' && group.key !== 'unknown' ? objectiveName(group.key, setting) : nameOf(group, by, setting, setting.locale);
}

/** What a group is called for a program: objectives in the list's own language, so that it does not vary with the asker's. */
export function groupKey(group: Pick<Group, 'key' | 'name'>, by: Grouping, setting: AnswerSetting): string {
  return nameOf(group, by, setting, setting.description.language);
}

function nameOf(group: Pick<Group, 'key' | 'name'>, by: Grouping, setting: AnswerSetting, language: Locale): string {
  const { words } = sentencesFor(setting.locale);
  if (group.key === 'unknown') return words.unknownGroup;
  if (by === 'beneficiary') return group.name;
  if (by === 'objective') return officialObjectiveName(group.key, setting, language);
  return by === 'state' && isState(group.key) ? words.state(group.key) : group.key;
}

function isState(key: string): key is 'ended' | 'running' | 'upcoming' {
  return key === 'ended' || key === 'running' || key === 'upcoming';
}
