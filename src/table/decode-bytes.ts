import { findEncoding } from './find-encoding.ts';
import { RefusedFile } from './refused-file.ts';
import { decodeSingleByte } from './single-byte.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  /** The encodings that read other letters and are as likely; empty where the choice is clear. */
  readonly others: readonly string[];
}

/** How many bytes are looked at to tell UTF-16 from something that is no text. */
const looked = 65_536;

/**
 * Reads a text file's bytes: what its first bytes (BOM) say, else UTF-16 where zeros show that it may be, else UTF-8, else the encoding with one
 * byte for each letter that makes the likeliest words. UTF-8 with a few broken places is UTF-8: the places become U+FFFD.
 *
 * @param wanted - What the person says; it is obeyed.
 * @throws RefusedFile where `wanted` is no encoding, or the bytes are no text.
 */
export function decodeBytes(bytes: Uint8Array, wanted: string | null): DecodedText {
  if (wanted !== null) return decodeAs(bytes, wanted);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs(bytes, 'utf-16be');
  if (bytes.includes(0)) return decodeAs(bytes, utf16Order(bytes));
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', others: [] };
  } catch {
    if (isMostlyUtf8(bytes)) return decodeAs(bytes, 'utf-8');
  }
  const [encoding, ...others] = findEncoding(bytes);
  return { text: decodeSingleByte(bytes, encoding), encoding, others };
}

function decodeAs(bytes: Uint8Array, label: string): DecodedText {
  let encoding: string;
  try {
    ({ encoding } = new TextDecoder(label));
  } catch (error) {
    if (error instanceof RangeError) throw new RefusedFile('unknown-encoding', label);
    throw error;
  }
  return { text: decodeSingleByte(bytes, encoding), encoding, others: [] };
}

/** The order in which most of the bytes are letters of Europe: two bytes of other text make signs from anywhere. */
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' {
  const part = bytes.subarray(0, looked);
  for (const order of ['utf-16le', 'utf-16be'] as const) {
    const text = bytes.length % 2 === 0 ? new TextDecoder(order).decode(part) : '';
    const european = text.match(/[\t\n\r\x20-\u052f\u1e00-\u20ff]/g)?.length ?? 0;
    if (european > text.length * 0.95) return order;
  }
  throw new RefusedFile('not-a-table', 'zero bytes');
}

/** True where letters of several bytes that are right outnumber the broken ones by far. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  let right = 0;
  let broken = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) broken += 1;
    else if (code > 0x7f) right += 1;
  }
  return right >= broken * 10;
}
