import type { IsoDate, Period } from './date.ts';
import type { Locale } from './locale.ts';
import type { Currency, Money } from './money.ts';
import type { Query } from './query.ts';

/** Something that was taken for granted in a question, to be said with the answer. */
export type Assumption =
  /** A spelling was corrected: what was typed, and the word or name it was taken for. */
  | { readonly code: 'corrected'; readonly typed: string; readonly taken: string }
  /** "Soon" was taken as these days. */
  | { readonly code: 'soon'; readonly period: Period }
  /** A month, season or day without a year was taken as these days. */
  | { readonly code: 'year-assumed'; readonly period: Period }
  /** `1/4/2024` was read day first. */
  | { readonly code: 'day-first'; readonly date: IsoDate }
  /** `1,500` was read as this amount; it could also be the other one. */
  | { readonly code: 'number-style'; readonly taken: Money; readonly other: Money }
  /** The period has no beginning, so it takes in what ended or started long ago. */
  | { readonly code: 'open-beginning' }
  /** A place or topic was searched in names, goals and organisations: the list has no column for it. */
  | { readonly code: 'mentions'; readonly topic: string }
  /** The question took an amount for granted that the list does not confirm. */
  | { readonly code: 'premise'; readonly stated: Money }
  /** The list has several currencies, and no one was said: this one was taken, and the others were left out. */
  | { readonly code: 'currency-assumed'; readonly currency: Currency; readonly others: readonly Currency[] }
  /** The EU's money was asked for, and the list does not tell it from other money. */
  | { readonly code: 'eu-unsaid' }
  /** Words that change nothing in the list were left aside ("in Finland"). */
  | { readonly code: 'left-aside'; readonly words: string };

/** What the list does not hold, or what is no question about it. */
export type NotHeld =
  | 'staff'
  | 'place'
  | 'contact'
  | 'total-cost'
  | 'payments'
  | 'results'
  | 'applications'
  | 'participants'
  | 'opinion'
  | 'other-fund'
  | 'other-currency'
  | 'instruction'
  | 'future'
  | 'other';

/** A question read as a query, or why it could not be. */
export type Understanding =
  | {
      readonly status: 'query';
      readonly locale: Locale;
      readonly query: Query;
      readonly assumptions: readonly Assumption[];
      /** Other reasonable readings, likeliest first. */
      readonly alternatives: readonly Query[];
      /** What is to be done with the query: answered, its next page shown, or its rows written to a file. */
      readonly wants: 'answer' | 'next-page' | 'csv' | 'xlsx';
    }
  /** Several readings, none likely enough: the bot asks back with these as ready questions. */
  | {
      readonly status: 'unclear';
      readonly locale: Locale;
      readonly reason: UnclearReason;
      readonly candidates: readonly Query[];
    }
  | { readonly status: 'unanswerable'; readonly locale: Locale; readonly reason: NotHeld; readonly candidates: readonly Query[] }
  /** An organisation, or an objective's number, was named that the list does not have; the nearest ones it has, if any. */
  | {
      readonly status: 'unknown-name';
      readonly locale: Locale;
      readonly what: 'beneficiary' | 'objective';
      readonly name: string;
      readonly candidates: readonly Query[];
    }
  | { readonly status: 'help'; readonly locale: Locale; readonly reason: 'greeting' | 'thanks' | 'help' };

export type UnclearReason =
  /** A name fits several organisations or projects. */
  | { readonly code: 'ambiguous-name'; readonly name: string }
  /** These words were not understood. */
  | { readonly code: 'unexplained'; readonly words: readonly string[] }
  /** "And in 2026?" with nothing said before. */
  | { readonly code: 'no-context' }
  | { readonly code: 'empty' }
  | { readonly code: 'too-long'; readonly limit: number }
  /** Several lists are held against each other: each is a question of its own. */
  | { readonly code: 'lists-apart' }
  /** The parts are understood, but not how they belong together. */
  | { readonly code: 'unclear' };
