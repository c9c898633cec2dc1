import type { Cell } from '../../table/cell.ts';
import { isHeaderLike, isTyped, isYearOfSeries, printed, rolesOf, rowLanguages } from './header-cells.ts';
import { languagesOf, meaningOf } from './header-meaning.ts';

/** A header's one, two or three rows, read as one. */
export interface HeaderLines {
  /** The last of its rows, from 1. */
  readonly row: number;
  readonly depth: 1 | 2 | 3;
  /** As printed, column for column: of headers over one another the lowest, of two languages the upper. */
  readonly headers: readonly string[];
  /** What stands over the header of a column and over its neighbours', or beside it in another language; empty for nothing. */
  readonly groups: readonly string[];
  readonly looksBilingual: boolean;
}

type Row = readonly Cell[];
/** How a row of the header goes with the one above it. */
type Link = 'under-group' | 'translation';

/** Reads the rows next to the row at `index` (from 0) that belong to the same header. */
export function joinLines(rows: readonly Row[], index: number): HeaderLines {
  const row = rows[index] ?? [];
  const [above, below] = [rows[index - 1], rows[index + 1]];
  const up = above === undefined ? null : linkAbove(above, row);
  const down = below === undefined || holdsValues(rows, index + 1) ? null : linkBelow(row, below);
  const columns = Math.max(...[above, row, below].map((cells) => cells?.length ?? 0));
  let lines = Array.from({ length: columns }, (_, column) => ({ header: printed((down ? below : row)?.[column]), group: '' }));
  if (down) lines = putOver(row, lines, down);
  if (above && up) lines = putOver(above, lines, up);
  const headers = lines.map(({ header }) => header);
  return {
    row: index + (down ? 2 : 1),
    depth: up && down ? 3 : up || down ? 2 : 1,
    headers,
    groups: lines.map(({ group }) => group),
    looksBilingual: up === 'translation' || down === 'translation' || haveTwoLanguages(headers),
  };
}

interface Line {
  readonly header: string;
  readonly group: string;
}

function putOver(upper: Row, lower: readonly Line[], link: Link): Line[] {
  return lower.map(({ header, group }, column) => {
    const own = printed(upper[column]);
    if (link === 'translation') return own === '' ? { header, group } : { header: own, group: joined(header, group) };
    if (header === '') return { header: own, group };
    return { header, group: joined(own === '' ? headingBefore(upper, lower, column) : own, group) };
  });
}

/** The heading that reaches over a column: the next one to the left, if it has a header under it itself. */
function headingBefore(upper: Row, lower: readonly Line[], column: number): string {
  for (let left = column - 1; left >= 0; left -= 1) {
    const heading = printed(upper[left]);
    if (heading !== '') return lower[left]?.header === '' ? '' : heading;
  }
  return '';
}

function joined(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(' | ');
}

function linkAbove(above: Row, header: Row): Link | null {
  const headings = columnsFilled(above);
  if (headings.length === 0 || above.some(isTyped)) return null;
  if (isTranslation(above, header)) return 'translation';
  const isTitle = headings.length === 1 && headings[0] === columnsFilled(header)[0];
  const areShort = headings.every((column) => printed(above[column]).length <= 60 && !isListTitle(printed(above[column])));
  const known = rolesOf(above).filter((role) => role !== null).length;
  return !isTitle && areShort && known * 2 >= headings.length && reachesOver(above, header) ? 'under-group' : null;
}

/** A row taken for a header by mistake is a project lost: its texts must be known wholly. */
function linkBelow(header: Row, below: Row): Link | null {
  const filled = columnsFilled(below);
  const years = filled.filter((column) => isYearOfSeries(below, column));
  if (filled.length < 2 || filled.some((column) => isTyped(below[column]) && !years.includes(column))) return null;
  if (isTranslation(header, below)) return 'translation';
  const areShort = filled.every((column) => printed(below[column]).length <= 80);
  const known = rolesOf(below, 0.9).filter((role) => role !== null).length + years.length;
  return areShort && known * 2 > filled.length && reachesOver(header, below) ? 'under-group' : null;
}

/** Whether a row's texts come again under it: values do. */
function holdsValues(rows: readonly Row[], index: number): boolean {
  const own = rows[index] ?? [];
  return rows.slice(index + 1).some((row) => own.some((cell, column) => printed(cell) !== '' && printed(cell) === printed(row[column])));
}

/** The same columns filled in both, and the same said in most of them in another language. */
function isTranslation(upper: Row, lower: Row): boolean {
  const shared = columnsFilled(upper).filter((column) => printed(lower[column]) !== '');
  const most = Math.max(columnsFilled(upper).length, columnsFilled(lower).length);
  if (!isHeaderLike(upper) || !isHeaderLike(lower) || shared.length < 0.8 * most) return false;
  const languages = [...rowLanguages(upper)].filter((language) => !rowLanguages(lower).has(language));
  const others = [...rowLanguages(lower)].filter((language) => !rowLanguages(upper).has(language));
  if (languages.length + others.length === 0) return false;
  const [one, other] = [rolesOf(upper), rolesOf(lower, 0.9)];
  return shared.filter((column) => one[column] != null && one[column] === other[column]).length * 2 >= shared.length;
}

/** Whether a heading stands over several headers. */
function reachesOver(upper: Row, lower: Row): boolean {
  return columnsFilled(upper).some(
    (column) => printed(lower[column]) !== '' && printed(upper[column + 1]) === '' && printed(lower[column + 1]) !== '',
  );
}

function isListTitle(text: string): boolean {
  return /\d{4}/u.test(text) || meaningOf(text, '', languagesOf([text])).concepts.has('listTitle');
}

/** Headers that say the same twice: `Name des Begünstigten / name of beneficiary`. */
function haveTwoLanguages(headers: readonly string[]): boolean {
  const languages = languagesOf(headers);
  const filled = headers.filter((header) => header !== '');
  const double = filled.filter((header) => {
    const parts = header.split(/\s[-–—|]\s|\/|\n|\(/u).map((part) => meaningOf(part, '', languages).concepts);
    const [first = new Set(), ...others] = parts.filter((concepts) => concepts.size > 0);
    return others.some((concepts) => [...concepts].some((concept) => first.has(concept)));
  });
  return double.length * 2 >= filled.length && filled.length > 0;
}

function columnsFilled(cells: Row): readonly number[] {
  return cells.flatMap((cell, column) => (printed(cell) === '' ? [] : column));
}
