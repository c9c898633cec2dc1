import type { Locale } from '../domain/locale.ts';
import type { Grouping } from '../domain/query.ts';
import type { Group } from '../domain/result.ts';
import { sentencesFor } from '../locale/sentences-for.ts';
import type { AnswerSetting } from './context.ts';

/** `1 Euroopan yhteinen turvapaikkajärjestelmä`; the key alone where the list describes no such objective. */
export function objectiveName(key: string, { description, locale }: AnswerSetting, language: Locale = locale): string {
  const name = description.objectives.find((objective) => objective.key === key)?.name[language];
  if (name === undefined) return key;
  return name.startsWith(`${key} `) ? name : `${key} ${name}`;
}

/** What a group is called for people, in the answer's language. */
export function groupName(group: Pick<Group, 'key' | 'name'>, by: Grouping, setting: AnswerSetting): string {
  return nameOf(group, by, setting, setting.locale);
}

/** What a group is called for a program: objectives in the list's own language, so that it does not vary with the asker's. */
export function groupKey(group: Pick<Group, 'key' | 'name'>, by: Grouping, setting: AnswerSetting): string {
  return nameOf(group, by, setting, setting.description.language);
}

function nameOf(group: Pick<Group, 'key' | 'name'>, by: Grouping, setting: AnswerSetting, language: Locale): string {
  const { words } = sentencesFor(setting.locale);
  if (group.key === 'unknown') return words.unknownGroup;
  if (by === 'beneficiary') return group.name;
  if (by === 'objective') return objectiveName(group.key, setting, language);
  return by === 'state' && isState(group.key) ? words.state(group.key) : group.key;
}

function isState(key: string): key is 'ended' | 'running' | 'upcoming' {
  return key === 'ended' || key === 'running' || key === 'upcoming';
}
