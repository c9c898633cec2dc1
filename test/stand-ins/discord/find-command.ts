import { isList, type JsonObject, objectOf, objectsOf } from '../slack/json.ts';
import type { State } from './state.ts';
import type { Channel } from './world.ts';

/** Discord's numbers of commands. */
export const commandTypes = { slash: 1, user: 2, message: 3 } as const;

const optionTypes = { subcommand: 1, group: 2 } as const;

/**
 * The command that a person finds under this name, or under its name in the person's language.
 *
 * @throws Error where none is registered, or none is offered in this place.
 */
export function findCommand({ commands }: State, name: string, type: number, channel: Channel, locale: string): JsonObject {
  const ofGuild = channel.guild?.hasBot === true ? commands.list(channel.guild.id) : [];
  const called = [...ofGuild, ...commands.list(undefined)].filter((command) => command['type'] === type && isCalled(command, name, locale));
  if (called.length === 0) throw new Error(`No command ${name} is registered`);
  const offered = called.find((command) => isOffered(command, channel));
  if (offered === undefined) throw new Error(`The command ${name} is not offered in ${channel.name}`);
  return offered;
}

/** By its own name, or by the one in a language. */
export function isCalled(named: JsonObject, name: string, locale: string): boolean {
  return named['name'] === name || objectOf(named['name_localizations'])[locale] === name;
}

/** A subcommand, and the path to it, outermost first. */
export interface Found {
  readonly definitions: readonly JsonObject[];
  readonly path: readonly JsonObject[];
}

/**
 * @param words - The group and the subcommand, or the one of them; none for a command without.
 * @throws Error where the command has no such subcommand, or has some and none was named.
 */
export function findSubcommand(command: JsonObject, words: readonly string[], locale: string): Found {
  const path: JsonObject[] = [];
  let definitions = objectsOf(command['options']);
  for (const word of words) {
    const next = definitions.find((option) => isBranch(option) && isCalled(option, word, locale));
    if (next === undefined) throw new Error(`${String(command['name'])} has no subcommand ${word}`);
    path.push(next);
    definitions = objectsOf(next['options']);
  }
  if (definitions.some(isBranch)) throw new Error(`${String(command['name'])} needs a subcommand`);
  return { definitions, path };
}

function isBranch({ type }: JsonObject): boolean {
  return type === optionTypes.subcommand || type === optionTypes.group;
}

/** Where nothing is said, a command is offered everywhere to servers that installed the app, and to nobody else. */
function isOffered(command: JsonObject, channel: Channel): boolean {
  const contexts = isList(command['contexts']) ? command['contexts'] : [0, 1, 2];
  const installed = isList(command['integration_types']) ? command['integration_types'] : [0];
  const isOfGuild = command['guild_id'] !== undefined;
  if (channel.kind === 'direct') return !isOfGuild && contexts.includes(1) && command['dm_permission'] !== false;
  const byServer = channel.guild?.hasBot === true;
  const context = channel.kind === 'group' ? 2 : 0;
  return (isOfGuild || contexts.includes(context)) && installed.includes(byServer ? 0 : 1);
}
