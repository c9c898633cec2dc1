import type { Action, AnswerData, AnswerKind, Block, Finding, Line, Notice } from '../domain/answer.ts';
import { didYouMean } from './actions.ts';
import type { AnswerContext } from './context.ts';
import { readingOf } from './reading-of.ts';
import { sourceOf } from './source-of.ts';

export interface FindingParts {
  readonly kind: AnswerKind;
  readonly headline: Line;
  readonly blocks: readonly Block[];
  readonly actions: readonly Action[];
  readonly data: AnswerData;
}

/** Puts what every finding has around its parts: reading, source, other readings. */
export function finding(parts: FindingParts, context: AnswerContext): Finding {
  return {
    status: 'answered',
    locale: context.locale,
    ...parts,
    reading: readingOf(context),
    sources: [sourceOf(context)],
    actions: [...didYouMean(context.alternatives, context), ...parts.actions],
  };
}

/** A notice about a question that was understood: it says how it was read and where was looked. */
export function readNotice(
  status: 'nothing' | 'unanswerable',
  parts: { readonly headline: Line; readonly blocks: readonly Block[]; readonly actions: readonly Action[] },
  context: AnswerContext,
): Notice {
  return {
    status,
    locale: context.locale,
    ...parts,
    reading: readingOf(context),
    sources: [sourceOf(context)],
    actions: [...didYouMean(context.alternatives, context), ...parts.actions],
  };
}
