import type { types } from '@slack/bolt';
import { cleanText, cutLabel, type Locale } from '../../../src/index.ts';
import { limits } from '../limits.ts';
import { type PressKind, pressId, printPress } from '../press.ts';
import { plainText } from './text-objects.ts';

/** What every button of an answer carries besides its query. */
export interface Pressing {
  readonly locale: Locale;
  readonly owner: string | null;
}

/** A button; null where its query is too long to be carried. A cut label still runs the whole query. */
export function pressButton(kind: PressKind, number: number, label: string, query: string, pressing: Pressing): types.Button | null {
  const value = printPress({ ...pressing, query });
  if (query === '' || value.length > limits.buttonValue) return null;
  return { type: 'button', action_id: pressId(kind, number), text: plainText(cutLabel(cleanText(label), limits.buttonText)), value };
}
