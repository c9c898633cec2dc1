import type { Bar, Line } from '../../../src/index.ts';
import { clean } from './clean.ts';
import { padEnd, padStart, widest } from './display-width.ts';
import { lineText } from './line.ts';
import type { View } from './view.ts';
import { wrap } from './wrap.ts';

const longestBar = 24;
const shortestBar = 6;
/** With fewer columns than this for the labels, each gets a line of its own. */
const leastLabelWidth = 20;
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** Grouped figures: value, bar, label. A label that does not fit goes on below: no name is cut. */
export function barLines(bars: readonly Bar[], view: View): readonly string[] {
  const values = alignedValues(
    bars.map(({ value }) => value),
    view,
  );
  const labels = bars.map(({ label }) => clean(label));
  const room = view.width - widest(values) - '  '.length * 3;
  if (room < leastLabelWidth + shortestBar) return stackedLines(bars, labels, values, view);

  const barWidth = Math.min(longestBar, Math.max(shortestBar, room - widest(labels)));
  return bars.flatMap(({ share }, index) => {
    const first = `  ${values[index] ?? ''}  ${padEnd(view.style.accent(barOf(share, barWidth)), barWidth)}  `;
    return wrap(labels[index] ?? '', view.width, { first });
  });
}

/** Label, value and bar below each other, the bar beside the value where there is room. */
function stackedLines(bars: readonly Bar[], labels: readonly string[], values: readonly string[], view: View): readonly string[] {
  const beside = Math.min(longestBar, view.width - widest(values) - '  '.length * 2);
  return bars.flatMap(({ share }, index) => {
    const value = values[index] ?? '';
    const bar = view.style.accent(barOf(share, beside < shortestBar ? longestBar : beside));
    const valueLines = beside < shortestBar ? [...wrap(value, view.width, { first: '  ' }), `  ${bar}`] : [`  ${value}  ${bar}`];
    return [...wrap(labels[index] ?? '', view.width, { first: '  ' }), ...valueLines];
  });
}

/** A bar of `share` (0 to 1) of `width` columns, to an eighth of a column; what is more than nothing shows. */
function barOf(share: number, width: number): string {
  if (!(share > 0)) return '';
  const parts = Math.max(1, Math.round(Math.min(1, share) * width * 8));
  return '█'.repeat(Math.floor(parts / 8)) + (eighths[parts % 8] ?? '');
}

/** One width for all: where each begins with an amount, the amounts end in one column; otherwise the values do. */
function alignedValues(values: readonly Line[], view: View): readonly string[] {
  const split = values.map(([first, ...rest]) => (first?.type === 'money' ? [lineText([first], view), lineText(rest, view)] : null));
  const texts = values.map((value) => lineText(value, view));
  const amountWidth = widest(split.map((parts) => parts?.[0] ?? ''));
  const aligned = split.every((parts) => parts !== null)
    ? split.map(([amount = '', rest = '']) => padStart(amount, amountWidth) + rest)
    : texts.map((text) => padStart(text, widest(texts)));
  return aligned.map((text) => padEnd(text, widest(aligned)));
}
