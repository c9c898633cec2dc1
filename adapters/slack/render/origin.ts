import type { types } from '@slack/bolt';
import { type Answer, cleanText } from '../../../src/index.ts';
import { glance, limits } from '../limits.ts';
import { lineText } from './line.ts';
import { fitText } from './literal.ts';
import type { Part } from './part.ts';
import { linkedText, plainText } from './text-objects.ts';

/** In small: how the question was read, with the query's text, and where the figures come from. */
export function originPart({ reading, sources, locale }: Answer): readonly Part[] {
  const lines: readonly types.TextObject[] = [
    ...(reading === null
      ? []
      : [plainText(fitText(`${lineText(reading.line, locale)}   [${cleanText(reading.query)}]`, glance.reading, locale))]),
    ...sources.map(({ line, href }) => linkedText(fitText(lineText(line, locale), glance.source, locale), href)),
  ];
  return lines.length === 0 ? [] : [{ keep: 'always', blocks: [{ type: 'context', elements: lines.slice(0, limits.contextElements) }] }];
}
