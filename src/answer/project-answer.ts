import type { Answer, AnswerData, AnswerKind, Block, Fact, Notice } from '../domain/answer.ts';
import type { Project } from '../domain/project.ts';
import { noConditions, type ProjectField } from '../domain/query.ts';
import { line } from '../locale/line.ts';
import { sentencesFor } from '../locale/sentences-for.ts';
import { next } from './actions.ts';
import type { AnswerContext } from './context.ts';
import { fieldHeadline } from './field-headline.ts';
import { finding, readNotice } from './finding.ts';
import { note, premiseNotes } from './notes.ts';
import { listOf } from './plain-queries.ts';
import { dayOf, fieldLine, fundingLine, periodLine } from './project-words.ts';

/** One project's card, or one field of it. */
export function composeProject(project: Project, field: ProjectField | null, context: AnswerContext): Answer {
  if (field !== null && fieldLine(project, field, context) === null) return composeMissingField(project, field, context);
  const { headlines, notes } = sentencesFor(context.locale);
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
        ...(field === null || field === 'funding' ? [note(notes.amountMeaning(context.description.amountMeaning[context.locale]))] : []),
      ],
      actions: nextOf(project, field, context),
      data,
    },
    context,
  );
}

/** The list does not state what was asked of the project: that is said, with what is printed where something is. */
export function composeMissingField(project: Project, field: ProjectField, context: AnswerContext): Notice {
  const { notices } = sentencesFor(context.locale);
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
  const base = { count: 1, rows: [project.position], beneficiary: project.beneficiaryName };
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
  const { words } = sentencesFor(context.locale);
  const fields = ['beneficiary', 'objective', 'funding', 'start', 'end', 'state'] as const;
  const facts = fields.map((field): Fact => ({ label: words.fields[field], value: factValue(project, field, context) }));
  const printed =
    project.beneficiaryAsPrinted === project.beneficiaryName
      ? []
      : [{ label: words.facts.printedBeneficiary, value: line`${project.beneficiaryAsPrinted}` }];
  return [...facts.slice(0, 1), ...printed, ...facts.slice(1), { label: words.facts.position, value: line`${String(project.position)}` }];
}

/** Around one asked field: whose project it is and when it runs, but for what the headline says. */
function shortFacts(project: Project, field: ProjectField, context: AnswerContext): readonly Fact[] {
  const { words } = sentencesFor(context.locale);
  const beneficiary = { label: words.fields.beneficiary, value: line`${project.beneficiaryName}` };
  const period = { label: words.facts.period, value: periodLine(project, context) };
  return field === 'beneficiary' ? [period] : [beneficiary, period];
}

function factValue(project: Project, field: ProjectField, context: AnswerContext) {
  const { words } = sentencesFor(context.locale);
  if (field === 'funding') return fundingLine(project, context);
  const value = fieldLine(project, field, context);
  const printed = printedOf(project, field);
  return value ?? line`${printed === null ? words.unknownGroup : words.dayUnreadable(printed)}`;
}

function printedOf(project: Project, field: ProjectField): string | null {
  if (field !== 'funding' && field !== 'start' && field !== 'end') return null;
  return project[field].state === 'unreadable' ? project[field].asPrinted : null;
}

function purposeBlock(project: Project, { locale }: AnswerContext): readonly Block[] {
  if (project.purpose === '') return [];
  const paragraphs = project.purpose.split(/\n\s*\n/u).filter((paragraph) => paragraph.trim() !== '');
  return [{ type: 'quote', label: sentencesFor(locale).words.fields.purpose, paragraphs }];
}

function nextOf(project: Project, field: ProjectField | null, context: AnswerContext) {
  const card = field === null ? [] : [next({ kind: 'project', project: project.key, field: null }, context)];
  const objective = project.objective === null ? [] : [next(listOf({ ...noConditions, objectives: [project.objective] }), context)];
  return [...card, next(listOf({ ...noConditions, beneficiaries: [project.beneficiary] }), context), ...(field === null ? objective : [])];
}
