import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { callSlack } from './call-slack.ts';
import { type SlackStandIn, startSlackStandIn } from './start.ts';
import { startTinyApp } from './tiny-app.ts';
import { waitFor } from './wait-for.ts';

let slack: SlackStandIn;
beforeEach(async () => {
  slack = await startSlackStandIn({ acknowledgeWithinMs: 100, retryDelaysMs: [0, 20] });
});
afterEach(() => slack.close());

describe('Socket Mode', () => {
  test('every socket says hello, and things come on each in its turn', async () => {
    const first = await openSocket();
    const second = await openSocket();
    expect(first.heard[0]).toMatchObject({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A0STANDIN' } });
    expect(second.heard[0]).toMatchObject({ type: 'hello', num_connections: 2 });
    expect(slack.sockets.count()).toBe(2);
    await slack.person('alice').command('/x', 'one');
    await slack.person('alice').command('/x', 'two');
    expect(first.heard[1]).toMatchObject({ type: 'slash_commands', accepts_response_payload: true, payload: { command: '/x' } });
    expect(second.heard[1]).toMatchObject({ type: 'slash_commands' });
  });

  test('an address is good for one socket', async () => {
    const { url } = await callSlack(slack, 'apps.connections.open', {}, slack.appToken);
    await openSocket(String(url));
    await expect(openSocket(String(url))).rejects.toThrow('401');
  });

  test('an event without an answer comes again, twice', async () => {
    const socket = await openSocket();
    await slack.person('alice').mention('migri');
    const events = await waitFor(() => socket.heard.length === 4 && socket.heard.slice(1));
    expect(events).toMatchObject([{ type: 'events_api' }, { retry_attempt: 1, retry_reason: 'timeout' }, { retry_attempt: 2 }]);
    const ids = events.map(({ payload }) => JSON.stringify(payload).match(/"event_id":"(\w+)"/)?.[1]);
    expect(new Set(ids).size).toBe(1);
  });

  test('a connection that is cut gives up what it carried, and the event comes on the next', async () => {
    const socket = await openSocket();
    const mentioned = slack.person('alice').mention('migri');
    await waitFor(() => socket.heard.length === 2);
    const next = await openSocket();
    socket.socket.terminate();
    expect(await mentioned).toMatchObject({ acknowledged: false });
    await waitFor(() => next.heard.some((heard) => heard['retry_attempt'] === 1));
  });

  test.each(['warning', 'refresh_requested', 'link_disabled'] as const)('disconnect: %s', async (reason) => {
    const socket = await openSocket();
    slack.sockets.disconnect(reason);
    await waitFor(() => socket.heard.some((heard) => heard['type'] === 'disconnect' && heard['reason'] === reason));
  });

  test('a warning may be for the oldest connection alone, and turning Socket Mode off is for all', async () => {
    const [oldest, newest] = [await openSocket(), await openSocket()];
    slack.sockets.disconnect('warning', 'oldest');
    await waitFor(() => oldest.heard.length === 2);
    expect(newest.heard).toHaveLength(1);
    slack.sockets.turnOff();
    await waitFor(() => newest.heard.at(-1)?.['reason'] === 'link_disabled');
    expect((await openSocket()).heard[0]).toMatchObject({ type: 'disconnect', reason: 'link_disabled' });
  });

  test('Bolt comes back after a disconnect and after a cut', async () => {
    const tiny = await startTinyApp(slack, 'socket', (app, seen) => {
      app.command('/x', async ({ ack, command }) => {
        seen.push(command.text);
        await ack();
      });
    });
    for (const lose of [() => slack.sockets.disconnect('refresh_requested'), () => slack.sockets.drop()]) {
      lose();
      await waitFor(() => slack.sockets.count() === 0);
      expect(await slack.person('alice').command('/x', 'lost')).toMatchObject({ via: 'nowhere', trouble: 'dispatch_failed' });
      await waitFor(() => slack.sockets.count() === 1, { withinMs: 15_000 });
    }
    expect(await slack.person('alice').command('/x', 'back')).toMatchObject({ acknowledged: true });
    expect(tiny.seen).toEqual(['back']);
    await tiny.stop();
  });

  test('a frozen connection looks open and answers nothing', async () => {
    const tiny = await startTinyApp(slack, 'socket', (app) => app.command('/x', async ({ ack }) => ack()));
    slack.sockets.freeze();
    expect(await slack.person('alice').command('/x', '')).toMatchObject({
      via: 'socket',
      acknowledged: false,
      trouble: 'operation_timeout',
    });
    await tiny.stop();
  });

  test('with Socket Mode off there is a word instead of a hello', async () => {
    const off = await startSlackStandIn({ socketMode: false });
    const { url } = await callSlack(off, 'apps.connections.open', {}, off.appToken);
    const socket = await openSocket(String(url));
    expect(socket.heard).toMatchObject([{ type: 'disconnect', reason: 'link_disabled' }]);
    await off.close();
  });
});

describe('signed HTTP', () => {
  let server: Server;
  let requests: IncomingMessage[];
  let status = 200;
  let headers: Record<string, string> = {};
  beforeEach(async () => {
    requests = [];
    server = createServer((request, response) => {
      requests.push(request);
      if (status !== 0) response.writeHead(status, headers).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    slack.deliverTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`);
  });
  afterEach(() => {
    status = 200;
    headers = {};
    server.closeAllConnections();
    server.close();
  });

  test.each([
    [0, 'http_timeout'],
    [500, 'http_error'],
  ])('an event answered with %s comes again as %s', async (answer, reason) => {
    status = answer;
    await slack.person('alice').mention('migri');
    await waitFor(() => requests.length === 3);
    expect(requests.map((request) => request.headers['x-slack-retry-num'])).toEqual([undefined, '1', '2']);
    expect(requests[1]?.headers['x-slack-retry-reason']).toBe(reason);
  });

  test('an address where nobody listens', async () => {
    await new Promise((resolve) => server.close(resolve));
    expect(await slack.person('alice').command('/x', '')).toMatchObject({ via: 'http', status: undefined, trouble: 'dispatch_failed' });
    await slack.person('alice').mention('migri');
    await waitFor(() => slack.deliveries.some(({ retry }) => retry?.reason === 'connection_failed'));
  });

  test('an app may ask not to be told again', async () => {
    status = 500;
    headers = { 'x-slack-no-retry': '1' };
    await slack.person('alice').mention('migri');
    await slack.quiet();
    expect(requests).toHaveLength(1);
  });

  test('commands and clicks never come again', async () => {
    status = 500;
    expect(await slack.person('alice').command('/x', '')).toMatchObject({ acknowledged: false, status: 500, trouble: 'dispatch_failed' });
    expect(requests).toHaveLength(1);
    expect(requests[0]?.headers['content-type']).toBe('application/x-www-form-urlencoded');
  });
});

test('Bolt lets in what is signed and nothing else', async () => {
  const tiny = await startTinyApp(slack, 'http', (app) => app.command('/x', async ({ ack }) => ack()));
  expect(await slack.verifyUrl()).toBe(true);
  expect(await slack.verifyUrl('bad-signature')).toBe(false);
  const alice = slack.person('alice');
  expect(await alice.command('/x', '')).toMatchObject({ status: 200 });
  for (const tampering of ['bad-signature', 'no-signature', 'old-timestamp'] as const) {
    expect(await alice.command('/x', '', { tampering })).toMatchObject({ status: 401, acknowledged: false });
  }
  await tiny.stop();
});

interface Listening {
  readonly socket: WebSocket;
  readonly heard: Record<string, unknown>[];
}

/** A bare socket that acknowledges nothing. */
async function openSocket(address?: string): Promise<Listening> {
  const url = address ?? String((await callSlack(slack, 'apps.connections.open', {}, slack.appToken))['url']);
  const socket = new WebSocket(url);
  const heard: Record<string, unknown>[] = [];
  await new Promise<void>((resolve, reject) => {
    socket.on('error', reject);
    socket.on('message', (data) => {
      heard.push(JSON.parse(String(data)));
      resolve();
    });
  });
  return { socket, heard };
}
