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
  /** False where `HANKEBOTTI_LIST_WATCH` is `off`: what changes in the list's folder counts from the next start, or when the program is told to read it anew. */
  readonly watchesList: boolean;
  /** `HANKEBOTTI_LIST_URL`: the address where the list is published; null asks none. */
  readonly listAddress: string | null;
  /** `HANKEBOTTI_LIST_EVERY`: how often the address is asked, as `30min`, `24h` or `7d`; a day where it is not set, null where it is none of these. */
  readonly listEveryMs: number | null;
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
    watchesList: read('HANKEBOTTI_LIST_WATCH')?.toLowerCase() !== 'off',
    listAddress: read('HANKEBOTTI_LIST_URL')?.trim() || null,
    listEveryMs: spanMs(read('HANKEBOTTI_LIST_EVERY') ?? '24h'),
    locale: localeOf(read('HANKEBOTTI_LOCALE') ?? read('LC_ALL') ?? read('LC_MESSAGES') ?? read('LANG')),
    colour: read('NO_COLOR') === undefined && read('TERM') !== 'dumb',
  };
}

/** `fi` of `fi_FI.UTF-8`; null for a language that the bot does not speak. */
function localeOf(name: string | undefined): Locale | null {
  const language = name?.toLowerCase().split(/[_.@-]/u)[0];
  return isLocale(language) ? language : null;
}

const minuteMs = 60_000;
const unitsMs: Readonly<Record<string, number>> = { min: minuteMs, h: 60 * minuteMs, d: 24 * 60 * minuteMs };

/** From five minutes, which no server minds, to 24 days, which timers can count. */
const [shortestMs, longestMs] = [5 * minuteMs, 24 * 24 * 60 * minuteMs];

function spanMs(text: string): number | null {
  const [, count, unit = ''] = /^(\d{1,5})\s*(min|h|d)$/u.exec(text.trim().toLowerCase()) ?? [];
  const span = Number(count) * (unitsMs[unit] ?? 0);
  return span >= shortestMs && span <= longestMs ? span : null;
}
