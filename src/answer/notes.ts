import type { Block, Line } from '../domain/answer.ts';
import type { Money } from '../domain/money.ts';
import type { Doubt } from '../domain/project.ts';
import type { Conditions } from '../domain/query.ts';
import type { Figures, Match } from '../domain/result.ts';
import { sentencesFor } from '../locale/sentences-for.ts';
import type { AnswerContext } from './context.ts';
import { moneyLine } from './money-line.ts';
import type { Page } from './page.ts';

/** Hidden doubts that are named one by one; more are counted. */
const doubtsNamed = 3;

export function note(content: Line): Block {
  return { type: 'note', content };
}

/** What the reader must know about a set of projects: amounts that could not be read, several currencies, rows without a day. */
export function figureNotes(figures: Figures, undated: number, { locale }: AnswerContext): readonly Block[] {
  const { notes } = sentencesFor(locale);
  return [
    ...(figures.withoutAmount > 0 ? [note(notes.withoutAmount(figures.withoutAmount))] : []),
    ...(undated > 0 ? [note(notes.undated(undated))] : []),
    ...(figures.money.length > 1 ? [note(notes.severalCurrencies)] : []),
    ...(figures.money.some((amount) => amount.currency === 'XXX') ? [note(notes.currencyNotStated)] : []),
  ];
}

/** How many projects are not shown, and what is doubtful in those: on shown cards the doubts stand already. */
export function pageNotes(matches: readonly Match[], page: Page, where: Conditions, context: AnswerContext): readonly Block[] {
  const { notes } = sentencesFor(context.locale);
  const shown = page.matches.length;
  const hidden = [...matches.slice(0, page.before), ...matches.slice(page.before + shown)];
  return [
    ...(hidden.length > 0 ? [note(notes.shown(page.before + 1, page.before + shown, matches.length))] : []),
    ...doubtNotes(hidden, where, context),
  ];
}

/** The doubts of projects that count but have no card in the answer, as far as they bear on which projects count or on the sum. */
export function doubtNotes(hidden: readonly Match[], where: Conditions, { locale }: AnswerContext): readonly Block[] {
  const { notes } = sentencesFor(locale);
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
      return true;
  }
}

/** The topic's words are mentioned: said where the headline does not say it. */
export function topicNote(topic: string | null, saidAlready: boolean, count: number, { locale }: AnswerContext): readonly Block[] {
  if (topic === null || saidAlready) return [];
  return [note(sentencesFor(locale).notes.mentions(topic, count))];
}

/** An amount that the question took for granted, beside the true one. Nothing where the list confirms it. */
export function premiseNotes(truth: readonly Money[], context: AnswerContext): readonly Block[] {
  const { reading } = sentencesFor(context.locale);
  return context.assumptions.flatMap((assumption) => {
    if (assumption.code !== 'premise') return [];
    const { stated } = assumption;
    const confirmed = truth.length === 1 && truth.some((amount) => amount.currency === stated.currency && amount.minor === stated.minor);
    return confirmed ? [] : [note(reading.premise(stated, moneyLine(truth, context)))];
  });
}
