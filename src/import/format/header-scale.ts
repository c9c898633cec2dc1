import { currencyMarks, currencyWords } from './currency-words.ts';
import { foldWord, plainBlanks } from './fold-word.ts';
import { letterScales, scaleOfWord, settleMil } from './scale-words.ts';
import { scaledCurrencies } from './scaled-currencies.ts';

/** What a header says of the unit: `words` as found in it, folded. `factor` is null where the words mean different things in different languages. */
export interface HeaderScale {
  readonly factor: 1000 | 1_000_000 | null;
  readonly words: string;
}

/**
 * Finds "(in 1000 EUR)", "T€", "£m", "tuhatta euroa", "mil. Kč" in a header, in any language of the EU.
 *
 * @returns Null where the header names no unit but the currency.
 */
export function scaleInHeader(header: string): HeaderScale | null {
  const text = settleMil(foldWord(plainBlanks(header)));
  const digits = /(?<!\d)(?<!\d[ .,'’])(?:1[ .,'’]?)?000(?:[ .,'’]?000)?(?:['’]?s)?(?![\d.,'’]*\d)/u.exec(text)?.[0];
  const found = digits === undefined ? scaleWord(text) : { exponent: digits.replace(/\D/gu, '').length > 4 ? 6 : 3, words: digits };
  if (found === null) return null;
  return { factor: found.exponent === 3 ? 1000 : found.exponent === 6 ? 1_000_000 : null, words: found.words.trim() };
}

function scaleWord(text: string): { exponent: number | null; words: string } | null {
  for (const [words] of text.matchAll(/\p{L}+/gu)) {
    const exponent = scaleOfWord(words);
    if (exponent !== undefined) return { exponent, words };
  }
  const letter = besideCurrency.exec(text);
  if (letter === null) return null;
  return { exponent: letterScales.get(letter.slice(1).find((each) => each !== undefined) ?? '') ?? null, words: letter[0] };
}

const currencies = [...currencyWords.keys(), ...currencyMarks.keys()].filter((word) => !scaledCurrencies.has(word) && !word.includes(' '));
const [signs, codes] = [currencies.filter((word) => !/\p{L}/u.test(word)), currencies.filter((word) => /^[a-z]{3}$/u.test(word))];
const oneOf = (words: readonly string[]): string => `(?:${words.map((word) => word.replace('$', '\\$')).join('|')})`;
/** A letter before a currency, glued to a sign alone, or after one. After a word it is an ending: `eurot` is no unit but the currency. */
const besideCurrency = new RegExp(
  `(?<![\\p{L}\\d])(?:${[
    `(mm?|mds?|k|th?|e(?= ft))[ .]{1,2}(?:d['’])?${oneOf(currencies)}`,
    `(mm?|mds?|k|t)${oneOf(signs)}`,
    `${oneOf([...signs, ...codes])} ?(mm?|k|th?)`,
    `${oneOf(currencies)} (m|k|mile|milte)`,
  ].join('|')})(?![\\p{L}\\d²'’])`,
  'u',
);
