import type { Cell } from '../../table/cell.ts';
import type { DayText } from './day-text.ts';
import { isFillerOfDay } from './day-words.ts';
import { foldWord, plainBlanks } from './fold-word.ts';
import { readMoment } from './moment-text.ts';
import { monthsOf } from './month-names.ts';
import { readNamedDay } from './named-day.ts';
import { isNotStated } from './not-stated.ts';
import { isYearOfProjects } from './two-digit-year.ts';

/** A spreadsheet's number is a year, `20190412`, or days since 1900; with decimals (`9.2015`) it is no month that lost its zeros. */
export function readDayCell(cell: Cell): DayText {
  if (typeof cell === 'string') return readDayText(cell);
  if (cell.kind !== 'number') return none;
  const text = readDayText(String(cell.value));
  return Number.isInteger(cell.value) || text.kind === 'serial' ? text : none;
}

/** Reads what one cell prints: numbers in any order, a month's name in any language of the EU, a month, a year. A time of day is dropped, but for one in UTC. */
export function readDayText(printed: string): DayText {
  const text = plainBlanks(printed);
  if (text === '') return { kind: 'empty' };
  if (text.length > 60) return none;
  if (!/\d/u.test(text) && isNotStated(text)) return { kind: 'not-stated' };
  const day = withoutTime(text.replace(/[\u2010-\u2015\u2212]/gu, '-').replace(/(?<=\d\D*)\s?[*†‡]+$/gu, ''));
  return readMoment(text) ?? readNumbers(withoutFillers(day)) ?? readNamedDay(foldWord(day)) ?? none;
}

const none: DayText = { kind: 'none', spansYears: false };

function withoutTime(text: string): string {
  return text
    .replace(/(?<=\d)(?:T|,? +)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[ap]\.?m\.?)?(?: ?(?:Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?))?$/iu, '')
    .replace(/(?<=\d{4}) +\d{1,2}\.\d{2}(?:\.\d{2})?$/u, '');
}

/** `Fr, 1.5.2015` and `1.05.2015 г.` are numbers. */
function withoutFillers(text: string): string {
  const match = /^(?:(\p{L}+)[.,]{0,2} )?([\d\s./-]+?)(?: (\p{L}+)\.?)?$/u.exec(text);
  const words = [match?.[1], match?.[3]].filter((word) => word !== undefined).map(foldWord);
  return words.every((word) => isFillerOfDay(word) && monthsOf(word).length === 0) ? (match?.[2] ?? text) : text;
}

function readNumbers(text: string): DayText | null {
  if (!/^[\d\s./,-]+$/u.test(text)) return null;
  return yearFirst(text) ?? yearLast(text) ?? withoutDay(text) ?? single(text);
}

function yearFirst(text: string): DayText | null {
  const match = /^(\d{4})(?:([-/.]) ?(\d{1,2})\2 ?(\d{1,2})\.?|(\d{2})(\d{2}))$/u.exec(text);
  return match === null ? null : dayOrPlaceholder(Number(match[1]), Number(match[3] ?? match[5]), Number(match[4] ?? match[6]));
}

function dayOrPlaceholder(year: number, month: number, day: number): DayText {
  if (isPlaceholder(year, month, day)) return { kind: 'not-stated' };
  return isYearOfProjects(year) ? { kind: 'day', year, months: [{ month, languages: [] }], day, yearIsShort: false, swapped: null } : none;
}

export function isPlaceholder(year: number, month: number, day: number): boolean {
  if (year === 9999 || year <= 1 || (year === 1899 && month === 12)) return true;
  return year === 1900 && month <= 1 && day <= 1;
}

function yearLast(text: string): DayText | null {
  const match = /^(\d{1,2}) ?([-/. ]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})\.?$/u.exec(text);
  if (match === null) return null;
  const [first, second, last] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const isShort = match[4]?.length === 2;
  if (isShort ? first + second + last === 0 : isPlaceholder(last, second, first)) return { kind: 'not-stated' };
  if (!isShort && !isYearOfProjects(last)) return none;
  // With a final dot and a short year, the year may stand first: `16.03.01.`
  const isDotted = match[2] === '.' && !(isShort && text.endsWith('.'));
  return { kind: 'numbers', first, second, last, isShort, isDotted };
}

function withoutDay(text: string): DayText | null {
  const match = /^(?:(\d{1,2}) ?[-/.] ?(\d{4})|(\d{4}) ?[-/.] ?(\d{2}))\.?$/u.exec(text);
  if (match === null) return null;
  const [year, month] = [Number(match[2] ?? match[3]), Number(match[1] ?? match[4])];
  const followsYear = match[4] !== undefined && month === (year + 1) % 100;
  if (month < 1 || month > 12 || !isYearOfProjects(year)) return { kind: 'none', spansYears: followsYear };
  return { kind: 'month', year, months: [{ month, languages: [] }], maySpanYears: followsYear };
}

function single(text: string): DayText | null {
  const match = /^(\d{4,5})(?:[.,]\d+)?$/u.exec(text);
  const value = Number(match?.[1] ?? 0);
  if (/^0+$/u.test(text)) return { kind: 'not-stated' };
  if (match === null) return null;
  if (/^\d{4}(?:[.,]0+)?$/u.test(text) && isYearOfProjects(value)) return { kind: 'year', year: value };
  return value >= firstSerial && value <= lastSerial ? { kind: 'serial', serial: value } : null;
}

/** 1950-01-01 and 2150-12-31. */
const firstSerial = 18_264;
const lastSerial = 91_676;
