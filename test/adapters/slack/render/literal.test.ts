import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMarkup, fitText, isInert, weightOf } from '../../../../adapters/slack/render/literal.ts';
import { linkedText } from '../../../../adapters/slack/render/text-objects.ts';

describe('text from the list', () => {
  test('is escaped once', () => {
    expect(escapeMarkup('T&K <!channel> &amp;')).toBe('T&amp;K &lt;!channel&gt; &amp;amp;');
  });

  test.each(['*y*', 'a_b', '~', '`', '> x', 'x\n> y', ':smile:', 'klo :12:'])('%j would be formatted', (text) => {
    expect(isInert(text)).toBe(false);
  });

  test.each(['Hanke: tavoite', 'A & B', 'a > b', '12:30', '1.4.2023–31.10.2025 · 26 päivää jäljellä'])('%j would not', (text) => {
    expect(isInert(text)).toBe(true);
  });

  test('fits, however Slack counts', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('&', '👩‍👩‍👧‍👦', 'a ', '<', 'e\u0301'), maxLength: 900 }),
        fc.integer({ min: 120, max: 900 }),
        (text, most) => {
          expect(weightOf(fitText(text, most, 'fi'))).toBeLessThanOrEqual(most);
        },
      ),
    );
  });
});

describe('the source', () => {
  test('leads to the web', () => {
    expect(linkedText('Lähde: lista', 'https://a.example/?x=1&y=2')).toMatchObject({
      type: 'mrkdwn',
      text: '<https://a.example/?x=1&amp;y=2|Lähde: lista>',
    });
  });

  test.each(['javascript:alert(1)', 'slack://channel?id=1', 'https://a.example/|x>', 'mailto:a@b.example', 'https://a b', ''])(
    'never to %j',
    (href) => {
      expect(linkedText('Lähde', href)).toEqual({ type: 'plain_text', text: 'Lähde', emoji: false });
    },
  );

  test('is no link where its text would be formatted', () => {
    expect(linkedText('Lähde: *lista*', 'https://a.example')).toMatchObject({ type: 'plain_text' });
  });
});
