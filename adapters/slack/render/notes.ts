import type { Line, Locale } from '../../../src/index.ts';
import { glance } from '../limits.ts';
import { lineText } from './line.ts';
import { fitText } from './literal.ts';
import type { Part } from './part.ts';
import { plainText } from './text-objects.ts';

/** Notes that follow each other, small and below each other. */
export function notePart(notes: readonly Line[], locale: Locale): Part {
  const text = notes.map((content) => lineText(content, locale)).join('\n');
  return { keep: 'note', blocks: [{ type: 'context', elements: [plainText(fitText(text, glance.notes, locale))] }] };
}
