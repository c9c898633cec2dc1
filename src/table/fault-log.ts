import { type Cell, cellText } from './cell.ts';
import { faultsKept, type TableFault } from './source-table.ts';
import { hasWrongLetters } from './wrong-letters.ts';

/** Faults as they are met: all are counted, the first of each code are kept. */
export interface FaultLog {
  add(fault: TableFault): void;
  readonly faults: readonly TableFault[];
  readonly faultCounts: ReadonlyMap<TableFault['code'], number>;
}

export function createFaultLog(): FaultLog {
  const faults: TableFault[] = [];
  const faultCounts = new Map<TableFault['code'], number>();
  return {
    add(fault): void {
      const count = (faultCounts.get(fault.code) ?? 0) + 1;
      faultCounts.set(fault.code, count);
      if (count <= faultsKept) faults.push(fault);
    },
    faults,
    faultCounts,
  };
}

/** Notices wrong letters in the cells of a row: one fault for each cell. */
export function noticeWrongLetters(log: FaultLog, row: number, cells: readonly Cell[]): void {
  for (const cell of cells) {
    const text = cellText(cell);
    if (hasWrongLetters(text)) log.add({ code: 'wrong-letters', row, text });
  }
}
