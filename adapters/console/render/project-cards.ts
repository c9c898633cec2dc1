import type { ProjectCard } from '../../../src/index.ts';
import { clean } from './clean.ts';
import { cutAtWord } from './cut-at-word.ts';
import { padEnd, padStart, widest } from './display-width.ts';
import { lineText } from './line.ts';
import { proseWidth, type View } from './view.ts';
import { wrap } from './wrap.ts';

/** With fewer columns than this for the name, it gets lines of its own. */
const leastNameWidth = 24;
const mostNameWidth = 60;

/**
 * Projects in columns: amount, name, period, `!` where the row is doubtful; below each what else there is to say of it.
 *
 * @param organisation - The one that the answer is about: not repeated on each card. Null where the cards have several.
 */
export function projectLines(cards: readonly ProjectCard[], organisation: string | null, view: View): readonly string[] {
  const amounts = cards.map(({ funding }) => lineText(funding, view));
  const periods = cards.map(({ period }) => lineText(period, view));
  const amountWidth = widest(amounts);
  const periodWidth = widest(periods);
  const room = view.width - amountWidth - periodWidth - '  '.length * 3 - ' !'.length;
  const nameWidth = Math.min(room, mostNameWidth, widest(cards.map(({ name }) => clean(name))));
  const stacked = room < leastNameWidth;
  const indent = stacked ? '    ' : ' '.repeat(2 + amountWidth + 2);

  return cards.flatMap((card, index) => {
    const amount = padStart(amounts[index] ?? '', amountWidth);
    const period = periods[index] ?? '';
    const mark = card.doubts.length > 0 ? view.style.warning(' !') : '';
    const name = clean(card.name);
    const head = stacked
      ? [`  ${amount}  ${period}${mark}`, ...wrap(name, view.width, { first: indent })]
      : [`  ${amount}  ${padEnd(cutAtWord(name, nameWidth), nameWidth)}  ${mark === '' ? period : padEnd(period, periodWidth)}${mark}`];
    return [...head, ...detailLines(card, organisation, indent, view)];
  });
}

function detailLines(card: ProjectCard, organisation: string | null, first: string, view: View): readonly string[] {
  const { style } = view;
  const width = Math.max(proseWidth(view), Math.min(view.width, first.length + 40));
  const put = (text: string, paint: (text: string) => string): readonly string[] =>
    wrap(text, width, { first }).map((line) => first + paint(line.slice(first.length)));
  return [
    ...(card.asked === null ? [] : put(lineText(card.asked, view), style.bold)),
    ...(card.beneficiary === organisation ? [] : put(clean(card.beneficiary), style.dim)),
    ...(card.passage === null ? [] : put(clean(card.passage), style.dim)),
    ...card.doubts.flatMap((doubt) => put(`! ${clean(doubt)}`, style.warning)),
  ];
}
