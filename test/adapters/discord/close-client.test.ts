import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { Client, Events } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import { closeClient } from '../../../adapters/discord/close-client.ts';
import { waitFor } from '../../stand-ins/slack/wait-for.ts';

/* A Discord that says where its gateway is, and hardly anything more. */

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return (server.address() as AddressInfo).port;
}

/** Begins to log in where the gateway does `meet` with whoever comes. */
async function logIn(meet: (gateway: Server) => void): Promise<{ readonly client: Client; readonly tries: () => number }> {
  const gateway = createServer();
  meet(gateway);
  const url = `ws://127.0.0.1:${await listen(gateway)}`;
  const limit = { total: 1_000, remaining: 999, reset_after: 1_000, max_concurrency: 1 };
  const rest = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ url, shards: 1, session_start_limit: limit }));
  });
  const client = new Client({ intents: [], rest: { api: `http://127.0.0.1:${await listen(rest)}/api` } });
  let tries = 0;
  client.on(Events.Debug, (line) => {
    if (line.includes('Connecting to ws')) tries += 1;
  });
  client.login('a.b.c').catch(() => undefined);
  return { client, tries: () => tries };
}

// What nobody hears ends the process, and this run with it.
test('a connection that fails while it is being opened, after the program left, ends nothing', async () => {
  const sockets: Socket[] = [];
  const { client } = await logIn((gateway) => gateway.on('upgrade', (_request, socket: Socket) => void sockets.push(socket)));
  const [socket] = await waitFor(() => sockets);
  await closeClient(client);
  const closed = new Promise((resolve) => socket?.once('close', resolve));
  socket?.destroy();
  await closed;
});

test('a connection on which nobody answers any more does not keep the program', async () => {
  const frozen: WebSocket[] = [];
  const { client } = await logIn((gateway) => {
    new WebSocketServer({ server: gateway }).on('connection', (socket) => {
      socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 40_000 }, s: null, t: null }), () => {
        socket.pause();
        frozen.push(socket);
      });
    });
  });
  await waitFor(() => frozen);
  const startedMs = performance.now();
  await closeClient(client);
  expect(performance.now() - startedMs).toBeLessThan(4_000);
});

test('a shard that waits to come back does not come back', async () => {
  const { client, tries } = await logIn((gateway) => gateway.on('upgrade', (_request, socket) => socket.destroy()));
  await waitFor(() => tries() === 1);
  let isGone = false;
  client.on(Events.Debug, (line) => {
    isGone ||= line.includes('Needs closing: false');
  });
  await waitFor(() => isGone);
  await closeClient(client);
  const before = tries();
  // It would come back half a second later.
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(tries()).toBe(before);
});
