import type { Assumption } from '../../domain/understanding.ts';
import { isExcepted } from './excepted.ts';
import type { Reader } from './reader.ts';

export interface ReadLists {
  /** Those that count; empty for all of them. */
  readonly keys: readonly string[];
  /** "In all funds": all of them were named. */
  readonly isOfAll: boolean;
  readonly assumptions: readonly Assumption[];
}

/** Which of several lists a question is of: "AMIF-hankkeet", "muut kuin ISF", "kaikista rahastoista". */
export function readLists(reader: Reader, all: readonly string[]): ReadLists {
  const found = reader.all('list');
  const named: string[] = [];
  const left: string[] = [];
  for (const atom of found) {
    reader.use(atom);
    // "The ISF list", "AMIF-rahasto": the noun goes with the name.
    for (const beside of [reader.neighbour(atom, 1), reader.neighbour(atom, -1)])
      if (beside !== null && listNoun.test(beside.text)) reader.use(beside);
    (isExcepted(reader, atom) ? left : named).push(...atom.keys);
  }
  const kept = named.length > 0 || left.length === 0 ? named : all;
  const keys = all.filter((key) => kept.includes(key) && !left.includes(key));
  return {
    keys: keys.length === all.length ? [] : keys,
    isOfAll: found.length > 0 && left.length === 0 && (named.length === 0 || keys.length === all.length),
    assumptions: found.flatMap(({ faults, text, name }) => (faults > 0 ? [{ code: 'corrected', typed: text, taken: name } as const] : [])),
  };
}

const listNoun =
  /^(?:(?:the |this |in the |on the )?lists?|lista(?:n|lla|ssa|sta|t|an|s)?|listal|listas|på listan|i listan|rahasto\p{L}*|fund|funds|fond|fonden|fondens)$/u;
