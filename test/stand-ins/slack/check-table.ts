import { checkRichText } from './check-rich-text.ts';
import { checkString, refuse } from './check-text.ts';
import { isList, isObject, type JsonObject } from './json.ts';
import { limits } from './limits.ts';
import type { Checking } from './refusal.ts';

/** A `table` or a `data_table`: one a message, none in a view. */
export function checkTable(checking: Checking, block: JsonObject, pointer: string): void {
  const isDataTable = block['type'] === 'data_table';
  if (checking.surface !== 'message') {
    refuse(checking, `${pointer}/type`, `unsupported type in a view: ${String(block['type'])}`);
    return;
  }
  checking.tables += 1;
  if (checking.tables > limits.tables) {
    checking.refusals.push({ pointer, message: 'only one table allowed', code: 'only_one_table_allowed' });
  }
  if (isDataTable) checkDataTable(checking, block, pointer);
  const before = checking.characters;
  checkRows(checking, block['rows'], `${pointer}/rows`, isDataTable);
  if (checking.characters - before > limits.tableCharacters) {
    refuse(checking, `${pointer}/rows`, `no more than ${limits.tableCharacters} characters allowed in a table`);
  }
  checkColumnSettings(checking, block['column_settings'], `${pointer}/column_settings`);
}

function checkDataTable(checking: Checking, block: JsonObject, pointer: string): void {
  checkString(checking, block['caption'], `${pointer}/caption`, Number.POSITIVE_INFINITY);
  const { page_size: size } = block;
  if (size !== undefined && !(typeof size === 'number' && size >= 1 && size <= 100)) {
    refuse(checking, `${pointer}/page_size`, 'must be between 1 and 100');
  }
  if (isList(block['rows']) && block['rows'].length < 2) refuse(checking, `${pointer}/rows`, 'must have a header and at least 1 row');
}

function checkRows(checking: Checking, rows: unknown, pointer: string, equalLengths: boolean): void {
  if (!isList(rows) || rows.length === 0) {
    refuse(checking, pointer, 'must provide at least 1 row');
    return;
  }
  const max = equalLengths ? limits.dataTableRows : limits.tableRows;
  if (rows.length > max) refuse(checking, pointer, `no more than ${max} items allowed`);
  const width = lengthOf(rows[0]);
  for (const [index, row] of rows.entries()) {
    const at = `${pointer}/${index}`;
    if (!isList(row) || row.length === 0) {
      refuse(checking, at, 'must provide at least 1 cell');
      continue;
    }
    if (row.length > limits.tableColumns) refuse(checking, at, `no more than ${limits.tableColumns} items allowed`);
    if (row.length !== width) refuse(checking, at, `must have ${width} cells as the first row has`);
    for (const [column, cell] of row.entries()) checkCell(checking, cell, `${at}/${column}`);
  }
}

function checkCell(checking: Checking, cell: unknown, pointer: string): void {
  if (!isObject(cell)) {
    refuse(checking, pointer, 'a cell must be an object');
    return;
  }
  switch (cell['type']) {
    case 'raw_text':
      checkString(checking, cell['text'], `${pointer}/text`, limits.tableCharacters);
      return;
    case 'raw_number':
      if (typeof cell['value'] !== 'number') refuse(checking, `${pointer}/value`, 'must be a number');
      checkString(checking, cell['text'], `${pointer}/text`, limits.tableCharacters);
      return;
    case 'rich_text':
      checkRichText(checking, cell, pointer);
      return;
    default:
      refuse(checking, `${pointer}/type`, `unsupported type: ${String(cell['type'])}`);
  }
}

function checkColumnSettings(checking: Checking, settings: unknown, pointer: string): void {
  if (settings === undefined) return;
  if (!isList(settings)) {
    refuse(checking, pointer, 'must be a list');
    return;
  }
  if (settings.length > limits.tableColumns) refuse(checking, pointer, `no more than ${limits.tableColumns} items allowed`);
  for (const [index, setting] of settings.entries()) {
    if (setting === null) continue;
    const align = isObject(setting) ? (setting['align'] ?? 'left') : undefined;
    if (align !== 'left' && align !== 'center' && align !== 'right') {
      refuse(checking, `${pointer}/${index}/align`, 'must be left, center or right');
    }
  }
}

function lengthOf(row: unknown): number {
  return isList(row) ? row.length : 0;
}
