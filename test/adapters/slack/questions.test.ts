import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sentencesFor } from '../../../src/locale/sentences-for.ts';
import { pings } from '../../stand-ins/slack/pings.ts';
import { waitFor } from '../../stand-ins/slack/wait-for.ts';
import { type OpenSlack, openSlack } from './open-slack.ts';
import { botMessages, buttonsOf, nextEphemeral, nextMessage, plain } from './seen.ts';

const share = {
  fi: sentencesFor('fi').chat.buttons.share,
  en: sentencesFor('en').chat.buttons.share,
  sv: sentencesFor('sv').chat.buttons.share,
};

// Figures of the published list of 5 March 2024.
const ofThl = '1 533 374,50 €';
const ofThlInEnglish = '€1,533,374.50';
const ofMigri = '10 407 517,62 €';

let open: OpenSlack;
beforeAll(async () => {
  open = await openSlack();
});
afterAll(() => open.close());

describe('a command', () => {
  test.each([
    ['/hankkeet', 'thl', 'on saanut', ofThl, share.fi],
    ['/projects', 'thl', 'has received', ofThlInEnglish, share.en],
    ['/projekt', 'thl', 'har fått', ofThl, share.sv],
    ['/projects', 'paljonko thl sai', 'on saanut', ofThl, share.fi],
  ])('%s %s is answered to its asker alone, in their language, and can be shared', async (command, text, words, figure, sharing) => {
    const { slack } = open;
    const answer = await nextEphemeral(slack, 'alice', async () => {
      const { acknowledged, trouble } = await slack.person('alice').command(command, text, { channel: 'general' });
      expect({ acknowledged, trouble }).toEqual({ acknowledged: true, trouble: undefined });
    });
    expect(plain(answer.text)).toContain(words);
    expect(plain(answer.text)).toContain(figure);
    expect(buttonsOf(answer)).toContain(sharing);
    expect(botMessages(slack, 'general')).toEqual([]);
  });

  test.each(['random', 'johto'])('is answered in #%s, where the bot is no member', async (channel) => {
    const { slack } = open;
    const answer = await nextEphemeral(slack, 'alice', () => slack.person('alice').command('/hankkeet', 'paljonko thl sai', { channel }));
    expect(plain(answer.text)).toContain(ofThl);
    expect(buttonsOf(answer)).toContain(share.fi);
  });

  test('in a direct message offers no sharing: there is no channel', async () => {
    const { slack } = open;
    const answer = await nextEphemeral(slack, 'alice', () => slack.person('alice').command('/hankkeet', 'thl', { channel: 'dm' }));
    expect(plain(answer.text)).toContain(ofThl);
    expect(buttonsOf(answer)).not.toContain(share.fi);
  });

  test.each([
    ['/hankkeet', /^Mitkä hankkeet päättyvät vuonna 2025/u],
    ['/projects', /^Which projects end in 2025/u],
    ['/projekt', /^Vilka projekt .*2025/u],
  ])('%s without words says what can be asked, in its language', async (command, example) => {
    const { slack } = open;
    const answer = await nextEphemeral(slack, 'alice', () => slack.person('alice').command(command, '   '));
    expect(buttonsOf(answer)).toContainEqual(expect.stringMatching(example));
  });

  test('under a name that the bot does not know is answered all the same', async () => {
    const { slack } = open;
    const answer = await nextEphemeral(slack, 'alice', () => slack.person('alice').command('/rahat', 'paljonko thl sai'));
    expect(plain(answer.text)).toContain(ofThl);
  });

  test('goes on from the one before it, for the same person in the same channel alone', async () => {
    const { slack } = open;
    await nextEphemeral(slack, 'alice', () => slack.person('alice').command('/hankkeet', 'paljonko thl sai', { channel: 'random' }));
    const next = await nextEphemeral(slack, 'alice', () =>
      slack.person('alice').command('/hankkeet', 'entä migri?', { channel: 'random' }),
    );
    expect(plain(next.text)).toContain(ofMigri);
    const others = await nextEphemeral(slack, 'bob', () =>
      slack.person('bob').command('/hankkeet', 'entä vuonna 2025?', { channel: 'random' }),
    );
    expect(plain(others.text)).not.toContain('THL');
    expect(plain(others.text)).not.toContain('Maahanmuuttovirasto');
  });
});

