import type { IsoDate } from './date.ts';
import type { Locale } from './locale.ts';
import type { Money } from './money.ts';

/** Text in a line. Money and dates stay typed until a renderer spells them out. */
export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'strong'; readonly value: string }
  | { readonly type: 'money'; readonly amount: Money }
  | { readonly type: 'date'; readonly date: IsoDate }
  | { readonly type: 'link'; readonly label: string; readonly href: string };

export type Line = readonly Inline[];

/** A label with a value: `Alkaa 1.4.2023`. */
export interface Fact {
  readonly label: string;
  readonly value: Line;
}

/** One project in a list. Every text from the list is raw: a renderer escapes it. */
export interface ProjectCard {
  readonly position: number;
  readonly name: string;
  readonly beneficiary: string;
  /** The amount, or a phrase that says why there is none. */
  readonly funding: Line;
  readonly period: Line;
  /** The sentence in which a searched topic was found; null where none was searched. */
  readonly passage: string | null;
  /** What is doubtful in the row: whole sentences. */
  readonly doubts: readonly string[];
  /** Asks for the whole card. */
  readonly query: string;
  /** What was asked of each project, where one thing was: shown before the rest. */
  readonly asked: Line | null;
}

/** A row of a grouped figure; `share` is 0 to 1 of the largest value, for a bar. */
export interface Bar {
  readonly label: string;
  readonly value: Line;
  readonly share: number;
}

/** A project on a line of days; `daysLeft` counts from today to its last day, negative when over. */
export interface TimelineEntry {
  readonly label: string;
  readonly from: IsoDate | null;
  readonly to: IsoDate;
  readonly daysLeft: number;
  /** The days left as a phrase: `26 päivää jäljellä`. */
  readonly left: string;
}

export type Block =
  | { readonly type: 'paragraph'; readonly content: Line }
  | { readonly type: 'facts'; readonly facts: readonly Fact[] }
  | { readonly type: 'projects'; readonly cards: readonly ProjectCard[] }
  | { readonly type: 'bars'; readonly bars: readonly Bar[] }
  | { readonly type: 'timeline'; readonly today: IsoDate; readonly entries: readonly TimelineEntry[] }
  /** A long text from the list, paragraph by paragraph. */
  | { readonly type: 'quote'; readonly label: string; readonly paragraphs: readonly string[] }
  /** Something that the reader must know about the figures: what was left out, what is doubtful. */
  | { readonly type: 'note'; readonly content: Line };

/** Where a figure comes from. */
export interface Source {
  readonly title: string;
  /** Null where nobody says. */
  readonly updatedOn: IsoDate | null;
  readonly href: string | null;
  /** The whole line: `Lähde: …, lista päivitetty 5.3.2024 (yli neljä kuukautta vanha)`. */
  readonly line: Line;
}

/** How the question was read, in words and as the query's text. */
export interface Reading {
  readonly line: Line;
  readonly query: string;
}

/** What can be done or asked next. `query` is the text that the engine understands: a query's text or a question. */
export interface Action {
  /** `sort` are the two orders that people want most, as questions; `order` is every order, for a menu. */
  readonly role: 'next' | 'more' | 'previous' | 'sort' | 'order' | 'export' | 'did-you-mean' | 'suggestion';
  readonly label: string;
  readonly query: string;
}

export const answerKinds = ['money', 'count', 'percent', 'list', 'group', 'compare', 'project', 'date', 'beneficiary', 'text'] as const;
export type AnswerKind = (typeof answerKinds)[number];

export interface GroupFigure {
  readonly key: string;
  readonly count: number;
  readonly money: readonly Money[];
}

/** The figures of an answer for a program; a field is left out where it does not apply. */
export interface AnswerData {
  readonly money?: readonly Money[];
  readonly count: number;
  /** 1-based positions in the published list, in the answer's order, all of them. */
  readonly rows?: readonly number[];
  readonly groups?: readonly GroupFigure[];
  readonly date?: IsoDate;
  readonly beneficiary?: string;
  /** To two decimals. */
  readonly percent?: number;
}

/** An answer that states something. It has a source: an unsourced figure does not compile. */
export interface Finding {
  readonly status: 'answered';
  readonly kind: AnswerKind;
  readonly locale: Locale;
  readonly headline: Line;
  readonly blocks: readonly Block[];
  readonly reading: Reading;
  readonly sources: readonly [Source, ...Source[]];
  readonly actions: readonly Action[];
  readonly data: AnswerData;
}

/** An answer that states no figure: nothing matches, it asks back, the list does not hold it, or it helps. */
export interface Notice {
  readonly status: 'nothing' | 'unclear' | 'unanswerable' | 'help';
  readonly locale: Locale;
  readonly headline: Line;
  readonly blocks: readonly Block[];
  /** Null where nothing was understood. */
  readonly reading: Reading | null;
  readonly sources: readonly Source[];
  /** On `unclear` every candidate is among them. */
  readonly actions: readonly Action[];
}

/** A small document in one language; the same for every place that shows it. */
export type Answer = Finding | Notice;
