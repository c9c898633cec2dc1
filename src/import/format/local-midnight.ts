import { addDays, dayOf, daysInMonth, type IsoDate, partsOf, weekdayOf } from '../../domain/date.ts';

/** A moment in UTC: the day there, and the seconds since it began. */
export interface Moment {
  readonly day: IsoDate;
  readonly time: number;
}

/** Western, Central and Eastern European time, each with its summer time. */
export type ClockZone = 'UTC' | 'WET' | 'CET' | 'EET';

/** UTC first: what is midnight there needs no other explanation. */
export const clockZones: readonly ClockZone[] = ['UTC', 'WET', 'CET', 'EET'];

/** The day whose midnight, or last minute, a moment is on the clocks of a zone; null where it is another time there. */
export function midnightIn(moment: Moment, zone: ClockZone): IsoDate | null {
  for (const ahead of hoursAhead(moment, zone)) {
    const local = moment.time + ahead * hour;
    if (local % dayLength === 0 || local % dayLength >= dayLength - 60) return local < dayLength ? moment.day : addDays(moment.day, 1);
  }
  return null;
}

/** The day that it is in UTC and on all clocks of Europe; null from nine in the evening on, when it is tomorrow on some. */
export function dayEverywhere({ day, time }: Moment): IsoDate | null {
  return time < 21 * hour ? day : null;
}

const hour = 3600;
const dayLength = 24 * hour;
const inWinter: Readonly<Record<Exclude<ClockZone, 'UTC'>, number>> = { WET: 0, CET: 1, EET: 2 };

/** Clocks change at one o'clock UTC. Until 1995 summer ended in September or October, by country: then both may be. */
function hoursAhead({ day, time }: Moment, zone: ClockZone): readonly number[] {
  if (zone === 'UTC') return [0];
  const winter = inWinter[zone];
  const { year } = partsOf(day);
  const isAfter = (sunday: IsoDate | null): boolean => sunday !== null && (day > sunday || (day === sunday && time >= hour));
  if (!isAfter(lastSunday(year, 3)) || isAfter(lastSunday(year, 10))) return [winter];
  return year < 1996 && isAfter(lastSunday(year, 9)) ? [winter + 1, winter] : [winter + 1];
}

const sundays = new Map<number, IsoDate | null>();

function lastSunday(year: number, month: number): IsoDate | null {
  const key = year * 12 + month;
  const known = sundays.get(key);
  if (known !== undefined) return known;
  const last = dayOf(year, month, daysInMonth(year, month));
  const sunday = last === null ? null : addDays(last, -(weekdayOf(last) % 7));
  sundays.set(key, sunday);
  return sunday;
}
