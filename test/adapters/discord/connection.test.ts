import { describe, expect, test } from 'vitest';
import { startDiscordStandIn } from '../../stand-ins/discord/start.ts';
import { waitFor } from '../../stand-ins/slack/wait-for.ts';
import { sleepingCore } from '../slack/slow-core.ts';
import { type OpenDiscord, type OpenOptions, openDiscord } from './open-discord.ts';
import { answerTo, textOf } from './seen.ts';

/* Discord lets a bot log in anew every five seconds: the tests wait for that side by side. */

const how = { where: 'general', locale: 'fi' } as const;

async function withDiscord(options: OpenOptions, work: (open: OpenDiscord) => Promise<void>): Promise<void> {
  const open = await openDiscord(options);
  try {
    await work(open);
  } finally {
    await open.close();
  }
}

const ask = ({ discord }: OpenDiscord) => discord.person('alice').command('projects', 'ask', { question: 'paljonko thl sai' }, how);

// The published list: THL has 3 projects, 1 533 374,50 €.
async function expectAnswer(open: OpenDiscord): Promise<void> {
  await waitFor(() => open.discord.gateway.count() > 0, { withinMs: 10_000 });
  expect(textOf(await answerTo(ask(open)))).toContain('1 533 374,50 €');
}

/** How often the bot logged in (op 2) and came back (op 6). */
const entries = ({ discord: { gateway } }: OpenDiscord) => [2, 6].map((wanted) => gateway.heard.filter(({ op }) => op === wanted).length);

describe('after the connection went, the next command is answered', () => {
  test.concurrent.each([
    ['cut', (open: OpenDiscord) => open.discord.gateway.drop(), [1, 1]],
    ['closed by an error of Discord’s', (open: OpenDiscord) => open.discord.gateway.drop(4000), [1, 1]],
    ['Discord asks to come back', (open: OpenDiscord) => open.discord.gateway.askReconnect(), [1, 1]],
    ['the session can be gone on with', (open: OpenDiscord) => open.discord.gateway.invalidate(true), [1, 1]],
    ['the session is over', (open: OpenDiscord) => open.discord.gateway.invalidate(false), [2, 0]],
  ] as const)(
    '%s',
    async (_name, go, expected) => {
      await withDiscord({}, async (open) => {
        go(open);
        await waitFor(() => entries(open).join() === expected.join(), { withinMs: 12_000 });
        await expectAnswer(open);
      });
    },
    20_000,
  );

  test.concurrent('a question that was asked meanwhile is answered once', async () => {
    await withDiscord({}, async (open) => {
      open.discord.gateway.drop();
      expect(textOf(await answerTo(ask(open)))).toContain('1 533 374,50 €');
      expect(open.discord.callsOf('answer')).toHaveLength(1);
    });
  });

  test.concurrent('closed for good, as it seemed: it is opened anew', async () => {
    await withDiscord({ lookEveryMs: 20 }, async (open) => {
      open.discord.gateway.drop(4004);
      await waitFor(() => entries(open)[0] === 2);
      expect(open.troubles).toEqual([{ code: 'token-refused' }]);
      await expectAnswer(open);
      expect(open.discord.callsOf('answer')).toHaveLength(1);
    });
  });
});

describe('when it is told to stop', () => {
  test.concurrent('it finishes what it is answering, and takes nothing more', async () => {
    const core = sleepingCore();
    await withDiscord({ change: core.change }, async (open) => {
      const asked = ask(open);
      await waitFor(() => core.asleep() === 1);
      const stopped = open.running?.stop();
      const refused = await open.discord.person('bob').autocomplete('projects', 'beneficiary', { beneficiary: 'maah' }, how);
      expect(refused.trouble).toBe('interaction failed');
      core.wake();
      expect(textOf(await answerTo(asked))).toContain('1 533 374,50 €');
      await stopped;
      expect(open.discord.gateway.count()).toBe(0);
      expect(open.logged.at(-1)).toContain('"finished":true,"msg":"discord.stopped"');
    });
  });

  test.concurrent('while Discord is away, it is gone at once, and does not come back with Discord', async () => {
    const discord = await startDiscordStandIn();
    const open = await openDiscord({ discord });
    await discord.close();
    await waitFor(() => open.logged.some((line) => line.includes('discord.reconnecting')));
    const startedMs = performance.now();
    await open.running?.stop();
    expect(performance.now() - startedMs).toBeLessThan(1_000);
    const back = await startDiscordStandIn({ port: Number(new URL(discord.apiUrl).port) });
    await withDiscord({ discord: back }, async (another) => {
      await expectAnswer(another);
      expect(entries(another)).toEqual([1, 0]);
    });
    await back.close();
    await open.bot.close();
  });
});
