import type { Block, Line, Notice } from '../domain/answer.ts';
import type { Query } from '../domain/query.ts';
import type { Understanding } from '../domain/understanding.ts';
import { sentencesFor } from '../locale/sentences-for.ts';
import type { BadQueryText } from '../query-text/query-text-problem.ts';
import { didYouMean, exampleActions, suggestions } from './actions.ts';
import type { AnswerSetting } from './context.ts';
import { composeHelp } from './help-answer.ts';
import { note } from './notes.ts';

/** What is said of a question that is no query: it states no figure, and offers what can be asked. */
export function composeNotice(understanding: Exclude<Understanding, { status: 'query' }>, setting: AnswerSetting): Notice {
  const asked = { ...setting, locale: understanding.locale };
  const { notices } = sentencesFor(asked.locale);
  switch (understanding.status) {
    case 'help':
      return composeHelp(understanding.reason, asked);
    case 'unclear':
      return candidatesNotice('unclear', notices.unclear(understanding.reason), [], understanding.candidates, asked);
    case 'unknown-name': {
      const { name, candidates } = understanding;
      const near = candidates.length > 0;
      return candidatesNotice(
        near ? 'unclear' : 'nothing',
        notices.unknownName(name),
        near ? [note(notices.nearest)] : [],
        candidates,
        asked,
      );
    }
    case 'unanswerable':
      return {
        ...bare('unanswerable', notices.notHeld(understanding.reason), asked),
        blocks: [note(notices.held)],
        actions: understanding.candidates.length > 0 ? suggestions(understanding.candidates, asked) : exampleActions(asked),
      };
  }
}

/** A text that is meant as a query's text and is none: what is wrong, where, and what could stand there. */
export function composeBadQueryText({ code, at, options }: BadQueryText, setting: AnswerSetting): Notice {
  const { notices } = sentencesFor(setting.locale);
  return { ...bare('unclear', notices.badQueryText(code, at, options), setting), actions: exampleActions(setting) };
}

/** Asks back with every candidate, or with the examples where there is none. */
function candidatesNotice(
  status: 'unclear' | 'nothing',
  headline: Line,
  blocks: readonly Block[],
  candidates: readonly Query[],
  setting: AnswerSetting,
): Notice {
  return {
    ...bare(status, headline, setting),
    blocks,
    actions: candidates.length > 0 ? didYouMean(candidates, setting) : exampleActions(setting),
  };
}

function bare(status: Notice['status'], headline: Line, { locale }: AnswerSetting): Notice {
  return { status, locale, headline, blocks: [], reading: null, sources: [], actions: [] };
}
