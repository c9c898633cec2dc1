import { Client, type ClientOptions, Events, type Interaction, Partials, REST, Routes } from 'discord.js';
import type { JsonObject } from '../slack/json.ts';
import type { DiscordStandIn } from './stand-in.ts';

export interface TinyBot {
  readonly client: Client<true>;
  /** Errors that its handlers threw, oldest first. */
  readonly errors: unknown[];
  stop(): Promise<void>;
}

/** A real discord.js that is logged in to the stand-in. @param intents - Bits; none where commands are enough. */
export async function startTinyBot(
  discord: Pick<DiscordStandIn, 'apiUrl' | 'token'>,
  handle: (interaction: Interaction) => Promise<unknown>,
  options: Partial<ClientOptions> = {},
): Promise<TinyBot> {
  const client: Client = new Client({
    intents: [],
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    rest: { api: discord.apiUrl },
    ...options,
  });
  const errors: unknown[] = [];
  client.on(Events.Error, (error) => errors.push(error));
  client.on(Events.InteractionCreate, (interaction) => handle(interaction).catch((error: unknown) => errors.push(error)));
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  return { client: await ready, errors, stop: () => client.destroy() };
}

/** Overwrites the commands of all servers. */
export async function register(
  { apiUrl, token, applicationId }: Pick<DiscordStandIn, 'apiUrl' | 'token' | 'applicationId'>,
  commands: readonly JsonObject[],
): Promise<void> {
  await new REST({ api: apiUrl }).setToken(token).put(Routes.applicationCommands(applicationId), { body: commands });
}
