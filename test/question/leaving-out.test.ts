import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerText, type Bot, createBot } from '../../src/index.ts';

let bot: Bot;
beforeAll(async () => {
  bot = await createBot();
});
afterAll(() => bot.close());

// All 26 057 656,23 €, less THL's 1 533 374,50 €: 24 524 281,73 €.
test.each([
  'paljonko muut saajat kuin THL ovat saaneet',
  'paljonko muut kuin THL ovat saaneet',
  'how much have other beneficiaries than THL received',
  'how much have beneficiaries other than THL received',
  'hur mycket har andra stödmottagare än THL fått',
  'hur mycket har övriga mottagare än THL fått',
])('%s: an organisation is left out also where a word stands between "other" and "than"', async (text) => {
  const { answer } = await bot.ask({ text, conversation: null, locale: null, today: null, detail: 'full' });
  expect(answer).toMatchObject({ status: 'answered', reading: { query: 'sum -beneficiary:thl' } });
  expect(answerText(answer).replace(/[^\d]/gu, '')).toContain('2452428173');
});

test.each(['kaikki muut paitsi thl, paljonko yhteensä', 'summa jos thl jätetään pois', 'jos unohdetaan thl, paljonko yhteensä'])(
  '%s: so it is where the words stand behind the name, or "the others" before it',
  async (text) => {
    const { answer } = await bot.ask({ text, conversation: null, locale: null, today: null });
    expect(answer).toMatchObject({ status: 'answered', reading: { query: 'sum -beneficiary:thl' } });
  },
);
