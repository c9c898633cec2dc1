import { composeBadQueryText, composeNotice } from '../answer/compose-notice.ts';
import { embeddedFolder } from '../dataset/embedded-folder.ts';
import { readDataset } from '../dataset/read-dataset.ts';
import { addDays, type IsoDate, todayIn } from '../domain/date.ts';
import type { Locale } from '../domain/locale.ts';
import type { Minor } from '../domain/money.ts';
import { noConditions, type Query } from '../domain/query.ts';
import type { Understanding } from '../domain/understanding.ts';
import { sentencesFor } from '../locale/sentences-for.ts';
import type { BadQueryText } from '../query-text/query-text-problem.ts';
import { readPhrase } from '../question/phrase.ts';
import { createUnderstander } from '../question/understand.ts';
import type { StateProblem } from '../state/read-state-file.ts';
import { keepUnanswered, withoutNames } from '../state/unanswered-file.ts';
import { createMemoryStore } from '../store/memory/create-memory-store.ts';
import { answerQuery } from './answer-query.ts';
import { createSettings } from './answer-settings.ts';
import type { Bot, CompletionField, Message, Reply, RunOptions } from './bot.ts';
import { commandQuery } from './command-query.ts';
import { createCompletion } from './complete.ts';
import { createAdapterState, createConversations, openState } from './conversations.ts';
import { openWords } from './open-words.ts';
import { pageSize, printPage, readPaged } from './paged-query.ts';
import { readSearchForm } from './search-form.ts';

export interface BotOptions {
  /** The folder of the list; the embedded one where it is left out. */
  readonly dataFolder?: string | undefined;
  /** The file that conversations are kept in; null to keep them in memory. */
  readonly statePath?: string | null | undefined;
  /** Told where the state file cannot be read or written; the bot goes on without it. */
  readonly onStateProblem?: ((problem: StateProblem) => void) | undefined;
  /** The file that questions without an answer are kept in, without names; null keeps none. */
  readonly unansweredPath?: string | null | undefined;
  /** An IANA time zone: which day is today. */
  readonly timeZone?: string | undefined;
  /** False leaves libvoikko aside where it is present. */
  readonly voikko?: boolean | undefined;
}

type Understood = Extract<Understanding, { status: 'query' }>;

/** `help` and `list` alone are English words; a text with `name:value` may be anybody's. */
const languageOfCommand = (text: string): Locale | null => (text.includes(':') ? null : 'en');

/**
 * Loads a list and makes it ready for questions.
 *
 * @throws DatasetError if the list cannot be read; its message says what to do.
 */
export async function createBot(options: BotOptions = {}): Promise<Bot> {
  const dataset = await readDataset(options.dataFolder ?? embeddedFolder());
  const words = openWords(dataset, options.voikko ?? true);
  const store = createMemoryStore(dataset, { topics: words.topics });
  const understand = createUnderstander({ dataset, ...words });
  const completion = createCompletion(dataset, words.forms);
  const setting = createSettings(dataset);
  const state = openState(options.statePath ?? null, options.onStateProblem ?? (() => undefined));
  const conversations = createConversations(state);
  const localeOf = ({ locale }: RunOptions): Locale => locale ?? dataset.description.language;
  const todayOf = ({ today }: Pick<RunOptions, 'today'>): IsoDate => today ?? todayIn(options.timeZone ?? 'Europe/Helsinki');
  const settingOf = (asked: RunOptions) => setting(localeOf(asked), todayOf(asked));

  return {
    async ask(message) {
      const reply = await answerMessage(message);
      await keepIfUnanswered(message, reply);
      return reply;
    },

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

    commandQuery,

    nextDays(count, asked) {
      const today = todayOf(asked);
      return { from: today, to: addDays(today, count) };
    },

    readSearch: (form, locale) => readSearchForm(form, dataset.description.currency, (text) => readAmount(text, locale)),

    state: createAdapterState(state),

    startNotes: (locale) => (words.hasDictionary || options.voikko === false ? [] : [sentencesFor(locale).console.voikkoMissing]),

    async close() {
      await store.close();
      await state.close();
    },
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
    });
    const again = printPage(query, (page - 1) * pageSize);
    const isOfProjects = query.kind !== 'help' && query.kind !== 'about';
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

  async function keepIfUnanswered({ text }: Message, { answer: { status } }: Reply): Promise<void> {
    const path = options.unansweredPath ?? null;
    if (path !== null && status !== 'answered' && status !== 'help') await keepUnanswered(path, withoutNames(text, words.isWord), status);
  }
}
