import { addDays, dayOf, type IsoDate, partsOf, toIsoDate } from '../../domain/date.ts';
import { type Cell, cellText } from '../../table/cell.ts';
import type { DayOrder } from './day-evidence.ts';
import { daysIn } from './day-order.ts';
import type { DayText } from './day-text.ts';
import { type ClockZone, dayEverywhere, type Moment, midnightIn } from './local-midnight.ts';
import type { MonthReading } from './month-names.ts';
import { isPlaceholder, readDayCell } from './read-day-text.ts';
import { isYearOfProjects, yearOfTwoDigits } from './two-digit-year.ts';

export type DayValue =
  | { readonly state: 'day'; readonly day: IsoDate }
  /** `2015-08`. */
  | { readonly state: 'month'; readonly month: string }
  /** `2014`. */
  | { readonly state: 'year'; readonly year: string }
  | { readonly state: 'empty' }
  | { readonly state: 'not-stated'; readonly text: string }
  | { readonly state: 'unreadable'; readonly text: string; readonly reason: 'no-such-day' | 'not-a-day' | 'ambiguous' };

/** What is known of the column when a cell is read. */
export interface DayRules {
  readonly dotted: readonly DayOrder[];
  readonly slashed: readonly DayOrder[];
  /** Whether bare numbers are days since 1900. */
  readonly isSerial: boolean;
  /** Whether bare numbers are milliseconds or seconds since 1970. */
  readonly isEpoch: boolean;
  /** On whose clocks all moments of the column are midnight; null for none. */
  readonly zone: ClockZone | null;
  /** Whether a spreadsheet may have swapped day and month in the days that it understood, and left the others as text. */
  readonly mayBeSwapped: boolean;
  /** Whether `Aug 15` is August 2015. */
  readonly hasShortYears: boolean;
  /** Where the year stands in `31. Dez 18`. */
  readonly shortYear: 'first' | 'last' | 'open';
  /** Whether `2010-11` stands among `2012-13`, and is two years. */
  readonly spansYears: boolean;
  /** How often months were named, by the languages that have such a name. */
  readonly languages: ReadonlyMap<string, number>;
}

export function readDay(cell: Cell | undefined, rules: DayRules): DayValue {
  if (typeof cell === 'object' && cell.kind === 'day') return readSheetDay(cell.day, cell.text, rules);
  return asValue(readDayCell(cell ?? ''), cellText(cell), rules);
}

/** A spreadsheet shows a number that is no day as one too: 2015 as 1905-07-07. */
function readSheetDay(day: IsoDate, text: string, { mayBeSwapped }: DayRules): DayValue {
  const { year, month, day: dayOfMonth } = partsOf(day);
  if (isPlaceholder(year, month, dayOfMonth)) return { state: 'not-stated', text };
  if (!isYearOfProjects(year)) return { state: 'unreadable', text, reason: 'not-a-day' };
  return mayBeSwapped && month !== dayOfMonth ? { state: 'unreadable', text, reason: 'ambiguous' } : { state: 'day', day };
}

function asValue(read: DayText, text: string, rules: DayRules): DayValue {
  switch (read.kind) {
    case 'empty':
      return { state: 'empty' };
    case 'not-stated':
      return { state: 'not-stated', text };
    case 'year':
      return { state: 'year', year: String(read.year) };
    case 'day':
      if (read.swapped !== null && rules.shortYear === 'open') return { state: 'unreadable', text, reason: 'ambiguous' };
      return inMonth(read.months, text, rules, (month) => {
        const { year, day } = rules.shortYear === 'first' ? (read.swapped ?? read) : read;
        return asDay(dayOf(year, month, day), text);
      });
    case 'numbers': {
      const days = daysIn(read, read.isDotted ? rules.dotted : rules.slashed);
      return days.length > 1 ? { state: 'unreadable', text, reason: 'ambiguous' } : asDay(days[0] ?? null, text);
    }
    case 'month':
      if (read.maySpanYears && rules.spansYears) return { state: 'unreadable', text, reason: 'ambiguous' };
      return inMonth(read.months, text, rules, (month) => asMonth(read.year, month));
    case 'month-and-number':
      if (!rules.hasShortYears || !read.isAfter) return { state: 'unreadable', text, reason: 'ambiguous' };
      return inMonth(read.months, text, rules, (month) => asMonth(yearOfTwoDigits(read.number), month));
    case 'serial':
      if (!rules.isSerial) return { state: 'unreadable', text, reason: 'ambiguous' };
      return { state: 'day', day: addDays(dayBeforeSerials, read.serial) };
    case 'epoch':
      return rules.isEpoch ? asLocalDay(read, text, rules.zone) : { state: 'unreadable', text, reason: 'not-a-day' };
    case 'moment':
      return asLocalDay(read, text, rules.zone);
    case 'none':
      return { state: 'unreadable', text, reason: 'not-a-day' };
  }
}

/** Serial 61 is 1900-03-01: spreadsheets count a 29 February 1900 that never was. */
const dayBeforeSerials = toIsoDate('1899-12-30');

function asDay(day: IsoDate | null, text: string): DayValue {
  return day === null ? { state: 'unreadable', text, reason: 'no-such-day' } : { state: 'day', day };
}

/** Late in the evening in UTC it is tomorrow in most of Europe: which day is meant, midnight tells alone. */
function asLocalDay(moment: Moment, text: string, zone: ClockZone | null): DayValue {
  const day = (zone === null ? null : midnightIn(moment, zone)) ?? dayEverywhere(moment);
  return day === null ? { state: 'unreadable', text, reason: 'ambiguous' } : { state: 'day', day };
}

function asMonth(year: number, month: number): DayValue {
  return { state: 'month', month: `${String(year)}-${String(month).padStart(2, '0')}` };
}

/** A name of several months is the one that the language of the column's other names has. */
function inMonth(months: readonly MonthReading[], text: string, rules: DayRules, read: (month: number) => DayValue): DayValue {
  const supported = months.length < 2 ? months : months.filter((reading) => isSupported(reading, months, rules.languages));
  const [only] = supported;
  return only === undefined || supported.length > 1 ? { state: 'unreadable', text, reason: 'ambiguous' } : read(only.month);
}

function isSupported(reading: MonthReading, all: readonly MonthReading[], languages: ReadonlyMap<string, number>): boolean {
  const rivals = all.filter((other) => other !== reading).flatMap((other) => other.languages);
  return [...languages.keys()].some((key) => {
    const named = key.split(' ');
    return named.some((language) => reading.languages.includes(language)) && !named.some((language) => rivals.includes(language));
  });
}
