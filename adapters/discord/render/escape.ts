import { cutText, fitText, type Locale } from '../../../src/index.ts';

/*
 * The one place where text from the list or from a person is made harmless for Discord: it pings nobody and is no formatting, link or emoji.
 */

/**
 * Text that Discord shows as it is, where it would read markdown: content, and an embed's title, description and fields.
 *
 * Only backslashes before punctuation, which Discord does not show, and zero-width spaces are added. Escape once, and nothing that is
 * part of the markdown of our own.
 */
export function escapeDiscord(text: string): string {
  return (
    text
      // Emphasis, strikethrough, code, spoilers; what begins a mention, a custom emoji, a time or a masked link; a backslash itself.
      .replace(/[\\*_~`|<[\]]/gu, '\\$&')
      // At the start of a line: a heading, small text, a quote, a list.
      .replace(/^([^\S\n]*)(-#|#{1,6}|>{1,3}|[-+](?=\s))/gmu, '$1\\$2')
      .replace(/^([^\S\n]*\d+)([.)])(?=\s)/gmu, '$1\\$2')
      // Servers look for these without regard to backslashes.
      .replace(/@(?=everyone|here|[!&]?\d)/giu, '@\u200b')
      // Addresses are shown, but lead nowhere and call for no preview.
      .replace(/:(?=\/\/)/gu, ':\\')
      .replace(/(?<=discord(?:app)?)\.(?=\p{L})/giu, '\\.')
      .replace(/:(?=[^\s:]+:)/gu, '\\:')
  );
}

/** The length that Discord sees: code points after escaping. */
export function weightOf(text: string): number {
  return [...escapeDiscord(text)].length;
}

/** Cleaned text, cut so that it takes at most `most` after escaping; not escaped yet. */
export function cutToFit(text: string, most: number, locale: Locale, cut: typeof cutText = cutText): string {
  return fitText(text, most, locale, { weigh: weightOf, cut });
}

/** {@link cutToFit}, and escaped. */
export function literal(text: string, most: number, locale: Locale, cut: typeof cutText = cutText): string {
  return escapeDiscord(cutToFit(text, most, locale, cut));
}
