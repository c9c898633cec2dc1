import type { types } from '@slack/bolt';
import { type Bar, cleanText, type Locale, sentencesFor } from '../../../src/index.ts';
import { glance, limits } from '../limits.ts';
import { lineText, richBlock, richSection, richText } from './line.ts';
import { fitText, weightOf } from './literal.ts';
import type { Part } from './part.ts';
import { plainText } from './text-objects.ts';

/** The most text that rows take, so that the rest of the answer has room beside them. */
const rowsText = 6_000;

/** Grouped figures as a table: label and value. What it cannot hold is counted below it. */
export function barTable(bars: readonly Bar[], locale: Locale): Part {
  const { chat } = sentencesFor(locale);
  const rows = rowsOf(bars, locale).slice(0, limits.tableRows - 1);
  const head = [chat.columns.group, chat.columns.value].map(cell);
  return {
    keep: 'facts',
    blocks: [
      {
        type: 'table',
        column_settings: [{ is_wrapped: true }, { align: 'right' }],
        rows: [head, ...rows.map((row) => row.map(cell))],
      },
      ...cutRemark(rows.length, bars.length, locale),
    ],
  };
}

/** The same as lines, where a table cannot stand. */
export function barLines(bars: readonly Bar[], locale: Locale): Part {
  const rows = rowsOf(bars, locale);
  const items = rows.map(([label, value]) => richSection(richText(value, true), richText(`  ${label}`)));
  return {
    keep: 'facts',
    blocks: [richBlock({ type: 'rich_text_list', style: 'bullet', elements: items }), ...cutRemark(rows.length, bars.length, locale)],
  };
}

/** As many rows as there is room for. */
function rowsOf(bars: readonly Bar[], locale: Locale): readonly (readonly [label: string, value: string])[] {
  let room = rowsText;
  const rows: (readonly [string, string])[] = [];
  for (const { label, value } of bars) {
    const row = [fitText(cleanText(label), glance.name, locale), fitText(lineText(value, locale), glance.name, locale)] as const;
    room -= weightOf(row.join(''));
    if (room < 0) break;
    rows.push(row);
  }
  return rows;
}

function cutRemark(shown: number, total: number, locale: Locale): readonly types.ContextBlock[] {
  if (shown === total) return [];
  return [{ type: 'context', elements: [plainText(sentencesFor(locale).chat.rowsCut(shown, total))] }];
}

function cell(text: string): types.RawTextElement {
  return { type: 'raw_text', text };
}
