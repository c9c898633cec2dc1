import type { WordKind } from './lexeme.ts';

/** The longest string of endings: `-mis|issa|nsa|kaan|han`. */
export const longestEnding = 18;

/** Whether what a stem leaves over of a word can be its ending. Spoken `-l`, `-s` and `-st` too. */
export function isFinnishEnding(stem: string, rest: string, kind: WordKind): boolean {
  if (rest === '') return true;
  if (kind === 'verb') return verbEnding.test(rest);
  if (!nounEnding.test(rest)) return false;
  if (!/[aeiouyäöj]$/u.test(stem)) return /^[tn][aäe]/u.test(rest) || clitic.test(rest);
  const lengthened = /^h?([aeiouyäö])n/u.exec(rest)?.[1];
  return lengthened === undefined || stem.endsWith(lengthened) || /[ij]$/u.test(stem);
}

/** Endings before which a Finnish stem is in the weak grade: `tuen`, never `tukin`. */
export const isClosing = (rest: string, kind: WordKind): boolean => (kind === 'noun' ? closingCase : closingPerson).test(rest);

const cases = [
  'n|t|a|ä|ta|tä|na|nä|ksi|kse|tta|ttä|ne|ine',
  's[st][aä]|l[lt][aä]|lle|l|s|st|lt',
  'h?(?:an|en|in|on|un|yn|än|ön)|seen|siin|iin',
  'den|tten|ten|ien|iden|itten|ja|jä|jen',
].join('|');
const possessives = '(?:ni|si|nsa|nsä|mme|nne)?';
const theirs = '(?:s[st][aä]|l[lt][aä]|n[aä]|t?t[aä])[aä]n|(?:lle|kse)en';
const clitics = '(?:kin|kaan|kään|ko|kö|kos|kös|han|hän|pa|pä)*';
const declension = `(?:${theirs}|(?:${cases})?${possessives})${clitics}`;
const clitic = new RegExp(`^${clitics}$`, 'u');
const closingCase = new RegExp(`^(?:n|t|s[st][aä]|l[lt][aä]|lle|ksi|tt[aä]|l|s|st|lt)${possessives}${clitics}$`, 'u');
const closingPerson = new RegExp(`^(?:n|t|mme|tte)${clitics}$`, 'u');
const nounEnding = new RegExp(`^${declension}$`, 'u');

const persons = 'n|t|mme|tte|vat|vät|a|ä|[oöuyie]|i|it|imme|itte|ivat|ivät|isi(?:n|t|mme|tte|vat|vät)?|kaa|kää|koon|köön';
const passives = '(?:t|tt|d)?(?:aan|ään)|t?t(?:iin|u|y)|t?tava|t?tävä';
const infinitives = 'da|dä|ta|tä|essa|essä|en|akse(?:en|ni|mme)|äkse(?:en|ni|mme)';
const nominals = `minen|mi(?:se|si|s)${declension}|m[aä]${declension}|v[aä]${declension}|v(?:i|ie|ii)${declension}`;
const participles = `n[uy]t|nee${declension}|nei${declension}|(?:t?t[uy]|t?d[uy])${declension}|t?tuj?e?${declension}|tt[aä]v[aä]${declension}`;
const verbEnding = new RegExp(`^(?:${persons}|${passives}|${infinitives}|${nominals}|${participles})${clitics}$`, 'u');
