import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { emptyRow } from '../../src/dataset/canonical-row.ts';
import { writeDataset } from '../../src/dataset/write-dataset.ts';
import { toIsoDate } from '../../src/domain/date.ts';
import { type Answer, answerText, type Bot, createBot } from '../../src/index.ts';
import { descriptionOf, type WrittenList } from '../dataset/written-list.ts';

export interface ListReply {
  /** The query that the last question became, or how it was not answered. */
  readonly read: string;
  readonly text: string;
  /** The labels of the ready questions, and the queries that they stand for. */
  readonly offered: readonly (readonly [string, string])[];
}

let conversations = 0;

/** Writes lists, each into its folder, and asks the real bot about all of them, in a conversation of its own, on 5 March 2024. */
export function askingLists(lists: Readonly<Record<string, WrittenList>>): (...questions: readonly string[]) => Promise<ListReply> {
  let bot: Bot;
  const folder = mkdtempSync(join(tmpdir(), 'hankebotti-'));
  beforeAll(async () => {
    for (const [key, { json, rows }] of Object.entries(lists)) {
      const description = descriptionOf({ key, ...json });
      await writeDataset(join(folder, key), { description, rows: rows.map((row) => ({ ...emptyRow, ...row })), beneficiaries: null });
    }
    bot = await createBot({ dataFolder: folder });
  });
  afterAll(async () => {
    await bot.close();
    rmSync(folder, { recursive: true });
  });
  return async (...questions) => {
    conversations += 1;
    let answer: Answer | null = null;
    for (const text of questions)
      ({ answer } = await bot.ask({ text, conversation: `lists-${conversations}`, locale: null, today: toIsoDate('2024-03-05') }));
    if (answer === null) throw new RangeError('Expected a question');
    return {
      read: answer.status === 'answered' ? (answer.reading?.query ?? '') : answer.status,
      text: answerText(answer),
      offered: answer.actions.filter(({ role }) => role === 'did-you-mean').map(({ label, query }) => [label, query] as const),
    };
  };
}
