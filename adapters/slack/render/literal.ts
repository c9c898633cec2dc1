import { cutText, fitText as fitAs, type Locale } from '../../../src/index.ts';

/*
 * The one place where text from the list or from a person is made harmless for Slack: it pings nobody and is no formatting, link or emoji.
 */

/** The three characters with which Slack's markup begins; escaped once, for `mrkdwn` and for a message's `text`. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Whether Slack would show the escaped text as it is: no emphasis, no code, no quote, no `:emoji:` in it. */
export function isInert(text: string): boolean {
  return !/[*_~`]|^\s*>|:[^\s:]+:/mu.test(text);
}

/** The longest that Slack may take a text for: it does not say whether it counts before or after escaping, nor in which units. */
export function weightOf(text: string): number {
  return escapeMarkup(text).length;
}

/**
 * A text that Slack takes, of at most `most` by {@link weightOf}: what was cut is counted aloud.
 *
 * @param most - At least 120, so that the remark has room beside the heaviest characters.
 */
export function fitText(text: string, most: number, locale: Locale, cut: typeof cutText = cutText): string {
  return fitAs(text, most, locale, { weigh: weightOf, cut });
}
