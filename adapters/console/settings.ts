import { isLocale, type Locale } from '../../src/index.ts';

/** What the surroundings decide: every environment variable that the terminal reads, and nowhere else. */
export interface Settings {
  /** `HANKEBOTTI_DATA`: the folder of the list; undefined for the list that comes with the program. */
  readonly dataFolder: string | undefined;
  /** `HANKEBOTTI_STATE`: the file that a conversation's last question is kept in; null to keep it in memory, until the program ends. */
  readonly statePath: string | null;
  /** `HANKEBOTTI_TIMEZONE`: an IANA time zone, which decides what day is today; undefined for Europe/Helsinki. */
  readonly timeZone: string | undefined;
  /** `HANKEBOTTI_UNANSWERED`: the file that questions without an answer are kept in, without names; null to keep none. */
  readonly unansweredPath: string | null;
  /** False where `HANKEBOTTI_VOIKKO` is `off`: libvoikko is left aside where the machine has it. */
  readonly voikko: boolean;
  /** `HANKEBOTTI_LOCALE`, else the language of `LC_ALL`, `LC_MESSAGES` or `LANG` where it is one of the bot's; null where none is set. */
  readonly locale: Locale | null;
  /** False where `NO_COLOR` is set to anything, or `TERM` is `dumb`: no colour codes even on a terminal. */
  readonly colour: boolean;
}

/** Reads the settings. An empty variable counts as not set. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const read = (name: string): string | undefined => environment[name] || undefined;
  return {
    dataFolder: read('HANKEBOTTI_DATA'),
    statePath: read('HANKEBOTTI_STATE') ?? null,
    timeZone: read('HANKEBOTTI_TIMEZONE'),
    unansweredPath: read('HANKEBOTTI_UNANSWERED') ?? null,
    voikko: read('HANKEBOTTI_VOIKKO')?.toLowerCase() !== 'off',
    locale: localeOf(read('HANKEBOTTI_LOCALE') ?? read('LC_ALL') ?? read('LC_MESSAGES') ?? read('LANG')),
    colour: read('NO_COLOR') === undefined && read('TERM') !== 'dumb',
  };
}

/** `fi` of `fi_FI.UTF-8`; null for a language that the bot does not speak. */
function localeOf(name: string | undefined): Locale | null {
  const language = name?.toLowerCase().split(/[_.@-]/u)[0];
  return isLocale(language) ? language : null;
}
