import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { root } from '../architecture/in-folder-of.ts';
import { harbour, library, newFolder, school, writeList } from '../refresh/make-list.ts';
import { startSlackStandIn } from '../stand-ins/slack/start.ts';
import { waitFor } from '../stand-ins/slack/wait-for.ts';

/* The running service and a list that is renewed under it: `node dist/adapters/main.js` with a Slack stand-in. */

const started: ChildProcess[] = [];
beforeAll(() => {
  expect(spawnSync(process.execPath, [join(root, 'tools', 'build.mjs')]).status).toBe(0);
}, 120_000);
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** The service over a list of three projects; `ask` resolves when the answer holds the text. */
async function serve(env: Readonly<Record<string, string>>) {
  const folder = newFolder();
  await writeList(folder, [harbour, library, school]);
  const slack = await startSlackStandIn();
  const child = spawn(process.execPath, [join(root, 'dist', 'adapters', 'main.js')], {
    cwd: folder,
    env: {
      SLACK_BOT_TOKEN: 'xoxb-hanketoimisto',
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_API_URL: slack.apiUrl,
      HANKEBOTTI_DATA: folder,
      HANKEBOTTI_LOCALE: 'en',
      ...env,
    },
  });
  started.push(child);
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => void output.push(data.toString()));
  const log = (): string => output.join('');
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await waitFor(() => log().includes('slack.connected'), { withinMs: 20_000 });
  const alice = slack.person('alice');
  const told = async (text: string): Promise<void> => {
    const before = slack.messages(alice.directChannel).length;
    await alice.dm('how many projects');
    await waitFor(() => JSON.stringify(slack.messages(alice.directChannel).slice(before)).includes(text));
  };
  return {
    folder,
    child,
    log,
    told,
    async stop() {
      child.kill('SIGTERM');
      expect(await ended).toBe(0);
      await slack.close();
    },
  };
}

test('SIGHUP renews the list without a restart, and a broken one is refused with a line in the log', async () => {
  const { folder, child, log, told, stop } = await serve({ HANKEBOTTI_LIST_WATCH: 'off' });
  await told('3 projects');
  await writeList(folder, [harbour, library, school, { ...school, name: 'Beehives' }]);
  await told('3 projects');
  child.kill('SIGHUP');
  await waitFor(() => log().includes('1 new, 0 gone, 0 changed'));
  await told('4 projects');
  writeFileSync(join(folder, 'projects.csv'), 'name,funding\n"Harb');
  child.kill('SIGHUP');
  await waitFor(() => log().includes('the old one goes on'));
  await told('4 projects');
  await stop();
  expect(log()).not.toMatch(/how many projects|xoxb-|xapp-/u);
}, 60_000);

test('a change in the folder renews the list by itself', async () => {
  const { folder, log, told, stop } = await serve({});
  await told('3 projects');
  await writeList(folder, [harbour, library, school, { ...school, name: 'Beehives' }]);
  await waitFor(() => log().includes('1 new, 0 gone, 0 changed'), { withinMs: 15_000 });
  await told('4 projects');
  await stop();
}, 60_000);
