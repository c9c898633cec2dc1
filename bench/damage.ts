import { pick, type Random } from './random.ts';

const pieces = [
  '"',
  '\0',
  ';',
  ',',
  '\n',
  '<',
  '<table>',
  '<td rowspan=99999>',
  '&#x110000;',
  '{',
  '[',
  '\\u',
  '1e999',
  '__proto__',
  'PK\x03\x04',
  '\xff\xfe',
];

/** A file with one to five faults: cut off, a byte changed, a part repeated or lost, a strange piece put in, another file's end behind it. */
export function damage(file: Buffer, others: readonly Buffer[], random: Random): Buffer {
  let damaged = file;
  const faults = 1 + Math.floor(random() * 5);
  for (let each = 0; each < faults; each += 1) damaged = pick(random, kinds)(damaged, others, random);
  return damaged;
}

type Kind = (file: Buffer, others: readonly Buffer[], random: Random) => Buffer;

const kinds: readonly Kind[] = [
  function cutOff(file, _, random) {
    return file.subarray(0, placeIn(file, random));
  },
  function changeBytes(file, _, random) {
    const changed = Buffer.from(file);
    for (let each = 0; each < 20 && changed.length > 0; each += 1)
      changed[Math.min(placeIn(file, random), changed.length - 1)] = random() * 256;
    return changed;
  },
  function repeat(file, _, random) {
    const from = placeIn(file, random);
    const piece = file.subarray(from, from + Math.floor(random() * 2000));
    return Buffer.concat([file.subarray(0, from), ...Array<Buffer>(Math.floor(random() * 50)).fill(piece), file.subarray(from)]);
  },
  function lose(file, _, random) {
    const from = placeIn(file, random);
    return Buffer.concat([file.subarray(0, from), file.subarray(from + Math.floor(random() * 2000))]);
  },
  function putIn(file, _, random) {
    const at = placeIn(file, random);
    return Buffer.concat([file.subarray(0, at), Buffer.from(pick(random, pieces), 'latin1'), file.subarray(at)]);
  },
  function splice(file, others, random) {
    const other = pick(random, others);
    return Buffer.concat([file.subarray(0, placeIn(file, random)), other.subarray(placeIn(other, random))]);
  },
];

function placeIn(file: Buffer, random: Random): number {
  return Math.floor(random() * (file.length + 1));
}
