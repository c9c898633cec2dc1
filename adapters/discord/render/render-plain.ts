import { type Answer, answerText, cleanLines } from '../../../src/index.ts';
import { limits } from '../limits.ts';
import type { DiscordMessage } from './discord-message.ts';
import { literal } from './escape.ts';

/** The answer as escaped text, where Discord refuses the embed: what is cut is counted, and nothing can be pressed. */
export function renderPlain(answer: Answer): DiscordMessage {
  const text = cleanLines(answerText(answer)).replace(/\n{3,}/gu, '\n\n');
  return { content: literal(text, limits.content, answer.locale), embeds: [], components: [] };
}
