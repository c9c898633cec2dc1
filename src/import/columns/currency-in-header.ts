import { currencyOfWord, currencyWords } from '../format/currency-words.ts';
import { foldWord } from '../format/fold-word.ts';
import { currencyOfUnit } from '../format/header-currency.ts';
import { foldHeader } from './fold-header.ts';
import { languagesOf } from './header-meaning.ts';

/** As Swedish alone calls its money, and its thousands and millions, unless the header is Danish or Norwegian. */
const swedishWords: readonly string[] = ['kronor', 'tkr', 'mkr'];

/**
 * The ISO 4217 code that a header names (`(in EUR)`, `£m`, `beviljat_belopp_sek`); null for none, for two, and for words that several
 * currencies share (`kr`, `$`).
 */
export function currencyInHeader(header: string): string | null {
  const words = foldHeader(header.replace(/(?<=[€£])(?=\p{L})|(?<=\p{L})(?=[€£])/gu, ' ')).split(' ');
  const phrases = words.map((word, place) => `${word} ${words[place + 1] ?? ''}`);
  const codes = new Set([...words, ...phrases].flatMap((word) => currencyWords.get(word) ?? []));
  if (words.some((word) => swedishWords.includes(word)) && mayBeSwedish(header)) codes.add('SEK');
  const mark = currencyOfUnit(header);
  if (mark !== null) codes.add(mark);
  const [code] = codes;
  return codes.size === 1 && code !== undefined ? code : null;
}

function mayBeSwedish(header: string): boolean {
  const languages = languagesOf([header]);
  return languages.has('sv') || !(languages.has('da') || languages.has('nb'));
}

/** The same for a cell, cheaply: signs, codes and words beside a number. */
export function currencyInCell(text: string): string | null {
  if (text.length > 40 || !/\d/u.test(text)) return null;
  if (text.includes('€')) return 'EUR';
  if (text.includes('£')) return 'GBP';
  const word = /\p{L}[\p{L}.]*/u.exec(text)?.[0];
  return word === undefined ? null : (currencyOfWord(foldWord(word.replace(/\.$/u, ''))) ?? null);
}
