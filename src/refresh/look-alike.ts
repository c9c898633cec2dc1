import { bareName, foldName } from '../dataset/organisation-name.ts';
import type { Beneficiary, BeneficiaryKey } from '../domain/project.ts';

/** Two organisations of a list whose names may be one organisation's. */
export interface LookAlike {
  readonly names: readonly [string, string];
  readonly keys: readonly [BeneficiaryKey, BeneficiaryKey];
}

interface Name {
  readonly beneficiary: Beneficiary;
  /** Letters and digits alone, without the legal form and without marks on letters. */
  readonly letters: string;
}

/** Names are compared where they begin or end alike. */
const comparedLetters = 8;

/** So many that begin alike share a common word: their names differ where it matters. */
const mostInBlock = 200;

/**
 * The organisations whose names differ by marks, spaces, a legal form or one or two slips. Nothing is merged for it: whether they are one, a person
 * must say. Cautious: short names and names that differ in a digit are left out.
 */
export function findLookAlikes(beneficiaries: readonly Beneficiary[]): readonly LookAlike[] {
  const names = beneficiaries.map((beneficiary): Name => ({ beneficiary, letters: lettersOf(beneficiary.name) }));
  const found = new Map<string, LookAlike>();
  for (const block of [...blocksOf(names, (letters) => letters.slice(0, comparedLetters)), ...blocksOf(names, endOf)]) {
    block.forEach((first, index) => {
      for (const second of block.slice(index + 1)) {
        const keys = [first.beneficiary.key, second.beneficiary.key] as const;
        if (isAlike(first.letters, second.letters))
          found.set(keys.join(' '), { names: [first.beneficiary.name, second.beneficiary.name], keys });
      }
    });
  }
  return [...found.values()];
}

const endOf = (letters: string): string => letters.slice(-comparedLetters);

function lettersOf(name: string): string {
  return bareName(foldName(name))
    .bare.normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function blocksOf(names: readonly Name[], keyOf: (letters: string) => string): readonly (readonly Name[])[] {
  const blocks = new Map<string, Name[]>();
  for (const name of names) {
    const key = keyOf(name.letters);
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, [name]);
    else block.push(name);
  }
  return [...blocks.values()].filter(({ length }) => length > 1 && length <= mostInBlock);
}

/** One slip in eight letters, two in sixteen. */
function isAlike(a: string, b: string): boolean {
  if (a === b) return a !== '';
  const most = Math.min(2, Math.floor(Math.min(a.length, b.length) / 8));
  return most > 0 && Math.abs(a.length - b.length) <= most && digitsOf(a) === digitsOf(b) && distance(a, b, most) <= most;
}

const digitsOf = (text: string): string => text.replace(/\P{N}+/gu, ' ');

/** Letters put in, left out or changed; more than `most` where it is more. */
function distance(a: string, b: string, most: number): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(changed, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    if (Math.min(...current) > most) return most + 1;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
