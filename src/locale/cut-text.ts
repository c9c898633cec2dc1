import type { Locale } from '../domain/locale.ts';
import { sentencesFor } from './sentences-for.ts';

/**
 * A text of at most `most` code points: what is over goes at the end of a word, and how much is said.
 *
 * @param most - At least 40, so that the remark has room.
 */
export function cutText(text: string, most: number, locale: Locale): string {
  return cut(text, most, locale, wordEnd);
}

/** As {@link cutText}, at the end of a sentence or of a line where one ends in the second half of what there is room for. */
export function cutAtSentence(text: string, most: number, locale: Locale): string {
  return cut(text, most, locale, (kept, rest) => {
    const end = sentenceEnd(kept, rest);
    return end >= kept.length / 2 ? end : wordEnd(kept, rest);
  });
}

/** @param placeOf - Where to cut the text that there is room for, with what follows it; -1 for no good place. */
function cut(text: string, most: number, locale: Locale, placeOf: (kept: string, rest: string) => number): string {
  const points = [...text].length;
  if (points <= most) return text;
  const { cutText: remark } = sentencesFor(locale).chat;
  const room = most - [...remark(points)].length - 1;
  const fitting = firstCharacters(text, room);
  const place = placeOf(fitting, text.slice(fitting.length));
  const kept = (place > fitting.length / 2 ? fitting.slice(0, place) : fitting).trimEnd();
  return `${kept} ${remark(points - [...kept].length)}`.trimStart();
}

/** Of at most `room` code points. What people see as one character is not cut in two: a family of emoji, a letter with its accents. */
function firstCharacters(text: string, room: number): string {
  let units = 0;
  let points = 0;
  for (const point of text) {
    points += 1;
    if (points > room) break;
    units += point.length;
  }
  // Whether a character ends here is seen from the code point that follows.
  const character = segmenter.segment(text.slice(0, units + 2)).containing(units);
  return text.slice(0, character?.index ?? units);
}

function wordEnd(kept: string, rest: string): number {
  return /^\s/u.test(rest) ? kept.length : kept.search(/\s\S*$/u);
}

/** A full stop before a small letter ends an abbreviation, and no sentence. */
function sentenceEnd(kept: string, rest: string): number {
  const ends = `${kept}${rest.slice(0, 20)}`.matchAll(/[.!?…][”"’')\]]*(?=\s+[^\p{Ll}\s])|\n/gu);
  return [...ends].map(({ index, 0: end }) => index + end.trimEnd().length).findLast((end) => end <= kept.length) ?? -1;
}

const segmenter = new Intl.Segmenter('fi', { granularity: 'grapheme' });
