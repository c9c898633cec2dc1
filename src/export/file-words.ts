import type { Locale } from '../domain/locale.ts';
import { sentencesFor } from '../locale/sentences-for.ts';

/** Words of a file that the language's own file sentences do not have yet. */
export interface FileWords {
  /** Ends a text that a spreadsheet's cell could not hold. */
  readonly cut: (hidden: number) => string;
  readonly query: string;
  readonly askedOn: string;
}

const whole = (value: number, locale: Locale): string => sentencesFor(locale).formats.whole(value);

const fileWords: Readonly<Record<Locale, FileWords>> = {
  fi: {
    cut: (hidden) => `… [Teksti on katkaistu: solu ei vedä enempää, ${whole(hidden, 'fi')} merkkiä jäi pois.]`,
    query: 'Haku',
    askedOn: 'Haettu',
  },
  en: {
    cut: (hidden) => `… [This text is cut: the cell holds no more, ${whole(hidden, 'en')} characters were left out.]`,
    query: 'Query',
    askedOn: 'Asked on',
  },
  sv: {
    cut: (hidden) => `… [Texten är avkortad: cellen rymmer inte mer, ${whole(hidden, 'sv')} tecken utelämnades.]`,
    query: 'Sökning',
    askedOn: 'Sökt den',
  },
};

export function fileWordsFor(locale: Locale): FileWords {
  return fileWords[locale];
}
