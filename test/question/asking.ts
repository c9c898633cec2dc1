import { afterAll, beforeAll } from 'vitest';
import { toIsoDate } from '../../src/domain/date.ts';
import { type Bot, createBot } from '../../src/index.ts';

let conversations = 0;

/** Asks the real bot on the day of the list, in a conversation of its own; what is read of the last question: its query, or how it was not answered. */
export function createAsking(): (...questions: readonly string[]) => Promise<string> {
  let bot: Bot;
  beforeAll(async () => {
    bot = await createBot();
  });
  afterAll(() => bot.close());
  return async (...questions) => {
    conversations += 1;
    let read = '';
    for (const text of questions) {
      const conversation = `asking-${conversations}`;
      const { answer } = await bot.ask({ text, conversation, locale: null, today: toIsoDate('2024-03-05') });
      read = answer.status === 'answered' ? (answer.reading?.query ?? '') : answer.status;
    }
    return read;
  };
}
