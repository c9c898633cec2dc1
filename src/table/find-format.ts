/** What the first bytes of a file say it is. A file's name proves nothing: HTML is called .xls, CSV .txt. */
export type FileKind = 'zip' | 'compound' | 'spreadsheet-xml' | 'html' | 'json' | 'delimited' | { readonly foreign: string };

const looked = 65_536;

/** Files that are no tables, by how they begin. */
const foreign: readonly (readonly [name: string, start: string])[] = [
  ['PDF', '%PDF'],
  ['gzip', '\x1f\x8b'],
  ['7z', '7z\xbc\xaf\x27\x1c'],
  ['RAR', 'Rar!'],
  ['RTF', '{\\rtf'],
  ['PNG', '\x89PNG'],
  ['JPEG', '\xff\xd8\xff'],
  ['Parquet', 'PAR1'],
  ['SQLite', 'SQLite format 3'],
];

export function findFormat(bytes: Uint8Array): FileKind {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, looked)).toString('latin1');
  if (raw.startsWith('PK\x03\x04') || raw.startsWith('PK\x05\x06')) return 'zip';
  if (raw.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') || /^\t[\0\x02\x04\x08][\x04\x06\x08]\0/.test(raw)) return 'compound';
  const known = foreign.find(([, start]) => raw.startsWith(start));
  if (known !== undefined) return { foreign: known[0] };
  // Zeros go, so that UTF-16 reads like its letters.
  const text = raw
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')
    .trimStart();
  if (text.startsWith('<')) {
    if (text.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'spreadsheet-xml';
    if (/<(?:table|html|!doctype html|tr|body)\b/i.test(text)) return 'html';
    if (/^<(?:\?xml|[a-z][\w:-]*[^<>]*>\s*<)/i.test(text)) return { foreign: 'XML' };
  }
  if (/^(?:\{\s*["}]|\[\s*[[{\]"\d-])/.test(text)) return 'json';
  return 'delimited';
}
