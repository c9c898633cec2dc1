import type { SlackMessage } from '../../../../adapters/slack/render/slack-message.ts';
import { checkBlocks } from '../../../stand-ins/slack/check-blocks.ts';
import { pings } from '../../../stand-ins/slack/pings.ts';
import { printRefusal } from '../../../stand-ins/slack/refusal.ts';

const mostText = 10_000;

/**
 * Why a message is not fit to be sent: what Slack would refuse, what would call people, and text from the list that Slack would not
 * show as it is.
 *
 * @returns Empty where all is well.
 */
export function findingsIn({ text, blocks }: SlackMessage, surface: 'message' | 'private' | 'view'): readonly string[] {
  const shown = textsIn(blocks);
  const characters = shown.reduce((sum, each) => sum + each.text.length, 0);
  return [
    ...checkBlocks(blocks, surface === 'view' ? 'modal' : 'message').map(printRefusal),
    ...pings({ text, blocks }),
    ...(characters > mostText ? [`${characters} characters in all blocks`] : []),
    ...(text.length > 40_000 ? [`${text.length} characters in text`] : []),
    ...shown.flatMap(({ type, text: each }) => [...unseenIn(each), ...(type === 'mrkdwn' ? formattedIn(each) : [])]),
    ...shown.filter(({ type, emoji }) => type === 'plain_text' && emoji !== false).map((each) => `emoji in ${each.text}`),
  ];
}

interface ShownText {
  readonly type: unknown;
  readonly text: string;
  readonly emoji: unknown;
}

/** Every object of the blocks that has a text. */
export function textsIn(node: unknown): readonly ShownText[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'text' in node && typeof node.text === 'string' ? [{ type: undefined, emoji: undefined, ...node, text: node.text }] : [];
  return [...own, ...Object.values(node).flatMap(textsIn)];
}

function unseenIn(text: string): readonly string[] {
  const unseen = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}/u.exec(text);
  return [
    ...(unseen === null ? [] : [`${JSON.stringify(unseen[0])} in ${JSON.stringify(text)}`]),
    ...(text.trim() === '' ? ['nothing to see'] : []),
  ];
}

/** What Slack would read into a text, besides the bold line and the link that the renderer wrote. */
function formattedIn(text: string): readonly string[] {
  const rest = text.replace(/^<https?:[^|>]+\|(.*)>$/u, '$1').replace(/^\*([^*]+)\*(?=\n|$)/u, '$1');
  return /[*_~`]|^\s*&gt;|:[^\s:]+:/mu.test(rest) ? [`formatting in ${JSON.stringify(text)}`] : [];
}
