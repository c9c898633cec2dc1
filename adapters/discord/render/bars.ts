import { type Bar, cleanText, type Locale, sentencesFor } from '../../../src/index.ts';
import { glance } from '../limits.ts';
import { literal } from './escape.ts';
import { markdownLine } from './line.ts';
import type { Part } from './part.ts';

/** Grouped figures as fields beside each other: whose it is, and the figure. Those that there is no room for are counted. */
export function barPart(bars: readonly Bar[], locale: Locale): Part {
  const fields = fitting(bars.slice(0, glance.bars).map((bar) => fieldOf(bar, locale)));
  const remark = fields.length === bars.length ? null : sentencesFor(locale).chat.rowsCut(fields.length, bars.length);
  return { keep: 'facts', type: 'fields', fields, remark };
}

function fieldOf({ label, value }: Bar, locale: Locale) {
  return {
    name: literal(cleanText(label), glance.bar, locale),
    value: markdownLine(value, glance.bar, locale),
    inline: true,
  };
}

/** As many as there is room for, from the first. */
function fitting<Field extends { readonly name: string; readonly value: string }>(fields: readonly Field[]): readonly Field[] {
  let room: number = glance.barText;
  const end = fields.findIndex(({ name, value }) => {
    room -= [...name, ...value].length;
    return room < 0;
  });
  return end < 0 ? fields : fields.slice(0, end);
}
