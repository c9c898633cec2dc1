import { type Block, cleanLines, cleanText, cutAtSentence, type Locale } from '../../../src/index.ts';
import { glance } from '../limits.ts';
import { cutToFit, literal } from './escape.ts';
import type { Part } from './part.ts';

type Quote = Extract<Block, { type: 'quote' }>;

/** A long text from the list, such as a project's goals: a field, shortened at a sentence; whole in the description, which has room. */
export function quotePart({ label, paragraphs }: Quote, whole: boolean, locale: Locale): Part {
  const text = literal(textOf(paragraphs), whole ? glance.goalsWhole : glance.goals, locale, cutAtSentence);
  const name = literal(cleanText(label), glance.label, locale);
  // Who asked for the whole text gets it before anything else.
  return whole
    ? { keep: 'always', type: 'text', look: 'body', text: `**${name}**\n${text}` }
    : { keep: 'goals', type: 'fields', fields: [{ name, value: text }], remark: null };
}

/** Whether a long text of the answer is shown shortened. */
export function isShortened(blocks: readonly Block[], locale: Locale): boolean {
  return blocks.some(
    (block) =>
      block.type === 'quote' && cutToFit(textOf(block.paragraphs), glance.goals, locale, cutAtSentence) !== textOf(block.paragraphs),
  );
}

function textOf(paragraphs: readonly string[]): string {
  return cleanLines(paragraphs.join('\n\n'));
}
