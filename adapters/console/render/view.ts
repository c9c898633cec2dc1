import type { Locale } from '../../../src/index.ts';
import type { Style } from './style.ts';

/** What a renderer needs to know of the place and the language that it writes for. */
export interface View {
  readonly locale: Locale;
  /** Columns of the terminal. */
  readonly width: number;
  readonly style: Style;
}

/** Running text is not set wider than this many columns: longer lines are hard to read. */
const readableWidth = 100;

export function proseWidth({ width }: View): number {
  return Math.min(width, readableWidth);
}
