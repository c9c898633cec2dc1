import type { Answer } from '../domain/answer.ts';
import type { Query } from '../domain/query.ts';
import type { Result } from '../domain/result.ts';
import type { NeededField } from '../locale/sections/held-sentences.ts';
import { exampleActions } from './actions.ts';
import { composeBeneficiary } from './beneficiary-answer.ts';
import type { AnswerContext } from './context.ts';
import { composeFigure } from './figure-answer.ts';
import { readNotice } from './finding.ts';
import { composeGroups } from './group-answer.ts';
import { composeList } from './list-answer.ts';
import { lackedField } from './needed-field.ts';
import { note } from './notes.ts';
import { composeProject } from './project-answer.ts';
import { sentencesOf } from './sentences-of.ts';
import { composeShare } from './share-answer.ts';
import { composeUnknownKey } from './unknown-key-answer.ts';

/**
 * The answer to the context's query, in the context's language.
 *
 * @param result - Of the same query, with all that matches: this shows a page of it.
 * @throws TypeError if the result answers another kind of query.
 */
export function composeAnswer(result: Result, context: AnswerContext): Answer {
  const { query } = context;
  const lacked = lackedField(context);
  if (lacked !== null && result.kind !== 'unknown') return composeNotHeld(lacked, context);
  switch (result.kind) {
    case 'unknown':
      return composeUnknownKey(result, context);
    case 'list':
      if (query.kind === 'list') return composeList(result, query, context);
      break;
    case 'figure':
      if (query.kind === 'figure') return composeFigure(result, query, context);
      break;
    case 'share':
      if (query.kind === 'share') return composeShare(result, query, context);
      break;
    case 'group':
      if (query.kind === 'group') return composeGroups(result, query, context);
      break;
    case 'project':
      if (query.kind === 'project') return composeProject(result.project, query.field, context);
      break;
    case 'beneficiary':
      if (query.kind === 'beneficiary') return composeBeneficiary(result, query, context);
      break;
  }
  throw mismatch(result, query);
}

/** No project of the list states what the question needs. */
function composeNotHeld(field: NeededField, context: AnswerContext): Answer {
  const { held } = sentencesOf(context);
  return readNotice(
    'unanswerable',
    { headline: held.notHeldField(field), blocks: [note(held.held(context.description.fields))], actions: exampleActions(context) },
    context,
  );
}

function mismatch(result: Result, query: Query): TypeError {
  return new TypeError(`A result of kind ${result.kind} does not answer a query of kind ${query.kind}`);
}
