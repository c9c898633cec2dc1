import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDiscordStandIn } from '../../stand-ins/discord/start.ts';
import { waitFor } from '../../stand-ins/slack/wait-for.ts';
import { type OpenDiscord, openDiscord } from './open-discord.ts';
import { answerTo, repliesTo, replyTo, statesMoney, textOf } from './seen.ts';

// The published list.
const ofThl = '1 533 374,50 €';
const ofMigri = '10 407 517,62 €';

let open: OpenDiscord;
beforeAll(async () => {
  open = await openDiscord();
});
afterAll(() => open.close());

/** All that was said before this is answered: who asks last is answered last. */
async function quiet(who = 'bob'): Promise<void> {
  const { discord } = open;
  await replyTo(discord, discord.person(who).mention('paljonko migri sai'));
}

describe('a mention', () => {
  test('is answered where it was made, and calls nobody', async () => {
    const { discord } = open;
    const said = discord.person('alice').mention('paljonko thl sai');
    const answer = await replyTo(discord, said);
    expect(textOf(answer)).toContain(ofThl);
    expect(answer.mentions).toEqual([]);
  });

  test.each([
    ['how much did migri get', '€10,407,517.62', 'has received'],
    ['hur mycket fick migri', ofMigri, 'har fått'],
    ['paljonko migri sai', ofMigri, 'on saanut'],
  ])('is answered in its own language: %s', async (question, figure, words) => {
    const { discord } = open;
    const shown = textOf(await replyTo(discord, discord.person('alice').mention(question)));
    expect(shown).toContain(figure);
    expect(shown).toContain(words);
  });

  test('without words says what can be asked', async () => {
    const { discord } = open;
    expect(textOf(await replyTo(discord, discord.person('alice').mention('')))).toContain('Kysy omin sanoin');
  });

  test('inside a sentence is answered', async () => {
    const { discord } = open;
    const said = discord.person('alice').say(`hei <@${discord.botUserId}>, paljonko thl sai? kiitos <@${discord.person('bob').id}>`);
    expect(textOf(await replyTo(discord, said))).toContain(ofThl);
  });

  test('goes on from what the same person asked in the channel, and nobody else', async () => {
    const { discord } = open;
    const [alice, bob] = [discord.person('alice'), discord.person('bob')];
    await replyTo(discord, alice.mention('paljonko thl sai'));
    await replyTo(discord, bob.mention('paljonko spr sai'));
    const next = textOf(await replyTo(discord, alice.mention('mitkä niistä päättyvät 2026?')));
    // One of THL's three.
    expect(next).toContain('437 380,86 €');
  });

  test('goes on from a command, and a command from it', async () => {
    const { discord } = open;
    const alice = discord.person('alice');
    await answerTo(alice.command('projects', 'beneficiary', { beneficiary: 'thl' }, { where: 'general', locale: 'fi' }));
    expect(textOf(await replyTo(discord, alice.mention('mitkä niistä päättyvät 2026?')))).toContain('437 380,86 €');
    const command = alice.command('projects', 'ask', { question: 'entä migri?' }, { where: 'general', locale: 'fi' });
    expect(textOf(await answerTo(command))).toContain('Maahanmuuttovirasto');
  });
});

describe('a direct message', () => {
  test('needs no mention, and goes on from the one before and from a command', async () => {
    const { discord } = open;
    const alice = discord.person('alice');
    expect(textOf(await replyTo(discord, alice.dm('paljonko thl sai')))).toContain(ofThl);
    expect(textOf(await replyTo(discord, alice.dm('entä migri?')))).toContain(ofMigri);
    await answerTo(alice.command('projects', 'beneficiary', { beneficiary: 'thl' }, { where: 'dm', locale: 'fi' }));
    expect(textOf(await replyTo(discord, alice.dm('mitkä niistä päättyvät 2026?')))).toContain('437 380,86 €');
  });

  test('is answered once, though the answer is a direct message too', async () => {
    const { discord } = open;
    const bob = discord.person('bob');
    await replyTo(discord, bob.dm('paljonko thl sai'));
    await replyTo(discord, bob.dm('paljonko migri sai'));
    expect(discord.messages(bob.directChannel).filter(({ isBot }) => isBot)).toHaveLength(2);
  });
});

