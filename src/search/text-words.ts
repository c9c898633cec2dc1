/** Letters with hyphens, apostrophes and colons inside, or digits; a hyphen at the end stays: `työ- ja opiskeluperusteinen`. */
const word = /\p{L}+(?:[-'’:]\p{L}+)*-?|\p{N}+/gu;

/** The words of a text in lower case, in order; numbers are words of their own, also inside names: `integration2024`. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .replace(/[\u2010-\u2012]/gu, '-')
      .toLowerCase()
      .match(word) ?? []
  );
}
