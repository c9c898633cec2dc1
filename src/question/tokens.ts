/** A word, number or telling sign of a normalised message, with its character span `[from, to)`. */
export interface Token {
  readonly text: string;
  /** Without a case ending behind a colon or an apostrophe: `thl:n` is `thl`, `finland's` is `finland`. */
  readonly base: string;
  readonly from: number;
  readonly to: number;
}

/** A message of more words is hardly a question: it is read as it stands, and no spelling is guessed in it. */
export const longestQuestion = 60;

const tokenPattern = /\d+\.(?=\s\p{L})|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['.:&+-](?=[\p{L}\p{N}]))*[+]?|[%€&+]/gu;

/** "Paluu-hanke", "naishankkeet", "kvinnoprojekt": what the project is about, or its name, and the word for project. */
const projectCompound =
  /^(?:(.{2,}?)-|(\p{L}{4,}?))((?:hanke|hankke|projekt|project)\p{L}*)$|^(.{6,}?)-((?:tavoi?t|mål|objective)\p{L}*)$|^(topp?)(\d{1,3})$/u;

/** False where the word is no compound that is taken apart. Quick to tell: every word of every name and phrase comes by here. */
export const mayBeCompound = (word: string): boolean => /hank|proj|tavo|mål|obje|^top/u.test(word);

/** Splits a normalised message; a compound with hyphens is one token, but for `-hanke`, `-projekt` and `-project` at its end. */
export function tokenise(text: string): readonly Token[] {
  return [...text.matchAll(tokenPattern)].flatMap((match) => {
    const [word] = match;
    const compound = mayBeCompound(word) ? projectCompound.exec(word) : null;
    if (compound === null) return [token(word, match.index)];
    const [head = '', tail = ''] = compound.slice(1).filter((part) => part !== undefined);
    return [token(head, match.index, nominative(head)), token(tail, match.index + word.length - tail.length)];
  });
}

function token(text: string, from: number, base = withoutEnding(text)): Token {
  return { text, base, from, to: from + text.length };
}

/** Most words have neither sign. */
const withoutEnding = (text: string): string =>
  /[:']/u.test(text) ? text.replace(/(?<=\p{L}):\p{L}{1,8}$|'s?\p{L}{0,3}$/u, '') || text : text;

/** The first part of a compound as a word of its own: `kotouttamis` is `kotouttaminen`, `integrations` is `integration`, `kvinno` is `kvinna`. */
function nominative(head: string): string {
  if (head.endsWith('mis')) return `${head.slice(0, -1)}nen`;
  if (/(?:kvin|männis)[nk]o$/u.test(head)) return `${head.slice(0, -1)}a`;
  return /(?:ions|doms|hets|nings|skaps)$/u.test(head) ? head.slice(0, -1) : head;
}

/** Letters without their dots and rings, as people type them in a hurry. */
export function withoutDots(word: string): string {
  return dotted.test(word) ? word.replace(/[äåöéü]/gu, (letter) => plainLetters[letter] ?? letter) : word;
}

const dotted = /[äåöéü]/u;
const plainLetters: Readonly<Record<string, string>> = { ä: 'a', å: 'a', ö: 'o', é: 'e', ü: 'u' };
