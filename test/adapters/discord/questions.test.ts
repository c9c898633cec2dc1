import { afterAll, beforeAll, expect, test } from 'vitest';
import { readable } from '../../stand-ins/discord/readable.ts';
import { waitFor } from '../../stand-ins/slack/wait-for.ts';
import { type OpenDiscord, openDiscord } from './open-discord.ts';

let open: OpenDiscord;
beforeAll(async () => {
  open = await openDiscord();
});
afterAll(() => open.close());

const plain = (lines: readonly string[]): string => lines.join('\n').replaceAll('\u00a0', ' ');

/** What a person sees of a command's answer. */
async function answerOf(...asked: Parameters<ReturnType<OpenDiscord['discord']['person']>['command']>): Promise<string> {
  const command = await open.discord.person('alice').command(...asked);
  expect(command.trouble).toBeUndefined();
  return plain(readable(await command.settled()));
}

// The published list: THL has 3 projects, 1 533 374,50 €; all 47 projects 26 057 656,23 €; 18 end in 2026; objective 3 has 1 742 693,95 €.
test.each([
  ['ask', { question: 'paljonko thl sai' }, '1 533 374,50 €'],
  ['totals', {}, '26 057 656,23 €'],
  ['totals', { beneficiary: 'thl' }, '1 533 374,50 €'],
  ['totals', { beneficiary: 'Terveyden ja hyvinvoinnin laitos (THL)' }, '1 533 374,50 €'],
  ['totals', { by: 'objective' }, '1 742 693,95 €'],
  ['search', { topic: 'rasismi' }, 'Antirasistisen työotteen'],
  ['beneficiary', { beneficiary: 'maahanmuuttovirasto' }, '10 407 517,62 €'],
  ['ending', { when: 'vuonna 2026' }, '18 hanketta'],
  ['ending', {}, '2 hanketta'],
  ['running', {}, '37 hanketta'],
  ['list', { beneficiary: 'thl', 'at-least': '460 367,04', sort: '-funding' }, '635 626,61 €'],
  ['project', { project: 'MoniTieto' }, '460 367,03 €'],
  ['compare', { first: 'thl', second: 'migri' }, '10 407 517,62 €'],
  ['export', { question: 'migrin hankkeet', format: 'xlsx' }, '12 hanketta'],
  ['about', {}, '26 057 656,23 €'],
  ['help', {}, 'Kysy omin sanoin'],
] as const)('/hankkeet %s %j gives the figure of the list', async (name, values, figure) => {
  expect(await answerOf('projects', name, values, { where: 'general', locale: 'fi' })).toContain(figure);
});

test.each([
  ['fi', 'saanut'],
  ['en-US', 'received'],
  ['sv-SE', 'fått'],
  ['de', 'received'],
] as const)(
  'whose Discord is in %s reads “%s”, on a server, in a direct message and with the bot on their own account',
  async (locale, word) => {
    for (const where of ['general', 'dm', 'user-install'] as const) {
      expect(await answerOf('projects', 'totals', { beneficiary: 'migri' }, { where, locale })).toContain(word);
    }
  },
);

test('a question in another language than its asker’s Discord is answered in its own', async () => {
  expect(await answerOf('projects', 'ask', { question: 'hur mycket fick migrationsverket' }, { where: 'general', locale: 'fi' })).toContain(
    'fått',
  );
});

test('a private answer is seen by its asker alone', async () => {
  const alice = open.discord.person('alice');
  const command = await alice.command('projects', 'totals', { private: true }, { where: 'general', locale: 'en-US' });
  const message = await command.settled();
  expect(message.onlyFor).toBe(alice.id);
  expect(plain(readable(message))).toContain('€26,057,656.23');
});

test('a name that fits several, or none, is asked back and states no figure', async () => {
  for (const beneficiary of ['Helsinki', 'Kela', 'zzz']) {
    const shown = await answerOf('projects', 'totals', { beneficiary }, { where: 'general', locale: 'fi' });
    expect(shown).not.toMatch(/\d €/u);
  }
});

test('a mention is answered, and a reply to the answer goes on from it, whoever asked in between', async () => {
  const { discord } = open;
  const [alice, bob] = [discord.person('alice'), discord.person('bob')];
  const answersTo = (id: string) => discord.messages('general').filter(({ replyTo }) => replyTo === id);
  const asked = await alice.mention('paljonko thl sai');
  const [answer] = await waitFor(() => (answersTo(asked.id).length > 0 ? answersTo(asked.id) : undefined));
  if (answer === undefined) throw new Error('No answer');
  await bob.mention('mistä tiedot ovat');
  const next = await alice.say(`<@${discord.botUserId}> entä migri?`, { where: 'general', replyTo: answer });
  const [followUp] = await waitFor(() => (answersTo(next.id).length > 0 ? answersTo(next.id) : undefined));
  expect(plain(readable(followUp ?? answer))).toContain('10 407 517,62 €');
});

test('a direct message goes on from the one before', async () => {
  const { discord } = open;
  const alice = discord.person('alice');
  const shown = () => plain(discord.messages(alice.directChannel).flatMap((message) => (message.isBot ? readable(message) : [])));
  await alice.dm('paljonko thl sai');
  await waitFor(() => shown().includes('1 533 374,50 €'));
  await alice.dm('entä migri?');
  await waitFor(() => shown().includes('10 407 517,62 €'));
});

test('nothing that was sent pings anybody, and Discord refused nothing', () => {
  expect(open.discord.pings()).toEqual([]);
  expect(open.discord.refused()).toEqual([]);
});
