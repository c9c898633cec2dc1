import type { ImportNote, ImportQuestion } from '../domain/import-report.ts';
import { type Cell, cellText } from '../table/cell.ts';
import { readDayColumns } from './format/day-columns.ts';
import type { DayValue } from './format/day-value.ts';
import { readPeriodColumn } from './format/period-column.ts';
import { formatQuestion } from './format-question.ts';
import type { ListMapping } from './mapping/list-mapping.ts';

export interface DayReaders {
  readonly start: (row: readonly Cell[]) => DayValue;
  readonly end: (row: readonly Cell[]) => DayValue;
  readonly questions: readonly ImportQuestion[];
  readonly notes: readonly ImportNote[];
}

/** The columns of a day, which complete each other: places from 0, their cells, and the first one's header. */
export interface DayPlaces {
  readonly places: readonly number[];
  readonly cells: readonly Cell[];
  readonly column: string;
}

const absent: DayValue = { state: 'empty' };

/** Decides for both columns together how days are written, and gives what reads a row so. */
export function dayReaders(start: DayPlaces, end: DayPlaces, isPeriod: boolean, { dateOrder }: ListMapping): DayReaders {
  const help = { order: dateOrder ?? null };
  const ask = (questions: ReturnType<typeof readDayColumns>['questions']): readonly ImportQuestion[] =>
    questions.map((question) => formatQuestion(question, 'dateOrder', null, start.column || end.column));
  const [place] = start.places;
  const period = isPeriod && place !== undefined ? readPeriodColumn(start.cells, help) : null;
  if (period !== null && place !== undefined) {
    const read = (row: readonly Cell[]) => period.read(row[place]);
    return { start: (row) => read(row).start, end: (row) => read(row).end, questions: ask(period.questions), notes: [] };
  }
  const { columns, questions } = readDayColumns([start.cells, end.cells], help);
  const sides = [start, end].map(({ places, column }, index) => ({ places, column, found: columns[index] }));
  const reader = (index: number) => {
    const { places = [], found } = sides[index] ?? {};
    return (row: readonly Cell[]): DayValue => (found === undefined || places.length === 0 ? absent : found.read(firstFilled(row, places)));
  };
  return {
    start: reader(0),
    end: reader(1),
    questions: ask(questions),
    notes: sides.flatMap(({ column, found }): readonly ImportNote[] => [
      ...(found?.isSerial === true ? [{ code: 'serial-days', column } as const] : []),
      ...(found?.isEpoch === true ? [{ code: 'epoch-days', column } as const] : []),
      ...(found?.zone == null ? [] : [{ code: 'moments', column, zone: found.zone } as const]),
      ...(found?.hasShortYears === true ? [{ code: 'short-years', column } as const] : []),
    ]),
  };
}

/** Of columns that complete each other, the cell that holds something. */
export function firstFilled(row: readonly Cell[], places: readonly number[]): Cell | undefined {
  const place = places.find((each) => cellText(row[each]).trim() !== '');
  return place === undefined ? undefined : row[place];
}
