import { type Answer, isWebAddress } from '../../../src/index.ts';
import { bodyParts } from './body.ts';
import type { Pressing } from './buttons.ts';
import { candidatePart } from './candidates.ts';
import { colourOf } from './colour.ts';
import type { DiscordMessage } from './discord-message.ts';
import { embedOf, type Frame } from './embed.ts';
import { footerOf, isFindable } from './footer.ts';
import { headOf } from './head.ts';
import { isShortened } from './quote.ts';
import { rowsOf } from './rows.ts';
import type { ShowOptions } from './show-options.ts';

export { renderPlain } from './render-plain.ts';
export { renderText } from './render-text.ts';
export type { ShowOptions } from './show-options.ts';

/**
 * An answer for Discord, as one embed: the figure first, then what it is made of; how the question was read and where the figures come
 * from in the footer; what to do and ask next as buttons and menus.
 *
 * @returns A message that Discord takes: what it would not is left out from the least important on, and counted in the message.
 */
export function renderAnswer(answer: Answer, { owner, again, whole }: ShowOptions): DiscordMessage {
  const { blocks, locale } = answer;
  const pressing: Pressing = { owner, locale, canFind: isFindable(again) };
  const { title, parts } = headOf(answer);
  const footer = footerOf(answer, again);
  const { rows, gone } = rowsOf(answer, !whole && isShortened(blocks, locale) ? again : null, pressing);
  const frame: Frame = {
    color: colourOf(answer),
    ...(title === undefined ? {} : { title, ...linked(answer) }),
    ...(footer === null ? {} : { footer }),
  };
  const choice = candidatePart(answer, pressing);
  return { embeds: [embedOf(frame, [...parts, ...choice, ...bodyParts(answer, whole)], gone, locale)], components: rows };
}

/** What a figure is taken from is one press away. */
function linked({ status, sources }: Answer): Pick<Frame, 'url'> {
  const [first] = sources;
  return status === 'answered' && first?.href !== null && first !== undefined && isWebAddress(first.href) ? { url: first.href } : {};
}
