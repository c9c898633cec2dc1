import type { APIEmbedField } from 'discord.js';
import type { Weighed } from '../../../src/index.ts';

/** A piece of an answer: text of the description, fields, or what is added to the field before it. All of it is escaped. */
export type Part = Weighed & (TextPart | FieldPart | AddedPart);

export interface TextPart {
  readonly type: 'text';
  readonly text: string;
  /** Small text stands right under a lead or other small text; all else has a blank line before it. */
  readonly look: 'lead' | 'body' | 'small';
}

interface FieldPart {
  readonly type: 'fields';
  readonly fields: readonly APIEmbedField[];
  /** What is to be said of them all, small, in the description; null for nothing. */
  readonly remark: string | null;
}

interface AddedPart {
  readonly type: 'added';
  readonly text: string;
}
