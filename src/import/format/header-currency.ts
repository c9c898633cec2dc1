import { currencyMarks } from './currency-words.ts';
import { foldWord, plainBlanks } from './fold-word.ts';
import { scaleOfWord } from './scale-words.ts';

/**
 * The currency that a header names by a mark that is another word elsewhere: `Suma, Lt`, `(SIT)`, `tis. Sk`, `in DM`. It counts only where
 * a unit stands and as currencies are printed: `LT partner`, `Anteil aus dem EFRE` and `effetto leva` name none.
 */
export function currencyOfUnit(header: string): string | null {
  const codes = new Set(
    [...plainBlanks(header).matchAll(unit)].flatMap(([, before = '', sign = '', mark = '']) => {
      const isUnit = sign !== '' || prepositions.has(before) || scaleOfWord(foldWord(before)) !== undefined || /^\p{Lu}\p{Ll}$/u.test(mark);
      const isPrinted = mark.length > 3 || mark !== mark.toLowerCase();
      return isUnit && isPrinted ? (currencyMarks.get(foldWord(mark)) ?? []) : [];
    }),
  );
  const [code] = codes;
  return codes.size === 1 && code !== undefined ? code : null;
}

/** A last word of the header or of its brackets, with what stands before it. */
const unit = /(?:(\p{L}+)\.? ?|([,;:([/]) ?|^)(?<!\p{L})(\p{L}{2,7})\.?(?= ?(?:$|[)\],;/]))/gu;

const prepositions = new Set('in im i v w na en em à a σε в'.split(' '));
