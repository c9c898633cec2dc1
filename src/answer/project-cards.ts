import type { Block, ProjectCard, TimelineEntry } from '../domain/answer.ts';
import { daysBetween } from '../domain/date.ts';
import type { Project } from '../domain/project.ts';
import type { ProjectField } from '../domain/query.ts';
import type { Match } from '../domain/result.ts';
import { line } from '../locale/line.ts';
import type { AnswerSetting } from './context.ts';
import { beneficiaryText, dayOf, fieldLine, fundingLine, periodLine } from './project-words.ts';
import { sentencesOf } from './sentences-of.ts';

export function projectsBlock(matches: readonly Match[], field: ProjectField | null, setting: AnswerSetting): Block {
  return { type: 'projects', cards: matches.map((match) => projectCard(match, field, setting)) };
}

/** What ends when, with the days left from today; projects without a stated last day are on their cards only. */
export function timelineBlock(matches: readonly Match[], setting: AnswerSetting): Block {
  return { type: 'timeline', today: setting.today, entries: matches.flatMap(({ project }) => timelineEntry(project, setting)) };
}

function projectCard({ project, passage }: Match, field: ProjectField | null, setting: AnswerSetting): ProjectCard {
  return {
    position: project.position,
    name: project.name,
    beneficiary: beneficiaryText(project, setting),
    funding: fundingLine(project, setting),
    period: periodLine(project, setting),
    passage,
    doubts: project.doubts.map(sentencesOf(setting).notes.doubt),
    query: setting.printQuery({ kind: 'project', project: project.key, field: null }),
    asked: field === null ? null : askedLine(project, field, setting),
  };
}

function askedLine(project: Project, field: ProjectField, setting: AnswerSetting): ProjectCard['asked'] {
  const { words } = sentencesOf(setting);
  return line`${words.fields[field]}: ${fieldLine(project, field, setting) ?? words.unknownGroup}`;
}

function timelineEntry(project: Project, setting: AnswerSetting): readonly TimelineEntry[] {
  const to = dayOf(project.end);
  if (to === null) return [];
  const daysLeft = daysBetween(setting.today, to);
  return [{ label: project.name, from: dayOf(project.start), to, daysLeft, left: sentencesOf(setting).formats.daysLeft(daysLeft) }];
}
