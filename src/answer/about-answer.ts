import type { Fact, Finding } from '../domain/answer.ts';
import { noConditions } from '../domain/query.ts';
import { day, line } from '../locale/line.ts';
import { sentencesFor } from '../locale/sentences-for.ts';
import { next } from './actions.ts';
import type { AnswerContext } from './context.ts';
import { finding } from './finding.ts';
import { moneyLine } from './money-line.ts';
import { objectiveName } from './names.ts';
import { note } from './notes.ts';
import { figureOf, groupsOf, listOf } from './plain-queries.ts';

/** About the list itself: how old, from where, what is in it, what it does not tell. */
export function composeAbout(context: AnswerContext): Finding {
  const { headlines, words, notes } = sentencesFor(context.locale);
  const { description, datasetFigures, locale } = context;
  return finding(
    {
      kind: 'text',
      headline: headlines.about(description.title[locale], description.updatedOn, words.projects(datasetFigures.projects)),
      blocks: [{ type: 'facts', facts: factsOf(context) }, note(notes.notHeld(description.notHeld[locale]))],
      actions: [
        next(figureOf('sum'), context),
        next(groupsOf('objective', 'sum'), context),
        next(listOf(noConditions), context),
        next({ kind: 'help' }, context),
      ],
      data: {
        ...(datasetFigures.money.length === 0 ? {} : { money: datasetFigures.money }),
        count: datasetFigures.projects,
        date: description.updatedOn,
      },
    },
    context,
  );
}

function factsOf(context: AnswerContext): readonly Fact[] {
  const { words, formats } = sentencesFor(context.locale);
  const { description, datasetFigures, locale } = context;
  const total = moneyLine(datasetFigures.money, context);
  const url = description.sourceUrl;
  return [
    { label: words.facts.publisher, value: line`${description.publisher[locale]}` },
    { label: words.facts.updatedOn, value: line`${day(description.updatedOn)}` },
    { label: words.facts.projects, value: line`${formats.whole(datasetFigures.projects)}` },
    { label: words.facts.organisations, value: line`${formats.whole(datasetFigures.beneficiaries)}` },
    ...(total === null ? [] : [{ label: words.facts.total, value: total }]),
    ...(description.objectives.length === 0
      ? []
      : [
          {
            label: words.facts.objectives,
            value: line`${description.objectives.map(({ key }) => objectiveName(key, context)).join('; ')}`,
          },
        ]),
    { label: words.facts.meaning, value: line`${description.amountMeaning[locale]}` },
    ...(url === null ? [] : [{ label: words.facts.address, value: [{ type: 'link', label: url, href: url }] as const }]),
  ];
}
