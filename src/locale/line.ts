import type { Inline, Line } from '../domain/answer.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Money } from '../domain/money.ts';

/** What may stand in a hole of a sentence. */
export type Hole = string | number | Inline | Line | Money;

/**
 * A sentence with holes, as a line in which amounts and days stay typed.
 *
 * @example line`${strong(name)} on saanut ${amount} EU-rahoitusta`
 */
export function line(texts: TemplateStringsArray, ...holes: readonly Hole[]): Line {
  const parts: Inline[] = [];
  texts.forEach((text, index) => {
    add(parts, { type: 'text', value: text });
    const hole = holes[index];
    if (hole !== undefined) for (const part of partsOf(hole)) add(parts, part);
  });
  return parts;
}

export const strong = (value: string): Inline => ({ type: 'strong', value });

export const day = (date: IsoDate): Inline => ({ type: 'date', date });

/** `a, b ja c`: lines in a row, with `separator` between them and `last` before the last one. */
export function joinLines(lines: readonly Line[], separator: string, last: string = separator): Line {
  const parts: Inline[] = [];
  lines.forEach((each, index) => {
    if (index > 0) add(parts, { type: 'text', value: index === lines.length - 1 ? last : separator });
    for (const part of each) add(parts, part);
  });
  return parts;
}

/** Some texts as a row in words: `a, b ja c`. */
export function joinTexts(texts: readonly string[], last: string): string {
  const head = texts.slice(0, -1).join(', ');
  return texts.length > 1 ? `${head}${last}${texts.at(-1)}` : (texts[0] ?? '');
}

function partsOf(hole: Hole): Line {
  if (typeof hole === 'string' || typeof hole === 'number') return [{ type: 'text', value: String(hole) }];
  if ('currency' in hole) return [{ type: 'money', amount: hole }];
  return 'type' in hole ? [hole] : hole;
}

/** Adds a part; text after text becomes one. */
function add(parts: Inline[], part: Inline): void {
  const previous = parts.at(-1);
  if (part.type !== 'text') parts.push(part);
  else if (part.value === '') return;
  else if (previous?.type === 'text') parts[parts.length - 1] = { type: 'text', value: previous.value + part.value };
  else parts.push(part);
}
