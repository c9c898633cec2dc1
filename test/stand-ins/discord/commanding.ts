import { type JsonObject, objectOf, objectsOf } from '../slack/json.ts';
import { type Acting, channelOf, type Where } from './acting.ts';
import { fillOptions, type Values } from './command-options.ts';
import { commandTypes, findCommand, findSubcommand } from './find-command.ts';
import { type Interacted, interact } from './interacting.ts';
import { messageJson } from './message-json.ts';
import type { Message } from './message-store.ts';
import { memberJson, userJson } from './user-json.ts';
import { findPerson } from './world.ts';

/** Types a slash command and sends it. @param subcommand - With its group before it, if it has one: `group sub`. */
export function command(acting: Acting, name: string, subcommand = '', values: Values = {}, how: Where = {}): Promise<Interacted> {
  const { data, channel } = fillIn(acting, name, subcommand, values, how);
  return interact(acting, { kind: 'command', channel, commandName: commandNameOf(name, subcommand), data, locale: how.locale });
}

/** What a person is offered for what was typed. */
export interface Suggested extends Interacted {
  /** As the person reads them, and what is sent when one is chosen. None where the bot did not answer well. */
  readonly choices: readonly { readonly name: string; readonly value: string | number }[];
}

/** Types into an option that the bot suggests for. @param how - `focused` is the option typed into; the last of `values` where nothing is said. */
export async function autocomplete(
  acting: Acting,
  name: string,
  subcommand: string | undefined,
  values: Values,
  how: Where & { readonly focused?: string } = {},
): Promise<Suggested> {
  const focused = how.focused ?? Object.keys(values).at(-1);
  if (focused === undefined) throw new Error('Nothing was typed');
  const { data, channel } = fillIn(acting, name, subcommand ?? '', values, how, focused);
  const commandName = commandNameOf(name, subcommand ?? '');
  const interacted = await interact(acting, { kind: 'autocomplete', channel, commandName, data, locale: how.locale });
  const choices = objectsOf(interacted.answer?.data['choices']).map((choice) => readChoice(choice, how.locale ?? 'fi'));
  return { ...interacted, choices };
}

/** Uses a command of the menu at a message. */
export function messageCommand(acting: Acting, name: string, message: Message, how: Pick<Where, 'locale'> = {}): Promise<Interacted> {
  const { state } = acting;
  const channel = channelOf(acting, message.channel);
  const { id, guild_id } = findCommand(state, name, commandTypes.message, channel, how.locale ?? 'fi');
  const standing = state.messages.find(message.channel, message.id, acting.member.id);
  if (standing === undefined) throw new Error(`No message ${message.id} in ${channel.name}`);
  const resolved = { messages: { [message.id]: messageJson(state, standing) } };
  const data = { id, name, type: commandTypes.message, target_id: message.id, resolved, ...(guild_id === undefined ? {} : { guild_id }) };
  return interact(acting, { kind: 'command', channel, commandName: name, targetId: message.id, data, locale: how.locale });
}

/** Uses a command of the menu at a person. */
export function userCommand(acting: Acting, name: string, target: string, how: Where = {}): Promise<Interacted> {
  const channel = channelOf(acting, how.where);
  const { id, guild_id } = findCommand(acting.state, name, commandTypes.user, channel, how.locale ?? 'fi');
  const person = findPerson(acting.state.world, target);
  if (person === undefined) throw new Error(`Nobody is called ${target}`);
  const { user: _, ...member } = memberJson(person);
  const resolved = {
    users: { [person.id]: userJson(person) },
    ...(channel.guild === undefined ? {} : { members: { [person.id]: member } }),
  };
  const data = { id, name, type: commandTypes.user, target_id: person.id, resolved, ...(guild_id === undefined ? {} : { guild_id }) };
  return interact(acting, { kind: 'command', channel, commandName: name, data, locale: how.locale });
}

function fillIn(acting: Acting, name: string, subcommand: string, values: Values, how: Where, focused?: string) {
  const channel = channelOf(acting, how.where);
  const locale = how.locale ?? 'fi';
  const registered = findCommand(acting.state, name, commandTypes.slash, channel, locale);
  const { definitions, path } = findSubcommand(registered, subcommand.split(' ').filter(Boolean), locale);
  const { options, resolved } = fillOptions(acting, { definitions, values, locale, focused });
  const nested = path.reduceRight<readonly JsonObject[]>(
    (inner, step) => [{ name: step['name'], type: step['type'], options: inner }],
    options,
  );
  const { id, guild_id } = registered;
  const data = {
    id,
    name: registered['name'],
    type: commandTypes.slash,
    ...(nested.length === 0 ? {} : { options: nested }),
    ...(Object.keys(resolved).length === 0 ? {} : { resolved }),
    ...(guild_id === undefined ? {} : { guild_id }),
  };
  return { data, channel };
}

function commandNameOf(name: string, subcommand: string): string {
  return [name, ...subcommand.split(' ').filter(Boolean)].join(' ');
}

function readChoice(choice: JsonObject, locale: string): Suggested['choices'][number] {
  const { name, value } = choice;
  const localized = objectOf(choice['name_localizations'])[locale];
  return { name: String(localized ?? name), value: typeof value === 'number' ? value : String(value) };
}
