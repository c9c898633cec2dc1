import type { Line } from '../domain/answer.ts';
import type { IsoDate } from '../domain/date.ts';
import { daysBetween } from '../domain/date.ts';
import { knownDay, spanOf } from '../domain/day-span.ts';
import type { Project, ProjectDay } from '../domain/project.ts';
import type { ProjectField } from '../domain/query.ts';
import { day, line } from '../locale/line.ts';
import type { AnswerSetting } from './context.ts';
import { officialObjectiveName } from './names.ts';
import { sentencesOf } from './sentences-of.ts';

export type ProjectState = 'ended' | 'running' | 'upcoming';

/** How a project stands today; null where the list's days do not tell. The last day belongs to the project. */
export function stateOf(project: Project, today: IsoDate): ProjectState | null {
  const start = spanOf(project.start);
  const end = spanOf(project.end);
  if (end !== null && end.to < today) return 'ended';
  if (start !== null && start.from > today) return 'upcoming';
  if (start === null || end === null) return null;
  return start.to <= today && end.from >= today ? 'running' : null;
}

/** Null where the list states no day, or only a month or a year. */
export function dayOf(day: ProjectDay): IsoDate | null {
  return knownDay(spanOf(day));
}

/** The organisation, or a phrase that says that the list does not state it. */
export function beneficiaryText({ beneficiaryName }: Project, setting: AnswerSetting): string {
  return beneficiaryName ?? sentencesOf(setting).words.beneficiaryMissing;
}

/** The amount, or a phrase that says why there is none. */
export function fundingLine({ funding }: Project, setting: AnswerSetting): Line {
  const { words } = sentencesOf(setting);
  if (funding.state === 'granted') return line`${funding.amount}`;
  return line`${funding.state === 'missing' ? words.fundingMissing : words.fundingUnreadable(funding.asPrinted)}`;
}

export function periodLine(project: Project, setting: AnswerSetting): Line {
  const { words, formats } = sentencesOf(setting);
  if (project.start.state === 'missing' && project.end.state === 'missing') return line`${words.dayMissing}`;
  return line`${dayLine(project.start, setting)}${formats.dash}${dayLine(project.end, setting)}`;
}

/** The project's value of one field; null where the list does not state it. */
export function fieldLine(project: Project, field: ProjectField, setting: AnswerSetting): Line | null {
  switch (field) {
    case 'beneficiary':
      return project.beneficiaryName === null ? null : line`${project.beneficiaryName}`;
    case 'objective':
      return project.objective === null ? null : line`${officialObjectiveName(project.objective, setting, setting.locale)}`;
    case 'purpose':
      return project.purpose === '' ? null : line`${project.purpose}`;
    case 'funding':
      return project.funding.state === 'granted' ? line`${project.funding.amount}` : null;
    case 'start':
    case 'end':
      return spanOf(project[field]) === null ? null : dayLine(project[field], setting);
    case 'state':
      return stateLine(project, setting);
  }
}

function stateLine(project: Project, setting: AnswerSetting): Line | null {
  const { words, formats } = sentencesOf(setting);
  const state = stateOf(project, setting.today);
  if (state === null) return null;
  const end = dayOf(project.end);
  return state === 'running' && end !== null
    ? line`${words.state(state)}, ${formats.daysLeft(daysBetween(setting.today, end))}`
    : line`${words.state(state)}`;
}

function dayLine(printed: ProjectDay, setting: AnswerSetting): Line {
  const { words, formats } = sentencesOf(setting);
  switch (printed.state) {
    case 'stated':
      return line`${day(printed.day)}`;
    case 'partial':
      return line`${formats.partialDay(printed.period)}`;
    case 'unreadable':
      return line`${words.dayUnreadable(printed.asPrinted)}`;
    case 'missing':
      return line`${words.dayMissing}`;
  }
}
