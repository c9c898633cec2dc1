import { type Answer, answerText } from '../../../src/index.ts';
import { limits } from '../limits.ts';
import { escapeMarkup, fitText } from './literal.ts';

/** The whole answer as escaped text: beside the blocks, and in their place where Slack refuses them. */
export function renderPlain(answer: Answer): string {
  const halves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
  return escapeMarkup(fitText(answerText(answer).replace(halves, '\ufffd'), limits.messageText, answer.locale));
}
