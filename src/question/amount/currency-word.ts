import { type Currency, toCurrency } from '../../domain/money.ts';

/** Currencies as they stand without an amount: "in dollars", "punnissa", "i kronor". Crowns may be those of several countries. */
const words: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:euros?|euro(?:a|ina|issa|is|ja|jen|na|ssa|n|t)|eur|€)$/u, ['EUR']],
  [/^(?:dollars?|dollar(?:ia|ina|eina|eissa|eis|eita|in)|usd|\$)$/u, ['USD']],
  [/^(?:pounds?|pund|sterling|gbp|£|punt(?:a|aa|ina|ia)|punn(?:issa|is|an|at|oissa))$/u, ['GBP']],
  [/^(?:krona|kronan|kronor|kronorna|kroner|crowns?|kr|kruunu(?:a|ina|issa|is|ja|jen|n|t)?)$/u, ['SEK', 'NOK', 'DKK', 'ISK', 'CZK']],
  [/^(?:yen|jen(?:i|iä|eissä|einä|in)|¥)$/u, ['JPY']],
  [/^(?:francs?|frang(?:ia|eissa|eina|in))$/u, ['CHF']],
  [/^(?:z[lł]otys?|z[lł]ot(?:ya|eissa|yina)|zł)$/u, ['PLN']],
  [/^(?:forints?|forint(?:tia|eissa|teina))$/u, ['HUF']],
];

/**
 * The currency that a word is, told without an amount; the list's own where it may be several.
 *
 * @param own - Those that the list has amounts in.
 * @returns Null where the word is none.
 */
export function currencyOfWord(word: string, own: readonly Currency[]): Currency | null {
  const code = own.find((currency) => currency !== 'XXX' && currency.toLowerCase() === word);
  if (code !== undefined) return code;
  const codes = words.find(([pattern]) => pattern.test(word))?.[1] ?? (isoCode.test(word) ? [word.toUpperCase()] : []);
  const [first] = codes;
  return own.find((currency) => codes.includes(currency)) ?? (first === undefined ? null : toCurrency(first));
}

const isoCode = /^(?:usd|gbp|sek|nok|dkk|isk|chf|jpy|pln|czk|huf|ron|bgn)$/u;
