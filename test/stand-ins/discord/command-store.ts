import { isList, type JsonObject, objectOf, objectsOf, textOf } from '../slack/json.ts';
import { applicationId } from './world.ts';

/** The registered commands: of all servers, or of one. */
export interface CommandStore {
  list(guildId: string | undefined): readonly JsonObject[];
  find(guildId: string | undefined, id: string): JsonObject | undefined;
  /** All in the place of all; a command keeps its id by its name and type. */
  overwrite(guildId: string | undefined, bodies: readonly JsonObject[]): readonly JsonObject[];
  /** One more, or in the place of the one with its name and type. */
  put(guildId: string | undefined, body: JsonObject): JsonObject;
  /** The named parts alone; a command may be renamed. */
  change(guildId: string | undefined, command: JsonObject, change: JsonObject): JsonObject;
  remove(guildId: string | undefined, id: string): boolean;
}

export function createCommandStore(nextId: () => string): CommandStore {
  const byGuild = new Map<string | undefined, readonly JsonObject[]>();
  const list = (guildId: string | undefined): readonly JsonObject[] => byGuild.get(guildId) ?? [];

  /** As Discord keeps it. The version changes with the content alone. */
  function register(guildId: string | undefined, body: JsonObject): JsonObject {
    const kept = keptForm(body, guildId);
    const known = list(guildId).find((command) => isSame(command, kept));
    const { id: knownId, version: knownVersion, ...before } = known ?? {};
    const isUnchanged = JSON.stringify(before) === JSON.stringify(kept);
    return { id: knownId ?? nextId(), ...kept, version: isUnchanged ? knownVersion : nextId() };
  }

  return {
    list,
    find: (guildId, id) => list(guildId).find((command) => command['id'] === id),
    overwrite: (guildId, bodies) => {
      const registered = bodies.map((body) => register(guildId, body));
      byGuild.set(guildId, registered);
      return registered;
    },
    put: (guildId, body) => {
      const registered = register(guildId, body);
      byGuild.set(guildId, [...list(guildId).filter((command) => !isSame(command, registered)), registered]);
      return registered;
    },
    change: (guildId, command, change) => {
      const { id, version: _, ...before } = command;
      const changed = { id, ...keptForm({ ...before, ...change }, guildId), version: nextId() };
      byGuild.set(
        guildId,
        list(guildId).map((each) => (each['id'] === id ? changed : each)),
      );
      return changed;
    },
    remove: (guildId, id) => {
      const left = list(guildId).filter((command) => command['id'] !== id);
      const isThere = left.length < list(guildId).length;
      byGuild.set(guildId, left);
      return isThere;
    },
  };
}

/** Without the languages, as Discord lists commands to those who do not ask for them. */
export function withoutLocalizations(part: JsonObject): JsonObject {
  const { name_localizations: _, description_localizations: __, ...rest } = part;
  const inner = ['options', 'choices'].flatMap((key) => (isList(rest[key]) ? [[key, objectsOf(rest[key]).map(withoutLocalizations)]] : []));
  return { ...rest, ...Object.fromEntries(inner) };
}

function isSame(left: JsonObject, right: JsonObject): boolean {
  return left['name'] === right['name'] && left['type'] === right['type'];
}

/** With what Discord adds, and without what says nothing. */
function keptForm(body: JsonObject, guildId: string | undefined): JsonObject {
  const options = objectsOf(body['options']).map(keptOption);
  return {
    application_id: applicationId,
    type: body['type'] ?? 1,
    name: body['name'],
    name_localizations: body['name_localizations'] ?? null,
    description: textOf(body['description']),
    description_localizations: body['description_localizations'] ?? null,
    default_member_permissions: body['default_member_permissions'] ?? null,
    ...(guildId === undefined ? { dm_permission: body['dm_permission'] ?? true } : { guild_id: guildId }),
    contexts: guildId === undefined ? (body['contexts'] ?? null) : null,
    integration_types: body['integration_types'] ?? [0],
    nsfw: body['nsfw'] ?? false,
    ...(options.length === 0 ? {} : { options }),
  };
}

function keptOption(option: JsonObject): JsonObject {
  const { required, autocomplete, choices, options, ...rest } = option;
  const said = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined && value !== null));
  return {
    ...said,
    ...(required === true ? { required } : {}),
    ...(autocomplete === true ? { autocomplete } : {}),
    ...(objectsOf(choices).length === 0 ? {} : { choices: objectsOf(choices).map(objectOf) }),
    ...(objectsOf(options).length === 0 ? {} : { options: objectsOf(options).map(keptOption) }),
  };
}
