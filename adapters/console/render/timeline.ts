import { type Block, daysBetween, type IsoDate, sentencesFor, type TimelineEntry } from '../../../src/index.ts';
import { clean } from './clean.ts';
import { cutAtWord } from './cut-at-word.ts';
import { padEnd, widest } from './display-width.ts';
import type { View } from './view.ts';

const longestTrack = 40;
const shortestTrack = 12;
const leastLabelWidth = 16;
const marks = { outside: '·', running: '█', unknown: '░', today: '│' } as const;

type Timeline = Extract<Block, { type: 'timeline' }>;

/** Projects on one line of days: `█` while one runs, `│` today, `░` where the list has no first day; the days left beside it. */
export function timelineLines({ today, entries }: Timeline, view: View): readonly string[] {
  if (entries.length === 0) return [];
  const labels = entries.map(({ label }) => clean(label));
  const left = entries.map((entry) => cutAtWord(clean(entry.left), Math.floor(view.width / 2)));
  const room = view.width - widest(left) - '  '.length * 3;
  const stacked = room < leastLabelWidth + shortestTrack;
  const trackWidth = stacked
    ? Math.max(shortestTrack, Math.min(longestTrack, view.width - widest(left) - '  '.length * 2))
    : Math.max(shortestTrack, Math.min(longestTrack, Math.floor(room / 2)));
  const labelWidth = stacked ? view.width - 2 : Math.min(widest(labels), room - trackWidth);
  const axis = axisOf(today, entries);
  const before = stacked ? '  ' : ' '.repeat(2 + labelWidth + 2);

  const rows = entries.flatMap((entry, index) => {
    const label = cutAtWord(labels[index] ?? '', labelWidth);
    const track = `${paintTrack(trackOf(entry, today, axis, trackWidth), view)}  ${left[index] ?? ''}`;
    return stacked ? [`  ${label}`, `  ${track}`] : [`  ${padEnd(label, labelWidth)}  ${track}`];
  });
  return [todayLine(today, columnOf(today, axis, trackWidth), before, view), ...rows, ...axisLine(axis, trackWidth, before, view)];
}

interface Axis {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

function axisOf(today: IsoDate, entries: readonly TimelineEntry[]): Axis {
  const days = [today, ...entries.flatMap(({ from, to }) => (from === null ? [to] : [from, to]))].sort();
  return { from: days[0] ?? today, to: days.at(-1) ?? today };
}

/** The column of a day on a track of `width` columns. */
function columnOf(day: IsoDate, { from, to }: Axis, width: number): number {
  const length = daysBetween(from, to);
  return length === 0 ? 0 : Math.round((daysBetween(from, day) / length) * (width - 1));
}

function trackOf({ from, to }: TimelineEntry, today: IsoDate, axis: Axis, width: number): string {
  const last = columnOf(to, axis, width);
  const first = from === null ? last : Math.min(columnOf(from, axis, width), last);
  const now = columnOf(today, axis, width);
  return Array.from({ length: width }, (_, column) => {
    if (column === now) return marks.today;
    if (column >= first && column <= last) return marks.running;
    return from === null && column < first ? marks.unknown : marks.outside;
  }).join('');
}

function paintTrack(track: string, { style }: View): string {
  return track.replace(/█+|[·░]+/gu, (piece) => (piece.startsWith(marks.running) ? style.accent(piece) : style.dim(piece)));
}

/** Which day `│` is: `▼ 5.3.2024`, the day to the left of the mark where it would run over the edge. */
function todayLine(today: IsoDate, column: number, before: string, { locale, style, width }: View): string {
  const date = sentencesFor(locale).formats.date(today);
  const at = before.length + column;
  const fits = at + 2 + date.length <= width;
  return style.dim(fits ? `${' '.repeat(at)}▼ ${date}` : `${`${date} `.padStart(at)}▼`);
}

/** The first and the last day of the track, where they fit under it. */
function axisLine({ from, to }: Axis, width: number, before: string, { locale, style }: View): readonly string[] {
  const { date } = sentencesFor(locale).formats;
  const [first, last] = [date(from), date(to)];
  if (first.length + last.length + 2 > width || from === to) return [];
  return [before + style.dim(first + last.padStart(width - first.length))];
}
