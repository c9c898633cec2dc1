import type { State } from './state.ts';
import { type Channel, directChannel, findChannel, type Member } from './world.ts';

/** A person who does something in Discord. */
export interface Acting {
  readonly state: State;
  readonly member: Member;
}

/** Where, and in which language of Discord's. */
export interface Where {
  /**
   * A channel by name or id; `dm` is the talk with the bot, `user-install` a channel where the bot is not and the person installed the
   * app, `group` a talk of people without the bot. The first channel of all where nothing is said.
   */
  readonly where?: string;
  readonly locale?: string;
}

/** @throws Error where there is no such channel. */
export function channelOf({ state: { world }, member }: Acting, where?: string): Channel {
  if (where === 'dm') return directChannel(world, member);
  const found =
    where === 'user-install'
      ? world.guilds.find(({ hasBot }) => !hasBot)?.channels[0]
      : where === undefined
        ? [...world.channels.values()][0]
        : findChannel(world, where);
  if (found === undefined) throw new Error(`No channel ${String(where)}`);
  if (found.members?.includes(member.id) === false) throw new Error(`${member.name} is not in ${found.name}`);
  return found;
}

/** All channels that a person sees. */
export function channelsOf({ state: { world }, member }: Acting): readonly Channel[] {
  return [...world.channels.values()].filter(({ members }) => members === undefined || members.includes(member.id));
}
