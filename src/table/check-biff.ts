import { RefusedFile } from './refused-file.ts';
import type { TableLimits } from './table-limits.ts';

/** Records with one cell each: blank, number, text, truth value or error, formula, in all of Excel's versions. */
const oneCell = new Set([0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x201, 0x203, 0x204, 0x205, 0x206, 0x406, 0x27e, 0xfd, 0xd6]);
const severalNumbers = 0xbd;
const severalBlanks = 0xbe;
const encryption = 0x2f;
const link = 0x1b8;
const linkTip = 0x800;
const columnInfo = 0x7d;
const endOfPart = 0x0a;

/**
 * Looks over an XLS workbook's records before the library takes them: whether they are encrypted, end before they should, or would cost more
 * than the limits in cells, linked ranges or columns.
 */
export function checkBiff(workbook: Buffer, limits: TableLimits): void {
  let cells = 0;
  let steps = 0;
  let last = -1;
  let at = 0;
  for (; at + 4 <= workbook.length; ) {
    const record = workbook.readUInt16LE(at);
    const length = workbook.readUInt16LE(at + 2);
    const end = at + 4 + length;
    if (end > workbook.length) break;
    if (record === encryption) throw new RefusedFile('encrypted', '');
    if (oneCell.has(record)) cells += 1;
    else if (record === severalNumbers) cells += Math.floor(length / 6);
    else if (record === severalBlanks) cells += Math.floor(length / 2);
    else if ((record === link || record === linkTip) && length >= 10) steps += area(workbook, record === link ? at + 4 : at + 6);
    else if (record === columnInfo && length >= 4) steps += Math.max(0, workbook.readUInt16LE(at + 6) - workbook.readUInt16LE(at + 4)) + 1;
    if (cells > limits.workbookCells) throw new RefusedFile('too-many-cells', `over ${limits.workbookCells}`);
    if (steps > limits.cells) throw new RefusedFile('too-many-cells', 'ranges');
    // Zeros may follow the end.
    if (record !== 0 || length !== 0) last = record;
    at = end;
  }
  if (last !== endOfPart) throw new RefusedFile('broken-file', 'BIFF');
}

/** Rows from, rows to, columns from, columns to. */
function area(workbook: Buffer, at: number): number {
  const rows = workbook.readUInt16LE(at + 2) - workbook.readUInt16LE(at);
  const columns = workbook.readUInt16LE(at + 6) - workbook.readUInt16LE(at + 4);
  return Math.max(1, rows + 1) * Math.max(1, columns + 1);
}
