import { type Dialect, readTextRecord, type TextRecord } from './text-record.ts';

/** The likelier one first: commas are common inside cells, tabs are not. */
const delimiters = ['\t', ';', '|', ','];

/** Excel's own first line that names the delimiter. */
export const namedDelimiter = /^sep=(.)(?:\r\n|\n|\r)/;

/** So much of the file is tried with each delimiter. */
const sampleLength = 400_000;

/** Below this share of records with the usual number of cells, a delimiter is a sign of prose. */
const leastAgreement = 0.3;
/** A delimiter that agrees so nearly as well as the best one, with half as many cells, is a doubt. */
const nearAgreement = 0.05;

/** Fewer cells with broken quotation marks are faults, not a file that does without quoting. */
const fewestBroken = 3;

interface Trial {
  readonly dialect: Dialect;
  /** The share of records (blank lines apart) with the usual number of cells. */
  readonly agreement: number;
  readonly firstIsUsual: boolean;
}

export interface FoundDialect {
  /** Null where nothing separates cells: the file is plain text, or one column. */
  readonly dialect: Dialect | null;
  readonly otherDelimiters: readonly string[];
}

/**
 * Finds what separates cells, over many records and not by the first line: the delimiter under which most records have the same number of
 * cells. A mark that only ever ends a line separates nothing.
 *
 * @param wanted - What the person says; it is obeyed.
 * @param hinted - What the file's name says; it is taken where it may be.
 */
export function findDialect(text: string, wanted: string | null, hinted: string | null): FoundDialect {
  const named = wanted ?? namedDelimiter.exec(text)?.[1] ?? null;
  const sample = sampleOf(text.replace(namedDelimiter, ''));
  if (named !== null) return { dialect: tryDelimiter(sample, named).dialect, otherDelimiters: [] };
  const trials = delimiters.filter((each) => sample.includes(each)).map((each) => tryDelimiter(sample, each));
  const all = trials.filter(({ dialect, agreement }) => dialect.width > 1 && agreement >= leastAgreement);
  const likely = all.filter((each) => each.dialect.delimiter !== ',' || mayBeCommas(sample, each, all.length > 1));
  const expected = likely.find(({ dialect }) => dialect.delimiter === hinted);
  if (expected !== undefined) return { dialect: expected.dialect, otherDelimiters: [] };
  const best = likely.reduce<Trial | null>((found, each) => (found === null || isBetter(each, found) ? each : found), null);
  if (best === null) return { dialect: null, otherDelimiters: [] };
  const near = likely.filter((each) => each !== best && isNear(each, best));
  return { dialect: best.dialect, otherDelimiters: near.map(({ dialect }) => dialect.delimiter) };
}

/** The file's beginning, to the end of a line. */
function sampleOf(text: string): string {
  if (text.length <= sampleLength) return text;
  const sample = text.slice(0, sampleLength);
  const end = Math.max(sample.lastIndexOf('\n'), sample.lastIndexOf('\r'));
  return end > 0 ? sample.slice(0, end + 1) : sample;
}

/**
 * Quotation marks quote, unless cells that begin with one and go on after its partner outnumber the right ones by far. Read once more where the
 * usual number of cells is known: broken records are read by it.
 */
function tryDelimiter(sample: string, delimiter: string): Trial {
  const first = readAll(sample, { delimiter, quoting: true, width: 0 });
  const width = usualWidth(first);
  const second = readAll(sample, { delimiter, quoting: true, width });
  const quoted = sum(second, ({ quoted }) => quoted);
  const broken = sum(second, ({ broken, fault }) => (fault === 'row-in-quotes' ? 0 : broken));
  if (broken < fewestBroken || broken <= quoted * 2) return trialOf(second, { delimiter, quoting: true, width: usualWidth(second) });
  const records = readAll(sample, { delimiter, quoting: false, width: 0 });
  return trialOf(records, { delimiter, quoting: false, width: usualWidth(records) });
}

function readAll(sample: string, dialect: Dialect): readonly TextRecord[] {
  const records: TextRecord[] = [];
  for (let at = 0; at < sample.length; ) {
    const record = readTextRecord(sample, at, dialect);
    if (record.cells.some((cell) => cell.trim() !== '')) records.push(record);
    at = record.next;
  }
  return records;
}

/** The number of cells that most records have; of two that are as frequent the larger. */
function usualWidth(records: readonly TextRecord[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of records) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] || (each[1] === best[1] && each[0] > best[0]) ? each : best), [0, 0])[0];
}

function trialOf(records: readonly TextRecord[], dialect: Dialect): Trial {
  const usual = records.filter(({ cells }) => cells.length === dialect.width);
  const filled = new Map<number, number>();
  for (const { cells } of usual) {
    for (const [place, cell] of cells.entries()) if (cell.trim() !== '') filled.set(place, (filled.get(place) ?? 0) + 1);
  }
  const columns = [...filled.values()].filter((count) => count > usual.length / 100).length;
  return {
    dialect: { ...dialect, width: columns > 1 ? dialect.width : 1 },
    agreement: records.length === 0 ? 0 : usual.length / records.length,
    firstIsUsual: records[0]?.cells.length === dialect.width,
  };
}

function isBetter(one: Trial, other: Trial): boolean {
  const lead = one.agreement - other.agreement;
  if (Math.abs(lead) > nearAgreement / 2) return lead > 0;
  if (one.firstIsUsual !== other.firstIsUsual) return one.firstIsUsual;
  return one.dialect.width > other.dialect.width;
}

function isNear(each: Trial, best: Trial): boolean {
  return (
    best.agreement - each.agreement <= nearAgreement &&
    each.firstIsUsual === best.firstIsUsual &&
    each.dialect.width * 2 > best.dialect.width
  );
}

/** Commas of prose are followed by a blank, decimal commas stand between digits: where nearly all do, they are delimiters only if nothing contradicts it. */
function mayBeCommas(sample: string, { agreement }: Trial, hasRival: boolean): boolean {
  const commas = sample.match(/,/g)?.length ?? 0;
  const inside = sample.match(/(?<=\d),(?=\d)|,(?= )/g)?.length ?? 0;
  return inside < commas * 0.9 || (!hasRival && agreement > 0.9);
}

function sum(records: readonly TextRecord[], count: (record: TextRecord) => number): number {
  return records.reduce((total, record) => total + count(record), 0);
}
