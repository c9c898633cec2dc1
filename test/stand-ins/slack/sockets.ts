import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { WebSocket, WebSocketServer } from 'ws';
import type { DeliveryKind, Retry, WireAnswer } from './delivery.ts';
import { isObject, type JsonObject, objectOf, parseJson } from './json.ts';
import { appId } from './world.ts';

/** Slack warns, asks for a new connection, or says that Socket Mode was turned off. */
export type DisconnectReason = 'warning' | 'refresh_requested' | 'link_disabled';

export interface Sockets {
  /** How many are open. */
  count(): number;
  /** On one of the open sockets, each in its turn; undefined where none is open. */
  send(kind: DeliveryKind, payload: JsonObject, retry: Retry | undefined, withinMs: number): Promise<WireAnswer> | undefined;
  /** Says so on every socket, or on the oldest; Slack itself closes them some seconds later if the app did not. */
  disconnect(reason: DisconnectReason, which?: 'all' | 'oldest'): void;
  /** Cuts the connections without a word. */
  drop(): void;
  /** Leaves the connections open and hears nothing on them any more. */
  freeze(): void;
  /** No hello for sockets to come, and a word to those that are open. */
  turnOff(): void;
  /** Says goodbye, and cuts what has not gone a moment later. */
  close(): Promise<void>;
}

interface Waiting {
  readonly socket: WebSocket;
  readonly settle: (acknowledged: boolean, body: unknown) => void;
}

const pingEveryMs = 5_000;
const goodbyeMs = 300;

/** @param useTicket - True once for each address that apps.connections.open gave out. */
export function createSockets(server: Server, useTicket: (ticket: string) => boolean, isOn: () => boolean): Sockets {
  const open: WebSocket[] = [];
  const waiting = new Map<string, Waiting>();
  const listener = new WebSocketServer({ noServer: true });
  let turn = 0;
  let isOff = !isOn();

  server.on('upgrade', (request, socket, head) => {
    const url = new URL(request.url ?? '/', 'http://stand-in');
    if (!useTicket(url.searchParams.get('ticket') ?? '')) {
      socket.end('HTTP/1.1 401 Unauthorized\r\n\r\n');
      return;
    }
    listener.handleUpgrade(request, socket, head, greet);
  });
  const pinging = setInterval(() => {
    for (const socket of open) socket.ping();
  }, pingEveryMs);
  pinging.unref();

  function greet(socket: WebSocket): void {
    if (isOff) {
      say(socket, { type: 'disconnect', reason: 'link_disabled', debug_info: {} });
      return;
    }
    open.push(socket);
    socket.on('message', (data) => acknowledge(String(data)));
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      open.splice(open.indexOf(socket), 1);
      for (const { socket: on, settle } of [...waiting.values()]) if (on === socket) settle(false, undefined);
    });
    const connection = { app_id: appId };
    say(socket, {
      type: 'hello',
      num_connections: open.length,
      connection_info: connection,
      debug_info: { approximate_connection_time: 18_060 },
    });
  }

  function acknowledge(text: string): void {
    const { envelope_id: id, payload } = objectOf(parseJson(text));
    const isBare = payload === undefined || (isObject(payload) && Object.keys(payload).length === 0);
    waiting.get(String(id))?.settle(true, isBare ? undefined : payload);
  }

  return {
    count: () => open.length,
    send: (kind, payload, retry, withinMs) => {
      const ready = open.filter((socket) => socket.readyState === WebSocket.OPEN);
      turn += 1;
      const socket = ready[turn % Math.max(1, ready.length)];
      if (socket === undefined) return undefined;
      const id = randomUUID();
      const began = performance.now();
      return new Promise((resolve) => {
        const settle = (acknowledged: boolean, body: unknown): void => {
          clearTimeout(timer);
          waiting.delete(id);
          resolve({ via: 'socket', acknowledged, afterMs: performance.now() - began, body, status: undefined });
        };
        const timer = setTimeout(() => settle(false, undefined), withinMs);
        waiting.set(id, { socket, settle });
        const again = retry === undefined ? {} : { retry_attempt: retry.attempt, retry_reason: retry.reason };
        say(socket, { envelope_id: id, type: kind, payload, accepts_response_payload: kind !== 'events_api', ...again });
      });
    },
    disconnect: (reason, which = 'all') => {
      for (const socket of which === 'all' ? open : open.slice(0, 1)) say(socket, { type: 'disconnect', reason, debug_info: {} });
    },
    drop: () => {
      for (const socket of [...open]) socket.terminate();
    },
    freeze: () => {
      for (const socket of open) socket.pause();
    },
    turnOff: () => {
      isOff = true;
      for (const socket of open) say(socket, { type: 'disconnect', reason: 'link_disabled', debug_info: {} });
    },
    close: async () => {
      clearInterval(pinging);
      for (const { settle } of [...waiting.values()]) settle(false, undefined);
      await Promise.all([...listener.clients].map(sayGoodbye));
      listener.close();
    },
  };
}

function say(socket: WebSocket, message: JsonObject): void {
  socket.send(JSON.stringify(message));
}

function sayGoodbye(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => socket.terminate(), goodbyeMs);
    socket.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
    socket.close(1001);
  });
}
