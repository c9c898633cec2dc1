import { randomUUID } from 'node:crypto';
import { WebSocket } from 'ws';
import type { JsonObject } from '../slack/json.ts';
import { keepNewest } from '../slack/keep-newest.ts';

/** What one shard was told since it identified; outlives its socket, so that a client can come back to it. */
export interface GatewaySession {
  readonly id: string;
  readonly shard: number;
  readonly shards: number;
  readonly intents: number;
  socket: WebSocket | undefined;
  /** A frozen connection looks open and says nothing. */
  isFrozen: boolean;
  dispatch(type: string, data: JsonObject): void;
  /** Tells again what came after `sequence`. @returns False where the client knows more than it was told. */
  resume(socket: WebSocket, sequence: number): boolean;
}

export function createGatewaySession(
  { shard, shards, intents }: Pick<GatewaySession, 'shard' | 'shards' | 'intents'>,
  socket: WebSocket,
  keep: number,
): GatewaySession {
  const log: { readonly sequence: number; readonly packet: string }[] = [];
  let sequence = 0;
  const session: GatewaySession = {
    id: randomUUID().replaceAll('-', ''),
    shard,
    shards,
    intents,
    socket,
    isFrozen: false,
    dispatch: (type, data) => {
      sequence += 1;
      const packet = JSON.stringify({ op: 0, t: type, s: sequence, d: data });
      log.push({ sequence, packet });
      keepNewest(log, keep);
      send(packet);
    },
    resume: (next, seen) => {
      if (seen > sequence) return false;
      session.socket = next;
      session.isFrozen = false;
      for (const { packet } of log.filter((told) => told.sequence > seen)) send(packet);
      session.dispatch('RESUMED', {});
      return true;
    },
  };
  return session;

  function send(packet: string): void {
    const { socket: open, isFrozen } = session;
    if (!isFrozen && open?.readyState === WebSocket.OPEN) open.send(packet);
  }
}
