import { type Answer, cleanText, leadingFigure } from '../../../src/index.ts';
import { glance, limits } from '../limits.ts';
import { lineText, richBlock, richLine, richSection, richText } from './line.ts';
import { fitText, weightOf } from './literal.ts';
import type { Part } from './part.ts';
import type { KnownBlock } from './slack-message.ts';
import { plainText } from './text-objects.ts';

/** The figure large and its sentence below it; without one figure the headline is large, or bold where it is too long for that. */
export function headPart(answer: Answer): Part {
  return { keep: 'always', blocks: headBlocks(answer) };
}

function headBlocks(answer: Answer): readonly KnownBlock[] {
  const { headline, locale } = answer;
  const figure = leadingFigure(answer);
  const text = lineText(headline, locale);
  if (figure !== null && weightOf(cleanText(figure)) <= limits.headerText)
    return [header(cleanText(figure)), richBlock(richSection(...richLine(headline, glance.headline, locale)))];
  if (weightOf(text) <= limits.headerText) return [header(text)];
  return [richBlock(richSection(richText(fitText(text, glance.headline, locale), true)))];
}

function header(text: string): KnownBlock {
  return { type: 'header', text: plainText(text) };
}
