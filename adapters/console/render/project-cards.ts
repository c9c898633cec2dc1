import type { ProjectCard } from '../../../src/index.ts';
import { clean } from './clean.ts';
import { cutAtWord } from './cut-at-word.ts';
import { displayWidth, padEnd, padStart, widest } from './display-width.ts';
import { lineText } from './line.ts';
import { proseWidth, type View } from './view.ts';
import { wrap } from './wrap.ts';

/** With fewer columns than this for the name, it gets lines of its own. */
const leastNameWidth = 24;
const mostNameWidth = 60;
const stackedIndent = '    ';

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
  if (room < leastNameWidth) {
    const heads = amounts.map((amount, index) => stackedHead(amount, periods[index] ?? '', amountWidth, view));
    return cards.flatMap((card, index) => [
      ...markLast(heads[index] ?? [], card, view),
      ...wrap(clean(card.name), view.width, { first: stackedIndent }),
      ...detailLines(card, organisation, stackedIndent, view),
    ]);
  }
  const nameWidth = Math.min(room, mostNameWidth, widest(cards.map(({ name }) => clean(name))));
  const indent = ' '.repeat(2 + amountWidth + 2);
  return cards.flatMap((card, index) => {
    const name = padEnd(cutAtWord(clean(card.name), nameWidth), nameWidth);
    const period = card.doubts.length > 0 ? padEnd(periods[index] ?? '', periodWidth) : (periods[index] ?? '');
    const head = `  ${padStart(amounts[index] ?? '', amountWidth)}  ${name}  ${period}`;
    return [...markLast([head], card, view), ...detailLines(card, organisation, indent, view)];
  });
}

/** Amount and period on one line, or below each other where they do not fit. */
function stackedHead(amount: string, period: string, amountWidth: number, { width }: View): readonly string[] {
  const together = `  ${padStart(amount, amountWidth)}  ${period}`;
  if (displayWidth(together) + ' !'.length <= width) return [together];
  return [...wrap(amount, width - ' !'.length, { first: '  ' }), ...wrap(period, width - ' !'.length, { first: '  ' })];
}

function markLast(lines: readonly string[], { doubts }: ProjectCard, { style }: View): readonly string[] {
  return doubts.length === 0 ? lines : lines.map((line, index) => (index === lines.length - 1 ? line + style.warning(' !') : line));
}

function detailLines(card: ProjectCard, organisation: string | null, first: string, view: View): readonly string[] {
  const { style } = view;
  const width = Math.min(view.width, Math.max(proseWidth(view), first.length + leastNameWidth));
  const put = (text: string, paint: (text: string) => string): readonly string[] =>
    wrap(text, width, { first }).map((line) => first + paint(line.slice(first.length)));
  return [
    ...(card.asked === null ? [] : put(lineText(card.asked, view), style.bold)),
    ...(card.beneficiary === organisation ? [] : put(clean(card.beneficiary), style.dim)),
    ...(card.passage === null ? [] : put(clean(card.passage), style.dim)),
    ...card.doubts.flatMap((doubt) => put(`! ${clean(doubt)}`, style.warning)),
  ];
}
