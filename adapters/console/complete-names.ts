import type { Bot, Locale } from '../../src/index.ts';
import { clean } from './render/clean.ts';

/** The most words that a name is looked for in, and the most names that Tab shows. */
const mostWords = 8;
const mostNames = 12;
const leastLetters = 2;

/**
 * What Tab offers: the names of organisations and projects that the last words before the cursor begin.
 *
 * The longest run of words that begins a name counts ("paljonko suomen pun" completes "suomen pun"). Where none does, the last word may
 * be another name of one organisation or project ("migri"), which is then written out.
 *
 * @returns The names, and the text before the cursor that each of them replaces.
 */
export function completeNames(bot: Bot, beforeCursor: string, locale: Locale): readonly [names: readonly string[], replaced: string] {
  const starts = [...beforeCursor.matchAll(/(?<=^|\s)\S/gu)].map(({ index }) => index).slice(-mostWords);
  for (const start of starts) {
    const typed = beforeCursor.slice(start);
    if (typed.trim().length < leastLetters) continue;
    const names = namesFor(bot, typed, locale).filter((name) => fold(name).startsWith(fold(typed)));
    if (names.length > 0) return [names, typed];
  }
  const last = beforeCursor.slice(starts.at(-1) ?? beforeCursor.length);
  const others = last.trim().length < leastLetters || last.endsWith(' ') ? [] : namesFor(bot, last, locale);
  return others.length === 1 ? [others, last] : [[], beforeCursor];
}

function namesFor(bot: Bot, typed: string, locale: Locale): readonly string[] {
  const found = (['beneficiary', 'project'] as const).flatMap((field) => bot.complete(field, typed, locale, mostNames));
  return [...new Set(found.map(({ label }) => clean(label)))].slice(0, mostNames);
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
