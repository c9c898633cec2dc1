import { type APIButtonComponentWithCustomId, ButtonStyle, ComponentType } from 'discord.js';
import { cleanText, cutLabel, type Locale } from '../../../src/index.ts';
import { limits } from '../limits.ts';
import { type PressKind, printChoice, printPress, readPress } from '../press.ts';

/** What every button of an answer needs to know. */
export interface Pressing {
  readonly owner: string | null;
  readonly locale: Locale;
  /** The message shows the query that gives its answer again, so that what a button has no room for can be found. */
  readonly canFind: boolean;
}

/** A button; null where its query can neither be carried nor be found. A cut label still runs the whole query. */
export function pressButton(
  kind: PressKind,
  number: number,
  { label, query }: { readonly label: string; readonly query: string },
  pressing: Pressing,
): APIButtonComponentWithCustomId | null {
  const customId = printPress({ ...pressing, kind, number, query: isPlain(query) ? query : null });
  if (!carries(customId, query) && !isFound(kind, pressing)) return null;
  const style = kind === 'choose' ? ButtonStyle.Primary : ButtonStyle.Secondary;
  return { type: ComponentType.Button, style, label: cutLabel(cleanText(label), limits.label), custom_id: customId };
}

/** A menu's value; null where its query can neither be carried nor be found. */
export function choiceValue(query: string, number: number, taken: ReadonlySet<string>, { canFind }: Pressing): string | null {
  const value = isPlain(query) && !taken.has(query) ? printChoice(query, number) : `#${number}`;
  return value === query || canFind ? value : null;
}

function carries(customId: string, query: string): boolean {
  const press = readPress(customId);
  return press !== null && press !== 'old' && press.query === query;
}

/** Candidates come from how a question was read: its query no longer has them. */
function isFound(kind: PressKind, { canFind }: Pressing): boolean {
  return canFind && kind !== 'choose';
}

/** Discord gives it back as it was. */
function isPlain(query: string): boolean {
  return query !== '' && cleanText(query) === query;
}
