import type { Answer } from '../../../src/index.ts';
import { limits } from '../limits.ts';
import { choicePart, filePart, nextPart, pagePart } from './action-rows.ts';
import { bodyParts } from './body.ts';
import type { Pressing } from './buttons.ts';
import { headPart } from './head.ts';
import { originPart } from './origin.ts';
import { blocksOf } from './part.ts';
import { renderPlain } from './render-plain.ts';
import type { ShowOptions } from './show-options.ts';
import type { SlackMessage } from './slack-message.ts';
import { tableMessage } from './table-message.ts';

export { renderPlain } from './render-plain.ts';
export { renderText } from './render-text.ts';
export type { ShowOptions } from './show-options.ts';

/**
 * An answer for Slack: the figure first, then what it is made of, how the question was read and where it comes from, what to ask next.
 *
 * @returns Blocks that Slack takes: what it would not is left out from the least important on, and counted in the message.
 */
export function renderAnswer(answer: Answer, options: ShowOptions): SlackMessage {
  const pressing: Pressing = { locale: answer.locale, owner: options.owner };
  const choice = choicePart(answer, pressing);
  const asksBack = answer.status !== 'answered';
  const body = [
    headPart(answer),
    ...(asksBack ? choice : []),
    ...bodyParts(answer, options, pressing),
    ...(asksBack ? [] : choice),
    ...pagePart(answer, pressing),
  ];
  const foot = [...originPart(answer), ...nextPart(answer, pressing), ...filePart(answer, options, isListed(answer), pressing)];
  const mostBlocks = options.surface === 'view' ? limits.viewBlocks : limits.messageBlocks;
  return { text: renderPlain(answer), blocks: blocksOf(body, foot, mostBlocks, answer.locale) };
}

/** The answer's projects as a table; as {@link renderAnswer} where there are none, and in a modal, which takes no table. */
export function renderTable(answer: Answer, options: ShowOptions): SlackMessage {
  return tableMessage(answer, options) ?? renderAnswer(answer, options);
}

/** Whether the answer has several projects, which a table shows better. */
function isListed(answer: Answer): boolean {
  return answer.status === 'answered' && (answer.data.rows?.length ?? 0) > 1 && answer.blocks.some(({ type }) => type === 'projects');
}
