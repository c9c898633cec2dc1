import type { Locale } from '../domain/locale.ts';
import { cutText } from './cut-text.ts';

/** How a platform counts a text, and where it may be cut. */
export interface Fitting {
  /** The length that the platform sees: after escaping, in its own units. */
  readonly weigh: (text: string) => number;
  readonly cut?: typeof cutText;
}

/**
 * A text of at most `most` as the platform counts: what was cut is counted aloud.
 *
 * @param most - So much that the remark has room beside the heaviest characters.
 */
export function fitText(text: string, most: number, locale: Locale, { weigh, cut = cutText }: Fitting): string {
  let fitted = text;
  for (let room = most; weigh(fitted) > most; ) {
    fitted = cut(text, room, locale);
    if (room === leastRoom) break;
    room = Math.max(leastRoom, Math.floor(Math.min(room * 0.97, (room * most) / weigh(fitted))));
  }
  return fitted;
}

const leastRoom = 40;
