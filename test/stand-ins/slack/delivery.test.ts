import type { App } from '@slack/bolt';
import { afterEach, describe, expect, test } from 'vitest';
import { type SlackStandIn, startSlackStandIn } from './start.ts';
import { startTinyApp, type TinyApp } from './tiny-app.ts';
import { waitFor } from './wait-for.ts';

let slack: SlackStandIn;
let tiny: TinyApp;
afterEach(async () => {
  await slack.quiet();
  await tiny.stop();
  await slack.close();
});

describe.each(['socket', 'http'] as const)('on %s', (mode) => {
  async function begin(options: Parameters<typeof startSlackStandIn>[0] = {}, listen: (app: App, seen: string[]) => void = answerAll) {
    slack = await startSlackStandIn(options);
    tiny = await startTinyApp(slack, mode, listen);
  }

  test('a slash command is acknowledged, and its answer by response_url is seen by the asker alone', async () => {
    await begin();
    const commanded = await slack.person('alice').command('/hankkeet', 'thl');
    expect(commanded).toMatchObject({ via: mode, acknowledged: true, trouble: undefined });
    const [answer] = await waitFor(() => slack.ephemerals('alice'));
    expect(answer).toMatchObject({ text: 'answer to thl', onlyFor: 'U0ALICE', channel: 'C0GENERAL', isBot: true });
    expect(slack.ephemerals('bob')).toEqual([]);
    expect(slack.messages('general')).toEqual([]);
  });

  test('what comes with the acknowledgement is shown too', async () => {
    await begin();
    await slack.person('alice').command('/hankkeet', 'at once');
    expect(slack.ephemerals('alice')).toMatchObject([{ text: 'with the acknowledgement' }]);
  });

  test('a command that nobody acknowledges times out', async () => {
    await begin({ acknowledgeWithinMs: 100 });
    expect(await slack.person('alice').command('/other', '')).toMatchObject({ acknowledged: false });
  });

  test('a mention carries the name of the bot, the thread and the text', async () => {
    await begin();
    const alice = slack.person('alice');
    const said = await alice.mention('migri');
    await waitFor(() => slack.thread('general', said.ts).length === 2);
    expect(tiny.seen).toEqual(['mention <@U0HANKEBOT1> migri']);
    const inThread = await alice.mention('lisää', { threadTs: said.ts });
    await waitFor(() => slack.thread('general', said.ts).length === 4);
    expect(slack.thread('general', said.ts).map(({ text }) => text)).toEqual([
      '<@U0HANKEBOT1> migri',
      'reply',
      '<@U0HANKEBOT1> lisää',
      'reply',
    ]);
    expect(inThread.ts > said.ts).toBe(true);
  });

  test('a direct message arrives once, and twice where it names the bot', async () => {
    await begin();
    await slack.person('alice').dm('hei');
    await waitFor(() => slack.messages(slack.person('alice').directChannel).length === 2);
    await slack.person('alice').dm('<@U0HANKEBOT1> hei');
    await waitFor(() => tiny.seen.length === 3);
    expect(tiny.seen).toEqual(['dm hei', 'dm <@U0HANKEBOT1> hei', 'mention <@U0HANKEBOT1> hei']);
  });

  test('what the bot writes in a talk comes back to it, and Bolt passes it over', async () => {
    await begin();
    await slack.person('bob').dm('hei');
    await waitFor(() => slack.deliveries.some(({ payload }) => JSON.stringify(payload).includes('"bot_id"')));
    expect(tiny.seen).toEqual(['dm hei']);
  });

  test('an event may come again, with a number and the same id', async () => {
    const seen: unknown[] = [];
    await begin({}, (app) => {
      app.event('app_mention', async ({ context, body }) => void seen.push(body.event_id, context.retryNum, context.retryReason));
    });
    const said = await slack.person('alice').mention('migri', { eventId: 'Ev1' });
    await slack.redeliver(said);
    await waitFor(() => seen.length === 6);
    expect(seen).toEqual(['Ev1', undefined, undefined, 'Ev1', 1, mode === 'http' ? 'http_timeout' : 'timeout']);
  });

  test('App Home, uninstalling and revoked tokens are told', async () => {
    await begin();
    await slack.person('alice').openHome();
    await slack.sendEvent({ type: 'app_uninstalled' });
    await slack.sendEvent({ type: 'tokens_revoked', tokens: { oauth: [], bot: ['U0HANKEBOT1'] } });
    await waitFor(() => tiny.seen.length === 3);
    expect(tiny.seen).toEqual(['home U0ALICE home', 'uninstalled', 'revoked U0HANKEBOT1']);
    await waitFor(() => slack.home('alice'));
    expect(slack.home('alice')).toMatchObject({ type: 'home', team_id: 'T0HANKETOIMISTO' });
  });

  test('a click refers to the message that was posted, with its value, and replaces it', async () => {
    await begin();
    const said = await slack.person('alice').mention('sivu');
    await waitFor(() => slack.thread('general', said.ts).length === 2);
    const pressed = await slack.person('bob').press('Seuraavat');
    expect(pressed.payload).toMatchObject({
      user: { id: 'U0BOB' },
      container: { channel_id: 'C0GENERAL', is_ephemeral: false, thread_ts: said.ts, message_ts: slack.thread('general', said.ts)[1]?.ts },
      message: { text: 'page 1', bot_id: 'B0HANKEBOT1' },
      actions: [{ action_id: 'next', value: 'p2', type: 'button', text: { text: 'Seuraavat' } }],
    });
    await waitFor(() => slack.thread('general', said.ts)[1]?.text === 'page 2');
    expect(slack.thread('general', said.ts)).toHaveLength(2);
  });

  test('a click in an ephemeral message has its place and not its text', async () => {
    await begin();
    await slack.person('alice').command('/hankkeet', 'sivu');
    await waitFor(() => slack.ephemerals('alice'));
    const { payload } = await slack.person('alice').press('next');
    expect(payload).toMatchObject({ container: { is_ephemeral: true }, channel: { id: 'C0GENERAL' } });
    expect(payload).not.toHaveProperty('message');
    await waitFor(() => slack.ephemerals('alice')[0]?.text === 'page 2');
    await expect(slack.person('bob').press('next')).rejects.toThrow('bob sees no next');
  });
});

