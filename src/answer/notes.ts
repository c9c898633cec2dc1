import type { Block, Line } from '../domain/answer.ts';
import type { Money } from '../domain/money.ts';
import type { Doubt } from '../domain/project.ts';
import type { Conditions, ListQuery } from '../domain/query.ts';
import type { Figures, LeftOut, Match } from '../domain/result.ts';
import type { AnswerContext, AnswerSetting } from './context.ts';
import { moneyLine } from './money-line.ts';
import type { Page } from './page.ts';
import { sentencesOf } from './sentences-of.ts';
import { listsOf } from './source-of.ts';

/** Hidden doubts that are named one by one; more are counted. */
const doubtsNamed = 3;

export function note(content: Line): Block {
  return { type: 'note', content };
}

/** Who is in no figure although all else matches. */
export function leftOutNotes({ undated, touching }: LeftOut, context: AnswerContext): readonly Block[] {
  const { notes } = sentencesOf(context);
  return [...(undated > 0 ? [note(notes.undated(undated))] : []), ...(touching > 0 ? [note(notes.touching(touching))] : [])];
}

/** What the reader must know about a set of projects: amounts that could not be read, several currencies, rows without a day. */
export function figureNotes(figures: Figures, leftOut: LeftOut, context: AnswerContext): readonly Block[] {
  const { notes, held } = sentencesOf(context);
  return [
    ...(figures.withoutAmount > 0 && holdsFunding(context) ? [note(notes.withoutAmount(figures.withoutAmount))] : []),
    ...(figures.participations === undefined
      ? []
      : [note(held.participations(figures.participations.rows, figures.participations.withoutAmount))]),
    ...leftOutNotes(leftOut, context),
    ...(figures.money.length > 1 ? [note(notes.severalCurrencies)] : []),
    ...(figures.money.some((amount) => amount.currency === 'XXX') ? [note(notes.currencyNotStated)] : []),
  ];
}

/** What must be known of an order: amounts in several currencies have none in common, and a month is no day. */
export function orderNotes(
  matches: readonly Match[],
  { sort, ranks, where }: Pick<ListQuery, 'sort' | 'ranks' | 'where'>,
  figures: Figures,
  context: AnswerContext,
): readonly Block[] {
  const { held } = sentencesOf(context);
  // What ranks leave out may be in another currency; what an amount leaves out is.
  const { money } = ranks === null || where.amount !== null ? figures : context.datasetFigures;
  if (sort?.field === 'funding' && money.length > 1) return [note(held.orderedByCurrency)];
  if (sort?.field !== 'start' && sort?.field !== 'end') return [];
  const { field } = sort;
  const partial = matches.filter(({ project }) => project[field].state === 'partial').length;
  return partial === 0 ? [] : [note(held.partialDays(partial))];
}

/** What an amount means, as the list says it, or as its kind does. */
export function meaningNote(context: AnswerContext): Block {
  return note(sentencesOf(context).notes.amountMeaning(amountMeaning(context)));
}

export function amountMeaning(context: AnswerContext): string {
  const [list, another] = listsOf(context.query, context.lists);
  const { amountMeaning: written, rowsAre } = another === undefined ? list : context.description;
  return written?.[context.locale] ?? sentencesOf(context).held.amountMeaning(rowsAre);
}

/** A list without any amount is not short of each one. */
function holdsFunding({ description }: AnswerSetting): boolean {
  return description.fields.includes('funding');
}

/** How many projects are not shown, and what is doubtful in those: on shown cards the doubts stand already. */
export function pageNotes(matches: readonly Match[], page: Page, where: Conditions, context: AnswerContext): readonly Block[] {
  const { notes } = sentencesOf(context);
  const shown = page.matches.length;
  const hidden = [...matches.slice(0, page.before), ...matches.slice(page.before + shown)];
  return [
    ...(hidden.length > 0 ? [note(notes.shown(page.before + 1, page.before + shown, matches.length))] : []),
    ...doubtNotes(hidden, where, context),
  ];
}

/** The doubts of projects that count but have no card in the answer, as far as they bear on which projects count or on the sum. */
export function doubtNotes(hidden: readonly Match[], where: Conditions, context: AnswerContext): readonly Block[] {
  const { notes } = sentencesOf(context);
  const doubtful = hidden.flatMap(({ project }) => {
    const doubts = project.doubts.filter((doubt) => bears(doubt, where));
    return doubts.length > 0 ? [{ name: project.name, doubts }] : [];
  });
  const named = doubtful
    .slice(0, doubtsNamed)
    .flatMap(({ name, doubts }) => doubts.map((doubt) => note(notes.doubtOf(name, notes.doubt(doubt)))));
  return doubtful.length > doubtsNamed ? [...named, note(notes.moreDoubts(doubtful.length - doubtsNamed))] : named;
}

function bears(doubt: Doubt, { starts, ends, active, notActive }: Conditions): boolean {
  switch (doubt.code) {
    case 'start-unlike-neighbours':
      return starts !== null || active !== null || notActive !== null;
    case 'end-before-start':
      return starts !== null || ends !== null || active !== null || notActive !== null;
    case 'zero-amount':
    case 'funding-over-total-cost':
    case 'outlier-amount':
    case 'duplicate-row':
      return true;
  }
}

/** The topic's words are mentioned: said where the headline does not say it. So is it that the locations of a list were searched too. */
export function topicNote(topic: string | null, saidAlready: boolean, count: number, context: AnswerContext): readonly Block[] {
  if (topic === null) return [];
  const { notes, held } = sentencesOf(context);
  return [
    ...(saidAlready ? [] : [note(notes.mentions(topic, count))]),
    ...(context.description.fields.includes('location') ? [note(held.locationsSearched)] : []),
  ];
}

/** An amount that the question took for granted, beside the true one. Nothing where the list confirms it. */
export function premiseNotes(truth: readonly Money[], context: AnswerContext): readonly Block[] {
  const { reading } = sentencesOf(context);
  return context.assumptions.flatMap((assumption) => {
    if (assumption.code !== 'premise') return [];
    const { stated } = assumption;
    const confirmed = truth.length === 1 && truth.some((amount) => amount.currency === stated.currency && amount.minor === stated.minor);
    return confirmed ? [] : [note(reading.premise(stated, moneyLine(truth, context)))];
  });
}
