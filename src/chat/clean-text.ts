/** What stands where a text has nothing to see: chats refuse an empty one. */
const nothing = '–';

/** On one line, without control characters, without characters that turn the direction of text around, that are invisible or half. */
export function cleanText(text: string): string {
  const seen = text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim();
  return /^[\s\p{Cf}\p{Mn}\u2800\u115f\u1160\u3164\uffa0]*$/u.test(seen) ? nothing : seen;
}

/** The same, line by line; empty lines stay. */
export function cleanLines(text: string): string {
  const lines = text.split('\n').map((line) => (line.trim() === '' ? '' : cleanText(line)));
  return lines.some((line) => line !== '') ? lines.join('\n').trim() : nothing;
}
