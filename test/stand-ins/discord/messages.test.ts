import { Events, GatewayIntentBits, type Message } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { waitFor } from '../slack/wait-for.ts';
import { type DiscordStandIn, startDiscordStandIn } from './start.ts';
import { startTinyBot, type TinyBot } from './tiny-bot.ts';

const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

let discord: DiscordStandIn;
let bot: TinyBot;
let heard: Message[];
beforeEach(async () => {
  discord = await startDiscordStandIn({ privilegedIntents: GatewayIntentBits.MessageContent });
  await open();
});
afterEach(async () => {
  await bot.stop();
  await discord.close();
});

async function open(more: readonly GatewayIntentBits[] = []): Promise<void> {
  bot = await startTinyBot(discord, async () => undefined, { intents: [...intents, ...more] });
  heard = [];
  bot.client.on(Events.MessageCreate, (message) => heard.push(message));
}

const newest = async (count: number) => {
  await waitFor(() => heard.length === count);
  const message = heard.at(-1);
  if (message === undefined) throw new Error('Nothing heard');
  return message;
};

describe('without the privileged intent', () => {
  test('the words come with a mention and in a direct message alone', async () => {
    const alice = discord.person('alice');
    alice.mention('thl');
    const mention = await newest(1);
    expect(mention).toMatchObject({ content: `<@${discord.botUserId}> thl`, channel: { name: 'general' } });
    expect(mention.mentions.has(discord.botUserId)).toBe(true);
    alice.say('thl', { where: 'general' });
    expect(await newest(2)).toMatchObject({ content: '' });
    alice.dm('thl');
    expect(await newest(3)).toMatchObject({ content: 'thl', guildId: null, author: { username: 'alice' } });
  });

  test('an answer to the bot carries its words, unless it does not call the bot', async () => {
    const alice = discord.person('alice');
    alice.mention('thl');
    const own = await (await newest(1)).reply('migri');
    const [, posted] = discord.messages('general');
    if (posted === undefined) throw new Error('No reply');
    expect(await newest(2)).toMatchObject({ content: 'migri', author: { id: discord.botUserId } });
    alice.say('ja?', { replyTo: posted });
    expect(await newest(3)).toMatchObject({ content: 'ja?', reference: { messageId: own.id } });
    alice.say('ja?', { replyTo: posted, calls: false });
    expect(await newest(4)).toMatchObject({ content: '', reference: { messageId: own.id } });
    expect(discord.calls.at(-1)?.body).toMatchObject({ message_reference: { message_id: discord.messages('general')[0]?.id } });
  });

  test('messages of bots say so, and what the bot may not see is not told', async () => {
    discord.person('otherbot').mention('hei');
    expect(await newest(1)).toMatchObject({ author: { bot: true, username: 'otherbot' } });
    for (const where of ['hidden', 'elsewhere', 'group']) discord.person('alice').mention('hei', { where });
    discord.person('alice').mention('last', { where: 'locked' });
    expect((await newest(2)).content).toContain('last');
  });
});

test('with it all words come', async () => {
  await bot.stop();
  await open([GatewayIntentBits.MessageContent]);
  discord.person('alice').say('thl');
  expect(await newest(1)).toMatchObject({ content: 'thl' });
});

test('who did not ask to hear of messages hears none', async () => {
  await bot.stop();
  bot = await startTinyBot(discord, async () => undefined, { intents: [GatewayIntentBits.Guilds] });
  const packets: unknown[] = [];
  bot.client.on(Events.Raw, (packet: { t: unknown }) => packets.push(packet.t));
  discord.person('alice').mention('thl');
  discord.person('alice').dm('thl');
  discord.gateway.askHeartbeat();
  await waitFor(() => discord.gateway.heard.some(({ op }) => op === 1));
  expect(packets).toEqual([]);
});

describe('the bot writes by itself', () => {
  test('in a channel, edits and deletes, and hears of it', async () => {
    discord.person('alice').mention('thl');
    const { channel } = await newest(1);
    if (!channel.isSendable()) throw new Error('Not a channel');
    const sent = await channel.send({ content: 'a', files: [{ name: 'a.txt', attachment: Buffer.from('a') }] });
    await sent.edit('b');
    expect(discord.messages('general').at(-1)).toMatchObject({ content: 'b', edited: true, files: [{ name: 'a.txt' }] });
    await channel.sendTyping();
    expect((await channel.messages.fetch({ limit: 1, cache: false })).map(({ content }) => content)).toEqual(['b']);
    await sent.delete();
    expect(discord.messages('general')).toHaveLength(1);
    await expect(sent.edit('c')).rejects.toMatchObject({ code: 10008 });
  });

  test('to a person, unless that person takes nothing', async () => {
    const user = await bot.client.users.fetch(discord.person('alice').id).catch(() => null);
    expect(user).toBeNull();
    discord.person('alice').dm('hei');
    const { author } = await newest(1);
    await author.send('moi');
    expect(discord.messages('dm alice').at(-1)?.content).toBe('moi');
    discord.person('alice').closeDirect();
    await expect(author.send('moi')).rejects.toMatchObject({ code: 50007 });
  });

  test.each([
    ['locked', 50013, 403],
    ['hidden', 50001, 403],
    ['elsewhere', 50001, 403],
  ])('not where it may not: %s', async (name, code, status) => {
    const id = discord
      .person('alice')
      .channels()
      .find((channel) => channel.name === name)?.id;
    await expect(bot.client.rest.post(`/channels/${id}/messages`, { body: { content: 'a' } })).rejects.toMatchObject({ code, status });
  });

  test('not in an unknown channel, not over the words of others, not to a message that is gone', async () => {
    const rest = bot.client.rest;
    await expect(rest.post('/channels/1/messages', { body: { content: 'a' } })).rejects.toMatchObject({ code: 10003 });
    const { channel, id } = discord.person('alice').say('a');
    await expect(rest.patch(`/channels/${channel}/messages/${id}`, { body: { content: 'b' } })).rejects.toMatchObject({ code: 50005 });
    const gone = { content: 'a', message_reference: { message_id: '123456789012345678' } };
    await expect(rest.post(`/channels/${channel}/messages`, { body: gone })).rejects.toMatchObject({ code: 50035 });
    const anyway = { ...gone, message_reference: { ...gone.message_reference, fail_if_not_exists: false } };
    expect(await rest.post(`/channels/${channel}/messages`, { body: anyway })).toMatchObject({ content: 'a' });
    await expect(rest.get('/nothing/here')).rejects.toMatchObject({ status: 404 });
  });
});
