import { setImmediate as breathe } from 'node:timers/promises';
import { composeBadQueryText, composeNotice } from '../answer/compose-notice.ts';
import type { ListNews } from '../answer/news-answer.ts';
import type { Dataset } from '../domain/dataset.ts';
import { addDays, type IsoDate } from '../domain/date.ts';
import type { Locale } from '../domain/locale.ts';
import type { Minor } from '../domain/money.ts';
import { noConditions, type Query } from '../domain/query.ts';
import type { Understanding } from '../domain/understanding.ts';
import type { BadQueryText } from '../query-text/query-text-problem.ts';
import { readPhrase } from '../question/phrase.ts';
import { createUnderstander } from '../question/understand.ts';
import { createMemoryStore } from '../store/memory/create-memory-store.ts';
import { answerQuery } from './answer-query.ts';
import { createSettings } from './answer-settings.ts';
import type { Bot, CompletionField, Message, Reply, RunOptions } from './bot.ts';
import { createCompletion } from './complete.ts';
import type { Conversations } from './conversations.ts';
import { openWords } from './open-words.ts';
import { pageSize, printPage, readPaged } from './paged-query.ts';
import { readSearchForm } from './search-form.ts';

/** What does not change when the list does. */
export interface AnswerSurroundings {
  readonly conversations: Conversations;
  readonly todayOf: (asked: Pick<RunOptions, 'today'>) => IsoDate;
  /** False leaves libvoikko aside where it is present. */
  readonly voikko: boolean;
}

/** A list that was read, and what it tells that its version before did not. */
export interface OpenableList {
  readonly dataset: Dataset;
  readonly news: () => Promise<readonly ListNews[]>;
}

type AnsweringPart = 'ask' | 'run' | 'complete' | 'resolve' | 'exportFile' | 'readPhrase' | 'about' | 'overview' | 'readSearch';

/** The part of the bot that speaks of one list, as it was when it was opened. */
export interface Answers extends Pick<Bot, AnsweringPart> {
  readonly isWord: (word: string) => boolean;
  /** Finnish is analysed with libvoikko. */
  readonly hasDictionary: boolean;
  readonly close: () => Promise<void>;
}

type Understood = Extract<Understanding, { status: 'query' }>;

/** `help` and `list` alone are English words; a text with `name:value` may be anybody's. */
const languageOfCommand = (text: string): Locale | null => (text.includes(':') ? null : 'en');

