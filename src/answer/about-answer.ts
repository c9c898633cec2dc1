import type { Block, Fact, Finding } from '../domain/answer.ts';
import { noConditions } from '../domain/query.ts';
import { day, line } from '../locale/line.ts';
import { listDayOf } from '../locale/list-day-of.ts';
import { next, nextIfHeld } from './actions.ts';
import type { AnswerContext } from './context.ts';
import { finding } from './finding.ts';
import { moneyLine } from './money-line.ts';
import { objectiveName } from './names.ts';
import { amountMeaning, note } from './notes.ts';
import { figureOf, groupsOf, listOf } from './plain-queries.ts';
import { sentencesOf } from './sentences-of.ts';

/** About the list itself: how old, from where, what is in it, what it does not tell. */
export function composeAbout(context: AnswerContext): Finding {
  const { headlines, words, notes } = sentencesOf(context);
  const { description, datasetFigures, locale } = context;
  return finding(
    {
      kind: 'text',
      headline: headlines.about(description.title[locale], listDayOf(description), words.projects(datasetFigures.projects)),
      blocks: [{ type: 'facts', facts: factsOf(context) }, note(notes.notHeld(notHeldPhrase(context))), ...sharedNote(context)],
      actions: [
        next(figureOf('sum'), context),
        ...nextIfHeld(groupsOf('objective', 'sum'), context),
        next(listOf(noConditions), context),
        next({ kind: 'help' }, context),
      ],
      data: {
        ...(datasetFigures.money.length === 0 ? {} : { money: datasetFigures.money }),
        count: datasetFigures.projects,
        ...(description.updatedOn === null ? {} : { date: description.updatedOn }),
      },
    },
    context,
  );
}

function factsOf(context: AnswerContext): readonly Fact[] {
  const { words, formats, held } = sentencesOf(context);
  const { description, datasetFigures, locale } = context;
  const total = moneyLine(datasetFigures.money, context);
  const url = description.sourceUrl;
  return [
    ...(description.publisher === null ? [] : [{ label: words.facts.publisher, value: line`${description.publisher[locale]}` }]),
    ...(description.updatedOn === null ? [] : [{ label: words.facts.updatedOn, value: line`${day(description.updatedOn)}` }]),
    ...(description.retrievedOn === null ? [] : [{ label: held.retrievedOn, value: line`${day(description.retrievedOn)}` }]),
    ...listFacts(context),
    { label: words.facts.projects, value: line`${formats.whole(datasetFigures.projects)}` },
    ...(datasetFigures.beneficiaries === 0 && !description.fields.includes('beneficiary')
      ? []
      : [{ label: words.facts.organisations, value: line`${formats.whole(datasetFigures.beneficiaries)}` }]),
    ...(total === null ? [] : [{ label: words.facts.total, value: total }]),
    ...(description.objectives.length === 0
      ? []
      : [
          {
            label: words.facts.objectives,
            value: line`${description.objectives.map(({ key }) => objectiveName(key, context)).join('; ')}`,
          },
        ]),
    ...(description.fields.includes('funding') ? [{ label: words.facts.meaning, value: line`${amountMeaning(context)}` }] : []),
    ...(url === null ? [] : [{ label: words.facts.address, value: [{ type: 'link', label: url, href: url }] as const }]),
  ];
}

/** Each list by itself, where there are several. */
function listFacts(context: AnswerContext): readonly Fact[] {
  const { words, held } = sentencesOf(context);
  if (context.lists.length === 1) return [];
  return context.lists.map((list) => ({
    label: list.title[context.locale],
    value: held.listOfSeveral(words.projects(context.projectsInList(list.key)), listDayOf(list)),
  }));
}

function sharedNote(context: AnswerContext): readonly Block[] {
  return context.sharedProjects === 0 ? [] : [note(sentencesOf(context).held.sharedProjects(context.sharedProjects))];
}

function notHeldPhrase(context: AnswerContext): string {
  const { notHeld, fields } = context.description;
  return notHeld?.[context.locale] ?? sentencesOf(context).held.notHeldPhrase(fields);
}
