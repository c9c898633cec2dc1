import type { Inline, Line } from '../domain/answer.ts';
import type { Locale } from '../domain/locale.ts';
import { sentencesFor } from './sentences-for.ts';

/** A part of a line as text, without its emphasis: what a renderer escapes. */
export function spellInline(part: Inline, locale: Locale): string {
  switch (part.type) {
    case 'text':
    case 'strong':
      return part.value;
    case 'money':
      return sentencesFor(locale).formats.money(part.amount);
    case 'date':
      return sentencesFor(locale).formats.date(part.date);
    case 'link':
      return part.label;
  }
}

export function spellOut(line: Line, locale: Locale): string {
  return line.map((part) => spellInline(part, locale)).join('');
}

/** The same for a screen whose lines wrap: a day is not torn apart at the end of a line. */
export function spellUnbroken(part: Inline, locale: Locale): string {
  const text = spellInline(part, locale);
  return part.type === 'date' ? text.replaceAll(' ', '\u00a0') : text;
}