function answerAll(app: App, seen: string[]): void {
  const page = {
    text: 'page 1',
    blocks: [
      {
        type: 'actions' as const,
        elements: [{ type: 'button' as const, action_id: 'next', value: 'p2', text: { type: 'plain_text' as const, text: 'Seuraavat' } }],
      },
    ],
  };
  app.command('/hankkeet', async ({ ack, command, respond }) => {
    if (command.text === 'at once') return ack('with the acknowledgement');
    await ack();
    await respond(command.text === 'sivu' ? page : `answer to ${command.text}`);
  });
  app.event('app_mention', async ({ event, say }) => {
    seen.push(`mention ${event.text}`);
    const reply = event.text.includes('sivu') ? page : { text: 'reply' };
    if (event.channel.startsWith('C')) await say({ ...reply, thread_ts: event.thread_ts ?? event.ts });
  });
  app.message(async ({ message, say }) => {
    seen.push(`dm ${'text' in message ? message.text : ''}`);
    await say('reply');
  });
  app.event('app_home_opened', async ({ event, client }) => {
    seen.push(`home ${event.user} ${event.tab}`);
    await client.views.publish({ user_id: event.user, view: { type: 'home', blocks: [{ type: 'divider' }] } });
  });
  app.event('app_uninstalled', async () => void seen.push('uninstalled'));
  app.event('tokens_revoked', async ({ event }) => void seen.push(`revoked ${event.tokens.bot?.join()}`));
  app.action('next', async ({ ack, respond }) => {
    await ack();
    await respond({ replace_original: true, text: 'page 2' });
  });
}
