import { books } from './books.ts';
import { shift, unitAround } from './calendar.ts';
import type { Finding } from './finding.ts';
import { skipFillers } from './match-anchor.ts';
import type { Hit } from './phrase-book.ts';
import { countAt, isAt, type Scan, wordAt } from './scan.ts';
import type { Pick, UnitName } from './vocabulary.ts';

const most: Readonly<Record<UnitName, number>> = { day: 4000, weekend: 0, week: 600, month: 600, quarter: 200, half: 100, year: 100 };

/** A time that is counted from today: "seuraavan 30 päivän aikana", "within a year", "de senaste 6 månaderna", "two years ago". */
export function matchRolling(scan: Scan, at: number): Finding | null {
  return picked(scan, at) ?? countedAfterWord(scan, at) ?? countedBeforeWord(scan, at);
}

/** "The next 6 months", "kolmen seuraavan kuukauden aikana", "the past year". */
function picked(scan: Scan, at: number): Finding | null {
  const start = skipOpening(scan, at);
  const countBefore = countAt(scan, start);
  const pickAt = countBefore?.next ?? start;
  const pick = books.picks(scan.tokens, pickAt);
  if (pick === null) return null;
  // "10 ensi kuussa alkavaa hanketta": the number is not of months.
  if (countBefore !== null && isAt(scan, pickAt, 'ensi', 'ens')) return null;
  const count = countBefore ?? countAt(scan, ofBehind(scan, pick.next));
  const unitAt = countBefore === null && count !== null ? ofBehind(scan, count.next) : pick.next;
  const unit = books.units(scan.tokens, unitAt);
  if (unit === null || unit.value.unit === 'weekend') return null;
  const behind = books.withinBehind(scan.tokens, unit.next);
  const next = behind === null || behind.value === 'ago' ? unit.next : behind.next;
  const direction = directionOf(pick.value);
  if (direction === null || (count === null && (unit.value.plural || !countsAlone(scan, pick.value, pickAt, unit, behind !== null))))
    return null;
  return counted(scan, at, next, unit.value.unit, count?.value ?? 1, direction, false);
}

/** "Within 30 days", "inom ett år". */
function countedAfterWord(scan: Scan, at: number): Finding | null {
  const within = books.within(scan.tokens, at);
  if (within === null) return null;
  const amount = amountAt(scan, within.next);
  if (amount === null) return null;
  const behind = books.withinBehind(scan.tokens, amount.next);
  const finnish = isAt(scan, at, 'enintaan', 'korkeintaan', 'alle');
  if (finnish && behind === null) return null;
  const backwards = behind?.value === 'ago' ? null : scan.options.tense === 'past' ? -1 : 1;
  if (backwards === null) return null;
  return counted(scan, at, behind?.next ?? amount.next, amount.value.unit, amount.value.count, backwards, isAt(scan, at, 'in', 'om'));
}

/** "30 päivän sisällä", "kuukauden kuluessa", "two years ago", "för tre månader sedan". */
function countedBeforeWord(scan: Scan, at: number): Finding | null {
  const start = isAt(scan, at, 'for') ? at + 1 : at;
  const amount = amountAt(scan, start) ?? oneUnitAt(scan, start);
  const behind = amount === null ? null : books.withinBehind(scan.tokens, amount.next);
  if (amount === null || behind === null) return null;
  const { unit, count } = amount.value;
  if (behind.value === 'ago') {
    if (count > most[unit] || !Number.isInteger(count)) return null;
    return {
      ...plain(at, behind.next),
      period: unitAround(scan.options.today, unit, -count),
      precision: unit === 'weekend' ? 'range' : unit,
      assumed: unit !== 'day',
    };
  }
  const direction = behind.value === 'ahead' ? 1 : behind.value === 'back' ? -1 : scan.options.tense === 'past' ? -1 : 1;
  const chosen = behind.value === 'ahead' || (amount.value.isBare && isAt(scan, amount.next, 'aikana'));
  return counted(scan, at, behind.next, unit, count, direction, chosen);
}