describe('a mention', () => {
  test('is answered in its thread, which is one conversation', async () => {
    const { slack } = open;
    const alice = slack.person('alice');
    const said = await alice.mention('paljonko thl sai?', { channel: 'general' });
    await waitFor(() => slack.thread('general', said.ts).length === 2);
    await slack.person('bob').mention('entä migri?', { channel: 'general', threadTs: said.ts });
    const [, first, , second] = await waitFor(() => {
      const thread = slack.thread('general', said.ts);
      return thread.length === 4 && thread;
    });
    expect(first).toMatchObject({ isBot: true, threadTs: said.ts });
    expect(plain(first?.text ?? '')).toContain(ofThl);
    expect(plain(second?.text ?? '')).toContain(ofMigri);
  });

  test('in an older thread is answered there', async () => {
    const { slack } = open;
    const { ts } = slack.person('bob').write('Mennään budjettiin', { channel: 'general' });
    await slack.person('alice').mention('paljonko thl sai', { channel: 'general', threadTs: ts });
    const thread = await waitFor(() => slack.thread('general', ts).length === 3 && slack.thread('general', ts));
    expect(plain(thread[2]?.text ?? '')).toContain(ofThl);
  });

  test('in another thread is another conversation', async () => {
    const { slack } = open;
    const alice = slack.person('alice');
    const first = await alice.mention('paljonko thl sai', { channel: 'general' });
    const second = await alice.mention('paljonko migri sai', { channel: 'general' });
    await waitFor(() => slack.thread('general', second.ts).length === 2);
    await alice.mention('ja mitkä niistä päättyvät 2025?', { channel: 'general', threadTs: first.ts });
    const thread = await waitFor(() => slack.thread('general', first.ts).length === 4 && slack.thread('general', first.ts));
    expect(thread[3]?.text).toContain('THL');
    expect(thread[3]?.text).not.toContain('Maahanmuuttovirasto');
  });

  test('after one whose answer takes long waits for its turn, and other threads do not', async () => {
    let letGo = (): void => {};
    const first = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const slow = await openSlack({
      change: (bot) => ({
        ...bot,
        ask: async (message) => {
          if (message.text.includes('thl')) await first;
          return bot.ask(message);
        },
      }),
    });
    try {
      const { slack } = slow;
      const alice = slack.person('alice');
      const { ts } = alice.write('Kaksi kysymystä', { channel: 'general' });
      await alice.mention('paljonko thl sai', { channel: 'general', threadTs: ts });
      await alice.mention('entä migri?', { channel: 'general', threadTs: ts });
      await nextMessage(slack, 'general', () => alice.mention('paljonko migri sai', { channel: 'general' }));
      expect(slack.thread('general', ts)).toHaveLength(3);
      letGo();
      const thread = await waitFor(() => slack.thread('general', ts).length === 5 && slack.thread('general', ts));
      const answers = thread.filter(({ isBot }) => isBot).map(({ text }) => plain(text));
      expect(answers[0]).toContain(ofThl);
      expect(answers[1]).toContain(ofMigri);
    } finally {
      await slow.close();
    }
  });

  test('without words says what can be asked', async () => {
    const { slack } = open;
    const answer = await nextMessage(slack, 'general', () => slack.person('alice').mention('', { channel: 'general' }));
    expect(buttonsOf(answer)).toContain('Mitkä hankkeet päättyvät vuonna 2025?');
  });

  test('in the middle of a question, beside another person’s, is no part of it', async () => {
    const { slack } = open;
    const bot = slack.workspaces[0]?.bot.userId ?? '';
    const text = `paljonko <@${bot}> thl <@U0BOB> sai`;
    const answer = await nextMessage(slack, 'general', () => slack.person('alice').mention(text, { channel: 'general' }));
    expect(plain(answer.text)).toContain(ofThl);
    expect(pings({ text: answer.text, blocks: answer.blocks })).toEqual([]);
  });
});

