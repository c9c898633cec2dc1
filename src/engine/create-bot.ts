import { embeddedFolder } from '../dataset/embedded-folder.ts';
import { addDays, type IsoDate, todayIn } from '../domain/date.ts';
import { sentencesFor } from '../locale/sentences-for.ts';
import type { StateProblem } from '../state/read-state-file.ts';
import { keepUnanswered, withoutNames } from '../state/unanswered-file.ts';
import type { Bot, Message, Reply, RunOptions } from './bot.ts';
import { commandQuery } from './command-query.ts';
import { createAdapterState, createConversations, openState } from './conversations.ts';
import { openAnswers } from './live-answers.ts';
import { openLiveList } from './live-list.ts';
import type { RefreshOptions } from './live-options.ts';

export interface BotOptions {
  /** The folder of the list, or of several lists; the embedded one where it is left out. */
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
  /** How the list is renewed while the bot runs; left out, by {@link Bot.reload} alone. */
  readonly refresh?: RefreshOptions | undefined;
}

/**
 * Loads a list and makes it ready for questions.
 *
 * @throws DatasetError if the list cannot be read; its message says what to do.
 */
export async function createBot(options: BotOptions = {}): Promise<Bot> {
  const todayOf = ({ today }: Pick<RunOptions, 'today'>): IsoDate => today ?? todayIn(options.timeZone ?? 'Europe/Helsinki');
  const voikko = options.voikko ?? true;
  const state = openState(options.statePath ?? null, options.onStateProblem ?? (() => undefined));
  const conversations = createConversations(state);
  const list = await openLiveList(
    options.dataFolder ?? embeddedFolder(),
    (read) => openAnswers(read, { conversations, todayOf, voikko }),
    () => todayOf({ today: null }),
    options.refresh ?? {},
  );
  const now = () => list.current();

  return {
    ask: (message) =>
      list.use(async (answers) => {
        const reply = await answers.ask(message);
        await keepIfUnanswered(message, reply, answers.isWord);
        return reply;
      }),
    run: (queryText, asked) => list.use((answers) => answers.run(queryText, asked)),
    complete: (...asked) => now().complete(...asked),
    resolve: (...asked) => now().resolve(...asked),
    exportFile: (...asked) => list.use((answers) => answers.exportFile(...asked)),
    readPhrase: (...asked) => now().readPhrase(...asked),
    about: (asked) => list.use((answers) => answers.about(asked)),
    overview: (asked) => list.use((answers) => answers.overview(asked)),
    readSearch: (...asked) => now().readSearch(...asked),

    commandQuery,

    nextDays(count, asked) {
      const today = todayOf(asked);
      return { from: today, to: addDays(today, count) };
    },

    state: createAdapterState(state),

    startNotes: (locale) => (now().hasDictionary || !voikko ? [] : [sentencesFor(locale).console.voikkoMissing]),

    reload: ({ force = false } = {}) => list.reload(force),

    async close() {
      await list.close();
      await state.close();
    },
  };

  async function keepIfUnanswered({ text }: Message, { answer: { status } }: Reply, isWord: (word: string) => boolean): Promise<void> {
    const path = options.unansweredPath ?? null;
    if (path !== null && status !== 'answered' && status !== 'help') await keepUnanswered(path, withoutNames(text, isWord), status);
  }
}
