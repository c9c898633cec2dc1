import type { Answer, Fact } from '../domain/answer.ts';
import { type BeneficiaryQuery, noConditions } from '../domain/query.ts';
import { type BeneficiaryResult, nothingLeftOut } from '../domain/result.ts';
import { line } from '../locale/line.ts';
import { exportAction, next, pageActions, runningAction, shareAction } from './actions.ts';
import type { AnswerContext } from './context.ts';
import { finding } from './finding.ts';
import { moneyLine } from './money-line.ts';
import { objectiveName } from './names.ts';
import { figureNotes, meaningNote, pageNotes, premiseNotes } from './notes.ts';
import { composeNothing } from './nothing-answer.ts';
import { pageOf } from './page.ts';
import { listOf } from './plain-queries.ts';
import { projectsBlock } from './project-cards.ts';
import { stateOf } from './project-words.ts';
import { sentencesOf } from './sentences-of.ts';

/** An organisation in short: its total, how many of its projects run today, and the projects. */
export function composeBeneficiary(result: BeneficiaryResult, query: BeneficiaryQuery, context: AnswerContext): Answer {
  const { headlines, questions } = sentencesOf(context);
  const { figures, matches, name } = result;
  const where = { ...noConditions, beneficiaries: [query.beneficiary] };
  if (figures.count === 0) return composeNothing(where, nothingLeftOut, context);
  const page = pageOf(matches, context);
  const total = moneyLine(figures.money, context);
  const counted = { subject: { kind: 'beneficiary', name }, count: figures.count, rest: '' } as const;
  return finding(
    {
      kind: 'beneficiary',
      headline: total === null ? headlines.noAmounts(counted) : headlines.sum(counted, total),
      blocks: [
        ...premiseNotes(figures.money, context),
        { type: 'facts', facts: facts(result, context) },
        projectsBlock(page.matches, null, context),
        ...pageNotes(matches, page, where, context),
        ...figureNotes(figures, nothingLeftOut, context),
        ...(total === null ? [] : [meaningNote(context)]),
      ],
      actions: [
        ...pageActions(page, context),
        ...runningAction(listOf(where), context),
        ...shareAction('sum', { where, ranks: null }, context),
        next(
          { kind: 'list', where, sort: { field: 'funding', descending: true }, ranks: null, field: null },
          context,
          questions.largestFirst,
        ),
        exportAction(listOf(where), context),
      ],
      data: {
        ...(figures.money.length === 0 ? {} : { money: figures.money }),
        count: figures.count,
        rows: matches.map(({ project }) => project.position),
        beneficiary: name,
      },
    },
    context,
  );
}

function facts({ matches }: BeneficiaryResult, context: AnswerContext): readonly Fact[] {
  const { words } = sentencesOf(context);
  const running = matches.filter(({ project }) => stateOf(project, context.today) === 'running').length;
  const objectives = [...new Set(matches.flatMap(({ project }) => (project.objective === null ? [] : [project.objective])))].sort();
  return [
    { label: words.facts.runningNow, value: line`${running === 0 ? words.noProjects : words.projects(running)}` },
    ...(objectives.length === 0
      ? []
      : [{ label: words.facts.objectives, value: line`${objectives.map((key) => objectiveName(key, context)).join('; ')}` }]),
  ];
}
