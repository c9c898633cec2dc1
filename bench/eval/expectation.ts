import { elements, has, type JsonValue, member, members, number, optional, text, unexpected } from './json-value.ts';

/** A row of an expected grouping; null where only the other figure is known. */
interface ExpectedGroup {
  readonly key: string;
  readonly cents: number | null;
  readonly count: number | null;
}

/** The answer that a question should get. Rows are 1-based positions in the published list. */
export type Expectation =
  | { readonly kind: 'money'; readonly cents: number }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'list'; readonly ids: readonly number[]; readonly ordered: boolean }
  | { readonly kind: 'group'; readonly rows: readonly ExpectedGroup[]; readonly ordered: boolean }
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'beneficiary'; readonly names: readonly string[] }
  | { readonly kind: 'summary'; readonly name: string; readonly cents: number; readonly ids: readonly number[] }
  /** Cents by the organisation's name. */
  | { readonly kind: 'compare'; readonly cents: ReadonlyMap<string, number> }
  | { readonly kind: 'percent'; readonly value: number }
  | { readonly kind: 'count_top'; readonly name: string; readonly count: number }
  /** `ids` first, best of them at the head; `may` may stand among them, and little else after. */
  | { readonly kind: 'topic'; readonly ids: readonly number[]; readonly may: readonly number[] }
  | { readonly kind: 'clarify'; readonly options: readonly string[] }
  | { readonly kind: 'help' }
  | { readonly kind: 'abstain' };

/** @returns The expectation and its alternatives: any of them is right, and the first one names the kind. */
export function readExpectations(json: JsonValue): readonly [Expectation, ...Expectation[]] {
  return [readExpectation(json), ...elements(member(json, 'alternatives')).map(readExpectation)];
}

function readExpectation(json: JsonValue): Expectation {
  const get = (name: string): JsonValue => member(json, name);
  const kind = text(get('kind'));
  switch (kind) {
    case 'money':
      return { kind, cents: number(get('cents')) };
    case 'count':
      return { kind, count: number(get('count')) };
    case 'list':
      return { kind, ids: numbers(get('ids')), ordered: get('ordered').value === true };
    case 'group':
      return { kind, rows: elements(get('rows')).map(readGroup), ordered: get('ordered').value === true };
    case 'date':
      return { kind, value: text(get('value')) };
    case 'beneficiary':
      return { kind, names: [text(get('value')), ...elements(get('anyOf')).map(text)] };
    case 'summary':
      return { kind, name: text(get('value')), cents: number(get('cents')), ids: numbers(get('ids')) };
    case 'compare':
      return { kind, cents: new Map(members(get('values')).map(([name, cents]) => [name, number(cents)])) };
    case 'percent':
      return { kind, value: number(get('value')) };
    case 'count_top':
      return { kind, name: text(get('value')), count: number(get('count')) };
    case 'topic':
      return { kind, ids: numbers(get('ids')), may: numbers(get('may')) };
    case 'clarify':
      return { kind, options: elements(get('options')).map(text) };
    case 'help':
    case 'abstain':
      return { kind };
    default:
      throw unexpected(get('kind'), 'a known kind of answer');
  }
}

function readGroup(row: JsonValue): ExpectedGroup {
  if (!has(row, 'key')) throw unexpected(row, 'a group with its key');
  return {
    key: String(member(row, 'key').value),
    cents: optional(member(row, 'cents'), number),
    count: optional(member(row, 'count'), number),
  };
}

function numbers(list: JsonValue): readonly number[] {
  return elements(list).map(number);
}
