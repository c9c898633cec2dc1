import { setTimeout as wait } from 'node:timers/promises';
import type { SocketModeReceiver } from '@slack/bolt';
import { faultFields, type Log, type SlackTrouble } from '../../src/index.ts';
import { troubleOf } from './check-tokens.ts';

type SocketClient = SocketModeReceiver['client'];

/** A socket that is opened again whenever it closes. */
export interface Connection {
  /**
   * Resolves after the first try, which is cut short where Slack takes long. Where that failed, others follow.
   *
   * @returns What makes it useless to try on; null where it is open or may yet be.
   */
  open(): Promise<SlackTrouble | null>;
  close(): Promise<void>;
}

const firstPauseMs = 200;
const longestPauseMs = 30_000;
/** A socket that was open for so long was a good one: the next is opened at once. */
const steadyMs = 10_000;
const longestTryMs = 15_000;
/** The rest of the program does not wait longer for Slack. */
const patienceMs = 5_000;

/**
 * Keeps a socket to Slack open. Slack closes it about every hour and opens another for whoever asks: the library's own pause is five
 * seconds, in which people wait, and it gives up for good on some errors.
 *
 * @param onTrouble - Told of every failure, once for each in a row.
 */
export function keepConnected(client: SocketClient, apiUrl: string, log: Log, onTrouble: (trouble: SlackTrouble) => void): Connection {
  const closing = new AbortController();
  let isWanted = false;
  let connecting: Promise<void> | null = null;
  let settleFirst: (trouble: SlackTrouble | null) => void = () => {};
  let pauseMs = 0;
  let openSinceMs = 0;
  let isTurnedOff = false;
  let told = '';

  // Slack says before it closes the socket that Socket Mode was turned off.
  client.on('ws_message', (data: unknown) => {
    if (typeof data !== 'string' || !data.includes('link_disabled') || !/"type"\s*:\s*"disconnect"/u.test(data)) return;
    isTurnedOff = true;
    tell(turnedOff);
  });
  client.on('disconnected', () => {
    if (performance.now() - openSinceMs > steadyMs) pauseMs = 0;
    connect();
  });

  return {
    open() {
      isWanted = true;
      return new Promise((resolve) => {
        settleFirst = resolve;
        setTimeout(resolve, patienceMs, null).unref();
        connect();
      });
    },
    async close() {
      isWanted = false;
      closing.abort();
      await client.disconnect();
      await connecting;
    },
  };

  function connect(): void {
    if (!isWanted || connecting !== null) return;
    connecting = tryUntilOpen().finally(() => {
      connecting = null;
    });
  }

  async function tryUntilOpen(): Promise<void> {
    while (isWanted) {
      await wait(pauseMs, undefined, { signal: closing.signal }).catch(() => {});
      pauseMs = Math.min(longestPauseMs, Math.max(firstPauseMs, pauseMs * 2));
      const trouble = await tryOnce();
      if (trouble === 'again') continue;
      settleFirst(trouble);
      // It was told to close while the socket was being opened.
      if (!isWanted) await client.disconnect();
      return;
    }
  }

  /** @returns Null where the socket is open. */
  async function tryOnce(): Promise<SlackTrouble | null | 'again'> {
    isTurnedOff = false;
    const tooLate = setTimeout(() => void client.disconnect(), longestTryMs);
    try {
      if (!isWanted) return null;
      await client.start();
      log.info({}, 'slack.connected');
      openSinceMs = performance.now();
      told = '';
      return null;
    } catch (error) {
      if (!isWanted) return null;
      const { trouble, lasting } = isTurnedOff ? { trouble: turnedOff, lasting: false } : troubleOf(error, 'SLACK_APP_TOKEN', apiUrl);
      log.warn(faultFields(error), 'slack.not-connected');
      tell(trouble);
      if (lasting) return trouble;
      settleFirst(null);
      return 'again';
    } finally {
      clearTimeout(tooLate);
    }
  }

  function tell(trouble: SlackTrouble): void {
    if (told !== trouble.code) onTrouble(trouble);
    told = trouble.code;
  }
}

const turnedOff: SlackTrouble = { code: 'socket-mode-off' };
