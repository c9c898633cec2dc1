import { groupByFirstLetter } from './by-letter.ts';
import { createFinnishInflections } from './finnish-inflections.ts';
import type { Lexeme, Member } from './lexeme.ts';
import { once } from './once.ts';
import type { Voikko } from './voikko.ts';
import { lexemesOf } from './voikko-lexemes.ts';
import type { WordSnapshot } from './word-snapshot.ts';

/** Finds Finnish words in their forms, in a snapshot and, where there is one, in a dictionary. */
export interface FinnishWords {
  find(form: string): readonly Lexeme[];
  /** Only in the snapshot, as it stands there. */
  listed(form: string): readonly Lexeme[];
  /** Only by stem and ending, in the snapshot. */
  inflected(form: string): readonly Lexeme[];
  /** The word as a compound of two or more known ones; empty where it is none. */
  compound(form: string): readonly Lexeme[];
  /** Stems and whole forms, of the words of the snapshot, that begin with the letter. */
  beginningsFrom(letter: string): readonly string[];
}

/** Members of a compound that is only guessed are at least this long: `työ`, not `on`. */
const shortestMember = 3;
const mostMembers = 4;

/** @param spell - Applied to every word: folding its dots, for words typed without them. */
export function createFinnishWords(
  snapshot: WordSnapshot,
  voikko: Voikko | null,
  spell: (word: string) => string = (word) => word,
): FinnishWords {
  const isSpelled = spell('ä') !== 'ä';
  const inflections = once(() => createFinnishInflections(snapshot, spell));
  const forms = once(() => groupByFirstLetter(snapshot.forms.keys(), (form) => [form]));
  const heads = once(() => new Map(headsOf(snapshot, spell)));

  const listed = (form: string): readonly Lexeme[] =>
    isSpelled ? [] : (snapshot.forms.get(form) ?? []).flatMap((lemma) => snapshot.lexemes.get(lemma) ?? []);

  const find = (form: string): readonly Lexeme[] => {
    const known = listed(form);
    if (known.length > 0) return known;
    const read = voikko === null ? [] : lexemesOf(form, voikko.readings(form));
    return read.length > 0 ? read : inflections().find(form);
  };

  const head = (form: string): readonly Member[] | null => {
    const base = heads().get(form);
    if (base !== undefined) return [{ surface: form, base }];
    const [lexeme] = inflections()
      .find(form)
      .filter(({ kind, lemma }) => kind === 'noun' && (form === spell(lemma) || /(?:n|s)$/u.test(form)));
    if (lexeme === undefined) return null;
    return lexeme.members.length === 0
      ? [{ surface: form, base: lexeme.lemma }]
      : [
          ...lexeme.members.slice(0, -1),
          { surface: form.slice(joined(lexeme.members.slice(0, -1)).length), base: lexeme.members.at(-1)?.base ?? '' },
        ];
  };

  const compound = (form: string, members = mostMembers): readonly Lexeme[] => {
    const hyphen = form.lastIndexOf('-');
    if (hyphen > 0) return hyphenated(form.slice(0, hyphen), form.slice(hyphen + 1));
    if (members < 2) return [];
    for (let cut = form.length - shortestMember; cut >= shortestMember; cut -= 1) {
      const first = head(form.slice(0, cut));
      if (first === null) continue;
      const tail = form.slice(cut);
      const rest = find(tail);
      const lexemes = (rest.length > 0 ? rest : compound(tail, members - 1)).filter(({ lemma }) => lemma.length >= shortestMember);
      if (lexemes.length > 0) return lexemes.map((lexeme) => join(first, lexeme));
    }
    return [];
  };

  /** `paluu-hankkeessa`: the last piece is inflected, the first ones are known or stand for themselves. */
  const hyphenated = (start: string, end: string): readonly Lexeme[] => {
    const last = find(end);
    const first = start.split('-').flatMap((piece) => head(piece) ?? [{ surface: piece, base: piece }]);
    return last.map((lexeme) => join(first, lexeme));
  };

  return {
    find,
    listed,
    inflected: (form) => inflections().find(form),
    compound,
    beginningsFrom: (letter) => [...inflections().stemsFrom(letter), ...(forms().get(letter) ?? [])],
  };
}

const joined = (members: readonly Member[]): string => members.map(({ surface }) => surface).join('');

function join(head: readonly Member[], tail: Lexeme): Lexeme {
  const members = [...head, ...(tail.members.length > 0 ? tail.members : [{ surface: tail.lemma, base: tail.lemma }])];
  return { lemma: joined(head) + tail.lemma, kind: tail.kind, members, bases: tail.bases };
}

/** First members as the compounds of the snapshot have them: `kotoutumis`, `yhteis`, `naisten`. */
function headsOf(snapshot: WordSnapshot, spell: (word: string) => string): [string, string][] {
  return [...snapshot.lexemes.values()].flatMap(({ members }) =>
    members.slice(0, -1).map(({ surface, base }): [string, string] => [spell(surface), base]),
  );
}
