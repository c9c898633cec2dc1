import { foldLetters } from './fold-header.ts';
import { allHeaderWords, type HeaderLanguage } from './header-words/all-header-words.ts';
import { type Concept, concepts } from './header-words/header-words.ts';

/** A part of a folded header that is a word of one language; `from` and `to` are places in it. */
export interface WordMatch {
  readonly concept: Concept;
  readonly language: HeaderLanguage;
  readonly from: number;
  readonly to: number;
}

interface Pattern {
  readonly words: readonly PatternWord[];
  /** Whether nothing else may stand in the header. */
  readonly isAlone: boolean;
  readonly concept: Concept;
  readonly language: HeaderLanguage;
}

interface PatternWord {
  readonly text: string;
  readonly at: 'whole' | 'start' | 'end' | 'inside';
}

/** Every word of every language that stands in a folded header, overlapping ones too. */
export function matchWords(folded: string): readonly WordMatch[] {
  const known = recent.get(folded);
  if (known !== undefined) return known;
  if (recent.size >= 500) recent.clear();
  const matches = findWords(folded);
  recent.set(folded, matches);
  return matches;
}

/** A header is read for its language, for its row and for its column: the words are found once. */
const recent = new Map<string, readonly WordMatch[]>();

function findWords(folded: string): readonly WordMatch[] {
  const words = [...folded.matchAll(/\S+/gu)].map((found) => ({ text: found[0], from: found.index }));
  return words.flatMap((word, place) =>
    candidatesFor(word.text).flatMap((pattern) => {
      const spans = pattern.words.map((part, offset) => spanOf(part, words[place + offset]));
      const [first, last] = [spans[0], spans.at(-1)];
      if (!first || !last || spans.includes(null)) return [];
      if (pattern.isAlone && last.to - first.from < folded.length) return [];
      return { concept: pattern.concept, language: pattern.language, from: first.from, to: last.to };
    }),
  );
}

function spanOf({ text, at }: PatternWord, word: { text: string; from: number } | undefined): { from: number; to: number } | null {
  if (word === undefined) return null;
  const place = at === 'end' ? word.text.length - text.length : word.text.indexOf(text);
  const fits =
    at === 'whole' ? word.text === text : at === 'start' ? place === 0 : at === 'end' ? place > 0 && word.text.endsWith(text) : place >= 0;
  return fits ? { from: word.from + place, to: word.from + place + text.length } : null;
}

/** Patterns whose first word may begin as the word does, and those that look inside it. */
function candidatesFor(word: string): readonly Pattern[] {
  compiled ??= compile();
  const { byStart, inside } = compiled;
  return [1, 2, 3].flatMap((length) => (word.length >= length ? (byStart.get(word.slice(0, length)) ?? []) : [])).concat(inside);
}

interface Compiled {
  /** By the first three letters of the first word, or by all of a shorter one. */
  readonly byStart: ReadonlyMap<string, readonly Pattern[]>;
  readonly inside: readonly Pattern[];
}

let compiled: Compiled | null = null;

function compile(): Compiled {
  const byStart = new Map<string, Pattern[]>();
  const inside: Pattern[] = [];
  for (const pattern of allPatterns()) {
    const first = pattern.words[0];
    if (first === undefined) continue;
    const key = first.text.slice(0, 3);
    if (first.at === 'end' || first.at === 'inside') inside.push(pattern);
    else {
      const sharing = byStart.get(key);
      if (sharing === undefined) byStart.set(key, [pattern]);
      else sharing.push(pattern);
    }
  }
  return { byStart, inside };
}

function* allPatterns(): Generator<Pattern> {
  for (const language of Object.keys(allHeaderWords) as HeaderLanguage[]) {
    for (const concept of concepts) {
      for (const phrase of allHeaderWords[language][concept]?.split(',') ?? []) {
        const isAlone = phrase.trim().startsWith('=');
        for (const spelling of spellingsOf(phrase.trim().replace('=', ''))) {
          yield { words: spelling.split(' ').map(patternWord), isAlone, concept, language };
        }
      }
    }
  }
}

/** As folded, and as people write it who have no umlauts: `Begünstigter` is `begunstigter` and `beguenstigter`. */
function spellingsOf(phrase: string): readonly string[] {
  const plain = foldLetters(phrase);
  const doubled = foldLetters(phrase.toLowerCase().replace(/[äöüøå]/gu, (letter) => doubledLetters[letter] ?? letter));
  return doubled === plain ? [plain] : [plain, doubled];
}

const doubledLetters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

function patternWord(word: string): PatternWord {
  const [before, after] = [word.startsWith('*'), word.endsWith('*')];
  const text = word.replace(/^\*|\*$/gu, '');
  return { text, at: before && after ? 'inside' : before ? 'end' : after ? 'start' : 'whole' };
}
