/** A button's or a menu's label of at most `most` UTF-16 units: cut after a word where there is one, with `…`, never inside a character. */
export function cutLabel(label: string, most: number): string {
  if (label.length <= most) return label;
  let kept = '';
  for (const { segment } of segmenter.segment(label)) {
    if (kept.length + segment.length > most - 1) break;
    kept += segment;
  }
  const space = label.charAt(kept.length) === ' ' ? kept.length : kept.lastIndexOf(' ');
  return `${(space > most / 2 ? kept.slice(0, space) : kept).trimEnd()}…`;
}

const segmenter = new Intl.Segmenter('fi', { granularity: 'grapheme' });
