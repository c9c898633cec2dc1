import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest';
import { type OpenDiscord, type OpenOptions, openDiscord } from './open-discord.ts';

/** A word that no question shares with the program: it must be in no line of the log. */
export const marker = 'kirahvinkaula';

/**
 * Opens Discord for tests of what goes wrong, and closes it after each. Whatever was done: nothing stops the process, nothing is printed
 * past the log, nothing that was sent calls anybody, and the log holds no token, no word of a question and no name from one.
 *
 * @returns What opens another.
 */
export function watchOver(): (options?: OpenOptions) => Promise<OpenDiscord> {
  const faults: unknown[] = [];
  const remember = (error: unknown): void => void faults.push(error);
  const printed = (['log', 'info', 'warn', 'error', 'debug'] as const).map((method) => vi.spyOn(console, method));
  const opened: OpenDiscord[] = [];

  beforeAll(() => {
    process.on('unhandledRejection', remember);
    process.on('uncaughtException', remember);
  });
  afterEach(async () => {
    for (const open of opened.splice(0)) {
      await open.close();
      expect(open.discord.pings()).toEqual([]);
      expectSecrecy(open.logged.join(''), open.discord.token);
    }
  });
  afterAll(() => {
    process.off('unhandledRejection', remember);
    process.off('uncaughtException', remember);
    expect(faults).toEqual([]);
    expect(printed.flatMap(({ mock }) => mock.calls)).toEqual([]);
  });

  return async (options = {}) => {
    const open = await openDiscord(options);
    opened.push(open);
    return open;
  };
}

function expectSecrecy(log: string, token: string): void {
  expect(log).not.toContain(token);
  // What an interaction is answered with is a key too.
  expect(log).not.toMatch(/[\w-]{60,}/u);
  expect(log).not.toContain(marker);
  expect(log).not.toMatch(/\bthl\b|migri|alice/iu);
}

/** The id of a sentence that says that it failed; its line of the log is there. */
export function failureId({ logged }: OpenDiscord, text: string): string {
  const id = /\b[0-9a-f]{8}\b/u.exec(text)?.[0];
  if (id === undefined) throw new Error(`No id in: ${text}`);
  expect(logged.some((line) => line.includes(id) && line.includes('discord.failed'))).toBe(true);
  return id;
}
