import type { Locale } from '../domain/locale.ts';
import { sentencesFor } from '../locale/sentences-for.ts';

/** Characters (UTF-16 units) in a cell: "Excel specifications and limits" by Microsoft, read on 25.11.2026. */
export const cellLimit = 32_767;

/** A word is not looked for further back than this. */
const longestWord = 200;

/** The text, or as many of its words as a cell holds, with a remark that says how many characters are left out. */
export function fitCell(value: string, locale: Locale, limit: number = cellLimit): string {
  if (value.length <= limit) return value;
  const { cut } = sentencesFor(locale).files;
  // The remark is longest where all is left out.
  const end = wordEnd(value, limit - cut(value.length).length);
  return `${value.slice(0, end)}${cut([...value.slice(end)].length)}`;
}

/** Where the last word ends that ends at `most` or before; between two characters where none ends near. */
function wordEnd(value: string, most: number): number {
  for (let end = most; end > most - longestWord && end > 0; end -= 1) {
    if (/\s/.test(value.charAt(end)) && !/\s/.test(value.charAt(end - 1))) return end;
  }
  return /[\udc00-\udfff]/.test(value.charAt(most)) ? most - 1 : most;
}
