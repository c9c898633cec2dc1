import { Parser } from 'htmlparser2';
import { decodeBytes } from './decode-bytes.ts';
import { createFaultLog, noticeWrongLetters } from './fault-log.ts';
import { createHtmlGrid, type HtmlGrid } from './html-grid.ts';
import { RefusedFile } from './refused-file.ts';
import type { ReadingHelp, SourceTable } from './source-table.ts';
import type { TableLimits } from './table-limits.ts';

/** Browsers stop at 512 elements in each other. */
const deepest = 2_000;

const unseen = new Set(['script', 'style', 'template', 'select', 'button', 'svg', 'noscript', 'textarea', 'title']);
const newLine = new Set(['br', 'p', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'h4']);
/** Classes by which pages say something to screen readers alone, such as how to sort a column. */
const forReaders = /(?:^|\s)(?:visually-?hidden|sr-only|screen-reader-text|element-invisible)(?:\s|$)/i;

/**
 * Reads the tables of a page, each for itself, nested ones too. What a person does not see in a cell (scripts, elements that are not displayed)
 * is not read; tables and rows that are not displayed are read and called hidden. White space counts as in a browser, and a line break is a line break.
 */
export function readHtml(bytes: Uint8Array, help: ReadingHelp, limits: TableLimits): readonly SourceTable[] {
  const { text, encoding, others } = decodeBytes(bytes, help.encoding ?? declaredEncoding(bytes));
  const tables = gridsOf(text, limits).filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== '')));
  if (tables.length === 0) throw new RefusedFile('not-a-table', 'HTML');
  return tables.map(({ rows, caption, isHidden, hiddenRows, repeatedCells }, index) => {
    const log = createFaultLog();
    if (others.length > 0) log.add({ code: 'doubtful-encoding', options: [encoding, ...others] });
    for (const [place, row] of rows.entries()) noticeWrongLetters(log, place + 1, row);
    return {
      format: 'html',
      encoding,
      delimiter: null,
      name: tables.length === 1 ? null : caption || `#${index + 1}`,
      rows,
      keys: null,
      hiddenColumns: new Set(),
      hiddenRows,
      isHidden,
      repeatedCells,
      faults: log.faults,
      faultCounts: log.faultCounts,
    };
  });
}

/** What the page says of itself, believed where its bytes are no UTF-8 and the name is one. */
function declaredEncoding(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return null;
  } catch {
    const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
    const label = /<meta[^>]*charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
    return label !== undefined && isSingleByte(label) ? label : null;
  }
}

function isSingleByte(label: string): boolean {
  try {
    return !/^utf-/.test(new TextDecoder(label).encoding);
  } catch {
    return false;
  }
}

function gridsOf(text: string, limits: TableLimits): readonly HtmlGrid[] {
  const grids: HtmlGrid[] = [];
  const open: HtmlGrid[] = [];
  /** How many open elements there are, and at which of them something unseen began: inside a table, and around tables. */
  let depth = 0;
  let unseenFrom = 0;
  let hiddenFrom = 0;
  let cells = 0;
  let isOver = false;
  const parser = new Parser({ onopentag, ontext, onclosetag }, { decodeEntities: true });
  parser.write(text);
  isOver = true;
  parser.end();
  return grids;

  function onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    depth += 1;
    if (depth > deepest) throw new RefusedFile('too-deep', 'HTML');
    if (unseenFrom > 0) return;
    const isUnseen = attributes['hidden'] !== undefined || /display\s*:\s*none/i.test(attributes['style'] ?? '');
    if (name === 'table') startTable(isUnseen || hiddenFrom > 0);
    else if (name === 'tr') tableHere().startRow(isUnseen);
    else if (name === 'td' || name === 'th') {
      tableHere().startCell(spanOf(attributes['colspan'], limits.columns), spanOf(attributes['rowspan'], 65_534));
      if (isUnseen) unseenFrom = depth;
    } else if (name === 'thead' || name === 'tbody' || name === 'tfoot') open.at(-1)?.startGroup(isUnseen);
    else if (unseen.has(name)) unseenFrom = depth;
    else if (open.length === 0) hiddenFrom = isUnseen && hiddenFrom === 0 ? depth : hiddenFrom;
    else if (isUnseen || forReaders.test(attributes['class'] ?? '')) unseenFrom = depth;
    else if (name === 'caption') open.at(-1)?.startCaption();
    else if (newLine.has(name)) open.at(-1)?.addText('\n');
  }

  function ontext(letters: string): void {
    if (unseenFrom === 0) open.at(-1)?.addText(letters.replace(/[ \t\r\n\f]+/g, ' '));
  }

  function onclosetag(name: string): void {
    const wasUnseen = unseenFrom > 0;
    if (depth === unseenFrom) unseenFrom = 0;
    if (depth === hiddenFrom) hiddenFrom = 0;
    depth -= 1;
    if (wasUnseen && name !== 'td' && name !== 'th') return;
    // A page that ends inside a table was cut off: its last rows are not there.
    if (name === 'table' && isOver) throw new RefusedFile('broken-file', 'HTML');
    if (name === 'table') open.pop()?.finish();
    else if (name === 'tr') open.at(-1)?.endRow();
    else if (name === 'td' || name === 'th' || name === 'caption') open.at(-1)?.endText();
    else if (newLine.has(name) && name !== 'br') open.at(-1)?.addText('\n');
  }

  function spend(made: number): void {
    cells += made;
    if (cells > limits.cells) throw new RefusedFile('too-many-cells', `over ${limits.cells}`);
  }

  /** The innermost table; rows outside any make one. */
  function tableHere(): HtmlGrid {
    return open.at(-1) ?? startTable(hiddenFrom > 0);
  }

  function startTable(isHidden: boolean): HtmlGrid {
    const grid = createHtmlGrid(isHidden, limits, spend);
    grids.push(grid);
    if (grids.length > limits.tables) throw new RefusedFile('too-many-cells', `over ${limits.tables} tables`);
    open.push(grid);
    return grid;
  }
}

/** `rowspan="0"` reaches to the end of the group. */
function spanOf(printed: string | undefined, most: number): number {
  const span = Number.parseInt(printed ?? '1', 10);
  if (Number.isNaN(span) || span < 0) return 1;
  return span === 0 ? most : Math.min(span, most);
}
