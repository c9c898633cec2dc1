/**
 * Text from the list or from a person, made harmless for a terminal: the one place where it is escaped.
 *
 * Control characters (an ESC could move the cursor or change colours) and line breaks become one space; characters that turn
 * the direction of text around, that are invisible or that are half a character go.
 */
export function clean(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd');
}
