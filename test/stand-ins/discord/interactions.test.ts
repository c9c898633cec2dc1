import { setTimeout as pause } from 'node:timers/promises';
import { AttachmentBuilder, type Interaction, MessageFlags } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { waitFor } from '../slack/wait-for.ts';
import { someCommands } from './some-commands.ts';
import { type DiscordStandIn, startDiscordStandIn } from './start.ts';
import { register, startTinyBot, type TinyBot } from './tiny-bot.ts';

let discord: DiscordStandIn;
let bot: TinyBot;
/** What the bot does next. */
let handle: (interaction: Interaction) => Promise<unknown>;
let clockMs: number;
beforeEach(async () => {
  clockMs = Date.parse('2026-11-24T12:00:00Z');
  discord = await startDiscordStandIn({ now: () => clockMs, acknowledgeWithinMs: 500 });
  await register(discord, someCommands);
  bot = await startTinyBot(discord, async (interaction) => handle(interaction));
});
afterEach(async () => {
  await bot.stop();
  await discord.close();
});

const ask = (question: string, where = 'general') => discord.person('alice').command('projects', 'ask', { question }, { where });

describe('what a person types', () => {
  test('comes in the types of the command, by its name in any language', async () => {
    let seen: unknown[] = [];
    handle = async (interaction) => {
      if (!interaction.isChatInputCommand()) return undefined;
      const { options } = interaction;
      seen = [
        options.getSubcommand(),
        options.getString('project'),
        options.getString('as'),
        options.getInteger('year'),
        options.getBoolean('quiet'),
        options.getUser('with')?.username,
        options.getChannel('in')?.id,
        options.getNumber('share'),
        interaction.locale,
      ];
      return interaction.reply('ok');
    };
    const values = { project: 'p', as: 'Taulukko', year: 2021, quiet: true, with: 'bob', in: 'locked', share: 0.5 };
    await discord.person('alice').command('hankkeet', 'show', values, { locale: 'fi' });
    expect(seen).toEqual(['show', 'p', 'table', 2021, true, 'bob', expect.any(String), 0.5, 'fi']);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['No command nothing is registered', () => discord.person('alice').command('nothing')],
    ['projects has no subcommand x', () => discord.person('alice').command('projects', 'x')],
    ['projects needs a subcommand', () => discord.person('alice').command('projects')],
    ['No option x, but: question', () => discord.person('alice').command('projects', 'ask', { x: 'a' })],
    ['The option question is required', () => discord.person('alice').command('projects', 'ask')],
    ['question has 1 to 200 characters, not 201', () => ask('a'.repeat(201))],
    ['question has 1 to 200 characters, not 0', () => ask('')],
    ['as has no choice x', () => discord.person('alice').command('projects', 'show', { project: 'a', as: 'x' })],
    ['year is a whole number', () => discord.person('alice').command('projects', 'show', { project: 'a', year: 1.5 })],
    ['year is between 2014 and 2030', () => discord.person('alice').command('projects', 'show', { project: 'a', year: 1 })],
    ['Nothing is suggested for question', () => discord.person('alice').autocomplete('projects', 'ask', { question: 'a' })],
    ['The command plain is not offered in elsewhere', () => discord.person('alice').command('plain', '', {}, { where: 'user-install' })],
    ['The command plain is not offered in group', () => discord.person('alice').command('plain', '', {}, { where: 'group' })],
    ['No channel x', () => ask('a', 'x')],
  ])('is not let through: %s', async (message, type) => {
    await expect(type()).rejects.toThrow(message);
  });

  test.each([
    ['general', 0, 'guild', '0'],
    ['locked', 0, 'guild', '0'],
    ['dm', 1, 'none', '0'],
    ['user-install', 0, 'guild', '1'],
    ['group', 2, 'none', '1'],
  ])('says where it was typed: %s', async (where, context, guild, owner) => {
    handle = async (interaction) => (interaction.isRepliable() ? interaction.reply('ok') : undefined);
    const { payload, reply } = await ask('a', where);
    expect(payload).toMatchObject({ context, authorizing_integration_owners: { [owner]: expect.any(String) }, entitlements: [] });
    expect('guild_id' in payload).toBe(guild === 'guild');
    expect('user' in payload).toBe(guild === 'none');
    expect(reply?.content).toBe('ok');
    const names = { 'user-install': 'elsewhere', dm: 'dm alice' };
    expect(discord.messages(Object.entries(names).find(([name]) => name === where)?.[1] ?? where)).toHaveLength(1);
  });

  test('may be missing the right to write, and an answer is shown all the same', async () => {
    handle = async (interaction) =>
      interaction.isRepliable() ? interaction.reply(interaction.appPermissions.has('SendMessages') ? 'may' : 'may not') : undefined;
    expect((await ask('a', 'locked')).reply?.content).toBe('may not');
    expect((await ask('a', 'general')).reply?.content).toBe('may');
  });
});

