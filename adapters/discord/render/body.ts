import { type Answer, type Block, daysLeft, isOnCards, notesFrom, sharedOrganisation } from '../../../src/index.ts';
import { glance } from '../limits.ts';
import { barPart } from './bars.ts';
import { factParts } from './facts.ts';
import { markdownLine } from './line.ts';
import type { Part } from './part.ts';
import { cardParts } from './project-cards.ts';
import { quotePart } from './quote.ts';
import { small } from './small.ts';

/** What an answer's figure is made of, block by block; days left stand on their projects' cards. */
export function bodyParts(answer: Answer, whole: boolean): readonly Part[] {
  const { blocks, locale } = answer;
  const organisation = sharedOrganisation(answer);
  return blocks.flatMap((block, index): readonly Part[] => {
    const before = blocks[index - 1];
    switch (block.type) {
      case 'paragraph':
        return [{ keep: 'facts', type: 'text', look: 'body', text: markdownLine(block.content, glance.paragraph, locale) }];
      case 'facts':
        return factParts(block.facts, locale);
      case 'projects': {
        const left = daysLeft(block, blocks[index + 1]);
        return block.cards.flatMap((card, each) => cardParts(card, left[each] ?? null, organisation, locale));
      }
      case 'bars':
        return [barPart(block.bars, locale)];
      case 'timeline':
        return isOnCards(before, block) ? [] : [timelinePart(block, answer)];
      case 'quote':
        return [quotePart(block, whole, locale)];
      case 'note':
        return before?.type === 'note' ? [] : noteParts(blocks, index, answer);
      default:
        return assertNever(block);
    }
  });
}

/** Notes that follow each other, small and below each other. */
function noteParts(blocks: readonly Block[], start: number, { locale }: Answer): readonly Part[] {
  return notesFrom(blocks, start).map((content) => ({
    keep: 'note',
    type: 'text',
    look: 'small',
    text: small(markdownLine(content, glance.notes, locale)),
  }));
}

function timelinePart({ entries }: Extract<Block, { type: 'timeline' }>, { locale }: Answer): Part {
  return barPart(
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
