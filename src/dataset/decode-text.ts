/** What Windows-1252 has at 0x80 to 0x9F; a space stands for no character. Node 20's own decoder takes these for control characters. */
const windowsLetters = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Reads a file's bytes as UTF-8, or as Windows-1252 where they are none: Excel's plain "CSV" on a Finnish Windows. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const latin = Buffer.from(bytes).toString('latin1');
    return latin.replace(/[\x80-\x9f]/gu, (letter) => windowsLetters[letter.charCodeAt(0) - 0x80] ?? letter);
  }
}
