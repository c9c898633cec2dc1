import type { DiscordMessage } from '../../../../adapters/discord/render/discord-message.ts';
import { checkMessage } from '../../../stand-ins/discord/check-message.ts';
import { pings } from '../../../stand-ins/discord/pings.ts';
import { formattingIn, readMarkdown } from '../../../stand-ins/discord/read-markdown.ts';
import type { JsonObject } from '../../../stand-ins/slack/json.ts';

/** What we write ourselves. */
const ours = {
  // Discord shows no more than words there.
  plain: [],
  heading: [],
  body: ['bold', 'small', 'item', 'link'],
} as const;

/**
 * Why a message is not fit to be sent: what Discord would refuse, what would call people, and text from the list that Discord would not
 * show as it is.
 *
 * @param links - The addresses that the answer itself leads to.
 * @returns Empty where all is well.
 */
export function findingsIn(message: DiscordMessage, links: readonly string[] = [], schema = true): readonly string[] {
  const sent = { ...message, allowed_mentions: { parse: [] } };
  return [
    ...checkMessage(sent, { schema }).map(({ path, code, message: why }) => `${path}: ${code} ${why}`),
    ...pings(JSON.parse(JSON.stringify(sent)) as JsonObject),
    ...textsIn(message).flatMap((text) => [...unseenIn(text), ...formattedIn(text, links)]),
  ];
}

export interface ShownText {
  readonly where: keyof typeof ours;
  readonly text: string;
}

/** Every text that people see. */
export function textsIn({ content, embeds, components }: DiscordMessage): readonly ShownText[] {
  const shown = (where: ShownText['where'], texts: readonly (string | undefined)[]): readonly ShownText[] =>
    texts.flatMap((text) => (text === undefined ? [] : [{ where, text }]));
  return [
    ...shown('heading', [content]),
    ...embeds.flatMap(({ title, description, fields = [], footer }) => [
      ...shown('heading', [title]),
      ...shown('body', [description]),
      ...fields.flatMap(({ name, value }) => [...shown('heading', [name]), ...shown('body', [value])]),
      ...shown('plain', [footer?.text]),
    ]),
    ...shown('plain', labelsIn(components)),
  ];
}

/** Labels, descriptions and placeholders. */
function labelsIn(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (typeof value === 'object') return labelsIn(value);
    return typeof value === 'string' && ['label', 'description', 'placeholder'].includes(key) ? [value] : [];
  });
}

function unseenIn({ text }: ShownText): readonly string[] {
  const unseen = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}|(?<!@)\u200b|\n{3}|\n$/u.exec(
    text,
  );
  return [
    ...(unseen === null ? [] : [`${JSON.stringify(unseen[0])} in ${JSON.stringify(text)}`]),
    ...(text.trim() === '' ? ['nothing to see'] : []),
  ];
}

/** What Discord would read into a text, besides what the renderer wrote. */
function formattedIn({ where, text }: ShownText, links: readonly string[]): readonly string[] {
  if (where === 'plain') return [];
  const allowed: readonly string[] = ours[where];
  return formattingIn(readMarkdown(text))
    .filter((node) => !allowed.includes(node.type) || (node.type === 'link' && !links.includes(node.href)))
    .map(({ type }) => `${type} in ${JSON.stringify(text)}`);
}
