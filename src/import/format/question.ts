/** What only a person can tell about a column. `count` cells wait for it; `value` is what to answer with; `shows` is how the first sample reads then. */
export interface FormatQuestion<Code extends string> {
  readonly code: Code;
  readonly count: number;
  readonly samples: readonly string[];
  readonly readings: readonly { readonly value: string; readonly shows: string }[];
}

export type AmountQuestion = FormatQuestion<'decimal-sign' | 'damaged-amounts' | 'scale'>;
export type DayQuestion = FormatQuestion<'date-order'>;
