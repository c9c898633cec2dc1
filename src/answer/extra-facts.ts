import type { Fact } from '../domain/answer.ts';
import type { Project } from '../domain/project.ts';
import { line } from '../locale/line.ts';
import { extraFields } from '../locale/sections/held-sentences.ts';
import type { AnswerSetting } from './context.ts';
import { sentencesOf } from './sentences-of.ts';

/** What the list states of a project beyond the usual, and which list it is where there are several. */
export function extraFacts(project: Project, setting: AnswerSetting): readonly Fact[] {
  const { held } = sentencesOf(setting);
  const list = setting.lists.find(({ key }) => key === project.list);
  const facts = extraFields.flatMap((field): readonly Fact[] => {
    const value = printedValue(project, field, setting);
    return value === null ? [] : [{ label: held.fields[field], value }];
  });
  return setting.lists.length === 1 || list === undefined
    ? facts
    : [...facts, { label: held.fields.list, value: line`${list.title[setting.locale]}` }];
}

function printedValue(project: Project, field: (typeof extraFields)[number], setting: AnswerSetting): Fact['value'] | null {
  if (field !== 'totalCost') return project[field] === null ? null : line`${project[field]}`;
  const { totalCost } = project;
  if (totalCost.state === 'missing') return null;
  return totalCost.state === 'granted' ? line`${totalCost.amount}` : line`${sentencesOf(setting).held.costUnreadable(totalCost.asPrinted)}`;
}
