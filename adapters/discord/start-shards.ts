import { type REST, Routes, ShardingManager } from 'discord.js';
import { type DiscordTrouble, faultFields, type Log } from '../../src/index.ts';
import type { DiscordSettings } from './settings.ts';
import { createRest, type RunningDiscord, troubleOf } from './start-discord.ts';

export interface ShardsStart {
  /** The program that each shard's process runs. */
  readonly program: string;
  readonly settings: DiscordSettings;
  readonly log: Log;
  readonly onTrouble: (trouble: DiscordTrouble) => void;
}

const longestStartMs = 60_000;

/**
 * Shares the servers among processes, as Discord demands from 2,500 servers on. A process that ends is started again.
 *
 * @returns Null where none could be started; `onTrouble` was told why.
 */
export async function startShards({ program, settings, log, onTrouble }: ShardsStart): Promise<RunningDiscord | null> {
  try {
    const amount = typeof settings.shards === 'number' ? settings.shards : await recommended(createRest(settings));
    const manager = new ShardingManager(program, { token: settings.token, totalShards: amount, mode: 'process' });
    manager.on('shardCreate', ({ id }) => log.info({ shard: id, of: amount }, 'discord.shard'));
    await manager.spawn({ amount, timeout: longestStartMs });
    return {
      async stop() {
        manager.respawn = false;
        const ended = [...manager.shards.values()].map(
          (shard) => new Promise((resolve) => shard.process?.once('exit', resolve) ?? resolve(null)),
        );
        for (const shard of manager.shards.values()) shard.kill();
        await Promise.all(ended);
      },
    };
  } catch (error) {
    log.error(faultFields(error), 'discord.shards-failed');
    onTrouble(troubleOf(error, settings.apiUrl).trouble);
    return null;
  }
}

async function recommended(rest: REST): Promise<number> {
  const gateway = await rest.get(Routes.gatewayBot());
  return typeof gateway === 'object' && gateway !== null && 'shards' in gateway && typeof gateway.shards === 'number' ? gateway.shards : 1;
}
