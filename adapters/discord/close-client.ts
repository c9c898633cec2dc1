import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { type Client, Events } from 'discord.js';

/** A connection on which nobody answers any more is not waited for longer: the library would wait for half a minute, or for ever. */
const longestGoodbyeMs = 2_000;

/**
 * Leaves Discord for good, also in the middle of connecting or coming back. There the library (14.28) alone leaves things behind: a
 * connection whose failure nobody hears, which ends the process; a shard that comes back half a second later; a promise that is never kept.
 */
export async function closeClient(client: Client): Promise<void> {
  client.removeAllListeners(Events.InteractionCreate);
  client.removeAllListeners(Events.MessageCreate);
  const shards = shardsOf(client);
  for (const shard of shards) {
    Object.assign(shard, { internalConnect: async () => {} });
    shard.connection?.on('error', () => {});
  }
  const patience = new AbortController();
  try {
    await Promise.race([client.destroy(), wait(longestGoodbyeMs, undefined, { signal: patience.signal })]);
  } finally {
    patience.abort();
    // The library destroys nothing twice: what came to be since, in a login that went on, is still there.
    for (const { connection } of shards) connection?.terminate();
  }
}

interface Shard {
  readonly connection: (EventEmitter & { readonly terminate: () => void }) | null;
}

/** The library shows its shards to nobody. */
function shardsOf(client: Client): readonly Shard[] {
  const shards = ['_ws', 'strategy', 'shards'].reduce<unknown>(inside, client.ws);
  return shards instanceof Map ? [...shards.values()].filter(isShard) : [];
}

function inside(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined;
}

function isShard(value: unknown): value is Shard {
  const connection = inside(value, 'connection');
  return connection === null || (connection instanceof EventEmitter && typeof inside(connection, 'terminate') === 'function');
}
