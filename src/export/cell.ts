import type { IsoDate } from '../domain/date.ts';
import type { Money } from '../domain/money.ts';

/** A value in a table; amounts and days stay typed until a format spells them. */
export type Cell =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'whole'; readonly value: number }
  | { readonly type: 'money'; readonly amount: Money }
  | { readonly type: 'day'; readonly day: IsoDate };

/** Text without what no file of tables can hold: control characters (tabs and line breaks stay) and halves of characters. */
export function text(value: string): Cell {
  return { type: 'text', value: value.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]/g, '').replace(/\p{Surrogate}/gu, '\ufffd') };
}