describe('a direct message', () => {
  test('is answered beside it, and in its thread where it is in one', async () => {
    const { slack } = open;
    const alice = slack.person('alice');
    const answer = await nextMessage(slack, alice.directChannel, () => alice.dm('paljonko thl sai'));
    expect(plain(answer.text)).toContain(ofThl);
    expect(answer.threadTs).toBeUndefined();
    expect(buttonsOf(answer)).not.toContain(share.fi);
    const inThread = await nextMessage(slack, alice.directChannel, () => alice.dm('paljonko migri sai', { threadTs: answer.ts }));
    expect(inThread.threadTs).toBe(answer.ts);
  });

  test('that names the bot comes twice and is answered once', async () => {
    const { slack } = open;
    const bob = slack.person('bob');
    const bot = slack.workspaces[0]?.bot.userId ?? '';
    await nextMessage(slack, bob.directChannel, () => bob.dm(`<@${bot}> paljonko thl sai`));
    const last = await nextMessage(slack, bob.directChannel, () => bob.dm('paljonko migri sai'));
    expect(plain(last.text)).toContain(ofMigri);
    expect(botMessages(slack, bob.directChannel)).toHaveLength(2);
  });

  test('that names the bot is answered beside it, whichever of its two events comes first', async () => {
    const { slack } = open;
    const bob = slack.person('bob');
    const before = botMessages(slack, bob.directChannel).length;
    await slack.sendEvent({ type: 'app_mention', user: bob.id, text: 'paljonko thl sai', channel: bob.directChannel, ts: '1.000001' });
    const answer = await nextMessage(slack, bob.directChannel, () => bob.dm('paljonko migri sai'));
    expect(answer.threadTs).toBeUndefined();
    expect(plain(answer.text)).toContain(ofMigri);
    expect(botMessages(slack, bob.directChannel)).toHaveLength(before + 1);
  });

  test.each([
    ['an edit', { subtype: 'message_changed' }],
    ['a deletion', { subtype: 'message_deleted' }],
    ['somebody who joins', { subtype: 'channel_join' }],
    ['another bot', { bot_id: 'B0OTHER' }],
    ['another bot, as Slack used to say it', { subtype: 'bot_message', bot_id: 'B0OTHER' }],
  ])('of %s is not answered', async (_what, extra) => {
    const { slack } = open;
    const bob = slack.person('bob');
    const before = botMessages(slack, bob.directChannel).length;
    await bob.dm('paljonko thl sai', { extra });
    const answer = await nextMessage(slack, bob.directChannel, () => bob.dm('paljonko migri sai'));
    expect(plain(answer.text)).toContain(ofMigri);
    expect(botMessages(slack, bob.directChannel)).toHaveLength(before + 1);
  });
});

describe('"Ask about it" at a message', () => {
  test('answers the message’s words to the asker alone', async () => {
    const { slack } = open;
    const message = slack.person('bob').write('hur mycket fick thl', { channel: 'random' });
    const answer = await nextEphemeral(slack, 'alice', () => slack.person('alice').messageShortcut('ask', message));
    expect(plain(answer.text)).toContain('har fått 1 533 374,50 €');
    expect(buttonsOf(answer)).toContain(share.sv);
    expect(slack.ephemerals('bob').some(({ ts }) => ts === answer.ts)).toBe(false);
  });

  test('at a message without words says what can be asked', async () => {
    const { slack } = open;
    const message = slack.person('bob').write('', { channel: 'general' });
    const answer = await nextEphemeral(slack, 'alice', () => slack.person('alice').messageShortcut('ask', message));
    expect(buttonsOf(answer)).toContain('Mitkä hankkeet päättyvät vuonna 2025?');
  });
});

test('everything that was said has words for notifications and screen readers, no previews, and pings nobody', () => {
  const { slack } = open;
  const sent = [...slack.callsOf('chat.postMessage'), ...slack.callsOf('response_url')];
  expect(sent.length).toBeGreaterThan(20);
  for (const { args } of sent) {
    expect(pings(args)).toEqual([]);
    expect(args).toMatchObject({ unfurl_links: false, unfurl_media: false });
  }
});