describe('a reply to an answer', () => {
  test('goes on from that answer, whatever was asked in between', async () => {
    const { discord } = open;
    const [alice, bob] = [discord.person('alice'), discord.person('bob')];
    const answer = await replyTo(discord, alice.mention('thl hankkeet'));
    await replyTo(discord, alice.mention('paljonko spr sai'));
    await replyTo(discord, bob.mention('kaikki hankkeet'));
    const said = alice.say('mitkä niistä päättyvät 2026?', { replyTo: answer });
    expect(textOf(await replyTo(discord, said))).toContain('437 380,86 €');
    // Somebody else may go on from it too.
    const others = bob.say('mitkä niistä päättyvät 2026?', { replyTo: answer });
    expect(textOf(await replyTo(discord, others))).toContain('437 380,86 €');
  });

  test('is what the person’s next question goes on from', async () => {
    const { discord } = open;
    const alice = discord.person('alice');
    const answer = await replyTo(discord, alice.mention('paljonko thl sai'));
    await replyTo(discord, alice.say('entä migri?', { replyTo: answer }));
    expect(textOf(await replyTo(discord, alice.mention('mitkä niistä päättyvät 2025?')))).toContain('6 883 987,97 €');
  });

  test('to a command’s answer goes on from it, in a direct message too', async () => {
    const { discord } = open;
    const alice = discord.person('alice');
    for (const where of ['general', 'dm']) {
      const answer = await answerTo(alice.command('projects', 'beneficiary', { beneficiary: 'thl' }, { where, locale: 'fi' }));
      await answerTo(alice.command('projects', 'totals', {}, { where, locale: 'fi' }));
      const said = alice.say('mitkä niistä päättyvät 2026?', { replyTo: answer });
      expect(textOf(await replyTo(discord, said))).toContain('437 380,86 €');
    }
  });

  test('goes on after a restart', async () => {
    const discord = await startDiscordStandIn();
    const alice = discord.person('alice');
    const before = await openDiscord({ discord });
    const answer = await replyTo(discord, alice.mention('thl hankkeet'));
    await before.close();
    const restarted = await openDiscord({ discord });
    expect(textOf(await replyTo(discord, alice.say('mitkä niistä päättyvät 2026?', { replyTo: answer })))).toContain('437 380,86 €');
    await restarted.close();
    await discord.close();
  });

  test('that calls nobody is left alone: Discord gives no words of it', async () => {
    const { discord } = open;
    const alice = discord.person('alice');
    const answer = await replyTo(discord, alice.mention('thl hankkeet'));
    const said = alice.say('mitkä niistä päättyvät 2026?', { replyTo: answer, calls: false });
    await quiet();
    expect(repliesTo(discord, said)).toEqual([]);
  });

  test('to somebody else’s message is a question like any other', async () => {
    const { discord } = open;
    const [alice, bob] = [discord.person('alice'), discord.person('bob')];
    const said = bob.say('tietääkö joku paljonko thl sai?');
    const asked = alice.say(`<@${discord.botUserId}> paljonko thl sai`, { replyTo: said });
    expect(textOf(await replyTo(discord, asked))).toContain(ofThl);
  });
});

describe('no answer is given', () => {
  test('to what does not mention the bot, to a bot, and to a notice of Discord’s own', async () => {
    const { discord } = open;
    const [alice, otherbot] = [discord.person('alice'), discord.person('otherbot')];
    const said = [alice.say('paljonko thl sai'), otherbot.mention('paljonko thl sai')];
    const answered = alice.mention('paljonko thl sai');
    await replyTo(discord, answered);
    // Somebody joined.
    discord.tellAgain(answered, { id: `${answered.id}0`, type: 7 });
    await quiet();
    for (const message of said) expect(repliesTo(discord, message)).toEqual([]);
    expect(repliesTo(discord, answered)).toHaveLength(1);
  });

  test('a second time to what Discord tells twice', async () => {
    const { discord } = open;
    const said = discord.person('alice').mention('paljonko thl sai');
    discord.tellAgain(said);
    await replyTo(discord, said);
    discord.tellAgain(said);
    await quiet();
    await quiet('alice');
    expect(repliesTo(discord, said)).toHaveLength(1);
  });
});

describe('“Ask about this” at a message', () => {
  test.each([
    ['paljonko thl sai', 'fi', 'on saanut'],
    ['how much did thl get', 'fi', 'has received'],
    ['thl', 'sv-SE', 'har fått'],
  ])('answers “%s” to whoever asked in %s alone', async (content, locale, words) => {
    const { discord } = open;
    const said = discord.person('bob').say(content);
    const answer = await answerTo(discord.person('alice').messageCommand('Ask about this', said, { locale }));
    expect(answer.onlyFor).toBe(discord.person('alice').id);
    expect(textOf(answer)).toContain(words);
  });

  test('does not go on from what was asked before, and leaves out mentions', async () => {
    const { discord } = open;
    const alice = discord.person('alice');
    await answerTo(alice.command('projects', 'ending', { beneficiary: 'spr', when: '2025' }, { where: 'general', locale: 'fi' }));
    const said = discord.person('bob').say(`<@${alice.id}> Maahanmuuttoviraston`);
    const answer = textOf(await answerTo(alice.messageCommand('Ask about this', said, { locale: 'fi' })));
    expect(answer).toContain(ofMigri);
    expect(answer).toContain('12 hanketta');
    // The next question goes on from it.
    expect(textOf(await replyTo(discord, alice.mention('mitkä niistä päättyvät 2025?')))).toContain('6 883 987,97 €');
  });

  test('without words, as at an answer of the bot’s, says what can be asked', async () => {
    const { discord } = open;
    const alice = discord.person('alice');
    const answer = await replyTo(discord, alice.mention('paljonko thl sai'));
    const shown = textOf(await answerTo(alice.messageCommand('Ask about this', answer, { locale: 'fi' })));
    expect(shown).toContain('Kysy omin sanoin');
    expect(shown).not.toMatch(statesMoney);
  });
});

test('nothing that was sent pings anybody, and Discord refused nothing', async () => {
  await waitFor(() => open.discord.calls.every(({ status }) => status !== undefined));
  expect(open.discord.pings()).toEqual([]);
  expect(open.discord.refused()).toEqual([]);
});
