import { scaledCurrencies } from './scaled-currencies.ts';

/**
 * How many zeros a word adds, folded and without its dot: 3 for thousands, 6 for millions, 9 for thousand millions.
 * Null where languages disagree: `mil` is a thousand in Spanish and a million in Czech.
 */
export function scaleOfWord(word: string): number | null | undefined {
  const known = shortWords.get(word);
  if (known !== undefined || shortWords.has(word)) return known;
  return scaledCurrencies.get(word)?.exponent ?? longWords.find(([pattern]) => pattern.test(word))?.[1];
}

/**
 * Replaces `mil` by a word of one meaning, where what stands beside it tells the language: with a dot it is short for a million, a language
 * that says `euros` means a thousand, and one that says `Kč` a million.
 *
 * @param text - Folded.
 */
export function settleMil(text: string): string {
  return text
    .replace(/(?<!\p{L})mil(?:\.|(?= ?(?:kc|czk|korun\p{L}*|skk?|kn|hrk|kuna)(?!\p{L})))/gu, 'mio')
    .replace(/(?<!\p{L})mil(?:le)?(?= (?:de |d['’])?(?:euros|pesetas|escudos))/gu, 'tsd');
}

const shortWords: ReadonlyMap<string, number | null> = new Map<string, number | null>([
  ...zeros(
    3,
    'tsd tsnd tausend thd ths thsd thds tds tuh kpln tis tys tuks tukst tuhat mii mila miles millar millares хил χιλ тыс тис thous þus',
  ),
  ...zeros(6, 'mio mill millj mln mn miljo milj mlj mijo milioane εκατ εκ εκατομ млн'),
  ...zeros(9, 'mrd mdr mld mldr mlrd mia bn млрд δισ δισεκ'),
  ...zeros(null, 'mil billion billions billionen bilion bilioni'),
]);

/** A letter is a unit only beside a currency: `£m`, `M€`, `k EUR`, `T€`, `e Ft`, `Md €`. */
export const letterScales: ReadonlyMap<string, number> = new Map([
  ...['k', 't', 'e', 'th', 'mile', 'milte'].map((letter) => [letter, 3] as const),
  ...['m', 'mm'].map((letter) => [letter, 6] as const),
  ...['md', 'mds'].map((letter) => [letter, 9] as const),
]);

const longWords: readonly (readonly [RegExp, number])[] = [
  [/^(?:mil+i?ard|miljard|милиард|миллиард|δισεκατομμυρι)/u, 9],
  [/^(?:mil+ion|miljo[on]|milhoes|milhao|mil+on|milijon|milijun|miljun|milliun|millio|milljon|miljoen|εκατομμυρι|милион|миллион)/u, 6],
  [
    /^(?:thousand|tausend|tuhan|tuhat|tusen|tusind|tisoc|tisuc|tisic|tysiac|tysiec|tukstan|tukstot|tukstos|ezer|χιλιαδ|хиляд|тысяч|mill?ier|migliai|milhar|duizend|eluf|þusund)/u,
    3,
  ],
];

function zeros(count: number | null, list: string): [string, number | null][] {
  return list.split(' ').map((word) => [word, count]);
}
