import { type REST, Routes } from 'discord.js';
import { type CommandData, createCommands } from './commands.ts';

/** What was done with the commands. */
export interface Registered {
  readonly what: 'changed' | 'same' | 'removed' | 'nothing-to-remove';
  /** They stand everywhere and in the server too, where they show twice. */
  readonly twice: boolean;
}

/** Discord's own numbers of them, and what it adds. */
type Stored = Readonly<Record<string, unknown>>;

/**
 * Registers the commands, in one server or everywhere; changes nothing where they stand there already.
 *
 * @throws Whatever Discord refuses with.
 */
export async function registerCommands(rest: REST, applicationId: string, guildId: string | null): Promise<Registered> {
  const isSame = await compareCommands(rest, applicationId, guildId);
  if (!isSame) await rest.put(routeOf(applicationId, guildId), { body: createCommands() });
  const elsewhere = guildId === null ? [] : await stored(rest, applicationId, null);
  return { what: isSame ? 'same' : 'changed', twice: elsewhere.length > 0 };
}

/** Removes the commands of one server, or those that stand everywhere. */
export async function removeCommands(rest: REST, applicationId: string, guildId: string | null): Promise<Registered> {
  const before = await stored(rest, applicationId, guildId);
  if (before.length > 0) await rest.put(routeOf(applicationId, guildId), { body: [] });
  return { what: before.length > 0 ? 'removed' : 'nothing-to-remove', twice: false };
}

/** Whether Discord has just the commands that the program has. */
export async function compareCommands(rest: REST, applicationId: string, guildId: string | null): Promise<boolean> {
  const before = await stored(rest, applicationId, guildId);
  return print(before, guildId) === print(createCommands(), guildId);
}

async function stored(rest: REST, applicationId: string, guildId: string | null): Promise<readonly Stored[]> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  const commands = await rest.get(routeOf(applicationId, guildId), { query });
  return Array.isArray(commands) ? commands : [];
}

function routeOf(applicationId: string, guildId: string | null): `/${string}` {
  return guildId === null ? Routes.applicationCommands(applicationId) : Routes.applicationGuildCommands(applicationId, guildId);
}

/** What matters of commands, in one order: Discord adds numbers and what is usual, and leaves out what is empty. */
function print(commands: readonly (Stored | CommandData)[], guildId: string | null): string {
  // A server's commands have no places of their own: Discord leaves these out there.
  const ignored = guildId === null ? [] : ['contexts', 'integration_types'];
  return JSON.stringify(
    commands.map((command) => essence(command, ignored)).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  );
}

const kept = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'required',
  'autocomplete',
  'max_length',
  'choices',
  'value',
  'contexts',
  'integration_types',
];

function essence(value: unknown, ignored: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((each) => essence(each, ignored));
  if (typeof value !== 'object' || value === null) return value;
  const isTranslations = Object.keys(value).every((key) => /^[a-z]{2}(?:-[A-Z]{2})?$/u.test(key));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, each]) => (isTranslations || (kept.includes(key) && !ignored.includes(key))) && isSaid(each))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, essence(each, ignored)]),
  );
}

/** Discord writes nothing, null, false and empty alike. */
function isSaid(value: unknown): boolean {
  return value !== null && value !== undefined && value !== false && value !== '' && !(Array.isArray(value) && value.length === 0);
}
