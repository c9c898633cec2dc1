import { addDays, parseIsoDate, toIsoDate } from '../../domain/date.ts';
import type { DayText } from './day-text.ts';
import type { Moment } from './local-midnight.ts';
import { isYearOfProjects } from './two-digit-year.ts';

/**
 * Reads a moment in UTC, as programs write it: `2015-04-30T23:00:00Z`, `/Date(1430434800000)/`, seconds or milliseconds since 1970.
 *
 * @returns Null for anything else.
 */
export function readMoment(text: string): DayText | null {
  const printed = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)? ?(?:Z|UTC|GMT|[+-]00(?::?00)?)$/iu.exec(text);
  if (printed !== null) {
    const day = parseIsoDate(printed[1] ?? '');
    const [hours, minutes, seconds] = [Number(printed[2]), Number(printed[3]), Number(printed[4] ?? 0)];
    // `9999-12-31T23:59:59Z` and what is no day are told by their date alone.
    if (day === null || !isYearOfProjects(Number(day.slice(0, 4))) || hours > 23 || minutes > 59 || seconds > 59) return null;
    return { kind: 'moment', day, time: hours * 3600 + minutes * 60 + seconds };
  }
  const wrapped = /^\/Date\((\d{1,13})(?:([+-])(\d{2})(\d{2}))?\)\/$/u.exec(text);
  if (wrapped !== null) return fromWrapped(Number(wrapped[1]) / 1000, wrapped[2], Number(wrapped[3]) * 60 + Number(wrapped[4]));
  if (/^\d{12,13}$/u.test(text)) return asEpoch(Number(text) / 1000, true);
  return /^\d{9,10}$/u.test(text) ? asEpoch(Number(text), false) : null;
}

/** With an offset it is the day at that place, whatever the time. */
function fromWrapped(seconds: number, sign: string | undefined, minutesAhead: number): DayText | null {
  if (sign === undefined) return { kind: 'moment', ...momentAt(seconds) };
  const local = momentAt(seconds + (sign === '-' ? -60 : 60) * minutesAhead);
  return { kind: 'moment', day: local.day, time: 0 };
}

function asEpoch(seconds: number, isLong: boolean): DayText | null {
  const moment = momentAt(seconds);
  return isYearOfProjects(Number(moment.day.slice(0, 4))) ? { kind: 'epoch', isLong, ...moment } : null;
}

function momentAt(seconds: number): Moment {
  const whole = Math.floor(seconds / 86_400);
  return { day: addDays(epochDay, whole), time: Math.floor(seconds - whole * 86_400) };
}

const epochDay = toIsoDate('1970-01-01');
