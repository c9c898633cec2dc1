/** The most characters of a message that are read. */
export const messageLimit = 2000;

/** The most characters of one word that are read: longer ones are no words. */
const wordLimit = 64;

/**
 * One form for all ways to type a message: NFC, lower case, straight quotes, `-` for every dash, one space for
 * white space, control, direction and zero-width characters and emoji, no letter more than twice in a row. Words over {@link wordLimit} become `…`.
 */
export function normalise(message: string): string {
  return message
    .slice(0, messageLimit * 2)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/gu, '"')
    .replace(/[\u2018\u2019\u201a\u201b\u2032\u00b4`]/gu, "'")
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/gu, '')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Extended_Pictographic}]|\ufe0f|\u20e3/gu, ' ')
    .replace(/(\p{L})\1{2,}/gu, '$1$1')
    .replace(/\s+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => (word.length > wordLimit ? '…' : word))
    .join(' ');
}
