import { isObject, type JsonObject, objectsOf } from '../slack/json.ts';
import { hasFlag, messageFlags } from './message-flags.ts';
import type { Message } from './message-store.ts';
import type { State } from './state.ts';
import { userJson } from './user-json.ts';
import { applicationId, botUser, findPerson } from './world.ts';

const types = { plain: 0, reply: 19, slashCommand: 20, menuCommand: 23 } as const;

/** A message as Discord hands it over. @param seesContent - False: as a bot gets it that may not read what is not meant for it. */
export function messageJson(state: State, message: Message, seesContent = true): JsonObject {
  const { world, messages } = state;
  const author = findPerson(world, message.author) ?? botUser;
  const mentions = message.mentions.flatMap((id) => findPerson(world, id) ?? []).map(userJson);
  const replied = message.replyTo === undefined ? undefined : messages.find(message.channel, message.replyTo, message.onlyFor);
  const guild = world.channels.get(message.channel)?.guild;
  const reference = {
    type: 0,
    channel_id: message.channel,
    message_id: message.replyTo,
    ...(guild === undefined ? {} : { guild_id: guild.id }),
  };
  return {
    id: message.id,
    channel_id: message.channel,
    type: typeOf(message),
    author: userJson(author),
    timestamp: timeText(message.sentMs),
    edited_timestamp: message.edited ? timeText(state.settings.now()) : null,
    tts: false,
    pinned: false,
    mention_everyone: false,
    mention_roles: [],
    mentions,
    flags: message.flags,
    content: seesContent ? message.content : '',
    embeds: seesContent ? shownEmbeds(state, message) : [],
    components: seesContent ? message.components : [],
    attachments: seesContent ? attachmentsJson(state, message) : [],
    ...(message.replyTo === undefined
      ? {}
      : { message_reference: reference, referenced_message: repliedJson(state, replied, seesContent) }),
    ...(message.asked === undefined ? {} : { interaction_metadata: message.asked, webhook_id: applicationId }),
    ...(message.author === botUser.id ? { application_id: applicationId } : {}),
  };
}

function attachmentUrl({ origin }: State, { channel }: Message, file: { readonly id: string; readonly name: string }): string {
  return `${origin()}/attachments/${channel}/${file.id}/${encodeURIComponent(file.name)}`;
}

function repliedJson(state: State, replied: Message | undefined, seesContent: boolean): JsonObject | null {
  if (replied === undefined) return null;
  const { referenced_message: _, ...json } = messageJson(
    state,
    { ...replied, replyTo: undefined },
    seesContent || replied.author === botUser.id,
  );
  return json;
}

function typeOf({ asked, replyTo, isBot }: Message): number {
  if (replyTo !== undefined) return types.reply;
  if (asked === undefined || !isBot) return types.plain;
  return asked['target_message_id'] === undefined ? types.slashCommand : types.menuCommand;
}

function attachmentsJson(state: State, message: Message): readonly JsonObject[] {
  return message.files.map((file) => {
    const url = attachmentUrl(state, message, file);
    const { id, name, description, contentType, bytes } = file;
    const said = description === undefined ? {} : { description };
    const isAlone = hasFlag(message.flags, messageFlags.ephemeral) ? { ephemeral: true } : {};
    return { id, filename: name, size: bytes.length, url, proxy_url: url, content_type: contentType, ...said, ...isAlone };
  });
}

/** With the addresses of the files that they point to. */
function shownEmbeds(state: State, message: Message): readonly JsonObject[] {
  if (message.files.length === 0) return message.embeds;
  const resolved: unknown = JSON.parse(JSON.stringify(message.embeds), (_, value: unknown) => {
    const name = typeof value === 'string' ? /^attachment:\/\/(.+)$/.exec(value)?.[1] : undefined;
    const file = message.files.find((each) => each.name === name);
    return file === undefined ? value : attachmentUrl(state, message, file);
  });
  return objectsOf(resolved).filter(isObject);
}

function timeText(ms: number): string {
  return new Date(ms).toISOString().replace('Z', '000+00:00');
}
