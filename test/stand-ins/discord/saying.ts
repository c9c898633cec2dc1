import { type Acting, channelOf, type Where } from './acting.ts';
import type { Message } from './message-store.ts';
import { tellMessage } from './tell-message.ts';
import { botUser } from './world.ts';

export interface SayingOptions extends Pick<Where, 'where'> {
  /** Answers this message. */
  readonly replyTo?: Pick<Message, 'id' | 'channel'>;
  /** False: whoever wrote the message that is answered is not called. */
  readonly calls?: boolean;
}

/** Writes a message, to the letter: `<@id>` calls somebody. */
export function say(acting: Acting, content: string, { where, replyTo, calls = true }: SayingOptions = {}): Message {
  const { state, member } = acting;
  const channel = channelOf(acting, replyTo?.channel ?? where);
  const replied = replyTo === undefined ? undefined : state.messages.find(channel.id, replyTo.id);
  if (replyTo !== undefined && replied === undefined) throw new Error(`No message ${replyTo.id} in ${channel.name}`);
  const named = [...content.matchAll(/<@!?(\d+)>/g)].map(([, id = '']) => id);
  const message: Message = {
    id: state.nextId(),
    channel: channel.id,
    author: member.id,
    isBot: member.isBot,
    content,
    embeds: [],
    components: [],
    files: [],
    flags: 0,
    onlyFor: undefined,
    isThinking: false,
    edited: false,
    sentMs: state.settings.now(),
    replyTo: replied?.id,
    mentions: [...new Set(replied !== undefined && calls ? [...named, replied.author] : named)],
    asked: undefined,
  };
  state.messages.add(message);
  tellMessage(state, 'MESSAGE_CREATE', message);
  return message;
}

/** Writes a message that begins with the bot's name. */
export function mention(acting: Acting, content: string, options?: SayingOptions): Message {
  return say(acting, `<@${botUser.id}> ${content}`, options);
}
