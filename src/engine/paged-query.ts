import type { Query } from '../domain/query.ts';
import { parseQueryText, type ReadQueryText } from '../query-text/parse-query.ts';
import { printQuery } from '../query-text/print-query.ts';

/** How many projects an answer shows at once. */
export const pageSize = 5;

const pagePart = /(?<!\s)\s+page:([1-9]\d{0,6})\s*$/u;

/** A query's text may end in `page:2`, so that a button can ask for the next page and needs no memory. */
export function printPage(query: Query, offset: number): string {
  const page = Math.floor(offset / pageSize) + 1;
  return page <= 1 ? printQuery(query) : `${printQuery(query)} page:${page}`;
}

/** Reads what {@link printPage} writes; page 1 where none stands there. */
export function readPaged(text: string): { readonly read: ReadQueryText; readonly page: number } {
  const match = pagePart.exec(text);
  return match === null
    ? { read: parseQueryText(text), page: 1 }
    : { read: parseQueryText(text.slice(0, match.index)), page: Number(match[1]) };
}
