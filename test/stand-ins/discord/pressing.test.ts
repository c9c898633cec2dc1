import { type Interaction, MessageFlags } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { someCommands } from './some-commands.ts';
import { type DiscordStandIn, startDiscordStandIn } from './start.ts';
import { register, startTinyBot, type TinyBot } from './tiny-bot.ts';

const menu = {
  type: 3,
  custom_id: 'menu',
  placeholder: 'Valitse',
  max_values: 2,
  options: ['yksi', 'kaksi', 'kolme'].map((label, index) => ({ label, value: `${index + 1}` })),
};
const buttons = [
  { type: 2, style: 1, custom_id: 'next', label: 'Seuraavat', emoji: { name: '➡️' } },
  { type: 2, style: 2, custom_id: 'off', label: 'Pois', disabled: true },
  { type: 2, style: 5, url: 'https://a.fi', label: 'Lähde' },
];
const page = (content: string) => ({
  content,
  components: [
    { type: 1, components: buttons },
    { type: 1, components: [menu] },
    { type: 1, components: [{ type: 5, custom_id: 'who', placeholder: 'Kuka' }] },
  ],
});
const dialog = {
  custom_id: 'dialog',
  title: 'Rajaa',
  components: [
    { type: 1, components: [{ type: 4, custom_id: 'word', label: 'Sana', style: 1, max_length: 5 }] },
    { type: 18, label: 'Vuosi', component: { type: 3, custom_id: 'year', required: false, options: [{ label: '2021', value: 'y21' }] } },
  ],
};

let discord: DiscordStandIn;
let bot: TinyBot;
let press: (interaction: Interaction) => Promise<unknown>;
beforeEach(async () => {
  discord = await startDiscordStandIn({ acknowledgeWithinMs: 500 });
  await register(discord, someCommands);
  bot = await startTinyBot(discord, async (interaction) => {
    if (interaction.isChatInputCommand()) {
      const isAlone = interaction.options.getString('question') === 'alone';
      return interaction.reply(isAlone ? { ...page('alone'), flags: MessageFlags.Ephemeral } : page('all'));
    }
    return press(interaction);
  });
});
afterEach(async () => {
  await bot.stop();
  await discord.close();
});

const ask = (question: string) => discord.person('alice').command('projects', 'ask', { question });

test('a button updates the message under it, also one that is for one person alone', async () => {
  press = async (interaction) => (interaction.isButton() ? interaction.update({ content: `${interaction.message.content} 2` }) : undefined);
  await ask('all');
  const pressed = await discord.person('bob').press('Seuraavat');
  expect(pressed).toMatchObject({ answer: { type: 7 }, reply: { content: 'all 2', edited: true } });
  await ask('alone');
  const alone = await discord.person('alice').press('next');
  expect(alone.payload).toMatchObject({ data: { custom_id: 'next', component_type: 2, id: 2 }, message: { flags: 64, content: 'alone' } });
  expect(alone.reply?.content).toBe('alone 2');
  expect(discord.messages('general')).toMatchObject([{ content: 'all 2' }]);
});

test('a deferred update leaves the message until it is edited', async () => {
  press = async (interaction) => {
    if (!interaction.isButton()) return;
    await interaction.deferUpdate();
    await interaction.editReply({ content: 'later' });
  };
  await ask('all');
  const pressed = await discord.person('alice').press('➡️ Seuraavat');
  expect(pressed.answer?.type).toBe(6);
  expect(await pressed.settled()).toMatchObject({ content: 'later' });
});

test('a press may be answered with another message, which answers the first', async () => {
  press = async (interaction) =>
    interaction.isButton() ? interaction.reply({ content: 'mine', flags: MessageFlags.Ephemeral }) : undefined;
  const { reply } = await ask('all');
  await discord.person('bob').press('Seuraavat');
  expect(discord.ephemerals('bob')).toMatchObject([{ content: 'mine', replyTo: reply?.id }]);
});

