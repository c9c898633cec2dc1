import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest';
import type { Message } from '../../stand-ins/slack/message-store.ts';
import { type OpenOptions, type OpenSlack, openSlack } from './open-slack.ts';

/** A word that no question shares with the program: it must be in no line of the log. */
export const marker = 'salasanasinappi';

/**
 * Opens Slack for tests of what goes wrong, and closes it after each. Whatever was done: nothing stops the process, nothing is printed past
 * the log, and the log holds no token, no word of a question and no name from one.
 *
 * @returns What opens another.
 */
export function watchOver(): (options?: OpenOptions) => Promise<OpenSlack> {
  const unhandled: unknown[] = [];
  const remember = (error: unknown): void => void unhandled.push(error);
  const printed = (['log', 'info', 'warn', 'error', 'debug'] as const).map((method) => vi.spyOn(console, method));
  const opened: OpenSlack[] = [];

  beforeAll(() => void process.on('unhandledRejection', remember));
  afterEach(async () => {
    for (const open of opened.splice(0)) {
      await open.close();
      expectSecrecy(open.logged.join(''));
    }
  });
  afterAll(() => {
    process.off('unhandledRejection', remember);
    expect(unhandled).toEqual([]);
    expect(printed.flatMap(({ mock }) => mock.calls)).toEqual([]);
  });

  return async (options = {}) => {
    const open = await openSlack(options);
    opened.push(open);
    return open;
  };
}

function expectSecrecy(log: string): void {
  expect(log).not.toMatch(/xox[a-z]-|xapp-/u);
  expect(log).not.toContain(marker);
  expect(log).not.toMatch(/\bthl\b|migri|U0ALICE|alice/iu);
}

/** The id of a sentence that says that it failed; its line of the log is there. */
export function failureId({ logged }: OpenSlack, { text }: Pick<Message, 'text'>): string {
  const id = /\b[0-9a-f]{8}\b/u.exec(text)?.[0];
  if (id === undefined) throw new Error(`No id in: ${text}`);
  expect(logged.some((line) => line.includes(id) && line.includes('slack.failed'))).toBe(true);
  return id;
}
