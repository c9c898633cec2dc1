import { addDays, dayOf, weekdayOf } from '../../domain/date.ts';
import { books } from './books.ts';
import { daysFrom, monthsFrom, type Span } from './calendar.ts';
import type { Hit } from './phrase-book.ts';
import { digitsAt, isAt, type Scan } from './scan.ts';
import type { Season } from './vocabulary.ts';
import { plainPart, type YearPart } from './year-part.ts';

/** A season, Christmas, Midsummer or the turn of the year. */
export function matchSeason(scan: Scan, at: number): Hit<YearPart> | null {
  const season = books.seasons(scan.tokens, at);
  if (season === null || (isAt(scan, at, 'jul') && !isChristmas(scan, at))) return null;
  const { season: name, role, strength, pick, edge } = season.value;
  if (isAt(scan, season.next - 1, 'var') && isOur(scan, season.next)) return null;
  return {
    value: {
      ...plainPart,
      precision: name === 'christmas' || name === 'midsummer' || name === 'turn' ? 'range' : 'season',
      role,
      weak: strength !== 'sure',
      pick,
      isTurn: name === 'turn',
      crossesYear: name === 'turn' || name === 'winter',
      chosen: edge !== null,
      inYear: (year) =>
        edge === null ? seasonSpan(name, year) : seasonMonth(name, year, edge === 'start' ? 0 : edge === 'middle' ? 1 : 2),
    },
    next: season.next,
  };
}

/** Swedish "jul" is Christmas behind a Swedish preposition, and July elsewhere. */
export function isChristmas(scan: Scan, at: number): boolean {
  if (isAt(scan, at - 1, 'fore', 'innan', 'efter', 'kring', 'runt', 'vid')) return true;
  // "Till jul 2025" is July in an English question.
  return isAt(scan, at - 1, 'till', 'under') && (scan.options.locale === 'sv' || digitsAt(scan, at + 1, 4, 4) === null);
}

/** "I vår kommun" is "in our municipality": a spring is followed by nothing, a sign, a year or a small word. */
function isOur(scan: Scan, next: number): boolean {
  const token = scan.tokens[next];
  const small = [
    'och',
    'eller',
    'som',
    'men',
    'av',
    'for',
    'med',
    'till',
    'pa',
    'i',
    'hos',
    'fran',
    'da',
    'nar',
    'ar',
    'eller',
    'utan',
    'totalt',
    'tack',
  ];
  return token?.kind === 'word' && !small.includes(token.word);
}

/** 12 to 15 of the year begin the winter that ends in the next one. */
function seasonSpan(season: Season, year: number): Span | null {
  switch (season) {
    case 'winter':
      return monthsFrom(year, 12, 3);
    case 'spring':
      return monthsFrom(year, 3, 3);
    case 'summer':
      return monthsFrom(year, 6, 3);
    case 'autumn':
      return monthsFrom(year, 9, 3);
    case 'christmas':
      return daysFrom(year, 12, 24, 26);
    case 'midsummer':
      return midsummer(year);
    case 'turn': {
      const from = dayOf(year, 12, 15);
      const to = dayOf(year + 1, 1, 15);
      return from === null || to === null ? null : { from, to };
    }
  }
}

function seasonMonth(season: Season, year: number, offset: number): Span | null {
  const first = { winter: 12, spring: 3, summer: 6, autumn: 9, christmas: 12, midsummer: 6, turn: 12 }[season];
  return monthsFrom(year, first + offset, 1);
}

/** Midsummer's Eve to the Sunday: the Saturday lies between 20 and 26 June. */
function midsummer(year: number): Span | null {
  const twentieth = dayOf(year, 6, 20);
  if (twentieth === null) return null;
  const saturday = addDays(twentieth, (13 - weekdayOf(twentieth)) % 7);
  return { from: addDays(saturday, -1), to: addDays(saturday, 1) };
}
