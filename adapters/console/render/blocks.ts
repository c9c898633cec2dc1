import type { Block } from '../../../src/index.ts';
import { barLines } from './bars.ts';
import { clean } from './clean.ts';
import { padEnd, widest } from './display-width.ts';
import { proseLines } from './line.ts';
import { projectLines } from './project-cards.ts';
import { timelineLines } from './timeline.ts';
import { proseWidth, type View } from './view.ts';
import { wrap } from './wrap.ts';

/** The lines of one block, without the blank lines around it. */
export function blockLines(block: Block, organisation: string | null, view: View): readonly string[] {
  switch (block.type) {
    case 'paragraph':
    case 'note':
      return proseLines(block.content, view);
    case 'facts':
      return factLines(block, view);
    case 'projects':
      return projectLines(block.cards, organisation, view);
    case 'bars':
      return barLines(block.bars, view);
    case 'timeline':
      return timelineLines(block, view);
    case 'quote':
      return quoteLines(block, view);
    default:
      return assertNever(block);
  }
}

function factLines({ facts }: Extract<Block, { type: 'facts' }>, view: View): readonly string[] {
  const labels = facts.map(({ label }) => `${clean(label)}:`);
  const labelWidth = widest(labels);
  if (labelWidth > view.width / 2) {
    return facts.flatMap(({ value }, index) => [
      ...wrap(labels[index] ?? '', proseWidth(view), { first: '  ' }),
      ...proseLines(value, view, { first: '    ' }),
    ]);
  }
  return facts.flatMap(({ value }, index) => proseLines(value, view, { first: `  ${padEnd(labels[index] ?? '', labelWidth)}  ` }));
}

function quoteLines({ label, paragraphs }: Extract<Block, { type: 'quote' }>, view: View): readonly string[] {
  const lines = paragraphs.map((paragraph) =>
    paragraph.split('\n').flatMap((line) => wrap(clean(line), proseWidth(view), { first: '  ' })),
  );
  return [
    ...wrap(`${clean(label)}:`, proseWidth(view)).map(view.style.bold),
    ...lines.flatMap((each, index) => (index === 0 ? each : ['', ...each])),
  ];
}

function assertNever(block: never): never {
  throw new TypeError(`No renderer for ${JSON.stringify(block)}`);
}
