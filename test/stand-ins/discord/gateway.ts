import type { Server } from 'node:http';
import { WebSocket, WebSocketServer } from 'ws';
import { isObject, type JsonObject, objectOf, parseJson } from '../slack/json.ts';
import { keepNewest } from '../slack/keep-newest.ts';
import { ops, say, sayGoodbye } from './gateway-packets.ts';
import { createGatewaySession, type GatewaySession } from './gateway-session.ts';
import { closeCodes, readIdentify } from './identify.ts';
import type { Settings } from './options.ts';

/** The sockets of the bot, as a test sees and moves them. */
export interface Gateway {
  /** How many are open and known. */
  count(): number;
  /** Every packet of the client's, oldest first: op 2 is a login, op 6 a return, op 1 a heartbeat. */
  readonly heard: readonly JsonObject[];
  /** Cuts the connections: without a word, or with a close code. */
  drop(code?: number): void;
  /** Leaves the connections open and hears and says nothing on them any more. */
  freeze(): void;
  /** Op 7: asks the clients to come back on a new connection. */
  askReconnect(): void;
  /** Op 9: the session is over, or can be returned to. */
  invalidate(isResumable: boolean): void;
  /** Asks for a heartbeat at once. */
  askHeartbeat(): void;
}

export interface GatewayParts extends Gateway {
  /** The newest session of each shard. */
  sessions(): readonly GatewaySession[];
  close(): Promise<void>;
}

/** @param welcome - Tells a new session who it is and what it knows. */
export function createGateway(server: Server, settings: Settings, welcome: (session: GatewaySession) => void): GatewayParts {
  const sessions = new Map<string, GatewaySession>();
  const heard: JsonObject[] = [];
  const listener = new WebSocketServer({ server, path: '/gateway' });
  // What breaks the listener breaks the server, which tells it itself.
  listener.on('error', () => {});
  listener.on('connection', (socket) => {
    socket.on('error', () => socket.terminate());
    socket.on('message', (data) => hear(socket, String(data)));
    socket.on('close', (code) => leave(socket, code));
    say(socket, { op: ops.hello, d: { heartbeat_interval: settings.heartbeatMs }, s: null, t: null });
  });
  const open = (): readonly GatewaySession[] => [...sessions.values()].filter(({ socket }) => socket?.readyState === WebSocket.OPEN);
  const sessionOf = (socket: WebSocket): GatewaySession | undefined => [...sessions.values()].find((session) => session.socket === socket);

  function hear(socket: WebSocket, text: string): void {
    const session = sessionOf(socket);
    if (session?.isFrozen === true) return;
    const packet = parseJson(text);
    if (!isObject(packet)) {
      socket.close(closeCodes.decodeError);
      return;
    }
    heard.push(packet);
    keepNewest(heard, settings.keepNewest);
    const { op } = packet;
    if (op === ops.heartbeat) say(socket, { op: ops.acknowledged });
    else if (op === ops.identify) identify(socket, session, objectOf(packet['d']));
    else if (op === ops.resume) resume(socket, session, objectOf(packet['d']));
    else if (op !== ops.presence && op !== ops.voice && op !== ops.members) socket.close(closeCodes.unknownOpcode);
    else if (session === undefined) socket.close(closeCodes.notAuthenticated);
  }

  function identify(socket: WebSocket, known: GatewaySession | undefined, data: JsonObject): void {
    const identified =
      known === undefined ? readIdentify(data, settings.token, settings.privilegedIntents) : closeCodes.alreadyAuthenticated;
    if (typeof identified === 'number') {
      socket.close(identified);
      return;
    }
    for (const old of [...sessions.values()])
      if (old.shard === identified.shard && old.shards === identified.shards) sessions.delete(old.id);
    const session = createGatewaySession(identified, socket, settings.keepNewest);
    sessions.set(session.id, session);
    welcome(session);
  }

  function resume(socket: WebSocket, known: GatewaySession | undefined, data: JsonObject): void {
    if (data['token'] !== settings.token || known !== undefined) {
      socket.close(known === undefined ? closeCodes.authenticationFailed : closeCodes.alreadyAuthenticated);
      return;
    }
    const session = sessions.get(String(data['session_id']));
    if (session === undefined) say(socket, { op: ops.invalid, d: false });
    else if (!session.resume(socket, Number(data['seq']))) socket.close(closeCodes.invalidSequence);
  }

  /** A client that says goodbye does not come back; one that was cut off may. */
  function leave(socket: WebSocket, code: number): void {
    const session = sessionOf(socket);
    if (session === undefined) return;
    session.socket = undefined;
    if (code === 1000 || code === 1001) sessions.delete(session.id);
  }

  return {
    count: () => open().length,
    heard,
    sessions: () => [...sessions.values()],
    drop: (code) => {
      for (const { socket } of open()) {
        if (code === undefined) socket?.terminate();
        else socket?.close(code);
      }
    },
    freeze: () => {
      for (const session of open()) session.isFrozen = true;
    },
    askReconnect: () => sayAll({ op: ops.reconnect, d: null }),
    invalidate: (isResumable) => {
      for (const session of open()) {
        const { socket, id } = session;
        // Whoever is told may log in or return on the same connection.
        session.socket = undefined;
        if (!isResumable) sessions.delete(id);
        if (socket !== undefined) say(socket, { op: ops.invalid, d: isResumable });
      }
    },
    askHeartbeat: () => sayAll({ op: ops.heartbeat, d: null }),
    close: async () => {
      await Promise.all([...listener.clients].map(sayGoodbye));
      listener.close();
    },
  };

  function sayAll(packet: JsonObject): void {
    for (const { socket } of open()) if (socket !== undefined) say(socket, packet);
  }
}
