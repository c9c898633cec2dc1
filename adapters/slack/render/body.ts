import { type Answer, type Block, daysLeft, isOnCards, notesFrom, sharedOrganisation } from '../../../src/index.ts';
import { glance } from '../limits.ts';
import { barLines, barTable } from './bars.ts';
import type { Pressing } from './buttons.ts';
import { factParts } from './facts.ts';
import { richBlock, richLine, richSection } from './line.ts';
import { notePart } from './notes.ts';
import type { Part } from './part.ts';
import { cardParts } from './project-cards.ts';
import { quotePart } from './quote.ts';
import type { ShowOptions } from './show-options.ts';

/** What an answer's figure is made of, block by block; notes that follow each other are one, and days left stand on their projects' cards. */
export function bodyParts(answer: Answer, options: ShowOptions, pressing: Pressing): readonly Part[] {
  const { blocks, locale } = answer;
  const organisation = sharedOrganisation(answer);
  const tableAt = options.surface === 'view' ? -1 : blocks.findIndex(({ type }) => type === 'bars');
  const firstNumbers = cardNumbers(blocks);
  return blocks.flatMap((block, index): readonly Part[] => {
    const before = blocks[index - 1];
    switch (block.type) {
      case 'paragraph':
        return [{ keep: 'facts', blocks: [richBlock(richSection(...richLine(block.content, glance.headline, locale)))] }];
      case 'facts':
        return factParts(block.facts, locale);
      case 'projects': {
        const left = daysLeft(block, blocks[index + 1]);
        const first = firstNumbers[index] ?? 0;
        return block.cards.flatMap((card, each) =>
          cardParts({ card, left: left[each] ?? null, number: first + each }, organisation, pressing),
        );
      }
      case 'bars':
        return [index === tableAt ? barTable(block.bars, locale) : barLines(block.bars, locale)];
      case 'timeline':
        return isOnCards(before, block) ? [] : [timelinePart(block, answer)];
      case 'quote':
        return [quotePart(block, options, pressing)];
      case 'note':
        return before?.type === 'note' ? [] : [notePart(notesFrom(blocks, index), locale)];
      default:
        return assertNever(block);
    }
  });
}

/** How many cards stand before each block. */
function cardNumbers(blocks: readonly Block[]): readonly number[] {
  let count = 0;
  return blocks.map((block) => {
    const before = count;
    if (block.type === 'projects') count += block.cards.length;
    return before;
  });
}

function timelinePart({ entries }: Extract<Block, { type: 'timeline' }>, { locale }: Answer): Part {
  return barLines(
    entries.map(({ label, to, left }) => ({
      label,
      value: [
        { type: 'date', date: to },
        { type: 'text', value: ` · ${left}` },
      ],
      share: 0,
    })),
    locale,
  );
}

function assertNever(block: never): never {
  throw new TypeError(`No renderer for ${JSON.stringify(block)}`);
}
