import type { Match } from '../domain/result.ts';
import type { AnswerContext } from './context.ts';

/** The part of the matches that an answer shows; `before` come before it and `after` after it. */
export interface Page {
  readonly matches: readonly Match[];
  readonly before: number;
  readonly after: number;
}

/** The page from the context's offset on; the last page where the offset lies beyond the end. */
export function pageOf(matches: readonly Match[], { offset, pageSize }: AnswerContext): Page {
  const last = Math.max(0, Math.floor((matches.length - 1) / pageSize) * pageSize);
  const before = offset >= matches.length ? last : Math.max(0, offset);
  const shown = matches.slice(before, before + pageSize);
  return { matches: shown, before, after: matches.length - before - shown.length };
}