/** Makes a list ready for questions, with a pause between the steps: whoever is asking of another list meanwhile is answered. */
export async function openAnswers(
  { dataset, news }: OpenableList,
  { conversations, todayOf, voikko }: AnswerSurroundings,
): Promise<Answers> {
  const words = openWords(dataset, voikko);
  await breathe();
  const store = createMemoryStore(dataset, { topics: words.topics });
  await breathe();
  const understand = createUnderstander({ dataset, ...words });
  await breathe();
  const completion = createCompletion(dataset, words.forms);
  const setting = createSettings(dataset);
  const localeOf = ({ locale }: RunOptions): Locale => locale ?? dataset.description.language;
  const settingOf = (asked: RunOptions) => setting(localeOf(asked), todayOf(asked));

  return {
    ask: answerMessage,

    async run(queryText, asked) {
      const { read, page } = readPaged(queryText);
      if (read.kind === 'query') return answerTo(read.query, page, { ...asked, text: queryText });
      return read.kind === 'bad' ? complain(read, asked) : answerMessage({ ...asked, text: queryText });
    },

    complete: completion.complete,

    resolve: (field, typed) => completion.resolve(field, typed) ?? nameIn(field, typed),

    async exportFile(queryText, format, asked) {
      const { read } = readPaged(queryText);
      if (read.kind !== 'query') return null;
      // Few who ask want a file.
      const { exportQuery } = await import('./export-query.ts');
      return exportQuery(store, read.query, format, settingOf(asked));
    },

    readPhrase: (phrase, asked) =>
      readPhrase(phrase, { today: todayOf(asked), locale: asked.locale, currency: dataset.description.currency }),

    async about(asked) {
      return (await answerTo({ kind: 'about' }, 1, { ...asked, text: '', conversation: null })).answer;
    },

    async overview(asked) {
      const today = todayOf(asked);
      const endingSoon: Query = {
        kind: 'list',
        where: { ...noConditions, ends: { from: today, to: addDays(today, 90) } },
        sort: { field: 'end', descending: false },
        ranks: null,
        field: null,
      };
      const message = { ...asked, text: '', conversation: null };
      const [about, help, soon] = await Promise.all([
        answerTo({ kind: 'about' }, 1, message),
        answerTo({ kind: 'help' }, 1, message),
        answerTo(endingSoon, 1, message),
      ]);
      return { about: about.answer, examples: help.answer.actions, help: 'help', endingSoon: soon.answer };
    },

    readSearch: (form, locale) => readSearchForm(form, dataset.description.currency, (text) => readAmount(text, locale)),

    isWord: words.isWord,
    hasDictionary: words.hasDictionary,
    close: () => store.close(),
  };

  async function answerMessage(message: Message): Promise<Reply> {
    const { read, page } = readPaged(message.text);
    if (read.kind === 'query') return answerTo(read.query, page, { ...message, locale: message.locale ?? languageOfCommand(message.text) });
    const earlier = await conversations.last(message.conversation);
    const before = earlier === null ? null : readPaged(earlier);
    const previous = before?.read.kind === 'query' ? before.read.query : null;
    const understood = understand(message.text, { today: todayOf(message), locale: message.locale, previous });
    if (understood.status === 'query') {
      const nextPage = understood.wants === 'next-page' ? (before?.page ?? 1) + 1 : 1;
      return answerTo(understood.query, nextPage, { ...message, locale: understood.locale }, understood);
    }
    if (read.kind === 'bad') return complain(read, message);
    return { answer: composeNotice(understood, setting(understood.locale, todayOf(message))), wantsFile: null, again: null };
  }

  async function answerTo(query: Query, page: number, message: Message & RunOptions, understood?: Understood): Promise<Reply> {
    const answer = await answerQuery(store, query, settingOf(message), {
      page,
      pageSize: message.rows ?? pageSize,
      detail: message.detail ?? 'page',
      assumptions: understood?.assumptions ?? [],
      alternatives: understood?.alternatives ?? [],
      news,
    });
    const again = printPage(query, (page - 1) * pageSize);
    const isOfProjects = query.kind !== 'help' && query.kind !== 'about' && query.kind !== 'news';
    if (isOfProjects) await conversations.remember(message.conversation, again);
    return { answer, wantsFile: understood?.wants === 'csv' || understood?.wants === 'xlsx' ? understood.wants : null, again };
  }

  /** The key of an organisation or a project whose name is all that was written, inflected or misspelt. */
  function nameIn(field: CompletionField, typed: string): string | null {
    const understood = understand(typed, { today: todayOf({ today: null }), locale: null, previous: null });
    if (understood.status !== 'query') return null;
    const { query } = understood;
    if (field === 'beneficiary' && query.kind === 'beneficiary') return query.beneficiary;
    return field === 'project' && query.kind === 'project' && query.field === null ? query.project : null;
  }

  /** "At least" in front and the currency behind make an amount of a bare number. A minus sign would be read as a dash. */
  function readAmount(text: string, locale: Locale): Minor | null {
    const { currency } = dataset.description;
    const read = (phrase: string): Minor | null => {
      const { amount } = readPhrase(phrase, { today: todayOf({ today: null }), locale, currency });
      return amount?.op === 'gte' ? (amount.minor[0] ?? null) : null;
    };
    return /^\p{N}/u.test(text) ? (read(`≥ ${text}`) ?? read(`≥ ${text} ${currency}`)) : null;
  }

  function complain(problem: BadQueryText, asked: RunOptions): Reply {
    return { answer: composeBadQueryText(problem, settingOf(asked)), wantsFile: null, again: null };
  }
}
