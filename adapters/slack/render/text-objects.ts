import type { types } from '@slack/bolt';
import { isWebAddress, type Locale } from '../../../src/index.ts';
import { escapeMarkup, fitText, isInert } from './literal.ts';

/** Cleaned text, shown as it is. */
export function plainText(text: string): types.PlainTextElement {
  return { type: 'plain_text', text, emoji: false };
}

/**
 * Lines below each other, the first of them bold: markup where Slack would read nothing into the text, otherwise plain and without the bold.
 *
 * @param rest - Cleaned, like `first`.
 */
export function boldFirst(first: string, rest: readonly string[], most: number, locale: Locale): types.TextObject {
  const whole = [first, ...rest].join('\n');
  const text = fitText(whole, most - 2, locale);
  if (text !== whole || !isInert(whole)) return plainText(fitText(whole, most, locale));
  return { type: 'mrkdwn', text: [`*${escapeMarkup(first)}*`, ...rest.map(escapeMarkup)].join('\n'), verbatim: true };
}

/** A small line that leads somewhere, or plain where its text or its address is not safe as markup. */
export function linkedText(text: string, href: string | null): types.TextObject {
  const isSafe = href !== null && isWebAddress(href) && !/[\s<>|]/u.test(href) && !text.includes('|') && isInert(text);
  return isSafe ? { type: 'mrkdwn', text: `<${escapeMarkup(href)}|${escapeMarkup(text)}>`, verbatim: true } : plainText(text);
}
