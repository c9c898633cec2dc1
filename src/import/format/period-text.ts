import { plainBlanks } from './fold-word.ts';
import { readDayText } from './read-day-text.ts';

/** The two ends of a printed period; null for an end that is not there. */
export interface PeriodText {
  readonly start: string | null;
  readonly end: string | null;
  /** Whether the start names no year and took that of the end: `1.3.–30.6.2015`. */
  readonly takesYear: boolean;
}

/** @returns Null where the text is no period. A day alone is none: nothing tells which end it is. */
export function splitPeriod(printed: string): PeriodText | null {
  const text = plainBlanks(printed);
  if (text.length > 90 || !/\d/u.test(text)) return null;
  const bare = text.replace(from, '');
  const splits = [...bare.matchAll(between)].flatMap((match) => {
    const split = withEnds(bare.slice(0, match.index).trim(), bare.slice(match.index + match[0].length).trim());
    return split === null ? [] : [split];
  });
  if (splits.length > 0) return splits.length === 1 ? (splits[0] ?? null) : null;
  return openEnded(text);
}

const from =
  /^(?:von|vom|from|between|du|de|dal|del|desde|entre|od|fra|från|mellan|alates|no|nuo|van|ab|seit|since|à partir du|dès|per|från och med|από|от|din|de la|alkaen)[ :]+/iu;
const until = /^(?:bis(?: zum)?|to|until|till|til|tot|au|jusqu['’]au|al|hasta|até|do|iki|līdz|kuni|až do|έως|до|până la)[ :]+/iu;

/** Everything that may stand between two days; only one such place makes days of both sides. */
const between =
  /\s*(?:[\u2010-\u2015\u2212]|-+|→|\.{2,3}|…|\/|\s(?:bis(?: zum)?|to|until|till?|til|tot(?: en met)?|t\/m|au|à|al|a|e|hasta|até|do|po|iki|līdz|kuni|až|ig|și|la|έως|ως|до|и|and|und|et|och|og|ja|en)\s)\s*/giu;

function withEnds(start: string, end: string): PeriodText | null {
  if (!isDay(end)) return null;
  if (isDay(start)) return { start, end, takesYear: false };
  const year = /(?<!\d)\d{4}(?!\d)/u.exec(end)?.[0];
  if (year === undefined || start === '' || /\d{4}/u.test(start)) return null;
  const withYear = /^\d{1,2}\. ?\d{1,2}\.?$/u.test(start) ? `${start.replace(/\.$/u, '')}.${year}` : `${start} ${year}`;
  return /^\d+(?:[./-]\d+)?$/u.test(start) || !isDay(withYear) ? null : { start: withYear, end, takesYear: true };
}

function isDay(text: string): boolean {
  const { kind } = readDayText(text);
  return kind === 'day' || kind === 'numbers' || kind === 'month' || kind === 'year' || kind === 'moment';
}

/** `1.1.2015 –`, `since 2015`, `– 31.12.2015`. */
function openEnded(text: string): PeriodText | null {
  const start = text.replace(from, '').replace(/\s*[-\u2010-\u2015\u2212→…]\s*$/u, '');
  if (start !== text && isDay(start)) return { start, end: null, takesYear: false };
  const end = text.replace(until, '').replace(/^[-\u2010-\u2015\u2212→…]\s*/u, '');
  return end !== text && isDay(end) ? { start: null, end, takesYear: false } : null;
}
