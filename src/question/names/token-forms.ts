import { type Token, withoutDots } from '../tokens.ts';

/** Dictionary forms of a word, itself among them: `migrin` gives `migrin` and `migri`. */
export type WordForms = (word: string) => readonly string[];

/** All that a token can stand for inside a name. */
export interface TokenForms {
  /** Where the name goes on: as typed and in dictionary form. */
  readonly inner: readonly string[];
  /** Where the name ends: also without a case ending. */
  readonly ending: readonly string[];
  /** The same without dots. */
  readonly undotted: ReadonlySet<string>;
  /** As typed and without each possible ending, without dots: what may hold a spelling fault. */
  readonly stems: readonly string[];
}

const caseEnding =
  /^(?:[aeiouyäö]?n|[st]?ta|[st]?tä|a|ä|ja|jä|ia|iä|l[lt]a|l[lt]ä|lle|s[st]a|s[st]ä|i?ssa|i?ssä|i?stä|i?sta|i?lla|i?llä|i?lle|i?lta|i?ltä|ksi|t|ien|jen|den|s|'s|in|il|l|is|:\p{L}+)(?:kin|kaan|kään|ko|kö|han|hän)?$/u;
const mostForms = 4;
const longestEnding = 9;

/** Works the forms of a token out once, however many names it is compared with. */
export function createTokenForms(forms: WordForms): (token: Token) => TokenForms {
  const known = new WeakMap<Token, TokenForms>();
  return (token) => {
    const before = known.get(token);
    if (before !== undefined) return before;
    const made = makeForms(token.base, forms);
    known.set(token, made);
    return made;
  };
}

function makeForms(base: string, forms: WordForms): TokenForms {
  const letters = (word: string): string => word.replace(/[^\p{L}\p{N}]/gu, '');
  const dictionary = forms(base);
  const stems = withoutEndings(base);
  const ending = [...new Set([base, ...dictionary, ...stems].map(letters))];
  return {
    inner: [...new Set([base, ...dictionary].map(letters))].slice(0, mostForms),
    ending,
    undotted: new Set(ending.map(withoutDots)),
    stems: [...new Set([withoutDots(base), ...withoutEndings(withoutDots(base))])],
  };
}

/** The word with each possible Finnish or Swedish case ending taken away, down to two letters. */
function withoutEndings(word: string): readonly string[] {
  const stems: string[] = [];
  for (let length = Math.max(2, word.length - longestEnding); length < word.length; length += 1) {
    if (caseEnding.test(word.slice(length))) stems.push(word.slice(0, length));
  }
  return stems;
}
