import type { JsonObject } from './json.ts';
import { keepNewest } from './keep-newest.ts';

/** A file as a person finds it under a message. */
export interface SharedFile {
  readonly name: string;
  readonly title: string;
  readonly bytes: Buffer;
}

/** A message as the people in the channel see it. */
export interface Message {
  readonly channel: string;
  readonly ts: string;
  readonly threadTs: string | undefined;
  /** The id of the person or of the bot's user. */
  readonly user: string;
  readonly isBot: boolean;
  readonly text: string;
  /** With the ids that Slack gives to blocks and elements that had none. */
  readonly blocks: readonly JsonObject[];
  readonly files: readonly SharedFile[];
  readonly edited: boolean;
}

/** A message that one person alone sees. */
export interface Ephemeral extends Message {
  readonly onlyFor: string;
}

export interface MessageStore {
  add(message: Message): void;
  /** Replaces text and blocks; undefined where nothing has this ts. */
  edit(channel: string, ts: string, change: Pick<Message, 'text' | 'blocks'>): Message | undefined;
  remove(channel: string, ts: string): boolean;
  find(channel: string, ts: string): Message | undefined;
  /** Oldest first. */
  inChannel(channel: string): readonly Message[];
  addEphemeral(message: Ephemeral): void;
  editEphemeral(user: string, ts: string, change: Pick<Message, 'text' | 'blocks'>): Ephemeral | undefined;
  removeEphemeral(user: string, ts: string): boolean;
  /** Oldest first, of all channels. */
  ephemeralsOf(user: string): readonly Ephemeral[];
}

/** Kept by channel and by person, the newest `count` of each. */
export function createMessageStore(count: number): MessageStore {
  const messages = new Map<string, Message[]>();
  const ephemerals = new Map<string, Ephemeral[]>();
  return {
    add: (message) => keepNewest(push(messages, message.channel, message), count),
    edit: (channel, ts, change) => replace(messages.get(channel), ts, change),
    remove: (channel, ts) => removeFrom(messages.get(channel), ts),
    find: (channel, ts) => messages.get(channel)?.findLast((message) => message.ts === ts),
    inChannel: (channel) => messages.get(channel) ?? [],
    addEphemeral: (message) => keepNewest(push(ephemerals, message.onlyFor, message), count),
    editEphemeral: (user, ts, change) => replace(ephemerals.get(user), ts, change),
    removeEphemeral: (user, ts) => removeFrom(ephemerals.get(user), ts),
    ephemeralsOf: (user) => ephemerals.get(user) ?? [],
  };
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): T[] {
  const list = lists.get(key) ?? [];
  list.push(item);
  lists.set(key, list);
  return list;
}

function replace<T extends Message>(list: T[] | undefined, ts: string, change: Pick<Message, 'text' | 'blocks'>): T | undefined {
  const index = list?.findLastIndex((message) => message.ts === ts) ?? -1;
  const before = list?.[index];
  if (list === undefined || before === undefined) return undefined;
  const after = { ...before, ...change, edited: true };
  list[index] = after;
  return after;
}

function removeFrom(list: Message[] | undefined, ts: string): boolean {
  const index = list?.findLastIndex((message) => message.ts === ts) ?? -1;
  if (index < 0) return false;
  list?.splice(index, 1);
  return true;
}
