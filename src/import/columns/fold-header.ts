import { foldWord } from '../format/fold-word.ts';

/**
 * A header as plain words with one blank between them: small letters without marks, `projekt_starttid` and `AwardedAmountToDate` taken apart,
 * punctuation, footnote marks, years and shares such as `(50 %)` left out; `%` and `€` become words.
 */
export function foldHeader(header: string): string {
  const taken = header
    .replace(/\(\s*\d+(?:[.,]\d+)?\s*%\s*\)/gu, ' ')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF\u00B9\u00B2\u00B3\u2070-\u2079*]/gu, '')
    .replace(/(?<=\p{L})\d{1,2}\)/gu, ' ')
    .replace(/(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll}{2})/gu, ' ')
    .replace(/(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu, '')
    .replace(/(?<!\p{L})n\s?[°º]|№/giu, ' nr ')
    .replace(/%/gu, ' percent ')
    .replace(/€/gu, ' eur ')
    .replace(/£/gu, ' gbp ');
  return foldLetters(taken)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '' && !/^\d+$/u.test(word))
    .join(' ');
}

/** Letters alone, for headers and for the words that they are compared with. */
export function foldLetters(text: string): string {
  return foldWord(text).replace(/[ßæœþħ]/gu, (letter) => plainLetters[letter] ?? letter);
}

const plainLetters: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ħ: 'h' };
