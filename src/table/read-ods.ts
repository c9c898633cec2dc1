import { Parser } from 'htmlparser2';
import { parseIsoDate } from '../domain/date.ts';
import type { Cell } from './cell.ts';
import { createFaultLog, noticeWrongLetters } from './fault-log.ts';
import { createOdsSheet, type OdsSheet } from './ods-sheet.ts';
import { RefusedFile } from './refused-file.ts';
import type { SourceTable } from './source-table.ts';
import type { TableLimits } from './table-limits.ts';

type Attributes = Readonly<Record<string, string>>;

/** Nobody's sheet lies deeper. */
const deepest = 256;

/**
 * Reads the sheets of an OpenDocument spreadsheet from its `content.xml`.
 *
 * Not with the library that reads Excel's workbooks: here a day is written as a day and an amount with its currency, and both would be lost on the way through Excel's
 * numbers; hidden columns too. Entities that the file declares itself are not resolved.
 */
export function readOds(content: Uint8Array, limits: TableLimits): readonly SourceTable[] {
  const sheets = sheetsOf(new TextDecoder().decode(content), limits).filter(({ rows }) => rows.length > 0);
  if (sheets.length === 0) throw new RefusedFile('empty', '');
  return sheets.map(({ name, rows, hiddenColumns, hiddenRows, isHidden }) => {
    const log = createFaultLog();
    for (const [place, row] of rows.entries()) noticeWrongLetters(log, place + 1, row);
    return {
      format: 'ods',
      encoding: null,
      delimiter: null,
      name,
      rows,
      keys: null,
      hiddenColumns,
      hiddenRows,
      isHidden,
      repeatedCells: new Map(),
      faults: log.faults,
      faultCounts: log.faultCounts,
    };
  });
}

function sheetsOf(xml: string, limits: TableLimits): readonly OdsSheet[] {
  const sheets: OdsSheet[] = [];
  /** Styles of tables that are not displayed. */
  const hiddenStyles = new Set<string>();
  let styleName = '';
  let sheet: OdsSheet | null = null;
  let cell: Attributes | null = null;
  let text = '';
  let depth = 0;
  let asideFrom = 0;
  let budget = limits.workbookCells;
  const parser = new Parser({ onopentag, ontext, onclosetag }, { xmlMode: true, decodeEntities: true });
  parser.end(xml);
  if (depth !== 0) throw new RefusedFile('broken-file', 'content.xml');
  return sheets;

  function onopentag(name: string, attributes: Attributes): void {
    depth += 1;
    if (depth > deepest) throw new RefusedFile('too-deep', 'content.xml');
    if (asideFrom > 0) return;
    if (name === 'style:style') styleName = attributes['style:name'] ?? '';
    else if (name === 'style:table-properties' && attributes['table:display'] === 'false') hiddenStyles.add(styleName);
    else if (name === 'table:table' && sheet === null) {
      sheet = createOdsSheet(attributes['table:name'] ?? '', hiddenStyles.has(attributes['table:style-name'] ?? ''), limits);
      sheets.push(sheet);
    } else if (name === 'table:table-column') sheet?.addColumns(repeated(attributes, 'columns'), isHidden(attributes));
    else if (name === 'table:table-row') sheet?.startRow(repeated(attributes, 'rows'), isHidden(attributes));
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') startCell(attributes);
    // Comments, pictures and tables inside a cell are not what the cell says.
    else if (name === 'office:annotation' || name.startsWith('draw:') || name === 'table:table' || name === 'table:shapes')
      asideFrom = depth;
    else if (name === 'text:p' && text !== '') text += '\n';
    else if (name === 'text:line-break') text += '\n';
    else if (name === 'text:tab') text += '\t';
    else if (name === 'text:s') text += ' '.repeat(Math.min(100, Number(attributes['text:c'] ?? 1) || 1));
  }

  function startCell(attributes: Attributes): void {
    cell = attributes;
    text = '';
  }

  function ontext(letters: string): void {
    if (cell !== null && asideFrom === 0) text += letters.replace(/[ \t\r\n]+/g, ' ');
  }

  function onclosetag(name: string): void {
    if (depth === asideFrom) asideFrom = 0;
    else if (asideFrom === 0) {
      if (cell !== null && (name === 'table:table-cell' || name === 'table:covered-table-cell')) {
        // What lies under merged cells nobody sees.
        sheet?.addCells(name === 'table:covered-table-cell' ? '' : cellOf(cell, text), repeated(cell, 'columns'));
        cell = null;
      } else if (name === 'table:table-row' && sheet !== null) {
        budget -= sheet.endRow(budget);
      } else if (name === 'table:table') sheet = null;
    }
    depth -= 1;
  }
}

function repeated(attributes: Attributes, what: 'rows' | 'columns'): number {
  const count = Number(attributes[`table:number-${what}-repeated`] ?? 1);
  return Number.isSafeInteger(count) && count > 0 ? count : 1;
}

function isHidden(attributes: Attributes): boolean {
  return (attributes['table:visibility'] ?? 'visible') !== 'visible';
}

function cellOf(attributes: Attributes, text: string): Cell {
  if (attributes['calcext:value-type'] === 'error' || /^#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)$/.test(text))
    return { kind: 'error', text };
  const type = attributes['office:value-type'];
  if (type === 'date') {
    const day = parseIsoDate((attributes['office:date-value'] ?? '').slice(0, 10));
    return day === null ? text : { kind: 'day', day, text: text || day };
  }
  if (type === 'float' || type === 'currency' || type === 'percentage') {
    const printed = attributes['office:value'] ?? '';
    const value = Number(printed);
    if (printed.trim() === '' || !Number.isFinite(value)) return text;
    const currency =
      type === 'currency' && /^[A-Z]{3}$/.test(attributes['office:currency'] ?? '') ? (attributes['office:currency'] ?? null) : null;
    return { kind: 'number', value, text: text || printed, currency, isPercent: type === 'percentage' };
  }
  return text || (attributes['office:string-value'] ?? '');
}
