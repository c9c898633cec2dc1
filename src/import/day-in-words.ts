import { dayOf, type IsoDate, parseIsoDate } from '../domain/date.ts';

/**
 * The day that a file's name or heading gives itself: `Stand 30.01.2017`, `list_2024-03-05.csv`, `20160711_liste`.
 *
 * @returns Null where there is none, or several: nothing is chosen.
 */
export function dayInWords(texts: readonly string[]): IsoDate | null {
  const days = new Set(texts.flatMap((text) => [...text.matchAll(written)].flatMap(([, ...parts]) => toDay(parts) ?? [])));
  const [day = null] = days;
  return days.size === 1 ? day : null;
}

const written = /(?<!\d)(?:(\d{1,2})\.\s?(\d{1,2})\.\s?(20\d{2})|(20\d{2}-\d{2}-\d{2})|(20\d{2})([01]\d)([0-3]\d))(?!\d)/gu;

function toDay([day, month, year, iso, packedYear, packedMonth, packedDay]: readonly (string | undefined)[]): IsoDate | null {
  if (iso !== undefined) return parseIsoDate(iso);
  return packedYear === undefined
    ? dayOf(Number(year), Number(month), Number(day))
    : dayOf(Number(packedYear), Number(packedMonth), Number(packedDay));
}
