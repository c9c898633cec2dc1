import type { types } from '@slack/bolt';
import { type Block, cleanLines, cleanText, cutAtSentence, sentencesFor } from '../../../src/index.ts';
import { glance, limits } from '../limits.ts';
import { type Pressing, pressButton } from './buttons.ts';
import { richBlock, richSection, richText } from './line.ts';
import { fitText } from './literal.ts';
import type { Part } from './part.ts';
import type { ShowOptions } from './show-options.ts';

/** A long text from the list, such as a project's goals: shortened at a sentence with "Show all", or whole. */
export function quotePart(
  { label, paragraphs }: Extract<Block, { type: 'quote' }>,
  { whole, again }: ShowOptions,
  pressing: Pressing,
): Part {
  const { locale } = pressing;
  const { showAll } = sentencesFor(locale).chat.buttons;
  const text = cleanLines(paragraphs.join('\n\n'));
  const shown = fitText(text, whole ? glance.goalsWhole : glance.goals, locale, cutAtSentence);
  const button = whole || shown === text || again === null ? null : pressButton('whole', 0, showAll, again, pressing);
  const title = richSection(richText(fitText(cleanText(label), glance.name, locale), true));
  return {
    // Who asked for the whole text gets it before anything else.
    keep: whole ? 'always' : 'goals',
    blocks: [
      ...pieces(shown, limits.sectionText).map((piece, index) => {
        const quote: types.RichTextQuote = { type: 'rich_text_quote', elements: [richText(piece)] };
        return index === 0 ? richBlock(title, quote) : richBlock(quote);
      }),
      ...(button === null ? [] : [{ type: 'actions' as const, elements: [button] }]),
    ],
  };
}

/** The text in pieces of at most `most` UTF-16 units, broken at a line or at a word; nothing is lost but the break. */
function pieces(text: string, most: number): readonly string[] {
  if (text.length <= most) return [text];
  const head = text.slice(0, most);
  const line = head.lastIndexOf('\n');
  const place = line > most / 2 ? line : head.lastIndexOf(' ');
  const end = place > 0 ? place : most - 1;
  return [head.slice(0, end).trimEnd(), ...pieces(text.slice(end).trim(), most)];
}
