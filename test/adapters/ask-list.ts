import { createBot, type Locale, parseIsoDate, type Reply } from '../../src/index.ts';

/** The published list of 5 March 2024, without a dictionary that not every machine has. */
const bot = await createBot({ voikko: false });

const setting = (locale: Locale) => ({ conversation: null, locale, today: parseIsoDate('2025-10-15') });

/** What the bot answers to a question, or to a query's text. */
export function ask(text: string, locale: Locale): Promise<Reply> {
  return bot.ask({ ...setting(locale), text });
}

/** The answer that "as a table" shows. */
export function askAll(query: string, locale: Locale): Promise<Reply> {
  return bot.run(query, { ...setting(locale), rows: 100 });
}

/** What a press of a button runs. */
export function run(query: string, locale: Locale): Promise<Reply> {
  return bot.run(query, setting(locale));
}
