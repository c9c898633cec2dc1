import type { JsonObject } from '../slack/json.ts';

/** A file as a person finds it under a message. */
export interface SharedFile {
  readonly id: string;
  readonly name: string;
  readonly description: string | undefined;
  readonly contentType: string;
  readonly bytes: Buffer;
}

/** A message as people see it. */
export interface Message {
  readonly id: string;
  /** The id of the channel. */
  readonly channel: string;
  /** The id of the person or of the bot. */
  readonly author: string;
  readonly isBot: boolean;
  readonly content: string;
  readonly embeds: readonly JsonObject[];
  readonly components: readonly JsonObject[];
  readonly files: readonly SharedFile[];
  readonly flags: number;
  /** The id of the one person who sees it; undefined where all in the channel do. */
  readonly onlyFor: string | undefined;
  /** "hankebotti is thinking…" */
  readonly isThinking: boolean;
  readonly edited: boolean;
  readonly sentMs: number;
  /** The id of the message that this one answers. */
  readonly replyTo: string | undefined;
  /** Whom it calls. */
  readonly mentions: readonly string[];
  /** What a person did that this message answers, as Discord tells it; undefined otherwise. */
  readonly asked: JsonObject | undefined;
}

export interface MessageStore {
  add(message: Message): void;
  /** Undefined where nothing has this id, or what has it is for another person alone. */
  find(channel: string, id: string, seenBy?: string): Message | undefined;
  /** Takes the place of the one with its id; nothing where that is gone. */
  replace(message: Message): void;
  remove(message: Message): void;
  /** Oldest first, without what one person alone sees. */
  inChannel(channel: string): readonly Message[];
  /** What a person alone sees, oldest first, of all channels. */
  ephemeralsOf(person: string): readonly Message[];
}

/** Kept by channel and by person, the newest `count` of each. */
export function createMessageStore(count: number): MessageStore {
  const shelves = new Map<string, Map<string, Message>>();
  const shelfOf = ({ channel, onlyFor }: Pick<Message, 'channel' | 'onlyFor'>): Map<string, Message> => {
    const name = onlyFor ?? channel;
    const known = shelves.get(name) ?? new Map<string, Message>();
    shelves.set(name, known);
    return known;
  };
  return {
    add: (message) => {
      const shelf = shelfOf(message);
      shelf.set(message.id, message);
      const [oldest] = shelf.keys();
      if (shelf.size > count && oldest !== undefined) shelf.delete(oldest);
    },
    find: (channel, id, seenBy) => {
      const alone = seenBy === undefined ? undefined : shelves.get(seenBy)?.get(id);
      return alone?.channel === channel ? alone : shelves.get(channel)?.get(id);
    },
    replace: (message) => {
      const shelf = shelfOf(message);
      if (shelf.has(message.id)) shelf.set(message.id, message);
    },
    remove: (message) => void shelfOf(message).delete(message.id),
    inChannel: (channel) => [...(shelves.get(channel)?.values() ?? [])],
    ephemeralsOf: (person) => [...(shelves.get(person)?.values() ?? [])],
  };
}
