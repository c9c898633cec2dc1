/**
 * Goals as published, with one blank line between paragraphs and plain spaces within them.
 *
 * The list separates paragraphs by a blank line or by a line break alone. A break inside a sentence (the next line goes on
 * in lower case) is a space.
 */
export function paragraphsOf(published: string): string {
  const paragraphs: string[] = [];
  let open = false;
  for (const line of published.split(/\r\n|\r|\n/u)) {
    const text = oneLine(line);
    const previous = paragraphs.at(-1);
    if (text !== '' && open && previous !== undefined && /^\p{Ll}/u.test(text) && !/[.!?:]$/u.test(previous)) {
      paragraphs[paragraphs.length - 1] = `${previous} ${text}`;
    } else if (text !== '') {
      paragraphs.push(text);
    }
    open = text !== '';
  }
  return paragraphs.join('\n\n');
}

/** A name or a line with one plain space for all white space, no-break spaces and line breaks included. */
export function oneLine(text: string): string {
  // Most cells are such lines: looking is faster than making them anew.
  if (!/[^\S ]| {2}|^ | $/u.test(text)) return text;
  return text.replace(/\s+/gu, ' ').trim();
}
