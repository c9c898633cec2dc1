import type { AmountKind } from '../domain/dataset.ts';
import type { Locale } from '../domain/locale.ts';
import { en, enOfFunding } from './en.ts';
import { fi, fiOfFunding } from './fi.ts';
import type { Sentences } from './sentences.ts';
import { sv, svOfFunding } from './sv.ts';

const sentences: Readonly<Record<AmountKind, Readonly<Record<Locale, Sentences>>>> = {
  'eu-funding': { fi, en, sv },
  funding: { fi: fiOfFunding, en: enOfFunding, sv: svOfFunding },
};

/** @param amountKind - A list's; left out where no money is named. */
export function sentencesFor(locale: Locale, amountKind: AmountKind = 'eu-funding'): Sentences {
  return sentences[amountKind][locale];
}
