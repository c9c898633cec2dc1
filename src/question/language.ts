import { type Locale, locales } from '../domain/locale.ts';
import type { PhraseMeaning } from './lexicon/lexicons.ts';
import type { Token } from './tokens.ts';

/** The language of a message: its question and function words tell, then its letters; `fallback` where they do not. */
export function languageOf(tokens: readonly Token[], phrases: readonly (PhraseMeaning | null)[], fallback: Locale): Locale {
  const points: Record<Locale, number> = { fi: 0, en: 0, sv: 0 };
  for (let index = 0; index < tokens.length; index += 1) {
    const phrase = phrases[index];
    const token = tokens[index];
    if (phrase === null || phrase === undefined) {
      if (token !== undefined) addLetters(points, token.text);
      continue;
    }
    const meant = locales.filter((locale) => phrase.meanings.some((meaning) => meaning.locale === locale));
    for (const locale of meant) points[locale] += (phrase.length * 2) / meant.length ** 2;
    index += phrase.length - 1;
  }
  const best = Math.max(...locales.map((locale) => points[locale]));
  if (best === 0 || points[fallback] === best) return fallback;
  return locales.find((locale) => points[locale] === best) ?? fallback;
}

/** Weak signs in words that no lexicon has: å, Finnish case endings and double vowels, English and Swedish endings. */
function addLetters(points: Record<Locale, number>, word: string): void {
  if (/å/u.test(word)) points.sv += 1;
  else if (/(?:ssa|ssä|lle|sta|stä|jen|iden|ista|teen|ään|een|oiden|nen|yys|uus|minen|ista|ihin)$|[aeiouyäö]{2}.*(?:a|ä|en)$/u.test(word))
    points.fi += 0.6;
  else if (/[äö]/u.test(word)) points.fi += 0.2;
  else if (/(?:ing|tions?|ment|ship|ness|ees|ity|ies|[aeiou]\p{L}*(?:th|ck|sh))$|^wh[aeiou]|^th[aeiou]/u.test(word)) points.en += 0.5;
  else if (/(?:ande|ningen|arna|erna|ning|skap|het|heten|isk|iska)$/u.test(word)) points.sv += 0.5;
}
