import { dayOf, type IsoDate, partsOf } from '../../domain/date.ts';
import { type Cell, cellText } from '../../table/cell.ts';
import type { DayText } from './day-text.ts';
import { type ClockZone, clockZones, type Moment, midnightIn } from './local-midnight.ts';
import { readDayCell } from './read-day-text.ts';
import { yearOfTwoDigits } from './two-digit-year.ts';

export type DayOrder = 'dmy' | 'mdy' | 'ymd';

/** What the cells of one writing (`31.12.2014`, or `31/12/2014` and `31-12-2014`) show about its order. */
export interface OrderEvidence {
  /** Cells that are a day with the day first, and none with the month first; and the other way round. */
  dayFirst: number;
  monthFirst: number;
  /** Cells that may be several days. */
  open: number;
  readonly samples: string[];
  /** Cells with a year of four digits, and of two. */
  long: number;
  short: number;
  /** Of these, cells that are no day with the year first, and cells that are none with the year last; and the years that either number would be. */
  notYearFirst: number;
  notYearLast: number;
  firstYears: Range;
  lastYears: Range;
}

export interface Range {
  readonly least: number;
  readonly most: number;
}

export interface DayEvidence {
  readonly dotted: OrderEvidence;
  readonly slashed: OrderEvidence;
  /** Cells with a month's name and a year of two or of four digits. */
  shortNamed: number;
  longNamed: number;
  /** Of cells like `16. jan. 03.`: the years that the first and the last number would be, and how many end in a dot as where the year is first. */
  readonly named: { firstYears: Range; lastYears: Range; finalDots: number };
  monthAndNumber: number;
  numberAfterMonth: number;
  /** Days of a spreadsheet, and how many of them come after the twelfth of their month. */
  sheetDays: number;
  lateSheetDays: number;
  /** Cells like `2015-16`. */
  spans: number;
  serials: number;
  /** Milliseconds or seconds since 1970, and how many are seconds. */
  epochs: number;
  shortEpochs: number;
  /** Moments in UTC, since 1970 or printed, and how many of them are midnight on the clocks of a zone. */
  moments: number;
  readonly midnights: Record<ClockZone, number>;
  /** Cells that are a day, a month or a year in another way, and cells that are nothing of the kind. */
  others: number;
  nothing: number;
  /** How often months were named, by the languages that have such a name: `fi`, `cs pl`. */
  readonly languages: Map<string, number>;
}

const noYears: Range = { least: Number.POSITIVE_INFINITY, most: Number.NEGATIVE_INFINITY };

export function noDayEvidence(): DayEvidence {
  const order = (): OrderEvidence => ({
    dayFirst: 0,
    monthFirst: 0,
    open: 0,
    samples: [],
    long: 0,
    short: 0,
    notYearFirst: 0,
    notYearLast: 0,
    firstYears: noYears,
    lastYears: noYears,
  });
  return {
    dotted: order(),
    slashed: order(),
    shortNamed: 0,
    longNamed: 0,
    named: { firstYears: noYears, lastYears: noYears, finalDots: 0 },
    monthAndNumber: 0,
    numberAfterMonth: 0,
    sheetDays: 0,
    lateSheetDays: 0,
    spans: 0,
    serials: 0,
    epochs: 0,
    shortEpochs: 0,
    moments: 0,
    midnights: { UTC: 0, WET: 0, CET: 0, EET: 0 },
    others: 0,
    nothing: 0,
    languages: new Map(),
  };
}

/** Adds a column's cells to what is known of it and of all columns together, going through them once. */
export function gatherDayEvidence(cells: Iterable<Cell>, into: readonly DayEvidence[]): void {
  for (const cell of cells) {
    const sheetDay = typeof cell === 'object' && cell.kind === 'day' ? cell.day : null;
    const text = readDayCell(cell);
    for (const evidence of into) {
      if (sheetDay === null) addText(evidence, text, cellText(cell));
      else addSheetDay(evidence, sheetDay);
    }
  }
}

function addSheetDay(evidence: DayEvidence, day: IsoDate): void {
  evidence.others += 1;
  evidence.sheetDays += 1;
  if (partsOf(day).day > 12) evidence.lateSheetDays += 1;
}

function addText(evidence: DayEvidence, text: DayText, printed: string): void {
  if (text.kind === 'empty' || text.kind === 'not-stated') return;
  if (text.kind === 'moment' || text.kind === 'epoch') addMoment(evidence, text);
  if (text.kind === 'serial') evidence.serials += 1;
  if (text.kind === 'epoch') evidence.epochs += 1;
  if (text.kind === 'epoch' && !text.isLong) evidence.shortEpochs += 1;
  if (text.kind === 'serial' || text.kind === 'epoch') return;
  if (text.kind === 'none') evidence.nothing += 1;
  else evidence.others += 1;
  if (text.kind === 'numbers') addNumbers(text.isDotted ? evidence.dotted : evidence.slashed, text, printed);
  if (text.kind === 'none' && text.spansYears) evidence.spans += 1;
  if (text.kind === 'month-and-number') {
    evidence.monthAndNumber += 1;
    if (text.isAfter) evidence.numberAfterMonth += 1;
  }
  if (text.kind === 'day' && (text.months[0]?.languages.length ?? 0) > 0) evidence[text.yearIsShort ? 'shortNamed' : 'longNamed'] += 1;
  if (text.kind === 'day' && text.swapped !== null) {
    const { named } = evidence;
    named.firstYears = widen(named.firstYears, text.swapped.year);
    named.lastYears = widen(named.lastYears, text.year);
    if (text.swapped.isLikely) named.finalDots += 1;
  }
  if ('months' in text && text.months.length === 1 && text.months[0] !== undefined) {
    const languages = text.months[0].languages.join(' ');
    if (languages !== '') evidence.languages.set(languages, (evidence.languages.get(languages) ?? 0) + 1);
  }
}

function addMoment(evidence: DayEvidence, moment: Moment): void {
  evidence.moments += 1;
  for (const zone of clockZones) if (midnightIn(moment, zone) !== null) evidence.midnights[zone] += 1;
}

function addNumbers(evidence: OrderEvidence, { first, second, last, isShort }: DayText & { kind: 'numbers' }, printed: string): void {
  const year = isShort ? yearOfTwoDigits(last) : last;
  const dayFirst = dayOf(year, second, first);
  const monthFirst = dayOf(year, first, second);
  if (dayFirst !== null && monthFirst === null) evidence.dayFirst += 1;
  if (dayFirst === null && monthFirst !== null) evidence.monthFirst += 1;
  if (!isShort) evidence.long += 1;
  else {
    evidence.short += 1;
    const yearFirst = dayOf(yearOfTwoDigits(first), second, last);
    if (yearFirst === null) evidence.notYearFirst += 1;
    else if (dayFirst === null && monthFirst === null) evidence.notYearLast += 1;
    evidence.firstYears = widen(evidence.firstYears, yearOfTwoDigits(first));
    evidence.lastYears = widen(evidence.lastYears, year);
  }
  if (isShort || (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst)) {
    evidence.open += 1;
    if (evidence.samples.length < 3 && !evidence.samples.includes(printed)) evidence.samples.push(printed);
  }
}

function widen({ least, most }: Range, year: number): Range {
  return { least: Math.min(least, year), most: Math.max(most, year) };
}
