import type { Cell } from '../../table/cell.ts';
import { type DayEvidence, type DayOrder, gatherDayEvidence, noDayEvidence, type OrderEvidence } from './day-evidence.ts';
import { daysIn, findDottedOrder, findOrder, findShortYear, type OrderFinding } from './day-order.ts';
import { judgeByPairs } from './day-pairs.ts';
import { type DayRules, type DayValue, readDay } from './day-value.ts';
import { type ClockZone, clockZones } from './local-midnight.ts';
import type { DayQuestion } from './question.ts';
import { readDayText } from './read-day-text.ts';

/** What the maintainer says of the columns; null lets them speak. */
export interface DayHelp {
  readonly order: DayOrder | null;
}

export interface DayColumn {
  readonly read: (cell: Cell | undefined) => DayValue;
  /** The order of `05/06/2014`, or of `05.06.2014` where there are only such; null where nothing tells, or there is none to find. */
  readonly order: DayOrder | null;
  /** Whether bare numbers were taken for a spreadsheet's days since 1900: that must be said. */
  readonly isSerial: boolean;
  /** Whether bare numbers were taken for milliseconds or seconds since 1970: that must be said. */
  readonly isEpoch: boolean;
  /** On whose clocks the column's moments are midnight, where these are not UTC's: `2015-04-30T23:00:00Z` was taken for 1 May. That must be said. */
  readonly zone: Exclude<ClockZone, 'UTC'> | null;
  /** Whether years of two digits were read, as 1970 to 2069. */
  readonly hasShortYears: boolean;
}

export interface DayColumns {
  /** One for each column that was given, in that order. */
  readonly columns: readonly DayColumn[];
  /** What all columns agree on; null otherwise. */
  readonly order: DayOrder | null;
  readonly questions: readonly DayQuestion[];
}

/**
 * Finds out how a list writes its days. Start and end are written alike: what one column proves holds for one that proves nothing,
 * unless they prove different things.
 *
 * A cell that is two different days is never read by guess: it is unreadable until the question is answered.
 *
 * @param columns - Of two arrays of one length, a row's start and end stand at one place: then what they say together counts. What is no array
 *   is gone through once.
 */
export function readDayColumns(columns: readonly Iterable<Cell>[], help: DayHelp): DayColumns {
  const pooled = noDayEvidence();
  const own = columns.map((cells) => {
    const evidence = noDayEvidence();
    gatherDayEvidence(cells, [evidence, pooled]);
    return evidence;
  });
  const [ownSlashed, ownDotted] = [
    ordersOf(own, pooled, 'slashed', findOrder, help),
    ordersOf(own, pooled, 'dotted', findDottedOrder, help),
  ];
  const slashed = help.order === null ? judgeByPairs(columns, 'slashed', pooled.slashed, ownSlashed) : ownSlashed;
  const dotted = help.order === null ? judgeByPairs(columns, 'dotted', pooled.dotted, ownDotted) : ownDotted;
  const read = own.map((evidence, index) =>
    columnWith(evidence, rulesFor(evidence, pooled, dotted[index] ?? [], slashed[index] ?? [], help)),
  );
  const orders = new Set(read.flatMap(({ order }) => order ?? []));
  return {
    columns: read,
    order: orders.size === 1 ? ([...orders][0] ?? null) : null,
    questions: [...askOrder(own, slashed, 'slashed'), ...askOrder(own, dotted, 'dotted')].slice(0, 1),
  };
}

