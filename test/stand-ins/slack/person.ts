import { type Acting, channelOf, interactionBase } from './acting.ts';
import { type Commanded, type CommandOptions, command } from './commanding.ts';
import type { Delivery } from './delivery.ts';
import type { Wanted } from './elements.ts';
import { messageJson } from './message-json.ts';
import type { Message } from './message-store.ts';
import { pick, press, type Suggested, suggest } from './pressing.ts';
import { mention, type Said, type SayingOptions, tell, write, writeDirect } from './saying.ts';
import { closeModal, fill, type Submitted, submit } from './submitting.ts';
import type { Within } from './surface.ts';
import type { Use } from './use-element.ts';

/**
 * Somebody in Slack. What is done here is done as Slack's own client lets a person do it: to what really stands there.
 * Text is given as it goes over the wire, where a person's `&`, `<` and `>` are `&amp;`, `&lt;` and `&gt;`.
 */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** The channel of the talk with the bot. */
  readonly directChannel: string;
  command(name: string, text: string, options?: CommandOptions): Promise<Commanded>;
  mention(text: string, options?: SayingOptions): Promise<Said>;
  dm(text: string, options?: SayingOptions): Promise<Said>;
  write(text: string, options?: SayingOptions): Message;
  openHome(tab?: 'home' | 'messages'): Promise<Delivery>;
  /** Presses a button, or chooses in a menu: `use` is an option's words or value, or a date. */
  press(wanted: Wanted, use?: Use, within?: Within): Promise<Delivery>;
  suggest(wanted: Wanted, typed: string, within?: Within): Promise<Suggested>;
  pick(wanted: Wanted, typed: string, option: string, within?: Within): Promise<Delivery>;
  fill(wanted: Wanted, use: Use): void;
  submit(values?: Readonly<Record<string, Use>>): Promise<Submitted>;
  closeModal(options?: { all?: boolean }): Promise<Delivery | undefined>;
  /** A shortcut of the menu at a message. */
  messageShortcut(callbackId: string, message: Pick<Message, 'channel' | 'ts'>): Promise<Delivery>;
  globalShortcut(callbackId: string): Promise<Delivery>;
}

export function createPerson(acting: Acting): Person {
  const { state, courier, workspace, member } = acting;
  return {
    id: member.id,
    name: member.name,
    directChannel: channelOf(acting, 'dm').id,
    command: (name, text, options) => command(acting, name, text, options),
    mention: async (text, options) => mention(acting, text, options),
    dm: (text, options) => writeDirect(acting, text, options),
    write: (text, options) => write(acting, text, options),
    openHome: (tab = 'home') => {
      const home = state.views.home(member.id);
      const view = tab === 'home' && home !== undefined ? { view: home.json } : {};
      const event = {
        type: 'app_home_opened',
        user: member.id,
        channel: channelOf(acting, 'dm').id,
        tab,
        event_ts: state.ids.ts(),
        ...view,
      };
      return tell(acting, event);
    },
    press: async (wanted, use, within) => press(acting, wanted, use, within),
    suggest: (wanted, typed, within) => suggest(acting, wanted, typed, within),
    pick: (wanted, typed, option, within) => pick(acting, wanted, typed, option, within),
    fill: (wanted, use) => fill(acting, wanted, use),
    submit: (values) => submit(acting, values),
    closeModal: (options) => closeModal(acting, options),
    messageShortcut: async (callbackId, { channel, ts }) => {
      const { id, name } = channelOf(acting, channel);
      const message = state.messages.find(id, ts);
      if (message === undefined) throw new Error(`No message ${ts} in ${name}`);
      const original = { ts, threadTs: message.threadTs, isEphemeral: false };
      return courier.deliver('interactive', {
        type: 'message_action',
        ...interactionBase(acting),
        callback_id: callbackId,
        action_ts: state.ids.ts(),
        channel: { id, name },
        message_ts: ts,
        message: messageJson(workspace, message),
        response_url: state.responseUrls.issue({ teamId: workspace.teamId, channel: id, user: member.id, original }),
      });
    },
    globalShortcut: (callbackId) =>
      courier.deliver('interactive', { type: 'shortcut', ...interactionBase(acting), callback_id: callbackId, action_ts: state.ids.ts() }),
  };
}
