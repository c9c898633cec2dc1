import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SubcommandName } from '../../../src/index.ts';
import { sentencesFor } from '../../../src/index.ts';
import type { Message } from '../../stand-ins/discord/message-store.ts';
import { type OpenDiscord, openDiscord } from './open-discord.ts';
import { answerTo, statesMoney, textOf } from './seen.ts';

/* What people type into a command's options, other than what is suggested to them. */

let open: OpenDiscord;
beforeAll(async () => {
  open = await openDiscord();
});
afterAll(() => open.close());

const ask = (name: SubcommandName, values: Readonly<Record<string, string>>, locale = 'fi'): Promise<Message> =>
  answerTo(open.discord.person('alice').command('projects', name, values, { where: 'general', locale }));

const { fi, sv, en } = { fi: sentencesFor('fi'), sv: sentencesFor('sv'), en: sentencesFor('en') };

describe('a name', () => {
  test.each([
    ['migri', 'as its key'],
    ['Maahanmuuttovirasto', 'as it is'],
    ['maahanmuuttovirasto', 'in lower case'],
    ['  MAAHANMUUTTOVIRASTO ', 'in capitals'],
    ['Maahanmuuttovir…', 'as a chat cuts it'],
    ['maahanmuutto', 'as it begins'],
    ['Maahanmuuttoviraston', 'inflected'],
    ['maahanmutovirasto', 'misspelt'],
    ['Migrationsverket', 'in another language'],
  ])('%j, %s, is Migri', async (beneficiary) => {
    const shown = textOf(await ask('beneficiary', { beneficiary }));
    expect(shown).toContain('10 407 517,62 €');
    expect(shown).toContain('12 hanketta');
  });

  test('inflected, of several words, is found, whatever was asked before', async () => {
    await ask('ending', { beneficiary: 'migri', when: '2026' });
    const shown = textOf(await ask('beneficiary', { beneficiary: 'punaisen ristin' }));
    // The Red Cross has one project.
    expect(shown).toContain('981 772,01 €');
    expect(shown).not.toContain('2026');
    const narrowed = textOf(await ask('ending', { beneficiary: 'punaisen ristin', when: '2026' }));
    expect(narrowed).not.toContain('981 772,01 €');
  });

  test.each([
    ['Paluu', '435 152,08 €'],
    ['paluu', '435 152,08 €'],
    ['Paluuyhteistyö', '677 593,62 €'],
    ['monitietto', '460 367,03 €'],
  ])('of a project, %j, is that project, though other names begin with it', async (project, figure) => {
    expect(textOf(await ask('project', { project }))).toContain(figure);
  });

  test.each(['3', 'paluu', 'Laittoman muuttoliikkeen torjunta ja paluu', '3 Laittoman muuttoliikkeen torj…'])(
    'of an objective, %j, is that objective',
    async (objective) => {
      expect(textOf(await ask('list', { objective }))).toContain('1 742 693,95 €');
    },
  );

  test('that fits several is asked back with them as buttons, and one of them gives its figure', async () => {
    await ask('beneficiary', { beneficiary: 'migri' });
    const asked = await ask('beneficiary', { beneficiary: 'Helsinki' });
    expect(textOf(asked)).toContain('”helsinki” sopii useaan nimeen');
    expect(textOf(asked)).not.toMatch(statesMoney);
    // Nothing of what was asked before.
    expect(textOf(asked)).not.toContain('Maahanmuuttovirasto');
    const label = 'Kerro lisää: Helsingin Diakonissalaitoksen säätiö sr';
    const press = open.discord.person('alice').press(label, { message: asked, locale: 'fi' });
    // The foundation has 5 projects.
    expect(textOf(await answerTo(press))).toContain('2 033 018,96 €');
  });

  test('of a project that fits several says which', async () => {
    const shown = textOf(await ask('project', { project: 'koto' }));
    expect(shown).toContain('”koto” sopii useaan nimeen');
    expect(shown).toContain('Kotouttavat taloustaidot');
    expect(shown).toMatch(/ja \d+ muuta/u);
    expect(shown).not.toMatch(statesMoney);
  });

  test.each([
    ['fi', 'beneficiary', { beneficiary: 'Kela' }, fi.commands.notOnList('Kela')],
    ['sv-SE', 'ending', { beneficiary: 'Kela', when: '2025' }, sv.commands.notOnList('Kela')],
    ['en-US', 'compare', { first: 'thl', second: 'Kela' }, en.commands.notOnList('Kela')],
    ['fi', 'totals', { beneficiary: 'thl', objective: 'zzz' }, fi.commands.notOnList('zzz')],
    ['fi', 'project', { project: 'thl' }, fi.commands.notOnList('thl')],
    ['fi', 'beneficiary', { beneficiary: 'thl ja migri' }, fi.commands.notOnList('thl ja migri')],
  ] as const)('that the list does not have is told in %s, for %s %j, with no figure beside it', async (locale, name, values, sentence) => {
    expect(textOf(await ask(name, values, locale))).toBe(sentence);
  });
});

