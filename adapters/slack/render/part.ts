import { keepImportant, type Locale, sentencesFor, type Weighed } from '../../../src/index.ts';
import { limits } from '../limits.ts';
import { weightOf } from './literal.ts';
import type { KnownBlock } from './slack-message.ts';
import { plainText } from './text-objects.ts';

/** A piece of an answer that is shown whole or not at all. */
export interface Part extends Weighed {
  readonly blocks: readonly KnownBlock[];
}

/** Room that is kept for saying what was left out. */
const remarkText = 200;

/**
 * As much of an answer as a message takes: what is least important goes first, and from the end.
 *
 * How many parts are not shown stands between the body and the foot.
 */
export function blocksOf(body: readonly Part[], foot: readonly Part[], mostBlocks: number, locale: Locale): readonly KnownBlock[] {
  const { shown, gone } = keepImportant([...body, ...foot], (parts, dropped) => fits(blocksIn(parts), mostBlocks, dropped > 0));
  const remark = plainText(sentencesFor(locale).chat.partsCut(gone));
  return [
    ...blocksIn(shown.filter((part) => body.includes(part))),
    ...(gone === 0 ? [] : [{ type: 'context' as const, elements: [remark] }]),
    ...blocksIn(shown.filter((part) => foot.includes(part))),
  ];
}

function blocksIn(parts: readonly Part[]): readonly KnownBlock[] {
  return parts.flatMap(({ blocks }) => blocks);
}

function fits(blocks: readonly KnownBlock[], mostBlocks: number, withRemark: boolean): boolean {
  const [oneBlock, someText] = withRemark ? [1, remarkText] : [0, 0];
  return blocks.length + oneBlock <= mostBlocks && textIn(blocks) + someText <= limits.allText;
}

/** The weight of every text that the blocks show, buttons and menus included. */
export function textIn(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 0;
  return Object.entries(node).reduce((sum, [key, value]) => {
    const shown = key === 'text' || key === 'caption';
    return sum + (typeof value === 'string' ? (shown ? weightOf(value) : 0) : textIn(value));
  }, 0);
}
