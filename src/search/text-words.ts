/** Letters and digits, with hyphens, apostrophes and colons inside; a hyphen at the end stays: `työ- ja opiskeluperusteinen`. */
const word = /[\p{L}\p{N}]+(?:[-'’:][\p{L}\p{N}]+)*-?/gu;

/** The words of a text in lower case, in order; numbers too. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').replace(/[\u2010-\u2012]/gu, '-').toLowerCase().match(word) ?? [];
}
