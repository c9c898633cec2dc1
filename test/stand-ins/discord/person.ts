import type { JsonObject } from '../slack/json.ts';
import { type Acting, channelOf, channelsOf, type Where } from './acting.ts';
import type { Values } from './command-options.ts';
import { autocomplete, command, messageCommand, type Suggested, userCommand } from './commanding.ts';
import type { Within } from './find-element.ts';
import type { Interacted } from './interacting.ts';
import type { Message } from './message-store.ts';
import { choose, press } from './pressing.ts';
import { mention, type SayingOptions, say } from './saying.ts';
import { submitModal } from './submitting.ts';
import type { Channel } from './world.ts';

/**
 * Somebody in Discord. What is done here is done as Discord's own client lets a person do it: with commands that are registered, and
 * to what really stands there. Otherwise it throws. What the bot is asked resolves with its first answer.
 */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** The id of the channel of the talk with the bot. */
  readonly directChannel: string;
  /** Those that the person sees. */
  channels(): readonly Channel[];
  /** @param subcommand - `group sub` where it has a group; empty where the command has none. */
  command(name: string, subcommand?: string, values?: Values, how?: Where): Promise<Interacted>;
  /** Types into an option: the last of `values`, or the one that is `focused`. */
  autocomplete(
    name: string,
    subcommand: string | undefined,
    values: Values,
    how?: Where & { readonly focused?: string },
  ): Promise<Suggested>;
  messageCommand(name: string, message: Message, how?: Pick<Where, 'locale'>): Promise<Interacted>;
  userCommand(name: string, person: string, how?: Where): Promise<Interacted>;
  /** Presses a button of the newest message that has it, or of the one given. */
  press(labelOrId: string, within?: Within): Promise<Interacted>;
  choose(select: string, chosen: string | readonly string[], within?: Within): Promise<Interacted>;
  /** The dialog that stands open; undefined where none does. */
  openModal(): JsonObject | undefined;
  submitModal(values: Readonly<Record<string, string>>, how?: { readonly locale?: string }): Promise<Interacted>;
  closeModal(): void;
  say(content: string, options?: SayingOptions): Message;
  mention(content: string, options?: SayingOptions): Message;
  dm(content: string, options?: Omit<SayingOptions, 'where'>): Message;
  /** Takes a message that is for this person alone from the screen. */
  dismiss(message: Message): void;
  /** Takes no direct messages from the bot any more. */
  closeDirect(): void;
}

export function createPerson(acting: Acting): Person {
  const { state, member } = acting;
  return {
    id: member.id,
    name: member.name,
    directChannel: channelOf(acting, 'dm').id,
    channels: () => channelsOf(acting),
    command: async (...args) => command(acting, ...args),
    autocomplete: (...args) => autocomplete(acting, ...args),
    messageCommand: async (...args) => messageCommand(acting, ...args),
    userCommand: async (...args) => userCommand(acting, ...args),
    press: async (...args) => press(acting, ...args),
    choose: async (...args) => choose(acting, ...args),
    openModal: () => state.modals.get(member.id)?.json,
    submitModal: (...args) => submitModal(acting, ...args),
    closeModal: () => void state.modals.delete(member.id),
    say: (...args) => say(acting, ...args),
    mention: (...args) => mention(acting, ...args),
    dm: (content, options) => say(acting, content, { ...options, where: 'dm' }),
    dismiss: (message) => {
      if (message.onlyFor !== member.id) throw new Error('Only what is for one person alone can be dismissed');
      state.messages.remove(message);
    },
    closeDirect: () => void state.world.closedDirects.add(member.id),
  };
}
