const plain = /^[\x20-\x7e\u00a0-\u02ff\u2010-\u2027\u2030-\u205e\u20ac\u2500-\u259f]*$/u;
const colourCode = /\x1b\[\d+m/gu;
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;
const unseen = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

let segmenter: Intl.Segmenter | undefined;

/** What a reader takes for single characters: a letter with its accents, an emoji with its parts. */
export function graphemes(text: string): readonly string[] {
  if (plain.test(text)) return [...text];
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** How many columns of a terminal a text takes: none for combining characters and colour codes, two for wide ones and emoji. */
export function displayWidth(text: string): number {
  const seen = text.includes('\x1b') ? text.replace(colourCode, '') : text;
  if (plain.test(seen)) return seen.length;
  return graphemes(seen).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);
}

export function graphemeWidth(grapheme: string): number {
  if (unseen.test(grapheme)) return 0;
  return wide.test(grapheme) ? 2 : 1;
}

/** Padded with spaces to `width` columns; a wider text stays as it is. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}

/** The columns that the widest of the texts takes. */
export function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0);
}
