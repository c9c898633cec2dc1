import { partsOf } from '../../domain/date.ts';
import type { Span } from './calendar.ts';
import { type Named, nearest, spansAround } from './named.ts';
import type { Scan } from './scan.ts';
import type { Pick } from './vocabulary.ts';

/** The occurrence that "next", "last" or "this" picks of a month or season that comes every year. */
export function pickOne(inYear: Named['inYear'], pick: Pick, { options }: Scan): Span | null {
  const { today } = options;
  const spans = spansAround(inYear, today);
  switch (pick) {
    case 'this':
      return inYear(partsOf(today).year) !== null && spans.some(({ from, to }) => from.slice(0, 4) !== to.slice(0, 4))
        ? nearest(inYear, { today, tense: null })
        : inYear(partsOf(today).year);
    case 'next':
    case 'ahead':
    case 'the-next':
      return spans.find(({ from }) => from > today) ?? null;
    case 'last':
    case 'the-last':
      return spans.findLast(({ to }) => to < today) ?? null;
    case 'back':
      return spans.findLast(({ from }) => from <= today) ?? null;
    case 'before-last':
      return spans.filter(({ to }) => to < today).at(-2) ?? null;
  }
}
