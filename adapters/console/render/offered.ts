import { type Action, type Answer, sentencesFor } from '../../../src/index.ts';
import { clean } from './clean.ts';
import { displayWidth } from './display-width.ts';
import { proseWidth, type View } from './view.ts';
import { wrap } from './wrap.ts';

/** What an answer offers to ask next, in the order in which it is shown and numbered: first what a person may have meant. */
export function offeredActions({ actions }: Answer): readonly Action[] {
  const meant = actions.filter(({ role }) => role === 'did-you-mean');
  return [...meant, ...actions.filter(({ role }) => role !== 'did-you-mean' && role !== 'order')];
}

/** @param numbered - In a conversation, where typing the number runs the action. */
export function offeredLines(answer: Answer, numbered: boolean, view: View): readonly string[] {
  const { askNext, didYouMean } = sentencesFor(view.locale).console;
  const offered = offeredActions(answer).map(({ role, label }, index) => {
    const number = numbered ? `${view.style.accent(String(index + 1))} ` : '';
    return { role, text: `${number}${clean(label)}`, listed: numbered ? `  ${number}` : '  - ', label: clean(label) };
  });
  const meant = offered.filter(({ role }) => role === 'did-you-mean');
  const next = offered.filter(({ role }) => role !== 'did-you-mean').map(({ text }) => text);
  return [
    ...(meant.length > 0 ? [didYouMean, ...meant.flatMap(({ listed, label }) => wrap(label, proseWidth(view), { first: listed }))] : []),
    ...(next.length > 0 ? wrapItems(askNext, next, proseWidth(view)) : []),
  ];
}

/** Items in a row after an introduction; a line ends between two of them, where it can. */
function wrapItems(introduction: string, items: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  let line = introduction;
  items.forEach((item, index) => {
    const separator = index === 0 ? ' ' : ' · ';
    const following = index === items.length - 1 ? '' : ' ·';
    if (displayWidth(line + separator + item + following) <= width) {
      line += separator + item;
      return;
    }
    lines.push(index === 0 ? line : `${line} ·`);
    const wrapped = wrap(item, width - 2, { first: '  ' });
    lines.push(...wrapped.slice(0, -1));
    line = wrapped.at(-1) ?? '';
  });
  return [...lines, line];
}
