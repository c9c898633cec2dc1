import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { sentencesFor } from '../../src/index.ts';
import { root } from '../architecture/in-folder-of.ts';
import { startDiscordStandIn } from '../stand-ins/discord/start.ts';
import { startSlackStandIn } from '../stand-ins/slack/start.ts';
import { waitFor } from '../stand-ins/slack/wait-for.ts';

/* What `npm start` starts, as a process of its own: `node dist/adapters/main.js`. */

let folder: string;
const started: ChildProcess[] = [];
beforeAll(() => {
  expect(spawnSync(process.execPath, [join(root, 'tools', 'build.mjs')]).status).toBe(0);
}, 120_000);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hankebotti-'));
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

interface Program {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
}

function start(env: Readonly<Record<string, string>>, args: readonly string[] = []): Program {
  const child = spawn(process.execPath, [join(root, 'dist', 'adapters', 'main.js'), ...args], {
    cwd: folder,
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  started.push(child);
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => void output.push(data.toString()));
  return { child, output: () => output.join(''), ended: new Promise((resolve) => child.once('exit', resolve)) };
}

test('without any key the terminal answers, line by line where it is none', async () => {
  const { child, output, ended } = start({ HANKEBOTTI_LOCALE: 'fi' });
  child.stdin?.end('paljonko thl sai\n');
  expect(await ended).toBe(0);
  expect(output().replaceAll('\u00a0', ' ')).toContain('1 533 374,50 €');
});

test('with arguments the terminal answers, whatever keys are set', async () => {
  const { output, ended } = start({ SLACK_BOT_TOKEN: 'xoxb-1' }, ['--version']);
  expect(await ended).toBe(0);
  expect(output()).toMatch(/^hankebotti|^\d/u);
});

test('with Slack’s keys it answers in Slack, until it is told to stop: then it finishes and leaves', async () => {
  const slack = await startSlackStandIn();
  writeFileSync(
    join(folder, '.env'),
    `SLACK_BOT_TOKEN=xoxb-hanketoimisto\nSLACK_APP_TOKEN=${slack.appToken}\nSLACK_API_URL=${slack.apiUrl}\n`,
  );
  try {
    const program = start({});
    await waitFor(() => program.output().includes('slack.connected'));
    const alice = slack.person('alice');
    await alice.dm('paljonko thl sai');
    await waitFor(() => slack.messages(alice.directChannel).some(({ text }) => text.replaceAll('\u00a0', ' ').includes('1 533 374,50 €')));
    program.child.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(program.output()).toContain('slack.stopped');
    // No token, no question.
    expect(program.output()).not.toMatch(/xoxb-|xapp-|thl/iu);
    for (const line of program.output().trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
  } finally {
    await slack.close();
  }
}, 30_000);

test.each(['fi', 'en', 'sv'] as const)('keys that are not enough: it says in %s what is missing, and ends', async (locale) => {
  const { output, ended } = start({ SLACK_BOT_TOKEN: 'xoxb-1', HANKEBOTTI_LOCALE: locale });
  expect(await ended).toBe(2);
  expect(output()).toContain(JSON.stringify(sentencesFor(locale).service.slack({ code: 'missing-keys', missing: ['SLACK_APP_TOKEN'] })));
  expect(output()).toContain(JSON.stringify(sentencesFor(locale).service.nothingStarted));
});

test('a list that cannot be read: it says so, and ends', async () => {
  const { output, ended } = start({
    SLACK_BOT_TOKEN: 'xoxb-1',
    SLACK_APP_TOKEN: 'xapp-1',
    HANKEBOTTI_DATA: join(folder, 'nowhere'),
    HANKEBOTTI_LOCALE: 'en',
  });
  expect(await ended).toBe(2);
  expect(output()).toContain('nowhere');
});

test('Discord’s servers are shared among processes where that is set, and all of them end when it is told to stop', async () => {
  const discord = await startDiscordStandIn();
  try {
    const program = start({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, DISCORD_SHARDS: '2' });
    await waitFor(() => discord.gateway.count() === 2, { withinMs: 25_000 });
    await waitFor(() => program.output().split('discord.connected').length === 3);
    program.child.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    await waitFor(() => discord.gateway.count() === 0);
  } finally {
    await discord.close();
  }
}, 40_000);
