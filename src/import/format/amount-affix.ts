import { currencyOfWord, currencyWords } from './currency-words.ts';
import { foldWord } from './fold-word.ts';
import { letterScales, scaleOfWord, settleMil } from './scale-words.ts';

/** What stands around the digits: the currency, and how many zeros words like `mio` add. */
export interface AmountAffix {
  readonly currency: string | null;
  /** Null for no such word. */
  readonly exponent: number | null;
}

type AffixFinding = AmountAffix | 'not-an-amount' | 'ambiguous' | 'several';

/** @returns Why the words are no part of an amount, where they are not. */
export function readAffix(text: string): AffixFinding {
  let finding = seen.get(text);
  if (finding === undefined) {
    finding = readWords(text);
    // A list writes the same few words beside all its amounts.
    if (seen.size < 500) seen.set(text, finding);
  }
  return finding;
}

const seen = new Map<string, AffixFinding>();

function readWords(text: string): AffixFinding {
  if (countries.test(text)) return 'not-an-amount';
  const currencies = new Set<string>();
  const exponents = new Set<number>();
  const words = spellOut(settleMil(foldWord(text))).match(/\p{L}+|\p{Sc}|[^\s.]/gu) ?? [];
  for (const [index, word] of words.entries()) {
    const scale = scaleOfWord(word) ?? (isBesideCurrency(words, index) ? letterScales.get(word) : undefined);
    const currency = currencyOfWord(word);
    if (scale === null || (scale === undefined && scaleOfWord(word) === null)) return 'ambiguous';
    if (scale === undefined && currency === undefined) return 'not-an-amount';
    if (scale !== undefined) exponents.add(scale);
    if (typeof currency === 'string') currencies.add(currency);
  }
  if (exponents.size > 1) return 'ambiguous';
  if (currencies.size > 1) return 'several';
  return { currency: [...currencies][0] ?? null, exponent: [...exponents][0] ?? null };
}

/** `LT-01103` and `SK021` are places; the currencies are printed `Lt` and `Sk`. */
const countries = /(?<!\p{L})(?:LT|SK|LS|LM|MK)(?!\p{L})/u;

/** Currencies that are named by two words, by their code: `US$`, `IR£`, `norske kroner`. `C£` is Cyprus' pound, and no pound sterling. */
function spellOut(text: string): string {
  const withSigns = text.replace(
    /(?<!\p{L})(us|ca?|au?|nz|ir|cy) ?([$£])/gu,
    (all, place: string, sign: string) => dollarsAndPounds.get(place + sign) ?? all,
  );
  return phrases.reduce((plain, [phrase, code]) => (plain.includes(phrase) ? plain.replace(phrase, code) : plain), withSigns);
}

const dollarsAndPounds: ReadonlyMap<string, string> = new Map([
  ['us$', 'usd'],
  ['c$', 'cad'],
  ['ca$', 'cad'],
  ['a$', 'aud'],
  ['au$', 'aud'],
  ['nz$', 'nzd'],
  ['ir£', 'iep'],
  ['c£', 'cyp'],
  ['cy£', 'cyp'],
]);

const phrases = [...currencyWords].flatMap(([words, code]) =>
  words.includes(' ') && code !== null ? [[words, code.toLowerCase()] as const] : [],
);

/** Single letters are a scale only where nothing else can be meant: `£1.2m`, `3 M€`, `12 T€`, `500 e Ft`. */
function isBesideCurrency(words: readonly string[], index: number): boolean {
  const neighbours = [words[index - 1], words[index + 1]].filter((word) => word !== undefined);
  if (words[index] === 'e') return words[index + 1] === 'ft';
  return neighbours.some((word) => currencyOfWord(word) !== undefined);
}
