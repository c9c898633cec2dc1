import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../src/index.ts';

/**
 * What Bolt says of itself, in our log: that it warned or failed, never in its words, which may quote a message. What failed is logged by
 * whoever called it.
 */
export function createBoltLog(log: Log): Logger {
  const pass = (level: 'warn' | 'error') => (): void => log[level]({}, `slack.bolt-${level}`);
  return {
    debug: () => {},
    info: () => {},
    warn: pass('warn'),
    error: pass('error'),
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
}
