import { type JsonObject, objectsOf, textOf } from '../slack/json.ts';
import { attachFiles } from './attach-files.ts';
import { messageFlags } from './message-flags.ts';
import type { Message } from './message-store.ts';
import { numberComponents } from './number-components.ts';
import type { UploadedFile } from './read-body.ts';
import type { State } from './state.ts';
import { tellMessage } from './tell-message.ts';
import { botUser, type Channel } from './world.ts';

/** What a message of the bot's is made of. */
export interface Composed {
  readonly channel: Channel;
  readonly body: JsonObject;
  readonly uploads: readonly UploadedFile[];
  readonly onlyFor?: string | undefined;
  readonly replyTo?: string | undefined;
  readonly asked?: JsonObject | undefined;
  readonly isThinking?: boolean;
}

/** Puts a message of the bot's before people, and tells the bot of it as Discord does. */
export function postMessage(state: State, { channel, body, uploads, onlyFor, replyTo, asked, isThinking = false }: Composed): Message {
  const given = typeof body['flags'] === 'number' ? body['flags'] : 0;
  const { ephemeral, loading } = messageFlags;
  const own = onlyFor === undefined ? given & ~ephemeral : given | ephemeral;
  const message: Message = {
    id: state.nextId(),
    channel: channel.id,
    author: botUser.id,
    isBot: true,
    content: textOf(body['content']).trim(),
    embeds: embedsOf(body),
    components: numberComponents(body['components']),
    files: attachFiles(state, body, uploads, []),
    flags: isThinking ? own | loading : own,
    onlyFor,
    isThinking,
    edited: false,
    sentMs: state.settings.now(),
    replyTo,
    mentions: [],
    asked,
  };
  state.messages.add(message);
  tellMessage(state, 'MESSAGE_CREATE', message);
  return message;
}

/** Changes what the body names and leaves the rest. What a bot was thinking about stands there afterwards. */
export function changeMessage(state: State, message: Message, body: JsonObject, uploads: readonly UploadedFile[]): Message {
  const { content, embeds, components, flags } = body;
  const kept = message.flags & ~messageFlags.loading;
  const changed: Message = {
    ...message,
    content: content === undefined ? message.content : textOf(content).trim(),
    embeds: embeds === undefined ? message.embeds : embedsOf(body),
    components: components === undefined ? message.components : numberComponents(components),
    files: attachFiles(state, body, uploads, message.files),
    flags: typeof flags === 'number' ? kept | flags : kept,
    isThinking: false,
    edited: !message.isThinking,
  };
  state.messages.replace(changed);
  tellMessage(state, 'MESSAGE_UPDATE', changed);
  return changed;
}

function embedsOf(body: JsonObject): readonly JsonObject[] {
  return objectsOf(body['embeds']).map((embed) => ({ type: 'rich', ...embed }));
}
