import { alphabets, type Script } from './alphabets.ts';
import { lettersOf } from './single-byte.ts';

/** How well an encoding explains a text: 1 where each byte above 127 is a letter of one language, in a place where it may stand. */
interface Reading {
  readonly encoding: string;
  readonly share: number;
}

/** A lead smaller than this share of the bytes above 127 decides nothing where it changes a letter. */
const clearLead = 0.02;
const leastShare = 0.9;

/** An encoding that explains this much of what another reads otherwise, where that one explains next to nothing of it, is no doubt. */
const clearShare = 0.9;

/** Signs that lists hold beside letters, in any language. */
const signs = new Set('\u00a0\u00ad§°·×€£™®©«»‹›‘’‚“”„†•–—…²³½¼¾µ±´`¨');
const openingSigns = new Set('«‹‚„');
const closingSigns = new Set('»›');

/**
 * Finds the encoding of a text that has one byte for each letter.
 *
 * Every encoding is tried with every language that is written in it: the share of bytes above 127 that become letters of that language,
 * standing where letters stand (no capital after a small letter, no Cyrillic beside a Latin letter), decides.
 *
 * @returns The encoding taken, then those that come as close and read other letters: more than one is a doubt to be told.
 */
export function findEncoding(bytes: Uint8Array): readonly [string, ...string[]] {
  const pairs = countPairs(bytes);
  const readings = encodings().map(({ encoding, letters }): Reading & { readonly letters: string } => ({
    encoding,
    letters,
    share: bestShare(pairs, encoding),
  }));
  const [best, ...others] = readings.sort((one, other) => other.share - one.share);
  if (best === undefined) return ['windows-1252'];
  const used = [...new Set([...pairs.keys()].map((pair) => pair & 0xff))].filter((byte) => byte >= 0x80);
  const readsAlike = (letters: string): boolean => used.every((byte) => letters[byte] === best.letters[byte]);
  // Where nothing fits well, the others are worth a try even from further behind.
  const reach = best.share < leastShare ? best.share - 0.2 : best.share - clearLead;
  const explains = ({ encoding }: Reading, bytesAtStake: ReadonlySet<number>): number => bestShare(pairs, encoding, bytesAtStake);
  const near = others.filter((other) => {
    if (other.share < reach || readsAlike(other.letters)) return false;
    // What few names alone hold can be clear all the same: `Å` where the other would read `Ĺ`.
    const atStake = new Set(used.filter((byte) => other.letters[byte] !== best.letters[byte]));
    return explains(best, atStake) < clearShare || explains(other, atStake) > 1 - clearShare;
  });
  return [best.encoding, ...near.map(({ encoding }) => encoding)];
}

/** How often each two neighbouring bytes occur where one of them is above 127; the second byte is in the key's low half. */
function countPairs(bytes: Uint8Array): ReadonlyMap<number, number> {
  const counts = new Uint32Array(0x1_0000);
  let before = 0x20;
  for (const byte of bytes) {
    if (byte >= 0x80 || before >= 0x80) counts[(before << 8) | byte] = (counts[(before << 8) | byte] ?? 0) + 1;
    before = byte;
  }
  const pairs = new Map<number, number>();
  for (const [pair, count] of counts.entries()) if (count > 0) pairs.set(pair, count);
  return pairs;
}

interface Encoding {
  readonly encoding: string;
  readonly letters: string;
  readonly languages: readonly { readonly script: Script; readonly alphabet: ReadonlySet<string> }[];
}

let known: readonly Encoding[] | undefined;

function encodings(): readonly Encoding[] {
  known ??= Object.entries(alphabets).map(([encoding, languages]) => ({
    encoding,
    letters: lettersOf(encoding),
    languages: languages.map(({ script, letters }) => ({ script, alphabet: new Set(letters + letters.toUpperCase()) })),
  }));
  return known;
}

/** @param only - The bytes that count; left out for all above 127. */
function bestShare(pairs: ReadonlyMap<number, number>, name: string, only?: ReadonlySet<number>): number {
  const { letters = '', languages = [] } = encodings().find(({ encoding }) => encoding === name) ?? {};
  return Math.max(...languages.map(({ script, alphabet }) => shareExplained(pairs, letters, script, alphabet, only)));
}

function shareExplained(
  pairs: ReadonlyMap<number, number>,
  letters: string,
  script: Script,
  alphabet: ReadonlySet<string>,
  only?: ReadonlySet<number>,
): number {
  let all = 0;
  let good = 0;
  for (const [pair, count] of pairs) {
    const before = letters[pair >> 8] ?? '';
    const letter = letters[pair & 0xff] ?? '';
    const isHigh = (pair & 0xff) >= 0x80 && (only?.has(pair & 0xff) ?? true);
    if (isHigh) all += count;
    const fits = isHigh ? isKnown(letter, alphabet) && mayFollow(before, letter) : true;
    if (isHigh && fits && !clashes(before, letter, script)) good += count;
    // A foreign letter on the left of a plain one counts against the encoding too, but is not a byte more to be explained.
    if (!isHigh && clashes(letter, before, script)) good -= count;
  }
  return all === 0 ? 1 : Math.max(0, good) / all;
}

function isKnown(letter: string, alphabet: ReadonlySet<string>): boolean {
  return alphabet.has(letter) || signs.has(letter);
}

function mayFollow(before: string, letter: string): boolean {
  const afterSmall = isSmall(before);
  if (isCapital(letter)) return !afterSmall;
  if (openingSigns.has(letter)) return !isSmall(before) && !isCapital(before);
  if (closingSigns.has(letter)) return before !== ' ';
  if (letter === '½' || letter === '¼' || letter === '¾' || letter === 'µ') return !afterSmall && !isCapital(before);
  if (letter === '²' || letter === '³') return before === 'm' || /[\d)]/.test(before);
  return true;
}

/** A letter of another script than its Latin neighbour. */
function clashes(neighbour: string, letter: string, script: Script): boolean {
  return script !== 'latin' && /[A-Za-z]/.test(neighbour) && /\p{L}/u.test(letter);
}

function isSmall(letter: string): boolean {
  return letter !== letter.toUpperCase();
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