test('a menu gives the values of what is chosen', async () => {
  press = async (interaction) => (interaction.isStringSelectMenu() ? interaction.update(interaction.values.join()) : undefined);
  await ask('all');
  expect((await discord.person('alice').choose('Valitse', ['kaksi', '3'])).reply?.content).toBe('2,3');
  press = async (interaction) =>
    interaction.isUserSelectMenu() ? interaction.update(interaction.users.map(({ username }) => username).join()) : undefined;
  expect((await discord.person('alice').choose('Kuka', 'bob')).reply?.content).toBe('bob');
});

test('what does not stand there, is off or leads away cannot be pressed', async () => {
  const alice = discord.person('alice');
  await expect(alice.press('Seuraavat')).rejects.toThrow('alice sees no button Seuraavat, but: none');
  const { reply } = await ask('alone');
  await expect(discord.person('bob').press('Seuraavat')).rejects.toThrow('bob sees no button');
  await expect(alice.press('Edelliset')).rejects.toThrow('but: ➡️ Seuraavat, Pois, Lähde');
  await expect(alice.press('Pois')).rejects.toThrow('greyed out');
  await expect(alice.press('Lähde')).rejects.toThrow('leads to https://a.fi');
  await expect(alice.choose('Valitse', 'neljä')).rejects.toThrow('No option neljä, but: yksi, kaksi, kolme');
  await expect(alice.choose('Valitse', ['yksi', 'kaksi', 'kolme'])).rejects.toThrow('takes 1 to 2, not 3');
  if (reply !== undefined) alice.dismiss(reply);
  await expect(alice.press('Seuraavat')).rejects.toThrow('sees no button');
});

test('an older message can be pressed, twice at once', async () => {
  press = async (interaction) => (interaction.isButton() ? interaction.update('pressed') : undefined);
  const { reply: older } = await ask('all');
  await ask('all');
  if (older === undefined) throw new Error('No message');
  const alice = discord.person('alice');
  const both = await Promise.all([alice.press('Seuraavat', { message: older }), alice.press('Seuraavat', { message: older })]);
  expect(both.map(({ trouble }) => trouble)).toEqual([undefined, undefined]);
  expect(discord.messages('general').map(({ content }) => content)).toEqual(['pressed', 'all']);
});

test('a dialog is filled in and sent, and updates the message that opened it', async () => {
  press = async (interaction) => {
    if (interaction.isButton()) return interaction.showModal(dialog);
    if (!interaction.isModalSubmit() || !interaction.isFromMessage()) return undefined;
    const { fields } = interaction;
    return interaction.update(`${fields.getTextInputValue('word')} ${fields.getStringSelectValues('year').join()}`);
  };
  await ask('all');
  const alice = discord.person('alice');
  expect(await alice.press('Seuraavat')).toMatchObject({ answer: { type: 9 }, reply: undefined });
  expect(alice.openModal()).toMatchObject({ title: 'Rajaa' });
  await expect(alice.submitModal({ Jokin: 'a' })).rejects.toThrow('Sana is required');
  await expect(alice.submitModal({ Sana: 'a', Jokin: 'a' })).rejects.toThrow('no field Jokin');
  await expect(alice.submitModal({ Sana: 'abcdef' })).rejects.toThrow('0 to 5 characters');
  expect((await alice.submitModal({ Sana: 'thl', year: '2021' })).reply?.content).toBe('thl y21');
  await expect(alice.submitModal({})).rejects.toThrow('no dialog open');
  expect(bot.errors).toEqual([]);
});

test('the menu at a message and at a person', async () => {
  press = async (interaction) => {
    if (interaction.isMessageContextMenuCommand()) return interaction.reply(`about ${interaction.targetMessage.content}`);
    return interaction.isUserContextMenuCommand() ? interaction.reply(interaction.targetUser.username) : undefined;
  };
  const alice = discord.person('alice');
  const message = discord.person('bob').say('migri', { where: 'general' });
  expect((await alice.messageCommand('Ask about this', message)).reply?.content).toBe('about migri');
  expect((await alice.userCommand('Who is this', 'bob')).reply?.content).toBe('bob');
});
