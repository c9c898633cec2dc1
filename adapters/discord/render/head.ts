import { type Answer, cleanText, leadingFigure } from '../../../src/index.ts';
import { glance, limits } from '../limits.ts';
import { escapeDiscord, literal, weightOf } from './escape.ts';
import { lineText, markdownLine } from './line.ts';
import type { Part } from './part.ts';

/** The figure as title and its sentence below it; without one figure the headline is the title, or bold where it is too long for that. */
export function headOf(answer: Answer): { readonly title?: string; readonly parts: readonly Part[] } {
  const { headline, locale } = answer;
  const figure = leadingFigure(answer);
  const text = lineText(headline, locale);
  const sentence = (markdown: string): readonly Part[] => [{ keep: 'always', type: 'text', look: 'lead', text: markdown }];
  if (figure !== null && weightOf(cleanText(figure)) <= limits.title)
    return { title: escapeDiscord(cleanText(figure)), parts: sentence(markdownLine(headline, glance.headline, locale)) };
  if (weightOf(text) <= limits.title) return { title: escapeDiscord(text), parts: [] };
  return { parts: sentence(`**${literal(text, glance.headline, locale)}**`) };
}
