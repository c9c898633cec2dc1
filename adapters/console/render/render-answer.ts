import type { Answer, Block } from '../../../src/index.ts';
import { blockLines } from './blocks.ts';
import { clean } from './clean.ts';
import { lineText } from './line.ts';
import { offeredLines } from './offered.ts';
import type { Style } from './style.ts';
import { proseWidth, type View } from './view.ts';
import { wrap } from './wrap.ts';

export interface RenderOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly style: Style;
  /** Whether what is offered next gets numbers to type. */
  readonly numbered: boolean;
}

const leastWidth = 30;

/**
 * An answer for a terminal: the figure first, then what it is made of, then how the question was read, where it comes from and
 * what to ask next.
 *
 * @returns Lines joined by `\n`, without one at the end.
 */
export function renderAnswer(answer: Answer, { width, style, numbered }: RenderOptions): string {
  const view: View = { locale: answer.locale, width: Math.max(leastWidth, width), style };
  const parts = [headlineLines(answer, view), ...bodyParts(answer, view), footLines(answer, numbered, view)];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function headlineLines({ headline }: Answer, view: View): readonly string[] {
  return wrap(lineText(headline, view), proseWidth(view)).map(view.style.bold);
}

/** A note stands right under a note; everything else has a blank line before it. */
function bodyParts(answer: Answer, view: View): readonly (readonly string[])[] {
  const organisation = sharedOrganisation(answer);
  const parts: (readonly string[])[] = [];
  answer.blocks.forEach((block, index) => {
    const lines = blockLines(block, organisation, view);
    if (block.type === 'note' && answer.blocks[index - 1]?.type === 'note') parts.push([...(parts.pop() ?? []), ...lines]);
    else parts.push(lines);
  });
  return parts;
}

/** The organisation that the answer is about, where all its cards are that one's. */
function sharedOrganisation(answer: Answer): string | null {
  const organisation = answer.status === 'answered' ? answer.data.beneficiary : undefined;
  const isCards = (block: Block): block is Extract<Block, { type: 'projects' }> => block.type === 'projects';
  const all = answer.blocks.filter(isCards).flatMap(({ cards }) => cards);
  return organisation !== undefined && all.every(({ beneficiary }) => beneficiary === organisation) ? organisation : null;
}

function footLines(answer: Answer, numbered: boolean, view: View): readonly string[] {
  const small = (text: string): readonly string[] => wrap(text, proseWidth(view)).map(view.style.dim);
  const { reading, sources } = answer;
  return [
    ...(reading === null ? [] : small(`${lineText(reading.line, view)}   [${clean(reading.query)}]`)),
    ...sources.flatMap(({ line }) => small(lineText(line, view))),
    ...offeredLines(answer, numbered, view),
  ];
}
