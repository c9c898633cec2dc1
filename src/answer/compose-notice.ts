import type { Block, Line, Notice } from '../domain/answer.ts';
import type { Query } from '../domain/query.ts';
import type { NotHeld, Understanding } from '../domain/understanding.ts';
import type { BadQueryText } from '../query-text/query-text-problem.ts';
import { didYouMean, exampleActions, suggestions } from './actions.ts';
import type { AnswerSetting } from './context.ts';
import { composeHelp } from './help-answer.ts';
import { note } from './notes.ts';
import { sentencesOf } from './sentences-of.ts';

/** What is said of a question that is no query: it states no figure, and offers what can be asked. */
export function composeNotice(understanding: Exclude<Understanding, { status: 'query' }>, setting: AnswerSetting): Notice {
  const asked = { ...setting, locale: understanding.locale };
  const { notices, held } = sentencesOf(asked);
  switch (understanding.status) {
    case 'help':
      return composeHelp(understanding.reason, asked);
    case 'unclear':
      return candidatesNotice('unclear', notices.unclear(understanding.reason), [], understanding.candidates, asked);
    case 'unknown-name': {
      const { name, candidates, what } = understanding;
      const near = candidates.length > 0;
      if (what === 'objective' && !asked.description.fields.includes('objective'))
        return { ...bare('unanswerable', held.notHeldField('objective'), asked), actions: exampleActions(asked) };
      return candidatesNotice(
        near ? 'unclear' : 'nothing',
        notices.unknownName(name, what),
        near ? [note(notices.nearest)] : [],
        candidates,
        asked,
      );
    }
    case 'unanswerable':
      return {
        ...bare('unanswerable', notHeldLine(understanding.reason, asked), asked),
        blocks: [note(held.held(asked.description.fields))],
        actions: understanding.candidates.length > 0 ? suggestions(understanding.candidates, asked) : exampleActions(asked),
      };
  }
}

/** What the list lacks; where it states the thing for each project, that it can be asked of one. */
function notHeldLine(reason: NotHeld, setting: AnswerSetting): Line {
  const { notices, held } = sentencesOf(setting);
  const { fields } = setting.description;
  if (reason === 'total-cost' && fields.includes('totalCost')) return held.onCard['total-cost'];
  if (reason === 'place' && fields.includes('location')) return held.onCard.place;
  if (reason === 'other-fund') {
    if (fields.includes('fund')) return held.onCard.fund;
    if (setting.lists.length > 1) return held.otherFund.several;
    if (setting.description.fund === null) return held.otherFund.unknown;
  }
  const isOfMoney = reason === 'total-cost' || reason === 'payments' || reason === 'other-currency';
  return isOfMoney && !fields.includes('funding') ? held.notHeldField('funding') : notices.notHeld(reason);
}

/** A text that is meant as a query's text and is none: what is wrong, where, and what could stand there. */
export function composeBadQueryText({ code, at, options }: BadQueryText, setting: AnswerSetting): Notice {
  const { notices } = sentencesOf(setting);
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
