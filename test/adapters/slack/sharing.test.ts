import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sentencesFor } from '../../../src/locale/sentences-for.ts';
import { type OpenSlack, openSlack } from './open-slack.ts';
import { botMessages, buttonsOf, changedMessage, nextEphemeral, nextMessage, plain, wordsIn } from './seen.ts';

const { buttons } = sentencesFor('fi').chat;

// The published list of 5 March 2024: Migri has 12 projects, of which a message shows 5.
const firstOfMigri = 'Joustava turvapaikkamenettely';
const ofMigri = '10 407 517,62 €';

let open: OpenSlack;
beforeAll(async () => {
  open = await openSlack();
});
afterAll(() => open.close());

describe('"Share to channel"', () => {
  test('puts the same answer before everybody once, where the bot is no member too, and its asker can go on there', async () => {
    const { slack } = open;
    const alice = slack.person('alice');
    const own = await nextEphemeral(slack, 'alice', () => alice.command('/hankkeet', 'migrin hankkeet', { channel: 'random' }));
    const page = await changedMessage(slack, own, () => alice.press('Näytä lisää', undefined, { ts: own.ts }));
    const shared = await nextMessage(slack, 'random', () => alice.press(buttons.share, undefined, { ts: own.ts }));
    expect(shared.text).toBe(page.text);
    expect(buttonsOf(shared)).not.toContain(buttons.share);
    const next = await changedMessage(slack, shared, () => alice.press('Näytä lisää', undefined, { ts: shared.ts }));
    expect(wordsIn(next.blocks)).toContain('hankkeet 11–12, kaikkiaan 12');
    expect(botMessages(slack, 'random')).toHaveLength(1);
    // Somebody else gets their own copy, though the bot is no member.
    const copy = await nextEphemeral(slack, 'bob', () => slack.person('bob').press('Edelliset', undefined, { ts: shared.ts }));
    expect(wordsIn(copy.blocks)).toContain('hankkeet 6–10');
  });

  test('then more about it stays in the thread under it, where the bot is a member', async () => {
    const { slack } = open;
    const alice = slack.person('alice');
    const own = await nextEphemeral(slack, 'alice', () => alice.command('/hankkeet', 'migrin hankkeet', { channel: 'salainen' }));
    const shared = await nextMessage(slack, 'salainen', () => alice.press(buttons.share, undefined, { ts: own.ts }));
    const card = await nextMessage(slack, 'salainen', () => alice.press(buttons.details, undefined, { ts: shared.ts }));
    expect(card.threadTs).toBe(shared.ts);
  });

  test('then more about it comes to the asker directly, where the bot is no member', async () => {
    const { slack } = open;
    const alice = slack.person('alice');
    const own = await nextEphemeral(slack, 'alice', () => alice.command('/hankkeet', 'migrin hankkeet', { channel: 'random' }));
    const shared = await nextMessage(slack, 'random', () => alice.press(buttons.share, undefined, { ts: own.ts }));
    const card = await nextMessage(slack, alice.directChannel, () => alice.press(buttons.details, undefined, { ts: shared.ts }));
    expect(card.text).toContain(firstOfMigri);
  });
});

describe('where the address of a click is of no use any more', () => {
  test('because it is too old, the answer comes all the same', async () => {
    let now = Date.now();
    let letGo = (): void => {};
    const slow = await openSlack({
      standIn: { now: () => now },
      change: (bot) => ({
        ...bot,
        run: async (text, options) => {
          await new Promise<void>((resolve) => {
            letGo = resolve;
          });
          return bot.run(text, options);
        },
      }),
    });
    try {
      const { slack } = slow;
      const alice = slack.person('alice');
      const answer = await nextMessage(slack, 'general', () => alice.mention('migrin hankkeet'));
      const next = await nextMessage(slack, 'general', async () => {
        await alice.press('Näytä lisää', undefined, { ts: answer.ts });
        now += 31 * 60 * 1_000;
        letGo();
      });
      expect(wordsIn(next.blocks)).toContain('hankkeet 6–10');
    } finally {
      await slow.close();
    }
  });

  test.each([
    ['general', 'a message for the asker alone'],
    ['random', 'a direct message, where the bot is no member'],
  ])('because it is used up, in #%s the answer is %s', async (channel) => {
    const { slack } = open;
    const alice = slack.person('alice');
    const own = await nextEphemeral(slack, 'alice', () => alice.command('/hankkeet', 'migrin hankkeet', { channel }));
    // The replacement, and the message of its own that is tried instead of it.
    slack.fail('response_url', { kind: 'error', error: 'used_url' }, 2);
    const act = (): unknown => alice.press('Näytä lisää', undefined, { ts: own.ts });
    const next = channel === 'general' ? await nextEphemeral(slack, 'alice', act) : await nextMessage(slack, alice.directChannel, act);
    expect(wordsIn(next.blocks)).toContain('hankkeet 6–10');
  });

  test('because it is used up, an answer is shared all the same where the bot may write', async () => {
    const { slack } = open;
    const alice = slack.person('alice');
    const own = await nextEphemeral(slack, 'alice', () => alice.command('/hankkeet', 'migrin hankkeet', { channel: 'general' }));
    slack.fail('response_url', { kind: 'error', error: 'used_url' });
    const shared = await nextMessage(slack, 'general', () => alice.press(buttons.share, undefined, { ts: own.ts }));
    expect(plain(shared.text)).toContain(ofMigri);
  });
});
