// Node 20's decoder takes these bytes of the Windows encodings for control characters, and has "iso-8859-1" mean windows-1252.
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const repaired = new Map<string, string>([['windows-1252', windows1252]]);

/** What each of the 256 bytes means in an encoding that has one byte for each letter. */
export function lettersOf(encoding: string): string {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const letters = new TextDecoder(encoding).decode(bytes);
  const repair = repaired.get(encoding);
  return repair === undefined ? letters : letters.slice(0, 0x80) + repair + letters.slice(0xa0);
}

export function decodeSingleByte(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  const repair = repaired.get(encoding);
  if (repair === undefined) return text;
  return text.replace(/[\x80-\x9f]/g, (letter) => repair[letter.charCodeAt(0) - 0x80] ?? letter);
}
