import { cleanText, type Inline, isWebAddress, type Line, type Locale, spellUnbroken } from '../../../src/index.ts';
import { escapeDiscord, literal } from './escape.ts';

/** A line as harmless text, without emphasis; not escaped yet. */
export function lineText(line: Line, locale: Locale): string {
  return cleanText(line.map((part) => spellUnbroken(part, locale)).join(''));
}

/** An escaped line whose strong parts are bold and whose links lead somewhere; a line that has to be cut is plain. */
export function markdownLine(line: Line, most: number, locale: Locale): string {
  const pieces = line.reduce<readonly Piece[]>((before, part) => append(before, part, locale), []);
  const markdown = pieces.map(markdownOf).join('').trim();
  const isShown = /[^\s*]/u.test(markdown) && [...markdown].length <= most;
  return isShown ? markdown : literal(lineText(line, locale), most, locale);
}

interface Piece {
  readonly text: string;
  readonly look: 'plain' | 'bold' | 'link';
  readonly href: string;
}

/** Neighbours that look alike are one piece: what they say together is escaped together. */
function append(before: readonly Piece[], part: Inline, locale: Locale): readonly Piece[] {
  const text = spellUnbroken(part, locale);
  if (text === '') return before;
  const piece: Piece = { text, look: lookOf(part), href: part.type === 'link' ? part.href : '' };
  const last = before.at(-1);
  return last?.look === piece.look && last.look !== 'link'
    ? [...before.slice(0, -1), { ...last, text: last.text + text }]
    : [...before, piece];
}

function lookOf(part: Inline): Piece['look'] {
  if (part.type === 'strong') return 'bold';
  return part.type === 'link' && isSafe(part.href) ? 'link' : 'plain';
}

/** Whether the address can stand in markdown as it is. */
function isSafe(href: string): boolean {
  return isWebAddress(href) && !/[\s<>()[\]\\"*_|`]/u.test(href);
}

function markdownOf({ text, look, href }: Piece): string {
  if (text.trim() === '') return ' ';
  const inner = escapeDiscord(cleanText(text));
  const [before, after] = [/^\s/u.test(text) ? ' ' : '', /\s$/u.test(text) ? ' ' : ''];
  if (look === 'bold') return `${before}**${inner}**${after}`;
  if (look === 'link') return text === href ? href : `${before}[${inner}](${href})${after}`;
  return `${before}${inner}${after}`;
}
