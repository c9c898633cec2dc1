import type { JsonObject } from '../slack/json.ts';
import type { Acting } from './acting.ts';
import type { Answer, Interaction } from './interactions.ts';
import { limits } from './limits.ts';
import { messageJson } from './message-json.ts';
import type { Message } from './message-store.ts';
import { channelJson, guildJson, memberJson, userJson } from './user-json.ts';
import { ownersOf } from './who-asked.ts';
import { applicationId, botPermissions, type Channel, shardOf } from './world.ts';

/** What a person did, and what has become of it so far. */
export interface Interacted {
  readonly id: string;
  /** As the bot got it. */
  readonly payload: JsonObject;
  /** The bot did not answer in time, or in a way that Discord takes. */
  readonly trouble: 'interaction failed' | undefined;
  /** The first answer as it came; undefined where none was taken. */
  readonly answer: Answer | undefined;
  /** The message that answers it, or the one that was updated, as it stands now; undefined where none does. */
  readonly reply: Message | undefined;
  readonly followups: readonly Message[];
  /**
   * Waits until nothing is deferred any more.
   *
   * @returns The message as it stands then.
   * @throws Error where nothing came within real `withinMs`, 10,000 where nothing is said.
   */
  settled(withinMs?: number): Promise<Message>;
}

/** Discord's numbers of interactions. */
const interactionTypes = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

type Doing = Pick<Interaction, 'kind' | 'channel'> &
  Partial<Pick<Interaction, 'commandName' | 'source' | 'targetId'>> & { readonly data: JsonObject; readonly locale?: string | undefined };

/** Tells the bot what a person did, and resolves with its first answer, or when it was waited for long enough. */
export async function interact(acting: Acting, { kind, channel, commandName, source, targetId, data, locale }: Doing): Promise<Interacted> {
  const { state, member } = acting;
  const type = interactionTypes[kind === 'modal-of-message' ? 'modal' : kind];
  const interaction = state.interactions.open({ kind, type, member, channel, commandName, source, targetId });
  const payload: JsonObject = {
    id: interaction.id,
    application_id: applicationId,
    type,
    token: interaction.token,
    version: 1,
    data,
    ...whereJson(acting, channel),
    locale: locale ?? 'fi',
    entitlements: [],
    authorizing_integration_owners: ownersOf(channel, member),
    app_permissions: String(botPermissions(channel)),
    attachment_size_limit: limits.fileBytes,
    ...(source === undefined ? {} : { message: messageJson(state, source) }),
  };
  for (const session of state.gateway.sessions()) {
    if (session.shard === shardOf(channel, session.shards)) session.dispatch('INTERACTION_CREATE', payload);
  }
  await interaction.heard;
  return interactedOf(acting, interaction, payload);
}

/** Alike for whoever is told where something happened. */
function whereJson({ state, member }: Acting, channel: Channel): JsonObject {
  const { guild } = channel;
  const place = { channel_id: channel.id, channel: channelJson(channel, state.world.people) };
  if (guild === undefined) return { ...place, context: channel.kind === 'direct' ? 1 : 2, user: userJson(member) };
  const inGuild = { guild_id: guild.id, guild: guildJson(guild), guild_locale: 'fi' };
  return { ...place, ...inGuild, context: 0, member: memberJson(member) };
}

function interactedOf({ state }: Acting, interaction: Interaction, payload: JsonObject): Interacted {
  const { channel, member } = interaction;
  const find = (id: string | undefined): Message | undefined =>
    id === undefined ? undefined : state.messages.find(channel.id, id, member.id);
  return {
    id: interaction.id,
    payload,
    trouble: interaction.state === 'answered' ? undefined : 'interaction failed',
    answer: interaction.answer,
    get reply() {
      return find(interaction.originalId);
    },
    get followups() {
      return interaction.followupIds.flatMap((id) => find(id) ?? []);
    },
    settled: async (withinMs = 10_000) => {
      if (interaction.state !== 'answered') throw new Error(`The interaction failed: ${JSON.stringify(payload['data'])}`);
      await within(withinMs, interaction.finished);
      const reply = find(interaction.originalId);
      if (reply === undefined) throw new Error('No message stands there');
      return reply;
    },
  };
}

async function within(ms: number, finished: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Still deferred after ${ms} ms`)), ms);
  });
  await Promise.race([finished, late]).finally(() => clearTimeout(timer));
}
