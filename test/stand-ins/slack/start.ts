import { createServer } from 'node:http';
import { type Acting, eventEnvelope } from './acting.ts';
import { createCourier } from './courier.ts';
import { type EmulatedSlack, startEmulated } from './emulated.ts';
import { createFaults } from './faults.ts';
import { sendReply } from './http.ts';
import { createIds } from './ids.ts';
import { createMessageStore } from './message-store.ts';
import { createOAuthCodes } from './oauth-codes.ts';
import { type SlackStandInOptions, settingsFrom } from './options.ts';
import { createResponseUrls } from './response-urls.ts';
import { serve } from './serve.ts';
import { createSockets } from './sockets.ts';
import { createSlackStandIn, type SlackStandIn } from './stand-in.ts';

export type { SlackStandIn } from './stand-in.ts';

import type { State } from './state.ts';
import { createTriggers } from './triggers.ts';
import { createViews } from './views.ts';
import { buildWorkspace } from './world.ts';

/**
 * Starts Slack's side of the wire on loopback, for a real Bolt to talk to: give Bolt `apiUrl` as `clientOptions.slackApiUrl`, and
 * `appToken` (Socket Mode) or `signingSecret` (HTTP, with `deliverTo`). Many may run at once.
 */
export async function startSlackStandIn(options: SlackStandInOptions = {}): Promise<SlackStandIn> {
  const settings = settingsFrom(options);
  const { now } = settings;
  const closing = new AbortController();
  const server = createServer((request, response) => {
    serve(state, request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else sendReply(response, { status: 500, body: String(error instanceof Error ? error.stack : error) });
    });
  });
  await new Promise<void>((resolve) => server.listen(settings.port, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The stand-in listens nowhere');
  const origin = (): string => `http://127.0.0.1:${address.port}`;
  const workspaces = settings.workspaces.map(buildWorkspace);
  const emulated = new Map<string, EmulatedSlack>();
  for (const [index, seed] of settings.workspaces.entries()) {
    const workspace = workspaces[index];
    if (workspace !== undefined) emulated.set(workspace.teamId, await startEmulated(seed));
  }

  const ids = createIds(now);
  const state: State = {
    settings,
    workspaces,
    origin,
    ids,
    emulated,
    messages: createMessageStore(settings.keepNewest),
    views: createViews(),
    triggers: createTriggers(ids, now),
    responseUrls: createResponseUrls(origin, ids, now),
    oauthCodes: createOAuthCodes(ids, now),
    faults: createFaults(closing.signal),
    calls: [],
    deadTokens: new Map(),
    scopes: new Set(settings.scopes),
    redirect: { url: '' },
    tickets: new Set(),
    filledInMessages: new Map(),
    tell: (workspace, event) => void courier.deliver('events_api', eventEnvelope(state, workspace, event, ids.next('Ev'))),
  };
  const sockets = createSockets(
    server,
    (ticket) => state.tickets.delete(ticket),
    () => settings.socketMode,
  );
  const courier = createCourier(settings, sockets, options.requestUrl, closing.signal);
  const acting = (workspace: Acting['workspace'], member: Acting['member']): Acting => ({ state, courier, workspace, member });

  return createSlackStandIn({ state, courier, sockets, acting }, async () => {
    closing.abort();
    await sockets.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await Promise.all([...emulated.values()].map((one) => one.close()));
  });
}
