import type { Action, AnswerData, AnswerKind, Block, Finding, Line, Notice } from '../domain/answer.ts';
import type { Project } from '../domain/project.ts';
import { didYouMean } from './actions.ts';
import type { AnswerContext } from './context.ts';
import { readingOf } from './reading-of.ts';
import { sourcesOf } from './source-of.ts';

export interface FindingParts {
  readonly kind: AnswerKind;
  readonly headline: Line;
  readonly blocks: readonly Block[];
  readonly actions: readonly Action[];
  readonly data: AnswerData;
}

/**
 * Puts what every finding has around its parts: reading, source, other readings.
 *
 * @param project - The one project that it is of; null where it counts projects.
 */
export function finding(parts: FindingParts, context: AnswerContext, project: Project | null = null): Finding {
  return {
    status: 'answered',
    locale: context.locale,
    ...parts,
    reading: readingOf(context),
    sources: sourcesOf(context, project),
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
    sources: sourcesOf(context),
    actions: [...didYouMean(context.alternatives, context), ...parts.actions],
  };
}
