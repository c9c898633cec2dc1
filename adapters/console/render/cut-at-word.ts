import { displayWidth, graphemes, graphemeWidth } from './display-width.ts';

/** A text that fits into `width` columns: cut after a word where there is one, with `…` for the rest. Never half a character. */
export function cutAtWord(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  const head = fitting(text, width - 1);
  const space = head.lastIndexOf(' ');
  // Two columns for " …": the word before the space may itself be the last that fits.
  const words = fitting(text, width - 2);
  if (words.trim() !== '' && text.charAt(words.length) === ' ') return `${words.trimEnd()} …`;
  return space > 0 ? `${head.slice(0, space).trimEnd()} …` : `${head}…`;
}

/** As many whole characters from the beginning as fit into `width` columns. */
export function fitting(text: string, width: number): string {
  let used = 0;
  let taken = '';
  for (const grapheme of graphemes(text)) {
    used += graphemeWidth(grapheme);
    if (used > width) break;
    taken += grapheme;
  }
  return taken;
}
