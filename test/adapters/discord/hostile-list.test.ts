import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFolder } from '../slack/list-folder.ts';
import { type OpenDiscord, openDiscord } from './open-discord.ts';
import { answerTo, replyTo, textOf } from './seen.ts';

/* A list whose names look like Discord's own markup, are hard to cut, or fill a page. */

const names = [
  '*_~Hanke~_*',
  '# otsikko',
  '-# pieni',
  '> lainaus',
  '1. eka',
  '[x](https://evil.example)',
  '```koodi',
  '@everyone <@&1> <@2> <#3>',
  'https://evil.example/kutsu discord.gg/evil',
  ':tada: <a:juhla:1> <t:1:R> </ask:1>',
  '||salaisuus|| \\*',
  // A character of two halves where a label, a choice and a title end.
  ...[79, 99, 255].map((length) => `${'x'.repeat(length)}😀😀 pitkä`),
  ...Array.from({ length: 10 }, (_, index) => `Pitkä hanke ${index} ${'sanoja '.repeat(98).trim()}`),
  ...Array.from({ length: 16 }, (_, index) => `Osuma ${index}`),
];
const goals = `Tavoitteena on auttaa kaikkia. ${'Tämä on <@1> @here **tavoite**, jonka lause päättyy tähän. '.repeat(90)}`;
const rows = names.map((name, index) => ({
  name,
  beneficiary: index % 2 === 0 ? '@everyone & `pojat` ry' : `<@2> ${'pitkä '.repeat(60)}yhdistys`,
  purpose: goals,
  funding: `${1_000 + index}`,
}));

let open: OpenDiscord;
beforeAll(async () => {
  open = await openDiscord({ dataFolder: listFolder(rows) });
});
afterAll(() => open.close());

const how = { where: 'general', locale: 'fi' } as const;
/** What is shown without the backslashes that Discord does not show. */
const unescaped = (text: string): string => text.replace(/\\(?=[^\w\s])/gu, '').replaceAll('\u200b', '');

test('the goals have 5,000 characters, ten names 700, and there are forty projects', () => {
  expect(goals.length).toBeGreaterThan(5_000);
  expect(names.filter((name) => name.length >= 690)).toHaveLength(10);
  expect(names).toHaveLength(40);
});

describe('is shown as it is', () => {
  test.each(names.slice(0, 11))('a project called %s', async (name) => {
    const alice = open.discord.person('alice');
    const { choices } = await alice.autocomplete('projects', 'project', { project: name.slice(0, 100) }, how);
    const key = choices.find((choice) => choice.name === name)?.value ?? name;
    const shown = unescaped(textOf(await answerTo(alice.command('projects', 'project', { project: String(key) }, how))));
    expect(shown).toContain(name.replaceAll('\\', ''));
    // 5,000 characters of goals do not fit: how much is left out is said.
    expect(shown).toMatch(/\(\+[\d ]+ merkkiä\)/u);
  });

  test('every page of forty hits, forward and back, in the channel and privately, and each of its projects', async () => {
    const alice = open.discord.person('alice');
    for (const isPrivate of [false, true]) {
      let page = await answerTo(alice.command('projects', 'search', { topic: 'auttaa', private: isPrivate }, how));
      expect(textOf(page)).toContain('40 hank');
      for (let number = 2; number <= 8; number += 1) {
        page = await answerTo(alice.press('Näytä lisää', { message: page, locale: 'fi' }));
        expect(textOf(page)).toContain(`hankkeet ${number * 5 - 4}–${number * 5}`);
      }
      page = await answerTo(alice.press('Edelliset', { message: page, locale: 'fi' }));
      expect(textOf(page)).toContain('hankkeet 31–35');
    }
  });

  test.each([
    ['list', {}],
    ['list', { sort: '-funding' }],
    ['totals', { by: 'beneficiary' }],
    ['totals', { by: 'end-year' }],
    ['running', {}],
    ['ending', { when: '2025' }],
    ['export', { question: 'kaikki hankkeet', format: 'csv' }],
    ['export', { question: 'kaikki hankkeet', format: 'xlsx' }],
    ['about', {}],
    ['help', {}],
  ] as const)('the answer to %s %j', async (name, values) => {
    for (const locale of ['fi', 'sv-SE', 'en-US'])
      expect(textOf(await answerTo(open.discord.person('alice').command('projects', name, values, { ...how, locale })))).not.toBe('');
  });

  test('what is written about it', async () => {
    const { discord } = open;
    const alice = discord.person('alice');
    for (const text of ['kaikki hankkeet', 'paljonko @everyone & `pojat` ry sai', 'kerro hankkeesta # otsikko', 'hankkeet saajittain'])
      expect(textOf(await replyTo(discord, alice.mention(text)))).not.toBe('');
  });

  test('with goals that can be shown whole, as far as a message holds them', async () => {
    const alice = open.discord.person('alice');
    const card = await answerTo(alice.command('projects', 'project', { project: 'Osuma 3' }, how));
    const whole = await answerTo(alice.press('Näytä kaikki', { message: card, locale: 'fi' }));
    expect(textOf(whole).length).toBeGreaterThan(textOf(card).length);
    expect(textOf(whole)).toMatch(/\(\+[\d ]+ merkkiä\)/u);
  });
});

test('Discord took everything as it was, and nobody was called', () => {
  expect(open.discord.pings()).toEqual([]);
  expect(open.discord.refused()).toEqual([]);
  expect(open.logged.join('')).not.toMatch(/sent-as-text|failed|not-completed/u);
});
