import type { Answer, AnswerData, AnswerKind, Block, Fact, Notice } from '../domain/answer.ts';
import type { Project } from '../domain/project.ts';
import { noConditions, type ProjectField } from '../domain/query.ts';
import { line } from '../locale/line.ts';
import { next } from './actions.ts';
import type { AnswerContext } from './context.ts';
import { extraFacts } from './extra-facts.ts';
import { fieldHeadline } from './field-headline.ts';
import { finding, readNotice } from './finding.ts';
import { named } from './named-beneficiary.ts';
import { meaningNote, note, premiseNotes } from './notes.ts';
import { listOf } from './plain-queries.ts';
import { beneficiaryText, dayOf, fieldLine, fundingLine, periodLine } from './project-words.ts';
import { sentencesOf } from './sentences-of.ts';

/** One project's card, or one field of it. */
export function composeProject(project: Project, field: ProjectField | null, context: AnswerContext): Answer {
  if (field !== null && fieldLine(project, field, context) === null) return composeMissingField(project, field, context);
  const { headlines, notes } = sentencesOf(context);
  const money = project.funding.state === 'granted' ? [project.funding.amount] : [];
  const [kind, data] = dataOf(project, field);
  return finding(
    {
      kind,
      headline:
        field === null
          ? headlines.project(project.name, project.beneficiaryName, money.length === 0 ? null : fundingLine(project, context))
          : fieldHeadline(project, field, context),
      blocks: [
        ...premiseNotes(money, context),
        { type: 'facts', facts: field === null ? cardFacts(project, context) : shortFacts(project, field, context) },
        ...project.doubts.map((doubt) => note(line`${notes.doubt(doubt)}`)),
        ...(field === null || field === 'purpose' ? purposeBlock(project, context) : []),
        ...((field === null || field === 'funding') && context.description.fields.includes('funding') ? [meaningNote(context)] : []),
      ],
      actions: nextOf(project, field, context),
      data,
    },
    context,
    project,
  );
}

/** The list does not state what was asked of the project: that is said, with what is printed where something is. */
export function composeMissingField(project: Project, field: ProjectField, context: AnswerContext): Notice {
  const { notices } = sentencesOf(context);
  const printed = printedOf(project, field);
  return readNotice(
    'unanswerable',
    {
      headline: notices.fieldMissing(field, project.name),
      blocks: printed === null ? [] : [note(notices.asPrinted(printed))],
      actions: [next({ kind: 'project', project: project.key, field: null }, context)],
    },
    context,
  );
}

function dataOf(project: Project, field: ProjectField | null): readonly [AnswerKind, AnswerData] {
  const base = { count: 1, rows: [project.position], ...named(project) };
  const money = project.funding.state === 'granted' ? { money: [project.funding.amount] } : {};
  switch (field) {
    case null:
      return ['project', { ...base, ...money }];
    case 'funding':
      return ['money', { ...base, ...money }];
    case 'beneficiary':
      return ['beneficiary', base];
    case 'start':
    case 'end': {
      const date = dayOf(project[field]);
      return ['date', date === null ? base : { ...base, date }];
    }
    case 'objective':
    case 'purpose':
    case 'state':
      return ['text', base];
  }
}

function cardFacts(project: Project, context: AnswerContext): readonly Fact[] {
  const { words } = sentencesOf(context);
  const shown = ['beneficiary', 'objective', 'funding', 'start', 'end', 'state'] as const;
  const fields = shown.filter((field) => field === 'state' || context.description.fields.includes(field));
  const facts = fields.map((field): Fact => ({ label: words.fields[field], value: factValue(project, field, context) }));
  const printed =
    project.beneficiaryAsPrinted === null || project.beneficiaryAsPrinted === project.beneficiaryName
      ? []
      : [{ label: words.facts.printedBeneficiary, value: line`${project.beneficiaryAsPrinted}` }];
  return [
    ...facts.slice(0, 1),
    ...printed,
    ...facts.slice(1),
    ...extraFacts(project, context),
    { label: words.facts.position, value: line`${String(project.position)}` },
  ];
}

/** Around one asked field: whose project it is and when it runs, but for what the headline says. */
function shortFacts(project: Project, field: ProjectField, context: AnswerContext): readonly Fact[] {
  const { words } = sentencesOf(context);
  const beneficiary = { label: words.fields.beneficiary, value: line`${beneficiaryText(project, context)}` };
  const period = { label: words.facts.period, value: periodLine(project, context) };
  return field === 'beneficiary' ? [period] : [beneficiary, period];
}

function factValue(project: Project, field: ProjectField, context: AnswerContext) {
  const { words } = sentencesOf(context);
  if (field === 'funding') return fundingLine(project, context);
  const value = fieldLine(project, field, context);
  const printed = printedOf(project, field);
  if (value !== null || field === 'beneficiary') return value ?? line`${words.beneficiaryMissing}`;
  return line`${printed === null ? words.unknownGroup : words.dayUnreadable(printed)}`;
}

function printedOf(project: Project, field: ProjectField): string | null {
  if (field !== 'funding' && field !== 'start' && field !== 'end') return null;
  return project[field].state === 'unreadable' ? project[field].asPrinted : null;
}

function purposeBlock(project: Project, context: AnswerContext): readonly Block[] {
  if (project.purpose === '') return [];
  const paragraphs = project.purpose.split(/\n\s*\n/u).filter((paragraph) => paragraph.trim() !== '');
  return [{ type: 'quote', label: sentencesOf(context).words.fields.purpose, paragraphs }];
}

function nextOf(project: Project, field: ProjectField | null, context: AnswerContext) {
  const card = field === null ? [] : [next({ kind: 'project', project: project.key, field: null }, context)];
  const objective = project.objective === null ? [] : [next(listOf({ ...noConditions, objectives: [project.objective] }), context)];
  const organisation =
    project.beneficiary === null ? [] : [next(listOf({ ...noConditions, beneficiaries: [project.beneficiary] }), context)];
  return [...card, ...organisation, ...(field === null ? objective : [])];
}
