/** A word, a run of digits or a sign of a normalised text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  /** As typed, with a case ending behind a colon (`2025:n`, `kk:n`). */
  readonly raw: string;
  /** As typed, without that ending; corrected where it was misspelt. */
  readonly plain: string;
  /** What is compared: without dots on letters, `'s` or an ending behind a colon; corrected where it was misspelt. */
  readonly word: string;
  readonly from: number;
  readonly to: number;
  /** No space before it. */
  readonly glued: boolean;
  /** The right spelling, where `raw` was misspelt. */
  readonly corrected: string | null;
}

/** The right spelling of a misspelt word; null where it is none. Takes and gives words as they are typed. */
export type Corrector = (word: string) => string | null;

const undotted: Readonly<Record<string, string>> = { ä: 'a', å: 'a', á: 'a', à: 'a', ö: 'o', ø: 'o', é: 'e', è: 'e', ü: 'u' };

/** The word without dots and accents, as many characters long. */
export function fold(word: string): string {
  return word.replace(/[äåáàöøéèü]/gu, (letter) => undotted[letter] ?? letter);
}

/** True where each letter was typed right or without its dots: `ar` is "år", `är` is not. */
export function spells(typed: string, word: string): boolean {
  if (typed.length !== word.length) return false;
  for (let index = 0; index < word.length; index += 1) {
    const letter = word.charAt(index);
    if (typed.charAt(index) !== letter && typed.charAt(index) !== (undotted[letter] ?? letter)) return false;
  }
  return true;
}

const pattern = /(\d+)(?::\p{L}{1,6})?|(\p{L}+)(?:'\p{L}{1,2}(?!\p{L})|:\p{L}{1,4}(?!\p{L}))?|\S/gu;

export function tokenise(text: string, correct: Corrector = () => null): readonly Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (const match of text.matchAll(pattern)) {
    const raw = match[0];
    const from = match.index;
    const kind = match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : 'sign';
    const plain = match[1] ?? match[2] ?? raw;
    const corrected = kind === 'word' ? correct(plain) : null;
    tokens.push({
      kind,
      raw,
      plain: corrected ?? plain,
      word: fold(corrected ?? plain),
      from,
      to: from + raw.length,
      glued: from === end,
      corrected,
    });
    end = from + raw.length;
  }
  return tokens;
}
