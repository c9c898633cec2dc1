import type { WorkspaceSeed } from './options.ts';

export const appId = 'A0STANDIN';

export interface Member {
  readonly id: string;
  readonly name: string;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'public' | 'private' | 'direct';
  /** Ids, the bot's among them where it was invited. */
  readonly members: Set<string>;
}

/** Why a token does not open anything any more. */
export type TokenDeath = 'account_inactive' | 'invalid_auth' | 'token_revoked';

/** One workspace and the bot's place in it. */
export interface Workspace {
  readonly teamId: string;
  readonly name: string;
  readonly domain: string;
  readonly bot: { readonly userId: string; readonly botId: string };
  readonly people: readonly Member[];
  readonly channels: Map<string, Channel>;
  /** Undefined where the app was never installed. */
  botToken: string | undefined;
}

/** Ids are made from the names, so that a failing test says whom it means: alice is U0ALICE and her talk with the bot D0ALICE. */
export function buildWorkspace(seed: WorkspaceSeed, index: number): Workspace {
  const teamId = `T0${idPart(seed.name)}`;
  const bot = { userId: `U0HANKEBOT${index + 1}`, botId: `B0HANKEBOT${index + 1}` };
  const people = seed.people.map((name) => ({ id: `U0${idPart(name)}`, name }));
  const channels = seed.channels.map((channel): Channel => {
    const names = channel.members ?? seed.people;
    const members = people.filter(({ name }) => names.includes(name)).map(({ id }) => id);
    return {
      id: `C0${idPart(channel.name)}`,
      name: channel.name,
      kind: channel.isPrivate === true ? 'private' : 'public',
      members: new Set(channel.bot === true ? [...members, bot.userId] : members),
    };
  });
  return {
    teamId,
    name: seed.name,
    domain: seed.name.toLowerCase(),
    bot,
    people,
    channels: new Map(channels.map((channel) => [channel.id, channel])),
    botToken: seed.botToken,
  };
}

/** The talk of a person and the bot: opened at its first use. */
export function directChannel(workspace: Workspace, userId: string): Channel {
  const id = userId.replace(/^U/, 'D');
  const known = workspace.channels.get(id);
  if (known !== undefined) return known;
  const opened: Channel = { id, name: 'directmessage', kind: 'direct', members: new Set([userId, workspace.bot.userId]) };
  workspace.channels.set(id, opened);
  return opened;
}

/** By id, or by name with or without #. */
export function findChannel(workspace: Workspace, idOrName: string): Channel | undefined {
  const name = idOrName.replace(/^#/, '');
  return workspace.channels.get(idOrName) ?? [...workspace.channels.values()].find((channel) => channel.name === name);
}

export function findPerson(workspace: Workspace, idOrName: string): Member | undefined {
  return workspace.people.find(({ id, name }) => id === idOrName || name === idOrName);
}

function idPart(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9]/g, '');
}
