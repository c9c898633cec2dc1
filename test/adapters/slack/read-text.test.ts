import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../../../adapters/slack/read-text.ts';

test.each([
  ['the bot’s own name, wherever it stands', '<@U0BOT> paljonko <@U0BOT> thl sai', 'paljonko thl sai'],
  ['the bot’s own name with a label', '<@U0BOT|hankebotti> thl', 'thl'],
  ['another person', 'kysy <@U0BOB> thl', 'kysy thl'],
  ['another person with a label', '<@U0BOB|bob> thl', 'bob thl'],
  ['a channel', '<#C0GENERAL|general> thl', 'general thl'],
  ['a channel without a name', '<#C0GENERAL|> thl', 'thl'],
  ['a group', '<!subteam^S0|@thl>', '@thl'],
  ['a call to all', '<!here> thl', 'thl'],
  ['a telephone number that is an amount', 'yli <tel:100000|100000> euroa', 'yli 100000 euroa'],
  ['a number without a label', 'yli <tel:100000> euroa', 'yli 100000 euroa'],
  ['a mail address', '<mailto:a@thl.fi|a@thl.fi>', 'a@thl.fi'],
  ['a link with a label', '<https://thl.fi|thl.fi>', 'thl.fi'],
  ['a link', '<https://thl.fi/x?a=1&amp;b=2>', 'https://thl.fi/x?a=1&b=2'],
  ['an ampersand', 'T&amp;K', 'T&K'],
  ['signs that are no markup', '5 &lt; 6 &gt; 4', '5 < 6 > 4'],
  ['what was typed as an entity', '&amp;lt;', '&lt;'],
  ['other entities, which Slack does not make', '&quot;thl&quot; &nbsp;', '&quot;thl&quot; &nbsp;'],
  ['letters with their dots apart', 'pa\u0308iva\u0308', 'päivä'],
  ['spaces', '  paljonko \t thl  ', 'paljonko thl'],
  ['several lines', 'paljonko thl sai\nentä migri', 'paljonko thl sai\nentä migri'],
  ['nothing but the bot’s name', '<@U0BOT>', ''],
  ['curly quotes', '”Suomen Punainen Risti”', '”Suomen Punainen Risti”'],
  ['an angle bracket that is never closed', 'a <https://x', 'a <https://x'],
])('%s is read as it was meant', (_what, text, read) => {
  expect(readText(text, 'U0BOT')).toBe(read);
});

test('without a name of its own the bot takes its mention for anybody’s', () => {
  expect(readText('<@U0BOT> thl', null)).toBe('thl');
});

test('what a person types comes out as typed, once Slack has escaped it', () => {
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      expect(readText(escaped(typed), 'U0BOT')).toBe(
        typed
          .normalize('NFC')
          .replace(/[ \t]+/gu, ' ')
          .trim(),
      );
    }),
  );
});

test('a message of any length is read quickly', () => {
  for (const part of ['<', '<@', '<https:', '<tel:1|', '&amp;', ' ']) {
    const began = performance.now();
    readText(part.repeat(40_000 / part.length), 'U0BOT');
    expect(performance.now() - began).toBeLessThan(500);
  }
});
