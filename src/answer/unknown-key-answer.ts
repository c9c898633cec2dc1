import type { Notice } from '../domain/answer.ts';
import type { UnknownResult } from '../domain/result.ts';
import { exampleActions } from './actions.ts';
import type { AnswerContext } from './context.ts';
import { readNotice } from './finding.ts';
import { note } from './notes.ts';
import { sentencesOf } from './sentences-of.ts';

/** The query names something that this list does not have (any more): an old button, or a mistyped key. */
export function composeUnknownKey({ what, key }: UnknownResult, context: AnswerContext): Notice {
  const { notices } = sentencesOf(context);
  return readNotice(
    'nothing',
    { headline: notices.unknownKey(what, key), blocks: [note(notices.unknownKeyHint)], actions: exampleActions(context) },
    context,
  );
}
