import type { types } from '@slack/bolt';
import { cleanText, type Inline, isWebAddress, type Line, type Locale, spellUnbroken } from '../../../src/index.ts';
import { fitText, weightOf } from './literal.ts';

type Rich = types.RichTextElement;
type RichPart = types.RichTextText | types.RichTextLink;

/** A line as harmless text, without emphasis. */
export function lineText(line: Line, locale: Locale): string {
  return cleanText(line.map((part) => spellUnbroken(part, locale)).join(''));
}

/** A line whose strong parts are bold and whose links lead somewhere; a line that has to be cut is plain. */
export function richLine(line: Line, most: number, locale: Locale): Rich[] {
  const text = lineText(line, locale);
  if (weightOf(text) > most) return [richText(fitText(text, most, locale))];
  const elements = line.reduce<Rich[]>((before, part) => append(before, richPart(part, locale)), []);
  return elements.some((element) => 'text' in element && element.text !== ' ') ? elements : [richText(text)];
}

/** Null for nothing at all: Slack refuses an empty text. */
function richPart(part: Inline, locale: Locale): RichPart | null {
  const words = spellUnbroken(part, locale);
  if (words === '') return null;
  if (part.type === 'strong') return richText(cleanText(words), true);
  if (part.type === 'text' && words.trim() === '') return richText(' ');
  const value = `${spaceIf(/^\s/u.test(words))}${cleanText(words)}${spaceIf(/\s$/u.test(words))}`;
  return part.type === 'link' && isWebAddress(part.href) ? { type: 'link', url: part.href, text: value } : richText(value);
}

/** Parts that look alike are one. */
function append(before: Rich[], part: RichPart | null): Rich[] {
  if (part === null) return before;
  const last = before.at(-1);
  if (last?.type === 'text' && part.type === 'text' && last.style?.bold === part.style?.bold)
    return [...before.slice(0, -1), { ...last, text: last.text + part.text }];
  return [...before, part];
}

function spaceIf(space: boolean): string {
  return space ? ' ' : '';
}

export function richText(text: string, bold = false): types.RichTextText {
  return bold ? { type: 'text', text, style: { bold } } : { type: 'text', text };
}

export function richBlock(...elements: types.RichTextBlock['elements']): types.RichTextBlock {
  return { type: 'rich_text', elements };
}

export function richSection(...elements: Rich[]): types.RichTextSection {
  return { type: 'rich_text_section', elements };
}
