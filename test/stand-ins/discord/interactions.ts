import { randomBytes } from 'node:crypto';
import type { JsonObject } from '../slack/json.ts';
import type { Message } from './message-store.ts';
import type { Channel, Member } from './world.ts';

/** What a person did. A modal may have been opened from a message, which can then be updated. */
export type InteractionKind = 'command' | 'component' | 'autocomplete' | 'modal' | 'modal-of-message';

/** The first answer of the bot, as it came. */
export interface Answer {
  readonly type: number;
  readonly data: JsonObject;
  readonly afterMs: number;
}

/** One thing that a person did, and what the bot has done about it so far. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly kind: InteractionKind;
  /** Discord's number of the kind. */
  readonly type: number;
  readonly member: Member;
  readonly channel: Channel;
  /** Of a command; undefined otherwise. */
  readonly commandName: string | undefined;
  /** The message whose button was pressed. */
  readonly source: Message | undefined;
  /** The message that a menu command was used on. */
  readonly targetId: string | undefined;
  readonly askedMs: number;
  state: 'waiting' | 'answered' | 'expired';
  answer: Answer | undefined;
  /** The message that `@original` means. */
  originalId: string | undefined;
  readonly followupIds: string[];
  /** Resolves at the first answer, or when it was waited for long enough. */
  readonly heard: Promise<void>;
  /** Resolves when nothing is left deferred, or when it was waited for long enough. */
  readonly finished: Promise<void>;
}

export interface Interactions {
  open(what: Pick<Interaction, 'kind' | 'type' | 'member' | 'channel' | 'commandName' | 'source' | 'targetId'>): Interaction;
  find(token: string): Interaction | undefined;
  /** The bot's first answer. */
  hear(interaction: Interaction, answer: Pick<Answer, 'type' | 'data'>): void;
  finish(interaction: Interaction): void;
  isLate(interaction: Interaction): boolean;
  close(): void;
}

interface Waiting {
  readonly hear: () => void;
  readonly finish: () => void;
  readonly timer: NodeJS.Timeout;
  readonly began: number;
}

export function createInteractions(nextId: () => string, now: () => number, withinMs: number, keepNewest: number): Interactions {
  const byToken = new Map<string, Interaction>();
  const waiting = new Map<string, Waiting>();

  return {
    open: (what) => {
      const heard = createSignal();
      const finished = createSignal();
      const interaction: Interaction = {
        ...what,
        id: nextId(),
        token: randomBytes(48).toString('base64url'),
        askedMs: now(),
        state: 'waiting',
        answer: undefined,
        originalId: undefined,
        followupIds: [],
        heard: heard.given,
        finished: finished.given,
      };
      const timer = setTimeout(() => giveUp(interaction), withinMs);
      waiting.set(interaction.id, { hear: heard.give, finish: finished.give, timer, began: performance.now() });
      byToken.set(interaction.token, interaction);
      forgetOldest();
      return interaction;
    },
    find: (token) => byToken.get(token),
    hear: (interaction, { type, data }) => {
      const { hear, timer, began } = waiting.get(interaction.id) ?? {};
      clearTimeout(timer);
      interaction.state = 'answered';
      interaction.answer = { type, data, afterMs: performance.now() - (began ?? 0) };
      hear?.();
    },
    finish: (interaction) => {
      waiting.get(interaction.id)?.finish();
      waiting.delete(interaction.id);
    },
    isLate: (interaction) => interaction.state === 'expired' || now() - interaction.askedMs > withinMs,
    close: () => {
      for (const interaction of byToken.values()) giveUp(interaction);
    },
  };

  function giveUp(interaction: Interaction): void {
    const { hear, finish, timer } = waiting.get(interaction.id) ?? {};
    clearTimeout(timer);
    if (interaction.state === 'waiting') interaction.state = 'expired';
    hear?.();
    finish?.();
    waiting.delete(interaction.id);
  }

  function forgetOldest(): void {
    const [oldest] = byToken.values();
    if (byToken.size <= keepNewest || oldest === undefined) return;
    giveUp(oldest);
    byToken.delete(oldest.token);
  }
}

/** A promise, and what fulfils it. */
function createSignal(): { readonly given: Promise<void>; readonly give: () => void } {
  let give = (): void => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give: () => give() };
}