/** For each column, the orders that remain for a writing. */
function ordersOf(
  own: readonly DayEvidence[],
  pooled: DayEvidence,
  writing: 'dotted' | 'slashed',
  find: (evidence: OrderEvidence) => OrderFinding,
  help: DayHelp,
): readonly (readonly DayOrder[])[] {
  const findings = own.map((evidence) => find(evidence[writing]));
  const proven = new Set(findings.filter(({ proof }) => proof === 'one').map(({ orders }) => orders[0]));
  const together = find(pooled[writing]);
  return findings.map((finding) => {
    // Where dots part the numbers the maintainer is asked only if cells deny that the day comes first.
    const isAsked = writing === 'slashed' || together.orders.length > 1;
    if (help.order !== null && isAsked && (help.order !== 'ymd' || pooled[writing].short > 0)) return [help.order];
    if (finding.proof === 'one') return finding.orders;
    return proven.size > 1 ? finding.orders : together.orders;
  });
}

function rulesFor(
  own: DayEvidence,
  pooled: DayEvidence,
  dotted: readonly DayOrder[],
  slashed: readonly DayOrder[],
  help: DayHelp,
): DayRules {
  const { monthAndNumber, numberAfterMonth, longNamed, shortNamed } = pooled;
  const zone = own.moments === 0 ? null : (clockZones.find((each) => own.midnights[each] === own.moments) ?? null);
  // A column of nothing but `Aug 15` writes years: no list has days without one.
  const isMonthsOnly = own.monthAndNumber >= 3 && own.monthAndNumber === own.others && numberAfterMonth === monthAndNumber;
  return {
    dotted,
    slashed,
    mayBeSwapped: help.order === null && maySwap(own),
    isSerial: own.serials > own.nothing + own.epochs && own.others === 0,
    isEpoch:
      own.epochs > own.nothing + own.serials &&
      own.others === 0 &&
      (own.shortEpochs === 0 || (own.shortEpochs === own.epochs && zone !== null)),
    zone,
    hasShortYears: (shortNamed > 0 && shortNamed >= longNamed) || isMonthsOnly,
    shortYear: findShortYear(pooled),
    spansYears: own.spans > 0,
    languages: pooled.languages,
  };
}

/**
 * A spreadsheet that expects `31/12/2015` turns `6/5/2015` of an American list into 6 May, and leaves `6/29/2015` as text. Then no day
 * comes after the twelfth, and no text before.
 */
function maySwap({ sheetDays, lateSheetDays, slashed }: DayEvidence): boolean {
  return sheetDays > 0 && lateSheetDays === 0 && slashed.open === 0 && slashed.dayFirst + slashed.monthFirst >= 3;
}

function columnWith(evidence: DayEvidence, rules: DayRules): DayColumn {
  const orders = evidence.slashed.dayFirst + evidence.slashed.monthFirst + evidence.slashed.open > 0 ? rules.slashed : rules.dotted;
  const hasNumbers = [evidence.slashed, evidence.dotted].some(({ dayFirst, monthFirst, open }) => dayFirst + monthFirst + open > 0);
  return {
    read: (cell) => readDay(cell, rules),
    order: hasNumbers && orders.length === 1 ? (orders[0] ?? null) : null,
    isSerial: rules.isSerial,
    isEpoch: rules.isEpoch,
    zone: rules.zone === 'UTC' ? null : rules.zone,
    hasShortYears: rules.hasShortYears || evidence.shortNamed + evidence.slashed.short + evidence.dotted.short > 0,
  };
}

function askOrder(own: readonly DayEvidence[], orders: readonly (readonly DayOrder[])[], writing: 'dotted' | 'slashed'): DayQuestion[] {
  const open = own.flatMap((evidence, index) => {
    const remaining = orders[index] ?? [];
    return evidence[writing].open > 0 && remaining.length > 1 ? [{ ...evidence[writing], remaining }] : [];
  });
  const samples = [...new Set(open.flatMap((column) => column.samples))].slice(0, 3);
  const first = readDayText(samples[0] ?? '');
  if (first.kind !== 'numbers') return [];
  const remaining = open[0]?.remaining ?? [];
  const readings = remaining.flatMap((value) => daysIn(first, [value]).map((shows) => ({ value, shows })));
  return [{ code: 'date-order', count: open.reduce((sum, column) => sum + column.open, 0), samples, readings }];
}
