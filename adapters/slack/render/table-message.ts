import { type Answer, type Block, cleanText, daysLeft, type Line, notesFrom, sentencesFor } from '../../../src/index.ts';
import { limits } from '../limits.ts';
import { filePart } from './action-rows.ts';
import { type CardRow, cardTable } from './card-table.ts';
import { headPart } from './head.ts';
import { notePart } from './notes.ts';
import { originPart } from './origin.ts';
import { blocksOf, type Part, textIn } from './part.ts';
import { renderPlain } from './render-plain.ts';
import type { ShowOptions } from './show-options.ts';
import type { SlackMessage } from './slack-message.ts';

/**
 * All projects of an answer as one table that pages and sorts itself, with what is doubtful in them below it.
 *
 * @returns Null where there are no projects, and in a modal, which takes no table.
 */
export function tableMessage(answer: Answer, options: ShowOptions): SlackMessage | null {
  const rows = answer.blocks.flatMap((block, index) => rowsOf(block, answer.blocks[index + 1]));
  if (rows.length === 0 || options.surface === 'view') return null;

  const { locale } = answer;
  const head = headPart(answer);
  const foot = [...originPart(answer), ...filePart(answer, options, false, { locale, owner: options.owner })];
  const notes = notesOf(answer, rows);
  const room = limits.allText - tableRoom - [head, ...notes, ...foot].reduce((sum, { blocks }) => sum + textIn(blocks), 0);
  const total = answer.status === 'answered' ? (answer.data.rows?.length ?? rows.length) : rows.length;
  const table = cardTable(rows, { total, room }, locale);
  return { text: renderPlain(answer), blocks: blocksOf([head, table, ...notes], foot, limits.messageBlocks, locale) };
}

/** Room that is kept for the table's caption, its header and the remark on what was cut. */
const tableRoom = 600;

function rowsOf(block: Block, following: Block | undefined): readonly CardRow[] {
  if (block.type !== 'projects') return [];
  const left = daysLeft(block, following);
  return block.cards.map((card, index) => ({ card, left: left[index] ?? null }));
}

function notesOf({ blocks, locale }: Answer, rows: readonly CardRow[]): readonly Part[] {
  const { doubtOf } = sentencesFor(locale).notes;
  const doubts = rows.flatMap(({ card }) =>
    card.doubts.map((doubt): Line => [{ type: 'text', value: '⚠ ' }, ...doubtOf(cleanText(card.name), doubt)]),
  );
  const notes = [...doubts, ...blocks.flatMap((_, index) => notesFrom(blocks.slice(0, index + 1), index))];
  return notes.length === 0 ? [] : [notePart(notes, locale)];
}
