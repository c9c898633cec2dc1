/** What a line of totals begins with, folded: see {@link totalLabel}. */
const totalWords: readonly string[] = [
  // Finnish, Swedish, English
  'yhteensa',
  'kaikki yhteensa',
  'valisumma',
  'loppusumma',
  'summa',
  'totalt',
  'summa totalt',
  'delsumma',
  'sammanlagt',
  'total',
  'grand total',
  'sub total',
  'subtotal',
  'totals',
  'sum',
  'sum total',
  'overall total',
  // German, Dutch, Danish, Norwegian, Icelandic
  'gesamt',
  'gesamtsumme',
  'gesamtbetrag',
  'summe',
  'zwischensumme',
  'insgesamt',
  'totaal',
  'eindtotaal',
  'subtotaal',
  'i alt',
  'ialt',
  'sum i alt',
  'totalsum',
  'samtals',
  'alls',
  // French, Italian, Spanish, Portuguese, Catalan, Romanian, Maltese
  'total general',
  'sous total',
  'somme',
  'totale',
  'totale generale',
  'totale complessivo',
  'subtotale',
  'suma',
  'suma total',
  'total geral',
  'soma',
  'total gral',
  'total partial',
  'total general',
  'totali',
  // Polish, Czech, Slovak, Slovene, Croatian, Bulgarian, Greek
  'razem',
  'ogolem',
  'lacznie',
  'celkem',
  'soucet',
  'celkova castka',
  'spolu',
  'sucet',
  'skupaj',
  'vsota',
  'ukupno',
  'sveukupno',
  'obshto',
  'общо',
  'всичко',
  'συνολο',
  'γενικο συνολο',
  'μερικο συνολο',
  // Hungarian, Estonian, Latvian, Lithuanian, Irish
  'osszesen',
  'mindosszesen',
  'vegosszeg',
  'kokku',
  'koik kokku',
  'kopa',
  'pavisam',
  'pavisam kopa',
  'is viso',
  'viso',
  'bendra suma',
  'iomlan',
];

const pattern = new RegExp(`^(?:${[...new Set(totalWords)].sort((a, b) => b.length - a.length).join('|')})(?=$|[^\\p{L}])`, 'u');

/** No label of a sum is longer. */
const labelAtMost = 80;

/**
 * How a text calls its row a sum: `bare` says nothing else (`Yhteensä 2021–2027:`, `TOTAL EUR`), `begins` goes on with other words
 * (`Total Axis 1`), as also a project's name may: `Razem łatwiej`.
 */
export type TotalLabel = 'bare' | 'begins';

export function totalLabel(text: string): TotalLabel | null {
  if (text.length > labelAtMost) return null;
  const folded = fold(text);
  const words = pattern.exec(folded)?.[0];
  if (words === undefined) return null;
  return /\p{L}{4}/u.test(folded.slice(words.length)) ? 'begins' : 'bare';
}

/** Lower case without marks, so that capitals without accents are found too. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ł/gu, 'l')
    .replace(/[\s\u00a0-]+/gu, ' ')
    .replace(/^[^\p{L}]+/u, '');
}
