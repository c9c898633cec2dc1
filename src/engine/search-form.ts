import type { IsoDate } from '../domain/date.ts';
import type { Currency, Minor } from '../domain/money.ts';
import { toBeneficiaryKey, toObjectiveKey } from '../domain/project.ts';
import { type AmountRange, type Conditions, noConditions, type Sort } from '../domain/query.ts';
import { printQuery } from '../query-text/print-query.ts';

/** What a person filled in to look for projects: a window's fields, a command's options. Null is left open. */
export interface SearchForm {
  /** Keys, as completion gives them. */
  readonly beneficiary: string | null;
  readonly objective: string | null;
  /** Words of the name or the goals. */
  readonly topic: string | null;
  /** What happens in the period that `from` and `to` bound; both days included. */
  readonly happens: 'ends' | 'starts' | 'active';
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** Amounts as typed: `500 000`, `1,5 milj`. */
  readonly atLeast: string | null;
  readonly atMost: string | null;
  readonly sort: Sort | null;
}

/** What cannot be read, field by field. */
export interface SearchProblem {
  readonly field: 'beneficiary' | 'objective' | 'to' | 'atLeast' | 'atMost';
  readonly code: 'unknown' | 'backwards' | 'not-an-amount';
}

export type ReadSearch =
  | { readonly status: 'read'; readonly query: string }
  | { readonly status: 'problems'; readonly problems: readonly SearchProblem[] };

/**
 * Makes a query's text of a filled-in form.
 *
 * @param readAmount - An amount as typed, in the list's currency; null for what is none.
 */
export function readSearchForm(form: SearchForm, currency: Currency, readAmount: (text: string) => Minor | null): ReadSearch {
  const problems: SearchProblem[] = [];
  const min = amountOf('atLeast');
  const max = amountOf('atMost');
  if (min !== null && max !== null && min > max) problems.push({ field: 'atMost', code: 'backwards' });
  if (form.from !== null && form.to !== null && form.from > form.to) problems.push({ field: 'to', code: 'backwards' });
  for (const field of ['beneficiary', 'objective'] as const) {
    if (form[field] !== null && !/^[a-z0-9][a-z0-9.-]*$/u.test(form[field])) problems.push({ field, code: 'unknown' });
  }
  if (problems.length > 0) return { status: 'problems', problems };

  const amount: AmountRange | null =
    min === null && max === null
      ? null
      : {
          currency,
          min: min === null ? null : { minor: min, inclusive: true },
          max: max === null ? null : { minor: max, inclusive: true },
        };
  const topic = form.topic?.replace(/\s+/gu, ' ').trim() ?? '';
  const where: Conditions = {
    ...noConditions,
    beneficiaries: form.beneficiary === null ? [] : [toBeneficiaryKey(form.beneficiary)],
    objectives: form.objective === null ? [] : [toObjectiveKey(form.objective)],
    amount,
    topic: topic === '' ? null : topic,
    ...(form.from === null && form.to === null ? {} : { [form.happens]: { from: form.from, to: form.to } }),
  };
  return { status: 'read', query: printQuery({ kind: 'list', where, sort: form.sort, ranks: null, field: null }) };

  function amountOf(field: 'atLeast' | 'atMost'): Minor | null {
    const text = form[field]?.trim() ?? '';
    if (text === '') return null;
    const read = readAmount(text);
    if (read === null) problems.push({ field, code: 'not-an-amount' });
    return read;
  }
}
