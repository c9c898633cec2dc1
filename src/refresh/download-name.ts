import { extname } from 'node:path';

/** Endings for what a server calls its contents, where no name tells. */
const endings: readonly (readonly [type: RegExp, ending: string])[] = [
  [/spreadsheetml/u, '.xlsx'],
  [/ms-excel/u, '.xls'],
  [/opendocument\.spreadsheet/u, '.ods'],
  [/tab-separated/u, '.tsv'],
  [/csv/u, '.csv'],
  [/json/u, '.json'],
  [/html/u, '.html'],
  [/^text\//u, '.txt'],
];

const longestName = 100;

/** A name for what was loaded: the server's own, else the address's last part, with an ending where that can be told. Never a path. */
export function fileNameOf(address: string, disposition: string | null, contentType: string | null): string {
  const name = harmless(namedBy(disposition) ?? lastPart(address)) || 'list';
  if (/^\.[a-z]{2,5}$/iu.test(extname(name))) return name;
  const type = contentType?.toLowerCase() ?? '';
  return `${name}${endings.find(([pattern]) => pattern.test(type))?.[1] ?? ''}`;
}

function namedBy(disposition: string | null): string | null {
  if (disposition === null) return null;
  const encoded = /filename\*=(?:utf-8|iso-8859-1)'[^']*'([^;]+)/iu.exec(disposition)?.[1];
  if (encoded !== undefined) return decoded(encoded.trim());
  return /filename="([^"]+)"/iu.exec(disposition)?.[1] ?? /filename=([^;\s]+)/iu.exec(disposition)?.[1] ?? null;
}

const lastPart = (address: string): string => decoded(new URL(address).pathname.split('/').at(-1) ?? '');

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Letters, digits and what joins them; the last part of what looks like a path. */
function harmless(name: string): string {
  const last = name.split(/[/\\]/u).at(-1) ?? '';
  return last
    .replace(/[^\p{L}\p{N}._ -]+/gu, '-')
    .replace(/^[.\s-]+/u, '')
    .slice(-longestName);
}
