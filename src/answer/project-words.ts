import type { Line } from '../domain/answer.ts';
import type { IsoDate } from '../domain/date.ts';
import { daysBetween } from '../domain/date.ts';
import type { Project, ProjectDay } from '../domain/project.ts';
import type { ProjectField } from '../domain/query.ts';
import { day, line } from '../locale/line.ts';
import { sentencesFor } from '../locale/sentences-for.ts';
import type { AnswerSetting } from './context.ts';
import { officialObjectiveName } from './names.ts';

export type ProjectState = 'ended' | 'running' | 'upcoming';

/** How a project stands today; null where the list's days do not tell. The last day belongs to the project. */
export function stateOf(project: Project, today: IsoDate): ProjectState | null {
  const start = dayOf(project.start);
  const end = dayOf(project.end);
  if (end !== null && end < today) return 'ended';
  if (start !== null && start > today) return 'upcoming';
  return start === null || end === null ? null : 'running';
}

export function dayOf(day: ProjectDay): IsoDate | null {
  return day.state === 'stated' ? day.day : null;
}

/** The amount, or a phrase that says why there is none. */
export function fundingLine({ funding }: Project, { locale }: AnswerSetting): Line {
  const { words } = sentencesFor(locale);
  if (funding.state === 'granted') return line`${funding.amount}`;
  return line`${funding.state === 'missing' ? words.fundingMissing : words.fundingUnreadable(funding.asPrinted)}`;
}

export function periodLine(project: Project, setting: AnswerSetting): Line {
  const { dash } = sentencesFor(setting.locale).formats;
  return line`${dayLine(project.start, setting)}${dash}${dayLine(project.end, setting)}`;
}

/** The project's value of one field; null where the list does not state it. */
export function fieldLine(project: Project, field: ProjectField, setting: AnswerSetting): Line | null {
  switch (field) {
    case 'beneficiary':
      return line`${project.beneficiaryName}`;
    case 'objective':
      return project.objective === null ? null : line`${officialObjectiveName(project.objective, setting, setting.locale)}`;
    case 'purpose':
      return project.purpose === '' ? null : line`${project.purpose}`;
    case 'funding':
      return project.funding.state === 'granted' ? line`${project.funding.amount}` : null;
    case 'start':
    case 'end':
      return project[field].state === 'stated' ? dayLine(project[field], setting) : null;
    case 'state':
      return stateLine(project, setting);
  }
}

function stateLine(project: Project, { locale, today }: AnswerSetting): Line | null {
  const { words, formats } = sentencesFor(locale);
  const state = stateOf(project, today);
  if (state === null) return null;
  const end = dayOf(project.end);
  return state === 'running' && end !== null
    ? line`${words.state(state)}, ${formats.daysLeft(daysBetween(today, end))}`
    : line`${words.state(state)}`;
}

function dayLine(printed: ProjectDay, { locale }: AnswerSetting): Line {
  const { words } = sentencesFor(locale);
  if (printed.state === 'stated') return line`${day(printed.day)}`;
  return line`${printed.state === 'missing' ? words.dayMissing : words.dayUnreadable(printed.asPrinted)}`;
}
