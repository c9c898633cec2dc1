import {
  type Bot,
  type Command,
  isLocale,
  type Locale,
  type Reply,
  type RunOptions,
  type SearchForm,
  type SubcommandName,
} from '../../src/index.ts';
import { groupings, sortFields } from './commands.ts';

/** What was filled in: an option's text by its English name; null where it was left out. */
export type FilledIn = (name: string) => string | null;

/**
 * Answers a subcommand. A name that fits no organisation or project, or several, is asked as a question, so that it is asked back.
 *
 * @throws Whatever the bot throws.
 */
export async function answerSubcommand(name: SubcommandName, filledIn: FilledIn, options: RunOptions, bot: Bot): Promise<Reply> {
  const locale = isLocale(options.locale) ? options.locale : 'en';
  switch (name) {
    case 'ask':
    case 'export':
      return bot.ask({ ...options, text: filledIn('question') ?? '' });
    case 'about':
    case 'help':
      return bot.run(name, options);
    case 'totals':
      return withNames(bot, options, filledIn, ['beneficiary', 'objective'], ({ beneficiary, objective }) =>
        command(bot, options, { kind: 'totals', beneficiary, objective, by: groupings.find((by) => by === filledIn('by')) ?? null }),
      );
    case 'beneficiary':
      return withNames(bot, options, filledIn, ['beneficiary'], ({ beneficiary }) =>
        beneficiary === null ? bot.run('help', options) : command(bot, options, { kind: 'beneficiary', beneficiary }),
      );
    case 'project':
      return withNames(bot, options, filledIn, ['project'], ({ project }) =>
        project === null ? bot.run('help', options) : command(bot, options, { kind: 'project', project }),
      );
    case 'compare':
      return withNames(bot, options, filledIn, ['first', 'second', 'third'], ({ first, second, third }) => {
        const beneficiaries = [...new Set([first, second, third].filter((key) => key !== null))];
        const [only, another] = beneficiaries;
        if (only !== undefined && another === undefined) return command(bot, options, { kind: 'beneficiary', beneficiary: only });
        return command(bot, options, { kind: 'compare', beneficiaries });
      });
    case 'search':
    case 'list':
    case 'ending':
    case 'running':
      return withNames(bot, options, filledIn, ['beneficiary', 'objective'], ({ beneficiary, objective }) =>
        answerSearch(name, { beneficiary, objective }, filledIn, locale, options, bot),
      );
  }
}

function command(bot: Bot, options: RunOptions, what: Command): Promise<Reply> {
  return bot.run(bot.commandQuery(what), options);
}

const fieldOf = {
  beneficiary: 'beneficiary',
  objective: 'objective',
  project: 'project',
  first: 'beneficiary',
  second: 'beneficiary',
  third: 'beneficiary',
} as const;
type NameOption = keyof typeof fieldOf;

/** Turns what was typed or chosen for a name into its key. */
async function withNames<Names extends NameOption>(
  bot: Bot,
  options: RunOptions,
  filledIn: FilledIn,
  names: readonly Names[],
  go: (keys: Readonly<Record<Names, string | null>>) => Promise<Reply>,
): Promise<Reply> {
  const keys: Partial<Record<Names, string | null>> = {};
  for (const name of names) {
    const typed = filledIn(name)?.trim() ?? '';
    const key = typed === '' ? null : bot.resolve(fieldOf[name], typed);
    if (typed !== '' && key === null) return bot.ask({ ...options, text: typed });
    keys[name] = key;
  }
  return go(keys as Record<Names, string | null>);
}

const soonDays = 90;

async function answerSearch(
  name: 'search' | 'list' | 'ending' | 'running',
  keys: Pick<SearchForm, 'beneficiary' | 'objective'>,
  filledIn: FilledIn,
  locale: Locale,
  options: RunOptions,
  bot: Bot,
): Promise<Reply> {
  const when = filledIn('when')?.trim() ?? '';
  const period = name === 'ending' || name === 'running' ? periodOf(name, when, options, bot) : { from: null, to: null };
  // What is no time is asked as a question: it is asked back, and nothing is left out in silence.
  if (period === null) return bot.ask({ ...options, text: when });
  const read = bot.readSearch(
    {
      ...keys,
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
  const [problem] = read.problems;
  const typed = problem?.field === 'atLeast' ? filledIn('at-least') : problem?.field === 'atMost' ? filledIn('at-most') : null;
  return bot.ask({ ...options, text: typed ?? when });
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
