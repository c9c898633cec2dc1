import { isList, isObject } from '../slack/json.ts';
import type { Refusal } from './refusal.ts';

/** In code points, as Discord counts. Nothing where no text stands. */
export function lengthOf(text: unknown): number {
  if (typeof text !== 'string') return 0;
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

export function tooLong(path: string, max: number): Refusal {
  return { path, code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${max} or fewer in length.` };
}

export function required(path: string): Refusal {
  return { path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
}

/** Text that was cut in the middle of a character: JSON can carry it, Discord does not take it. */
export function checkSurrogates(value: unknown, path = ''): readonly Refusal[] {
  if (typeof value === 'string') {
    // A lone surrogate; with the u flag a whole pair does not match.
    if (!/\p{Surrogate}/u.test(value)) return [];
    return [{ path, code: 'STRING_TYPE_CONVERT', message: `Half a character in ${JSON.stringify(value.slice(-20))}` }];
  }
  const within = path === '' ? '' : `${path}.`;
  if (isList(value)) return value.flatMap((item, index) => checkSurrogates(item, `${within}${index}`));
  return isObject(value) ? Object.entries(value).flatMap(([key, item]) => checkSurrogates(item, `${within}${key}`)) : [];
}
