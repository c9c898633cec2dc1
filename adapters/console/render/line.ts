import { type Inline, type Line, spellInline } from '../../../src/index.ts';
import { clean } from './clean.ts';
import { proseWidth, type View } from './view.ts';
import { type Indent, wrap } from './wrap.ts';

/** A line as harmless text, without emphasis. */
export function lineText(line: Line, { locale }: View): string {
  return line.map((part) => partText(part, locale)).join('');
}

/** A line broken at the view's width; what is strong in it is bold. */
export function proseLines(line: Line, view: View, indent?: Indent): readonly string[] {
  const painted = line.map((part) => (part.type === 'strong' ? bolden(partText(part, view.locale), view) : partText(part, view.locale)));
  return wrap(painted.join(''), proseWidth(view), indent);
}

/** Word by word, so that a line that breaks inside leaves no code open. */
function bolden(text: string, { style }: View): string {
  return text.split(' ').map(style.bold).join(' ');
}

function partText(part: Inline, locale: View['locale']): string {
  const text = clean(spellInline(part, locale));
  if (part.type !== 'link') return text;
  const href = clean(part.href);
  return href === text ? text : `${text} (${href})`;
}
