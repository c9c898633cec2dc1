import type { Bot } from './bot.ts';
import type { BotOptions } from './create-bot.ts';

/**
 * Loads a list and makes it ready for questions. The code that answers is loaded now, not when the program starts: a program
 * that only prints its version need not wait for it.
 *
 * @throws DatasetError if the list cannot be read; its message says what to do.
 */
export async function createBot(options: BotOptions = {}): Promise<Bot> {
  const engine = await import('./create-bot.ts');
  return engine.createBot(options);
}
