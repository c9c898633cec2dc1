import { dayOf, type IsoDate, parseIsoDate } from '../domain/date.ts';

/** Reads `1.5.2023`, `01.05.2023` or `2023-05-01`; null where that is no day of the calendar. */
export function readDay(text: string): IsoDate | null {
  const trimmed = text.trim();
  const match = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/u.exec(trimmed);
  return match === null ? parseIsoDate(trimmed) : dayOf(Number(match[3]), Number(match[2]), Number(match[1]));
}
