import { RefusedFile } from './refused-file.ts';
import type { TableLimits } from './table-limits.ts';

/** How many elements for cells the XML of a sheet has, whatever they hold. */
export function countCells(xml: Buffer): number {
  return ['<c ', '<c>', '<c/', ':c ', ':c>', '<Cell', ':Cell'].reduce((total, opening) => total + count(xml, opening), 0);
}

/** Refuses XML with more tags than the limit: whatever they are, each costs the readers time and memory. */
export function checkTags(parts: Iterable<Buffer>, limits: TableLimits): void {
  let tagCount = 0;
  for (const xml of parts) {
    for (let at = xml.indexOf(0x3c); at >= 0; at = xml.indexOf(0x3c, at + 1)) {
      tagCount += 1;
      if (tagCount > limits.tags) throw new RefusedFile('too-many-cells', `over ${limits.tags} tags`);
    }
  }
}

/**
 * Makes the XML of a sheet harmless for the library, which makes a cell for each place of a linked range and an object for each of a range of columns: links are
 * taken out (their text is in the cell), and ranges of columns beyond any sheet are refused.
 *
 * @returns The XML, changed in a copy.
 */
export function harmlessSheet(xml: Buffer, limits: TableLimits): Buffer {
  let columns = 0;
  for (const tag of tags(xml, 'col')) {
    const first = Number(/\bmin\s*=\s*["'](\d+)/.exec(tag)?.[1] ?? 1);
    const last = Number(/\bmax\s*=\s*["'](\d+)/.exec(tag)?.[1] ?? 1);
    columns += Math.max(1, last - first + 1);
    if (last > limits.columns || columns > limits.columns * 4) throw new RefusedFile('too-many-cells', `columns to ${last}`);
  }
  const copy = Buffer.from(xml);
  for (const at of tagPlaces(copy, 'hyperlink')) copy.write('unlinked_', at, 'latin1');
  return copy;
}

/** Refuses an Excel 2003 XML workbook whose jumps (`ss:Index`, `ss:Span`, …) lead beyond any sheet, or that has too many cells. */
export function checkSpreadsheetXml(xml: Buffer, limits: TableLimits): void {
  if (!/<\/(?:\w+:)?Workbook>\s*$/.test(xml.toString('latin1', Math.max(0, xml.length - 200)))) throw new RefusedFile('broken-file', 'XML');
  checkTags([xml], limits);
  if (countCells(xml) > limits.workbookCells) throw new RefusedFile('too-many-cells', `over ${limits.workbookCells}`);
  for (const tag of [...tags(xml, 'Cell'), ...tags(xml, 'Row'), ...tags(xml, 'Column')]) {
    for (const [, number] of tag.matchAll(/(?:Index|Span|MergeAcross|MergeDown)\s*=\s*["'](\d+)/g)) {
      if (Number(number) > limits.rows) throw new RefusedFile('too-many-cells', tag.slice(0, 60));
    }
  }
}

function count(xml: Buffer, opening: string): number {
  let found = 0;
  for (let at = xml.indexOf(opening); at >= 0; at = xml.indexOf(opening, at + opening.length)) found += 1;
  return found;
}

function* tags(xml: Buffer, name: string): Generator<string> {
  for (const at of tagPlaces(xml, name)) {
    const end = xml.indexOf('>', at);
    yield xml.toString('latin1', at, Math.min(end < 0 ? xml.length : end, at + 1000));
  }
}

/** Where the names of opening tags with attributes stand, with or without a prefix before them. */
function* tagPlaces(xml: Buffer, name: string): Generator<number> {
  for (let at = xml.indexOf(name); at >= 0; at = xml.indexOf(name, at + name.length)) {
    const opening = xml.toString('latin1', Math.max(0, at - 40), at);
    const after = xml[at + name.length] ?? 0;
    if (after <= 0x20 && /<(?:\w+:)?$/.test(opening)) yield at;
  }
}