describe('suggestions', () => {
  test('are shown in the language of the person, for the option that is typed into', async () => {
    handle = async (interaction) =>
      interaction.isAutocomplete()
        ? interaction.respond([{ name: `a ${interaction.options.getFocused()}`, nameLocalizations: { fi: 'ä' }, value: 'id' }])
        : undefined;
    const alice = discord.person('alice');
    expect((await alice.autocomplete('projects', 'show', { project: '' }, { locale: 'fi' })).choices).toEqual([{ name: 'ä', value: 'id' }]);
    const suggested = await alice.autocomplete('projects', 'show', { project: 'b', quiet: true }, { locale: 'en-GB', focused: 'project' });
    expect(suggested.choices).toEqual([{ name: 'a b', value: 'id' }]);
  });

  test('that Discord refuses, or that come too late, are none', async () => {
    handle = async (interaction) => (interaction.isAutocomplete() ? interaction.respond([{ name: ' ', value: 'id' }]) : undefined);
    const refused = await discord.person('alice').autocomplete('projects', 'show', { project: 'b' });
    expect(refused).toMatchObject({ choices: [], trouble: 'interaction failed' });
    expect(bot.errors).toMatchObject([{ code: 50035 }]);
  });
});

describe('a first answer', () => {
  test('that does not come is a failed interaction', async () => {
    handle = async () => undefined;
    const asked = await ask('a');
    expect(asked).toMatchObject({ trouble: 'interaction failed', answer: undefined, reply: undefined });
    await expect(asked.settled()).rejects.toThrow('The interaction failed');
  });

  test('that comes too late meets an unknown interaction, by real time and by the clock', async () => {
    handle = async (interaction) => {
      await pause(550);
      return interaction.isRepliable() && interaction.reply('late');
    };
    expect(await ask('a')).toMatchObject({ trouble: 'interaction failed' });
    await waitFor(() => bot.errors);
    handle = async (interaction) => {
      clockMs += 501;
      return interaction.isRepliable() && interaction.reply('late');
    };
    expect(await ask('a')).toMatchObject({ trouble: 'interaction failed' });
    expect(bot.errors).toMatchObject([
      { code: 10062, status: 404 },
      { code: 10062, status: 404 },
    ]);
  });

  test('is taken once', async () => {
    handle = async (interaction) => {
      if (!interaction.isRepliable()) return undefined;
      await interaction.reply('one');
      interaction.replied = false;
      return interaction.reply('two');
    };
    expect((await ask('a')).reply?.content).toBe('one');
    await waitFor(() => bot.errors);
    expect(bot.errors).toMatchObject([{ code: 40060, status: 400 }]);
  });

  test('that Discord refuses leaves the time for another one', async () => {
    handle = async (interaction) => {
      if (!interaction.isRepliable()) return undefined;
      await interaction.reply({ content: 'a'.repeat(2_001) }).catch((error: unknown) => bot.errors.push(error));
      return interaction.reply('short');
    };
    expect((await ask('a')).reply?.content).toBe('short');
    expect(bot.errors).toMatchObject([
      { code: 50035, status: 400, rawError: { errors: { data: { content: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH' }] } } } } },
    ]);
    expect(discord.refused()).toHaveLength(1);
  });

  test('for one person alone is seen by nobody else', async () => {
    handle = async (interaction) =>
      interaction.isRepliable() ? interaction.reply({ content: 'secret', flags: MessageFlags.Ephemeral }) : undefined;
    await ask('a');
    expect(discord.ephemerals('alice')).toMatchObject([{ content: 'secret', onlyFor: discord.person('alice').id, flags: 64 }]);
    expect(discord.ephemerals('bob')).toEqual([]);
    expect(discord.messages('general')).toEqual([]);
  });

  test('comes back with the message where it is asked for', async () => {
    let got: unknown;
    handle = async (interaction) => {
      if (interaction.isRepliable()) got = (await interaction.reply({ content: 'a', withResponse: true })).resource?.message?.content;
    };
    await ask('a');
    await waitFor(() => got === 'a');
  });
});

describe('after the first answer', () => {
  test('a deferred one thinks, is edited, fetched, deleted, and followed up', async () => {
    const gates: (() => void)[] = [];
    handle = async (interaction) => {
      if (!interaction.isRepliable()) return;
      await interaction.deferReply();
      await new Promise<void>((resolve) => gates.push(resolve));
      await interaction.editReply({ content: 'done' });
      expect((await interaction.fetchReply()).content).toBe('done');
      const more = await interaction.followUp({ content: 'more', flags: MessageFlags.Ephemeral });
      await interaction.editReply({ message: more, content: 'even more' });
      await new Promise<void>((resolve) => gates.push(resolve));
      await interaction.deleteReply();
    };
    const asked = await ask('a');
    expect(asked).toMatchObject({ answer: { type: 5 }, reply: { isThinking: true, content: '' } });
    await waitFor(() => gates.length === 1);
    gates.shift()?.();
    expect(await asked.settled()).toMatchObject({ isThinking: false, content: 'done', edited: false });
    await waitFor(() => asked.followups[0]?.content === 'even more');
    expect(discord.ephemerals('alice')).toMatchObject([{ content: 'even more', edited: true }]);
    await waitFor(() => gates.length === 1);
    gates.shift()?.();
    await waitFor(() => asked.reply === undefined);
    expect(bot.errors).toEqual([]);
  });

  test('a follow-up in the place of the edit fills it, and stays as private as it was', async () => {
    handle = async (interaction) => {
      if (!interaction.isRepliable()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.followUp({ content: 'filled' });
    };
    expect(await (await ask('a')).settled()).toMatchObject({ content: 'filled', onlyFor: discord.person('alice').id });
    expect(discord.messages('general')).toEqual([]);
  });

  test('a token is good for a quarter of an hour', async () => {
    let later: (() => Promise<unknown>) | undefined;
    handle = async (interaction) => {
      if (!interaction.isRepliable()) return;
      await interaction.reply('a');
      later = () => interaction.editReply('b');
    };
    const asked = await ask('a');
    clockMs += 15 * 60_000;
    await (await waitFor(() => later))();
    expect(asked.reply?.content).toBe('b');
    clockMs += 1;
    await expect(later?.()).rejects.toMatchObject({ code: 50027, status: 401 });
  });

  test('nothing can be edited before the first answer, and no message of others', async () => {
    const results: unknown[] = [];
    handle = async (interaction) => {
      if (!interaction.isRepliable()) return;
      const tries = [() => interaction.webhook.editMessage('@original', 'a'), () => interaction.webhook.send('a')];
      for (const attempt of tries) await attempt().catch((error: { code: number }) => results.push(error.code));
      await interaction.reply('a');
      await interaction.webhook.editMessage('123456789012345678', 'b').catch((error: { code: number }) => results.push(error.code));
    };
    await ask('a');
    await waitFor(() => results.length === 3);
    expect(results).toEqual([10015, 10015, 10008]);
  });

  test('where the person alone installed the app, the sixth follow-up is one too many', async () => {
    handle = async (interaction) => {
      if (!interaction.isRepliable()) return;
      await interaction.reply('a');
      for (let index = 0; index < 6; index += 1) await interaction.followUp(`${index}`);
    };
    const asked = await ask('a', 'user-install');
    await waitFor(() => bot.errors);
    expect(bot.errors).toMatchObject([{ code: 40094 }]);
    expect(asked.followups).toHaveLength(5);
  });

  test('files are kept with their bytes, and an edit keeps those that it names', async () => {
    let first = '';
    handle = async (interaction) => {
      if (!interaction.isRepliable()) return;
      const csv = new AttachmentBuilder(Buffer.from('a;b\r\n1;ä\r\n'), { name: 'hankkeet ä.csv', description: 'List' });
      await interaction.reply({
        files: [csv, new AttachmentBuilder(Buffer.of(0, 255, 13, 10), { name: 'b.bin' })],
        embeds: [{ title: 'a' }],
      });
      const kept = (await interaction.fetchReply()).attachments.first();
      first = kept?.url ?? '';
      await interaction.editReply({
        attachments: kept === undefined ? [] : [kept],
        files: [{ name: 'c.png', attachment: Buffer.of(1) }],
        embeds: [{ image: { url: 'attachment://c.png' } }],
      });
    };
    const asked = await ask('a');
    expect(asked.reply?.files.map(({ name, description, bytes }) => [name, description, bytes])).toEqual([
      ['hankkeet ä.csv', 'List', Buffer.from('a;b\r\n1;ä\r\n')],
      ['b.bin', undefined, Buffer.of(0, 255, 13, 10)],
    ]);
    await waitFor(() => asked.reply?.edited);
    expect(discord.files('general').map(({ name }) => name)).toEqual(['hankkeet ä.csv', 'c.png']);
    expect(await (await fetch(first)).text()).toBe('a;b\r\n1;ä\r\n');
    expect(discord.callsOf('answer')[0]?.files.map(({ field }) => field)).toEqual(['files[0]', 'files[1]']);
  });
});

test('what a body would call is told at the end', async () => {
  handle = async (interaction) =>
    interaction.isRepliable() ? interaction.reply({ content: '<@1> @everyone', allowedMentions: { parse: ['users'] } }) : undefined;
  await ask('a');
  expect(discord.pings()).toEqual([
    'answer: allowed_mentions lets users be called',
    'answer: <@1> calls people or leads to a channel',
    'answer: @everyone calls people or leads to a channel',
  ]);
});
