/** Number words for "the three largest", in the forms that stand before a noun. */
const words: Readonly<Record<string, number>> = {
  ettan: 1,
  tvåan: 2,
  trean: 3,
  yksi: 1,
  yks: 1,
  yhden: 1,
  yhtä: 1,
  one: 1,
  en: 1,
  ett: 1,
  kaksi: 2,
  kahden: 2,
  kahta: 2,
  kaks: 2,
  two: 2,
  två: 2,
  tva: 2,
  kolme: 3,
  kolmen: 3,
  kolmea: 3,
  three: 3,
  tre: 3,
  kolmelle: 3,
  kolmella: 3,
  neljä: 4,
  neljän: 4,
  neljää: 4,
  nelja: 4,
  four: 4,
  fyra: 4,
  viisi: 5,
  viiden: 5,
  viittä: 5,
  viis: 5,
  five: 5,
  fem: 5,
  viidelle: 5,
  kuusi: 6,
  kuuden: 6,
  kuus: 6,
  six: 6,
  sex: 6,
  seitsemän: 7,
  seven: 7,
  sju: 7,
  kahdeksan: 8,
  eight: 8,
  åtta: 8,
  atta: 8,
  yhdeksän: 9,
  nine: 9,
  nio: 9,
  kymppi: 10,
  kympin: 10,
  kymmenen: 10,
  kymmentä: 10,
  ten: 10,
  tio: 10,
  kaksikymmentä: 20,
  twenty: 20,
  tjugo: 20,
};
const numbers = new Map(Object.entries(words));

/** "Ykkösessä", "kakkosta", "vitosen": a number as a name, in any case. */
const nicknames = ['ykkö', 'kakko', 'kolmo', 'nelo', 'vito', 'kuto'];
const nickname = /^(ykk[öo]|kakko|kolmo|nelo|vito|kuto)(?:nen|s\p{L}{0,5})$/u;

/** A whole number from 0 to 999 in digits or, up to twenty, in words; null where the word is none. */
export function smallNumber(word: string): number | null {
  const digits = /^(\d{1,3})(?:\.|:\p{L}+|th|st|nd|rd|:e|:a)?$/u.exec(word);
  if (digits !== null) return Number(digits[1]);
  const named = nickname.exec(word)?.[1]?.replace('ykko', 'ykkö');
  return named === undefined ? (numbers.get(word) ?? null) : nicknames.indexOf(named) + 1;
}
