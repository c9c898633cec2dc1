import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bot, createBot } from '../../src/index.ts';

let bot: Bot;
beforeAll(async () => {
  bot = await createBot();
});
afterAll(() => bot.close());

const ask = async (text: string) => (await bot.ask({ text, conversation: null, locale: null, today: null })).answer;

test.each([
  'Which projects are over the average?',
  'projects under the average',
  'how far over the average is Migri',
  'mitkä hankkeet ovat yli mediaanin',
  'keskiarvoa suuremmat hankkeet',
  'projekt över genomsnittet',
  'projekt under medianen',
])('%s: no figure is stated for a bound that would have to be computed first', async (text) => {
  expect((await ask(text)).status).toBe('unclear');
});

test.each(['average over the projects', 'average over all projects', 'average across the projects'])(
  '%s: "over" is not "ended" there',
  async (text) => {
    expect(await ask(text)).toMatchObject({ status: 'answered', reading: { query: 'average' } });
  },
);
