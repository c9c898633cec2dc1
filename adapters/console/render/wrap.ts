import { fitting } from './cut-at-word.ts';
import { displayWidth } from './display-width.ts';

export interface Indent {
  /** What stands before the first line; the further lines are indented by as many columns, or by `rest`. */
  readonly first?: string;
  readonly rest?: string;
}

/**
 * Breaks a text at its plain spaces into lines of at most `width` columns, the indent included.
 *
 * No-break spaces hold: an amount stays in one piece. A word that is longer than a line is broken between characters; nothing is lost.
 */
export function wrap(text: string, width: number, { first = '', rest = ' '.repeat(displayWidth(first)) }: Indent = {}): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(' ').filter((each) => each !== '')) {
    if (!empty && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    if (!empty) {
      line += ` ${word}`;
      continue;
    }
    let left = word;
    for (let room = width - displayWidth(line); displayWidth(left) > room && !left.includes('\x1b'); room = width - displayWidth(line)) {
      const head = fitting(left, Math.max(2, room));
      if (head === '' || head === left) break;
      lines.push(line + head);
      line = rest;
      left = left.slice(head.length);
    }
    line += left;
    empty = false;
  }
  return empty && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}