interface Amount {
  readonly unit: UnitName;
  readonly count: number;
  /** No number was said: "vuoden aikana". */
  readonly isBare: boolean;
}

function amountAt(scan: Scan, at: number): Hit<Amount> | null {
  const start = isAt(scan, at, 'the', 'de', 'noin', 'about', 'cirka') ? at + 1 : at;
  const count = countAt(scan, start);
  const unit = count === null ? null : books.units(scan.tokens, articleBehind(scan, count));
  if (count === null || unit === null || isAbbreviatedYear(scan, unit.next - 1)) return null;
  return { value: { unit: unit.value.unit, count: count.value, isBare: false }, next: unit.next };
}

/** "Half a year", "a couple of months". */
function articleBehind(scan: Scan, count: Hit<number>): number {
  return isAt(scan, count.next, 'a', 'an', 'of', 'ett') ? count.next + 1 : count.next;
}

function ofBehind(scan: Scan, at: number): number {
  return isAt(scan, at, 'of') ? at + 1 : at;
}

/** `v` is a year only before its number. */
function isAbbreviatedYear(scan: Scan, at: number): boolean {
  return isAt(scan, at, 'v');
}

/** "Kuukauden" in "kuukauden sisällä". */
function oneUnitAt(scan: Scan, at: number): Hit<Amount> | null {
  const unit = books.units(scan.tokens, at);
  const genitive =
    /(?:n|kk)$/u.test(wordAt(scan, at)) &&
    !isAt(scan, at, 'kuun', 'paivaan', 'viikkoon', 'kuukauteen', 'vuoteen', 'dagen', 'veckan', 'manaden');
  return unit === null || !genitive || unit.value.plural
    ? null
    : { value: { unit: unit.value.unit, count: 1, isBare: true }, next: unit.next };
}

function skipOpening(scan: Scan, at: number): number {
  const within = books.within(scan.tokens, at) ?? books.before(scan.tokens, at);
  const next = within !== null && (within.value === true || within.value === 'in') ? within.next : isAt(scan, at, 'over') ? at + 1 : at;
  return next === at || books.picks(scan.tokens, next) !== null ? next : skipFillers(scan, next);
}

function directionOf(pick: Pick): 1 | -1 | null {
  if (pick === 'next' || pick === 'ahead' || pick === 'the-next') return 1;
  return pick === 'last' || pick === 'back' || pick === 'the-last' ? -1 : null;
}

/** Whether a unit without a number is counted from today ("the coming year") or by the calendar ("next year", "tulevana vuonna"). */
function countsAlone(scan: Scan, pick: Pick, pickAt: number, unit: Hit<{ readonly unit: UnitName }>, within: boolean): boolean {
  const word = wordAt(scan, unit.next - 1);
  if (/(?:lla|ssa|na|lle|lta)$/u.test(word)) return false;
  if (pick === 'ahead' || pick === 'back') return true;
  const calendar = unit.value.unit === 'quarter' || unit.value.unit === 'half';
  if (pick === 'the-next' || pick === 'the-last') return !calendar && unit.value.unit !== 'day';
  return pick === 'next' && within && wordAt(scan, pickAt).startsWith('seuraava') && !calendar;
}

function counted(scan: Scan, at: number, next: number, unit: UnitName, count: number, direction: 1 | -1, assumed: boolean): Finding | null {
  const { today } = scan.options;
  const months = { day: 0, weekend: 0, week: 0, month: 1, quarter: 3, half: 6, year: 12 }[unit] * count;
  if (count <= 0 || count > most[unit] || (months === 0 && !Number.isInteger(count)) || !Number.isInteger(months)) return null;
  const other = shift(today, unit, direction * count);
  return {
    ...plain(at, next),
    period: direction === 1 ? { from: today, to: other } : { from: other, to: today },
    precision: 'range',
    assumed,
  };
}

function plain(at: number, next: number) {
  return { at, next, relation: 'in', bareYear: false, dayFirst: [] } as const;
}
