import {
  type Bot,
  type Command,
  isLocale,
  type Locale,
  type Reply,
  type RunOptions,
  type SearchForm,
  type SubcommandName,
  sentencesFor,
} from '../../src/index.ts';
import { groupings, sortFields } from './commands.ts';
import type { Complaint, FilledIn } from './filled-in.ts';
import { type Keys, readNames } from './read-names.ts';

/**
 * Answers a subcommand.
 *
 * @returns A complaint where an option is none of the list's names, no time or no amount.
 * @throws Whatever the bot throws.
 */
export async function answerSubcommand(
  name: SubcommandName,
  filledIn: FilledIn,
  options: RunOptions,
  bot: Bot,
): Promise<Reply | Complaint> {
  switch (name) {
    case 'ask':
    case 'export': {
      const text = filledIn('question') ?? '';
      return text === '' ? bot.run('help', options) : bot.ask({ ...options, text });
    }
    case 'about':
    case 'help':
      return bot.run(name, options);
    case 'totals':
      return withNames(['beneficiary', 'objective'], ({ beneficiary, objective }) =>
        command({ kind: 'totals', beneficiary, objective, by: groupings.find((by) => by === filledIn('by')) ?? null }),
      );
    case 'beneficiary':
      return withNames(['beneficiary'], ({ beneficiary }) =>
        beneficiary === null ? bot.run('help', options) : command({ kind: 'beneficiary', beneficiary }),
      );
    case 'project':
      return withNames(['project'], ({ project }) => (project === null ? bot.run('help', options) : command({ kind: 'project', project })));
    case 'compare':
      return withNames(['first', 'second', 'third'], ({ first, second, third }) => {
        const beneficiaries = [...new Set([first, second, third].filter((key) => key !== null))];
        const [only, another] = beneficiaries;
        if (only !== undefined && another === undefined) return command({ kind: 'beneficiary', beneficiary: only });
        return command({ kind: 'compare', beneficiaries });
      });
    case 'search':
    case 'list':
    case 'ending':
    case 'running':
      return withNames(['beneficiary', 'objective'], (keys) => answerSearch(name, keys, filledIn, options, bot));
  }

  function command(what: Command): Promise<Reply> {
    return bot.run(bot.commandQuery(what), options);
  }

  async function withNames<Name extends keyof Keys>(
    names: readonly Name[],
    go: (keys: Pick<Keys, Name>) => Promise<Reply | Complaint>,
  ): Promise<Reply | Complaint> {
    const read = await readNames(names, filledIn, options, bot);
    return read.status === 'read' ? go(read.keys) : read.instead;
  }
}

/** Asks without regard to what was asked before; what comes next goes on from it. */
export async function askAnew(text: string, options: RunOptions, bot: Bot): Promise<Reply> {
  if (text === '') return bot.run('help', options);
  const reply = await bot.ask({ ...options, conversation: null, text });
  if (reply.again !== null) await bot.run(reply.again, options);
  return reply;
}

const soonDays = 90;

async function answerSearch(
  name: 'search' | 'list' | 'ending' | 'running',
  { beneficiary, objective }: Pick<SearchForm, 'beneficiary' | 'objective'>,
  filledIn: FilledIn,
  options: RunOptions,
  bot: Bot,
): Promise<Reply | Complaint> {
  const locale = languageOf(options);
  const { chat, commands } = sentencesFor(locale);
  const when = filledIn('when') ?? '';
  const period = name === 'ending' || name === 'running' ? periodOf(name, when, options, bot) : { from: null, to: null };
  if (period === null) return { complaint: commands.notATime(when) };
  const read = bot.readSearch(
    {
      beneficiary,
      objective,
      topic: filledIn('topic'),
      happens: name === 'running' ? 'active' : 'ends',
      ...period,
      atLeast: filledIn('at-least'),
      atMost: filledIn('at-most'),
      sort: sortOf(filledIn('sort')) ?? (name === 'ending' ? { field: 'end', descending: false } : null),
    },
    locale,
  );
  if (read.status === 'read') return bot.run(read.query, options);
  const isBackwards = read.problems.every(({ code }) => code === 'backwards');
  return { complaint: isBackwards ? chat.search.backwards : chat.search.notAnAmount };
}

/** Null for words that name no time. */
function periodOf(name: 'ending' | 'running', when: string, options: RunOptions, bot: Bot): Pick<SearchForm, 'from' | 'to'> | null {
  if (when !== '') return bot.readPhrase(when, options).period;
  return bot.nextDays(name === 'ending' ? soonDays : 0, options);
}

function sortOf(value: string | null): SearchForm['sort'] {
  const field = sortFields.find((each) => each === value?.replace(/^-/u, ''));
  return field === undefined ? null : { field, descending: value?.startsWith('-') === true };
}

function languageOf({ locale }: RunOptions): Locale {
  return isLocale(locale) ? locale : 'en';
}
