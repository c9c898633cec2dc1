import type { Locale } from '../domain/locale.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import type { Sentences } from './sentences.ts';
import { sv } from './sv.ts';

const sentences: Readonly<Record<Locale, Sentences>> = { fi, en, sv };

export function sentencesFor(locale: Locale): Sentences {
  return sentences[locale];
}
