import type { types } from '@slack/bolt';
import { cleanText, type Line, type Locale, type Money, type ProjectCard, sentencesFor } from '../../../src/index.ts';
import { glance, limits } from '../limits.ts';
import { lineText } from './line.ts';
import { fitText, weightOf } from './literal.ts';
import type { Part } from './part.ts';
import { plainText } from './text-objects.ts';

export interface CardRow {
  readonly card: ProjectCard;
  readonly left: string | null;
}

type Cell = types.RawTextElement | types.RawNumberElement;

/**
 * Projects as rows: name and money first, which a phone shows without scrolling.
 *
 * @param size - `total` projects are in the answer, `room` is left for their text.
 */
export function cardTable(rows: readonly CardRow[], size: { readonly total: number; readonly room: number }, locale: Locale): Part {
  // Whose money it is stands in the headline: the word is true of any list's.
  const { chat, files } = sentencesFor(locale, 'funding');
  const withLeft = rows.some(({ left }) => left !== null);
  const { columns } = files;
  const left = withLeft ? [chat.columns.daysLeft] : [];
  const head = [columns.name, columns.funding, chat.columns.period, ...left, columns.beneficiary, columns.position];
  const shown = fitting(
    rows.map((row) => cellsOf(row, withLeft, locale)),
    Math.min(size.room, limits.tableText),
  );
  const remark = shown.length < size.total ? [plainText(chat.rowsCut(shown.length, size.total))] : [];
  return {
    keep: 'always',
    blocks: [
      {
        type: 'data_table',
        caption: files.sheets.projects,
        page_size: glance.tablePage,
        rows: [head.map(textCell), ...shown.map((row) => [...row])],
      },
      ...(remark.length === 0 ? [] : [{ type: 'context' as const, elements: remark }]),
    ],
  };
}

/** As many rows as there is room for; at least one. */
function fitting(rows: readonly (readonly Cell[])[], room: number): readonly (readonly Cell[])[] {
  let left = room;
  const end = rows.findIndex((row) => {
    left -= row.reduce((sum, { text }) => sum + weightOf(text), 0);
    return left < 0;
  });
  return rows.slice(0, Math.min(limits.tableRows, end < 0 ? rows.length : Math.max(1, end)));
}

function cellsOf({ card, left }: CardRow, withLeft: boolean, locale: Locale): readonly Cell[] {
  const short = (text: string): string => fitText(text, glance.tableCell, locale);
  const name = card.doubts.length > 0 ? `⚠ ${cleanText(card.name)}` : cleanText(card.name);
  return [
    textCell(short(name)),
    moneyCell(card.funding, short(lineText(card.funding, locale))),
    dayCell(card.period, short(lineText(card.period, locale))),
    ...(withLeft ? [textCell(short(cleanText(left ?? '')))] : []),
    textCell(short(cleanText(card.beneficiary))),
    { type: 'raw_number', value: card.position, text: String(card.position) },
  ];
}

function textCell(text: string): Cell {
  return { type: 'raw_text', text };
}

/** Sorts and filters by whole currency units; what is read is the exact text. */
function moneyCell(line: Line, text: string): Cell {
  const [first] = line;
  return first?.type === 'money' ? { type: 'raw_number', value: unitsOf(first.amount), text } : textCell(text);
}

function unitsOf({ minor, currency }: Money): number {
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  return minor / 10 ** maximumFractionDigits;
}

/** Sorts by the first day. */
function dayCell(line: Line, text: string): Cell {
  const [first] = line;
  return first?.type === 'date' ? { type: 'raw_number', value: Number(first.date.replaceAll('-', '')), text } : textCell(text);
}
