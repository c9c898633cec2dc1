import { composeBadQueryText, composeNotice } from '../answer/compose-notice.ts';
import { embeddedFolder } from '../dataset/embedded-folder.ts';
import { readDataset } from '../dataset/read-dataset.ts';
import { type IsoDate, todayIn } from '../domain/date.ts';
import type { Locale } from '../domain/locale.ts';
import type { Query } from '../domain/query.ts';
import type { Understanding } from '../domain/understanding.ts';
import { sentencesFor } from '../locale/sentences-for.ts';
import { readPhrase } from '../question/phrase.ts';
import { createUnderstander } from '../question/understand.ts';
import type { StateProblem } from '../state/read-state-file.ts';
import { createMemoryStore } from '../store/memory/create-memory-store.ts';
import { answerQuery } from './answer-query.ts';
import { createSettings } from './answer-settings.ts';
import type { Bot, Message, Reply } from './bot.ts';
import { createCompletion } from './complete.ts';
import { openConversations } from './conversations.ts';
import { exportQuery } from './export-query.ts';
import { openWords } from './open-words.ts';
import { pageSize, printPage, readPaged } from './paged-query.ts';

export interface BotOptions {
  /** The folder of the list; the embedded one where it is left out. */
  readonly dataFolder?: string | undefined;
  /** The file that conversations are kept in; null to keep them in memory. */
  readonly statePath?: string | null | undefined;
  /** Told where the state file cannot be read or written; the bot goes on without it. */
  readonly onStateProblem?: ((problem: StateProblem) => void) | undefined;
  /** An IANA time zone: which day is today. */
  readonly timeZone?: string | undefined;
  /** False leaves libvoikko aside where it is present. */
  readonly voikko?: boolean | undefined;
}

/**
 * Loads a list and makes it ready for questions.
 *
 * @throws DatasetError if the list cannot be read; its message says what to do.
 */
export async function createBot(options: BotOptions = {}): Promise<Bot> {
  const dataset = await readDataset(options.dataFolder ?? embeddedFolder());
  const words = openWords(dataset, options.voikko ?? true);
  const store = createMemoryStore(dataset, { topics: words.topics });
  const understand = createUnderstander({ dataset, forms: words.forms, isTopicWord: words.isTopicWord, isWord: words.isWord });
  const settingFor = createSettings(dataset);
  const conversations = openConversations(options.statePath ?? null, options.onStateProblem ?? (() => undefined));
  const fallback = dataset.description.language;
  const todayFor = (today: IsoDate | null): IsoDate => today ?? todayIn(options.timeZone ?? 'Europe/Helsinki');

  const bot: Bot = {
    async ask(message) {
      const earlier = await conversations.last(message.conversation);
      const { read, page } = readPaged(message.text);
      if (read.kind === 'query') return reply(read.query, page, message, message.locale ?? fallback);
      const previous = earlier === null ? null : readPaged(earlier);
      const understanding = understand(message.text, {
        today: todayFor(message.today),
        locale: message.locale,
        previous: previous?.read.kind === 'query' ? previous.read.query : null,
      });
      if (read.kind === 'bad' && understanding.status !== 'query') {
        return { answer: composeBadQueryText(read, settingFor(message.locale ?? fallback, todayFor(message.today))), wantsFile: null };
      }
      if (understanding.status !== 'query') {
        return { answer: composeNotice(understanding, settingFor(understanding.locale, todayFor(message.today))), wantsFile: null };
      }
      return reply(
        understanding.query,
        understanding.wants === 'next-page' ? (previous?.page ?? 1) + 1 : 1,
        message,
        understanding.locale,
        understanding,
      );
    },

    async run(queryText, asked) {
      const locale = asked.locale ?? fallback;
      const { read, page } = readPaged(queryText);
      if (read.kind === 'query') return reply(read.query, page, { ...asked, text: queryText }, locale);
      if (read.kind === 'not-query-text') return bot.ask({ ...asked, text: queryText });
      return { answer: composeBadQueryText(read, settingFor(locale, todayFor(asked.today))), wantsFile: null };
    },

    complete: createCompletion(dataset, words.forms),

    async exportFile(queryText, format, asked) {
      const { read } = readPaged(queryText);
      if (read.kind !== 'query') return null;
      return exportQuery(store, read.query, format, settingFor(asked.locale ?? fallback, todayFor(asked.today)));
    },

    readPhrase: (phrase, asked) =>
      readPhrase(phrase, { today: todayFor(asked.today), locale: asked.locale, currency: dataset.description.currency }),

    async about(asked) {
      return (await reply({ kind: 'about' }, 1, { ...asked, text: '', conversation: null }, asked.locale ?? fallback)).answer;
    },

    startNotes: (locale) => (words.hasDictionary || options.voikko === false ? [] : [sentencesFor(locale).console.voikkoMissing]),

    async close() {
      await store.close();
      await conversations.close();
    },
  };
  return bot;

  async function reply(
    query: Query,
    page: number,
    message: Message,
    locale: Locale,
    read?: Extract<Understanding, { status: 'query' }>,
  ): Promise<Reply> {
    const answer = await answerQuery(store, query, settingFor(locale, todayFor(message.today)), {
      page,
      detail: message.detail ?? 'page',
      assumptions: read?.assumptions ?? [],
      alternatives: read?.alternatives ?? [],
    });
    if (query.kind !== 'help' && query.kind !== 'about')
      await conversations.remember(message.conversation, printPage(query, (page - 1) * pageSize));
    return { answer, wantsFile: read?.wants === 'csv' || read?.wants === 'xlsx' ? read.wants : null };
  }
}
