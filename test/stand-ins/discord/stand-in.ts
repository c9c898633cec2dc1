import type { JsonObject } from '../slack/json.ts';
import type { Fault } from './faults.ts';
import type { Gateway } from './gateway.ts';
import type { Message, SharedFile } from './message-store.ts';
import { createPerson, type Person } from './person.ts';
import type { RouteName } from './route-names.ts';
import type { Call, State } from './state.ts';
import { tellMessage } from './tell-message.ts';
import { applicationId, botUser, type Channel, directChannel, findChannel, findPerson, type Guild, type Member } from './world.ts';

/** A file and the message under which it was found. */
export interface FoundFile extends SharedFile {
  readonly channel: string;
  readonly message: string;
}

/** Discord, as a test sees and moves it. Channels, servers and people are given by name or id. */
export interface DiscordStandIn {
  /** For discord.js: `rest: { api: apiUrl }`. Ends in /api. */
  readonly apiUrl: string;
  readonly token: string;
  readonly applicationId: string;
  readonly botUserId: string;
  readonly guilds: readonly Guild[];
  readonly gateway: Gateway;
  /** Every request, oldest first. */
  readonly calls: readonly Call[];
  callsOf(route: RouteName): readonly Call[];
  /** Requests that changed the registered commands. */
  commandWrites(): readonly Call[];
  /** Requests that Discord refused, faults of the test's own among them. */
  refused(): readonly Call[];
  /** What any body of the bot's would have called, or shown as a name: one sentence each. */
  pings(): readonly string[];
  /** @throws Error where nobody has this name. */
  person(name: string): Person;
  /** Messages that everybody in the channel sees, oldest first; `dm alice` is her talk with the bot. */
  messages(channel: string): readonly Message[];
  /** What one person alone sees, oldest first, of all channels. */
  ephemerals(person: string): readonly Message[];
  /** The commands as they are registered: for all servers, or for one. */
  commands(guild?: string): readonly JsonObject[];
  /** All files that stand anywhere, oldest first; or those of one channel, without what one person alone sees. */
  files(channel?: string): readonly FoundFile[];
  /** Tells the bot of a message once more, as after a lost connection; with other fields of Discord's, as of another message. */
  tellAgain(message: Message, changes?: JsonObject): void;
  /** The next requests of a route meet a fault. */
  fail(route: RouteName, fault: Fault, times?: number): void;
  close(): Promise<void>;
}

const commandWrites: readonly (RouteName | undefined)[] = ['put-commands', 'create-command', 'edit-command', 'delete-command'];

export function createDiscordStandIn(state: State, close: () => Promise<void>): DiscordStandIn {
  const { world, messages, calls, gateway } = state;
  const someone = (name: string): Member => {
    const found = findPerson(world, name);
    if (found === undefined) throw new Error(`Nobody is called ${name}`);
    return found;
  };
  const channelNamed = (name: string): Channel => {
    const talker = world.people.find((person) => name === `dm ${person.name}`);
    const found = talker === undefined ? findChannel(world, name) : directChannel(world, talker);
    if (found === undefined) throw new Error(`No channel ${name}`);
    return found;
  };
  const guildNamed = (name: string): Guild => {
    const found = world.guilds.find((guild) => guild.id === name || guild.name === name);
    if (found === undefined) throw new Error(`No server ${name}`);
    return found;
  };
  const everything = (): readonly Message[] => [
    ...[...world.channels.keys()].flatMap((id) => messages.inChannel(id)),
    ...world.people.flatMap(({ id }) => messages.ephemeralsOf(id)),
  ];

  return {
    apiUrl: `${state.origin()}/api`,
    token: state.settings.token,
    applicationId,
    botUserId: botUser.id,
    guilds: world.guilds,
    gateway,
    calls,
    callsOf: (route) => calls.filter((call) => call.route === route),
    commandWrites: () => calls.filter(({ route }) => commandWrites.includes(route)),
    refused: () => calls.filter(({ status }) => status !== undefined && status >= 400),
    pings: () => state.pings,
    person: (name) => createPerson({ state, member: someone(name) }),
    messages: (channel) => messages.inChannel(channelNamed(channel).id),
    ephemerals: (person) => messages.ephemeralsOf(someone(person).id),
    commands: (guild) => state.commands.list(guild === undefined ? undefined : guildNamed(guild).id),
    files: (channel) => (channel === undefined ? everything() : messages.inChannel(channelNamed(channel).id)).flatMap(filesOf),
    tellAgain: (message, changes) => tellMessage(state, 'MESSAGE_CREATE', message, changes),
    fail: state.faults.add,
    close,
  };
}

function filesOf({ id, channel, files }: Message): readonly FoundFile[] {
  return files.map((file) => ({ ...file, channel, message: id }));
}
