import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../../src/domain/locale.ts';
import { type SubcommandName, sentencesFor, subcommandNames } from '../../../src/index.ts';
import type { CommandOptionName } from '../../../src/locale/sections/command-sentences.ts';
import { type OpenDiscord, openDiscord } from './open-discord.ts';
import { answerTo, discordLocale, euros, textOf } from './seen.ts';

let open: OpenDiscord;
beforeAll(async () => {
  open = await openDiscord();
});
afterAll(() => open.close());

type Values = Readonly<Partial<Record<CommandOptionName, string | boolean>>>;
interface Row {
  readonly values?: Values | Readonly<Record<Locale, Values>>;
  /** As `euros` takes it. */
  readonly money?: string;
  readonly words?: Readonly<Record<Locale, string>>;
}

/*
 * The published list: THL has 3 projects with 1 533 374,50 €, one of them over 460 367,03 € (635 626,61 €); Migri has 12 with
 * 10 407 517,62 €; all 47 have 26 057 656,23 €; 18 end in 2026, 2 within 90 days; 37 run on its day; objective 3 has 4 with 1 742 693,95 €.
 */
const rows: Readonly<Record<SubcommandName, readonly Row[]>> = {
  ask: [
    {
      values: {
        fi: { question: 'paljonko thl sai' },
        sv: { question: 'hur mycket fick thl' },
        en: { question: 'how much did thl get' },
      },
      money: '1533374.50',
      words: { fi: 'on saanut', sv: 'har fått', en: 'has received' },
    },
  ],
  totals: [
    { money: '26057656.23' },
    { values: { beneficiary: 'thl' }, money: '1533374.50' },
    { values: { beneficiary: 'migri', objective: '3' }, money: '1011514.42' },
    { values: { by: 'objective' }, money: '1742693.95' },
    { values: { by: 'end-year' }, money: '9423143.04' },
  ],
  search: [
    { values: { topic: 'rasismi' }, money: '771520.42', words: { fi: '4 hank', sv: '4 projekt', en: '4 projects' } },
    { values: { topic: 'rasismi', beneficiary: 'thl' }, money: '437380.86' },
  ],
  beneficiary: [
    { values: { beneficiary: 'migri' }, money: '10407517.62', words: { fi: '12 hanketta', sv: '12 projekt', en: '12 projects' } },
  ],
  ending: [
    { words: { fi: '2 hanketta päättyy', sv: '2 projekt slutar', en: '2 projects end' }, money: '297762.88' },
    { values: { when: '2026' }, money: '9423143.04', words: { fi: '18 hanketta', sv: '18 projekt', en: '18 projects' } },
    { values: { when: '2025', beneficiary: 'migri' }, money: '6883987.97' },
  ],
  running: [
    { words: { fi: '37 hanketta', sv: '37 projekt', en: '37 projects' }, money: '20598111.27' },
    { values: { when: '2026', sort: '-funding' }, words: { fi: '23 hanketta', sv: '23 projekt', en: '23 projects' } },
  ],
  list: [
    { values: { beneficiary: 'thl', 'at-least': '460367.04', sort: '-funding' }, money: '635626.61' },
    { values: { objective: '3' }, money: '1742693.95' },
    { values: { topic: 'rasismi', 'at-most': '500000' }, money: '284775.25' },
  ],
  project: [{ values: { project: 'monitieto-laadukas-tietopohja' }, money: '460367.03' }],
  compare: [
    { values: { first: 'thl', second: 'migri' }, money: '10407517.62' },
    { values: { first: 'thl', second: 'migri', third: 'spr' }, money: '981772.01' },
    { values: { first: 'thl', second: 'thl' }, money: '1533374.50' },
  ],
  export: [{ values: { question: 'migri', format: 'xlsx' }, money: '10407517.62', words: { fi: '12', sv: '12', en: '12' } }],
  about: [{ money: '26057656.23', words: { fi: '47', sv: '47', en: '47' } }],
  help: [{ words: { fi: 'Kysy omin sanoin', sv: 'Fråga med egna ord', en: 'Ask in your own words' } }],
};

const cases = locales.flatMap((locale) =>
  subcommandNames.flatMap((name) =>
    rows[name].map((row): readonly [string, Locale, SubcommandName, Row] => [
      `${JSON.stringify(valuesIn(row, locale))} in ${locale}`,
      locale,
      name,
      row,
    ]),
  ),
);

describe('a command under its own name', () => {
  test.each(cases)('gives the figure of the list: %s', async (_title, locale, name, row) => {
    const { command, subcommands, options } = sentencesFor(locale).commands;
    const values = Object.fromEntries(
      Object.entries(valuesIn(row, locale)).map(([option, value]) => [options[option as CommandOptionName].name, value]),
    );
    const how = { where: 'general', locale: discordLocale[locale] };
    const shown = textOf(await answerTo(open.discord.person('alice').command(command.name, subcommands[name].name, values, how)));
    if (row.money !== undefined) expect(shown).toContain(euros(row.money, locale));
    if (row.words !== undefined) expect(shown).toContain(row.words[locale]);
  });
});

describe('an answer', () => {
  test.each([
    ['fi', 'on saanut'],
    ['en-US', 'has received'],
    ['sv-SE', 'har fått'],
    ['de', 'has received'],
  ] as const)(
    'is in the language of whoever asks from a Discord in %s: on a server, in a direct message, without the bot there',
    async (locale, words) => {
      for (const where of ['general', 'dm', 'user-install', 'group', 'locked']) {
        const command = open.discord.person('alice').command('projects', 'beneficiary', { beneficiary: 'migri' }, { where, locale });
        expect(textOf(await answerTo(command)), where).toContain(words);
      }
    },
  );

  test('to a question in another language than its asker’s Discord is in the question’s', async () => {
    const how = { where: 'general', locale: 'fi' };
    const command = open.discord.person('alice').command('projects', 'ask', { question: 'hur mycket fick migrationsverket' }, how);
    expect(textOf(await answerTo(command))).toContain('har fått');
  });

  test.each(['general', 'dm', 'user-install'])('that is private is seen by its asker alone, in %s', async (where) => {
    const { discord } = open;
    const alice = discord.person('alice');
    const command = await alice.command('projects', 'totals', { private: true }, { where, locale: 'en-US' });
    const message = await command.settled();
    expect(message.onlyFor).toBe(alice.id);
    expect(textOf(message)).toContain('€26,057,656.23');
    expect(discord.messages(message.channel).map(({ id }) => id)).not.toContain(message.id);
    expect(discord.ephemerals('bob')).toEqual([]);
  });

  test('to a question with a mention in it leaves the mention out', async () => {
    const { discord } = open;
    const question = `<@${discord.botUserId}> paljonko <@${discord.person('bob').id}> thl sai`;
    const command = discord.person('alice').command('projects', 'ask', { question }, { where: 'general', locale: 'fi' });
    expect(textOf(await answerTo(command))).toContain('1 533 374,50 €');
  });

  test('to nothing but a mention says what can be asked', async () => {
    const { discord } = open;
    const command = discord.person('alice').command('projects', 'ask', { question: `<@${discord.botUserId}>` }, { where: 'general' });
    expect(textOf(await answerTo(command))).toContain('Kysy omin sanoin');
  });
});

test('nothing that was sent pings anybody, and Discord refused nothing', () => {
  expect(open.discord.pings()).toEqual([]);
  expect(open.discord.refused()).toEqual([]);
});

function valuesIn({ values = {} }: Row, locale: Locale): Values {
  return 'fi' in values ? values[locale] : (values as Values);
}