describe('a time', () => {
  test.each([
    ['vuonna 2026', 'fi', '18 hanketta päättyy vuonna 2026'],
    ['in 2026', 'en-US', '18 projects end in 2026'],
    ['år 2026', 'sv-SE', '18 projekt slutar år 2026'],
    ['in 2026', 'fi', '18 hanketta päättyy vuonna 2026'],
    ['ensi kuussa', 'fi', '2 hanketta päättyy huhtikuussa 2024'],
    ['next month', 'en-US', '2 projects end in April 2024'],
    ['nästa månad', 'sv-SE', '2 projekt slutar i april 2024'],
    ['kesäkuun loppuun mennessä', 'fi', '4 hanketta'],
    ['2026', 'fi', '18 hanketta päättyy vuonna 2026'],
  ])('“%s” is read in %s', async (when, locale, words) => {
    expect(textOf(await ask('ending', { when }, locale))).toContain(words);
  });

  test.each([
    ['sinisenä', 'fi', fi],
    ['thl', 'fi', fi],
    ['2026 thl', 'en-US', en],
    ['1,5 milj', 'sv-SE', sv],
  ] as const)('“%s” is none, which is told in %s', async (when, locale, sentences) => {
    for (const name of ['ending', 'running'] as const)
      expect(textOf(await ask(name, { when }, locale))).toBe(sentences.commands.notATime(when));
  });
});

describe('an amount', () => {
  test.each([
    ['500 000', '17 hanketta'],
    ['500000', '17 hanketta'],
    ['500 000 €', '17 hanketta'],
    ['500k', '17 hanketta'],
    ['1,5 milj', '2 hanketta'],
    ['1.5 million', '2 hanketta'],
    ['0', '47 hanketta'],
  ])('of at least “%s” leaves %s', async (typed, words) => {
    expect(textOf(await ask('list', { 'at-least': typed }))).toContain(words);
  });

  test('between two is read', async () => {
    expect(textOf(await ask('list', { 'at-least': '500 000', 'at-most': '1,5 milj' }))).toContain('15 hanketta');
  });

  test.each(['abc', '-5', '5 kpl', 'miljoona ruplaa'])('“%s” is none, which is told', async (typed) => {
    expect(textOf(await ask('list', { 'at-most': typed }))).toBe(textOf(said(fi.chat.search.notAnAmount)));
  });

  test('the wrong way round is told', async () => {
    expect(textOf(await ask('list', { 'at-least': '2 milj', 'at-most': '1 milj' }))).toBe(fi.chat.search.backwards);
  });
});

test('what people type is shown as it is, and calls nobody', async () => {
  for (const typed of ['@everyone', '<@&1> **x**', '# otsikko', '[x](https://evil.example)', '> lainaus', '`koodi`', ' ']) {
    await ask('beneficiary', { beneficiary: typed });
    await ask('ending', { when: typed });
    await ask('list', { 'at-least': typed });
  }
  expect(open.discord.pings()).toEqual([]);
  expect(open.discord.refused()).toEqual([]);
});

function said(content: string) {
  return { content, embeds: [], components: [], files: [], isThinking: false };
}
