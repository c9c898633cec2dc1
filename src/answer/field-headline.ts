import type { Line } from '../domain/answer.ts';
import { daysBetween } from '../domain/date.ts';
import { spanOf } from '../domain/day-span.ts';
import type { Project } from '../domain/project.ts';
import type { ProjectField } from '../domain/query.ts';
import type { AnswerSetting } from './context.ts';
import { objectiveName } from './names.ts';
import { beneficiaryText, dayOf, fundingLine, stateOf } from './project-words.ts';
import { sentencesOf } from './sentences-of.ts';

/** One field of one project as a sentence. The list states the field: without it the answer is a notice. */
export function fieldHeadline(project: Project, field: ProjectField, setting: AnswerSetting): Line {
  const { headlines, words } = sentencesOf(setting);
  switch (field) {
    case 'beneficiary':
      return headlines.projectBeneficiary(project.name, beneficiaryText(project, setting));
    case 'objective':
      return headlines.projectObjective(
        project.name,
        project.objective === null ? words.unknownGroup : objectiveName(project.objective, setting),
      );
    case 'purpose':
      return headlines.projectPurpose(project.name);
    case 'funding':
      return headlines.projectFunding(project.name, fundingLine(project, setting));
    case 'state':
      return stateHeadline(project, setting);
    case 'start':
    case 'end': {
      const span = spanOf(project[field]);
      if (project[field].state === 'partial' && span !== null)
        return headlines.projectPeriod(field, project.name, span, field === 'start' ? span.to <= setting.today : span.to < setting.today);
      const day = dayOf(project[field]);
      // The last day belongs to the project, so it is over only after it; the first day has begun on itself.
      return day === null
        ? headlines.projectPurpose(project.name)
        : headlines.projectDay(field, project.name, day, field === 'start' ? day <= setting.today : day < setting.today);
    }
  }
}

function stateHeadline(project: Project, setting: AnswerSetting): Line {
  const { headlines, formats } = sentencesOf(setting);
  const state = stateOf(project, setting.today) ?? 'running';
  const day = dayOf(state === 'upcoming' ? project.start : project.end);
  const left = state === 'running' && day !== null ? formats.daysLeft(daysBetween(setting.today, day)) : null;
  return headlines.projectState(project.name, state, day, left);
}
