import { createServer } from 'node:http';
import { createCommandStore } from './command-store.ts';
import { createFaults } from './faults.ts';
import { createGateway } from './gateway.ts';
import { createSnowflakes } from './ids.ts';
import { createInteractions } from './interactions.ts';
import { createMessageStore } from './message-store.ts';
import { type DiscordStandInOptions, settingsFrom } from './options.ts';
import { sendReply } from './reply.ts';
import { serve } from './serve.ts';
import { createDiscordStandIn, type DiscordStandIn } from './stand-in.ts';
import type { State } from './state.ts';
import { welcome } from './welcome.ts';
import { buildWorld } from './world.ts';

export type { DiscordStandIn } from './stand-in.ts';

/**
 * Starts Discord's side of the wire on loopback, REST and gateway, for a real discord.js to talk to: give it `rest: { api: apiUrl }`
 * and log in with `token`. Many may run at once.
 */
export async function startDiscordStandIn(options: DiscordStandInOptions = {}): Promise<DiscordStandIn> {
  const settings = settingsFrom(options);
  const closing = new AbortController();
  const server = createServer((request, response) => {
    serve(state, request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else sendReply(response, { status: 500, body: String(error instanceof Error ? error.stack : error) });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(settings.port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The stand-in listens nowhere');
  const origin = (): string => `http://127.0.0.1:${address.port}`;
  const gatewayUrl = `ws://127.0.0.1:${address.port}/gateway`;
  const nextId = createSnowflakes(settings.now);
  const world = buildWorld(settings);
  let bodies = 0;

  const state: State = {
    settings,
    world,
    origin,
    nextId,
    messages: createMessageStore(settings.keepNewest),
    interactions: createInteractions(nextId, settings.now, settings.acknowledgeWithinMs, settings.keepNewest),
    commands: createCommandStore(nextId),
    gateway: createGateway(server, settings, (session) => welcome(session, world, gatewayUrl)),
    faults: createFaults(closing.signal),
    calls: [],
    modals: new Map(),
    checksSchemaNow: () => {
      bodies += 1;
      return bodies % settings.checkOneIn === 0;
    },
    pings: [],
  };

  return createDiscordStandIn(state, async () => {
    closing.abort();
    state.interactions.close();
    await state.gateway.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
}
