import type { ListNames } from './names/lists.ts';
import type { Vocabulary } from './vocabulary.ts';

/** `isf-rahaa`, `esf-medel`: a list's name, and another word. */
export function splitListNames(text: string, { words }: ListNames): string {
  return text.replace(/(?<![\p{L}\p{N}-])([\p{L}\p{N}+]+)-(?=\p{L}+)/gu, (whole, name: string, at: number) => {
    const compound = /^[\p{L}\p{N}+-]+/u.exec(text.slice(at))?.[0] ?? '';
    return words.has(name) && !words.has(compound.replace(/-/gu, '')) ? `${name} ` : whole;
  });
}

/**
 * Words that mean something in a list of the AMIF in Finland alone: its name and the country say nothing there, and other countries are
 * elsewhere, as are other sources of money. In other lists they are what they are.
 */
export function isOfOtherLists(word: string, { lists, dataset, isTopicWord }: Vocabulary): boolean {
  if (lists.isOfAmif) return false;
  if (finland.test(word)) return dataset.lists.some(({ language }) => language !== 'fi');
  return otherCountry.test(word) || (source.test(word) && isTopicWord(word));
}

const source = /^(?:interreg|leader|horizon|erasmus|unicef|unhcr|iom|stea)$/u;

const finland = /^(?:finland(?:'?s)?|finnish|finska|suom(?:i|en|essa|esta))$/u;
const otherCountry =
  /^(?:sweden|sverige|germany|tyskland|estonia|estland|norway|norge|denmark|danmark|france|italy|greece|(?:ruotsi|saksa|viro|norja|tanska)(?:n|ssa|sta|in|an)?)$/u;
