import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from '../../stand-ins/slack/wait-for.ts';
import { listFolder } from '../slack/list-folder.ts';
import { type OpenDiscord, openDiscord } from './open-discord.ts';
import { answerTo, textOf } from './seen.ts';

let open: OpenDiscord;
beforeAll(async () => {
  open = await openDiscord();
});
afterAll(() => open.close());

const how = { where: 'general', locale: 'fi' } as const;

interface Choice {
  readonly name: string;
  readonly value: string | number;
}

async function offered(
  name: string,
  values: Readonly<Record<string, string>>,
  locale = 'fi',
  { discord } = open,
): Promise<readonly Choice[]> {
  const { choices, trouble } = await discord.person('alice').autocomplete('projects', name, values, { ...how, locale });
  expect(trouble).toBeUndefined();
  return choices;
}

const keysOf = (choices: readonly Choice[]): readonly unknown[] => choices.map(({ value }) => value);

function expectFit(choices: readonly Choice[]): void {
  expect(choices.length).toBeLessThanOrEqual(25);
  for (const { name, value } of choices) {
    expect(name.trim()).not.toBe('');
    expect([...name].length).toBeLessThanOrEqual(100);
    expect(String(value).trim()).not.toBe('');
    expect([...String(value)].length).toBeLessThanOrEqual(100);
  }
  expect(new Set(keysOf(choices)).size).toBe(choices.length);
}

describe('what is typed for an organisation', () => {
  test.each([
    ['maah', 'migri'],
    ['MAAHANMUUTTO', 'migri'],
    ['mAaHaNmUuTtO', 'migri'],
    ['maahanmutto', 'migri'],
    ['maahanmuuttoviraston', 'migri'],
    ['migr', 'migri'],
    ['Migrationsver', 'migri'],
    ['thl', 'thl'],
    ['spr', 'spr'],
    ['punainen', 'spr'],
    ['punaisen', 'spr'],
    ['punaisen ristin', 'spr'],
    ['Suomen Punaisen Ris', 'spr'],
    ['röda korset', 'spr'],
    ['roda korset', 'spr'],
    ['diakonissa', 'hdl'],
    ['saatio', 'hdl'],
    ['säätiö', 'hdl'],
    ['terveyden ja hyvinvoinnin laitoksen', 'thl'],
  ])('“%s” offers %s', async (typed, key) => {
    expect(keysOf(await offered('beneficiary', { beneficiary: typed }))).toContain(key);
  });

  test('puts first what begins so', async () => {
    expect(keysOf(await offered('beneficiary', { beneficiary: 'maah' }))[0]).toBe('migri');
    expect(keysOf(await offered('project', { project: 'paluu' }))[0]).toBe('paluu');
  });

  test.each(['   ', '', 'a', 'zzzzzz', '*_~`<@1>', '@everyone', '…', 'ä'.repeat(300), '👩‍👩‍👧‍👦', 'a b c d e f g h'])(
    '%j offers at most 25 choices, none of them blank or too long',
    async (typed) => {
      for (const [name, option] of [
        ['beneficiary', 'beneficiary'],
        ['project', 'project'],
        ['list', 'objective'],
      ] as const)
        expectFit(await offered(name, { [option]: typed }));
    },
  );

  test('nothing yet, or only spaces, offers what there is', async () => {
    for (const typed of ['', '   ']) expect((await offered('beneficiary', { beneficiary: typed })).length).toBeGreaterThan(20);
  });
});

describe('every option that takes a name', () => {
  test.each([
    ['totals', 'beneficiary', 'migri'],
    ['search', 'beneficiary', 'migri'],
    ['ending', 'beneficiary', 'migri'],
    ['running', 'beneficiary', 'migri'],
    ['list', 'beneficiary', 'migri'],
    ['compare', 'first', 'migri'],
    ['compare', 'second', 'migri'],
    ['compare', 'third', 'migri'],
  ])('completes it: %s %s', async (name, option, key) => {
    expect(keysOf(await offered(name, { [option]: 'maahan' }))[0]).toBe(key);
  });

  test.each([
    ['fi', 'Laittoman muuttoliikkeen torjunta'],
    ['en-US', 'irregular'],
    ['sv-SE', 'irreguljär'],
  ])('shows objectives in the language of whoever types: %s', async (locale, words) => {
    const choices = await offered('totals', { objective: '3' }, locale);
    expect(keysOf(choices)).toContain('3');
    expect(
      choices
        .map(({ name }) => name)
        .join()
        .toLowerCase(),
    ).toContain(words.toLowerCase());
  });

  test('completes under its own names', async () => {
    const { choices } = await open.discord.person('alice').autocomplete('hankkeet', 'vertaa', { ensimmäinen: 'thl', toinen: 'maah' }, how);
    expect(keysOf(choices)[0]).toBe('migri');
  });
});

describe('a chosen name', () => {
  test('opens what it stands for, and so does its text, which some clients send in its place', async () => {
    const alice = open.discord.person('alice');
    const [choice] = await offered('project', { project: 'monitieto' });
    for (const project of [String(choice?.value), choice?.name ?? ''])
      expect(textOf(await answerTo(alice.command('projects', 'project', { project }, how)))).toContain('460 367,03 €');
  });

  test('of over 100 characters is cut for the choice, and opens the right one', async () => {
    const dataFolder = listFolder(
      longNames.map((name, index) => ({ name: `Hanke ${index}`, beneficiary: name, funding: `${1_000 + index}` })),
    );
    const long = await openDiscord({ dataFolder });
    try {
      const alice = long.discord.person('alice');
      for (const typed of ['', 'yhdistys', 'yhdistys 07', 'sama alku'])
        expectFit(await offered('beneficiary', { beneficiary: typed }, 'fi', long));
      expect(await offered('beneficiary', { beneficiary: '' }, 'fi', long)).toHaveLength(25);
      const found = (await offered('beneficiary', { beneficiary: 'Yhdistys 077' }, 'fi', long)).slice(0, 1);
      const alike = await offered('beneficiary', { beneficiary: 'Sama alku' }, 'fi', long);
      expect(alike).toHaveLength(2);
      for (const { name, value } of [...found, ...alike]) {
        expect(name.endsWith('…')).toBe(true);
        for (const beneficiary of [String(value), name]) {
          const index = longNames.findIndex((each) => each.startsWith(name.slice(0, -1).trim()));
          const shown = textOf(await answerTo(alice.command('projects', 'totals', { beneficiary }, how)));
          expect(shown, beneficiary).toContain(`1 ${String(index).padStart(3, '0')},00 €`);
        }
      }
    } finally {
      await long.close();
    }
  });
});

const tail = 'joka edistää kotoutumista, yhdenvertaisuutta ja osallisuutta koko maassa yhdessä kuntien ja järjestöjen kanssa ry';
/** 150 names, one of which differs from another only after 60 characters. */
const longNames: readonly string[] = [
  ...Array.from({ length: 148 }, (_, index) => `Yhdistys ${String(index).padStart(3, '0')} ${tail}`),
  `Sama alku kahdella yhdistyksellä, jotka toimivat samassa maassa pohjoisessa, ${tail}`,
  `Sama alku kahdella yhdistyksellä, jotka toimivat samassa maassa etelässä, ${tail}`,
];

describe('quick typing', () => {
  test('is answered key by key on a slow core', async () => {
    const slow = await openDiscord({
      change: (bot) => ({
        ...bot,
        complete: (...typed) => {
          for (const end = performance.now() + 30; performance.now() < end; );
          return bot.complete(...typed);
        },
      }),
    });
    try {
      const typed = [...'maahanmuuttovira'].map((_letter, index, letters) => letters.slice(0, index + 1).join(''));
      const all = await Promise.all(typed.map((beneficiary) => offered('beneficiary', { beneficiary }, 'fi', slow)));
      expect(all).toHaveLength(16);
      for (const choices of all) expect(keysOf(choices)).toContain('migri');
    } finally {
      await slow.close();
    }
  });

  test.each([
    [404, 10062],
    [400, 40060],
  ])('does no harm where Discord takes no answer any more (%i, %i): the next is answered', async (status, code) => {
    const { discord, logged } = open;
    const before = logged.length;
    discord.fail('answer', { kind: 'error', status, code, message: 'Unknown interaction' });
    void discord.person('alice').autocomplete('projects', 'beneficiary', { beneficiary: 'thl' }, how);
    await waitFor(() => logged.slice(before).some((line) => line.includes('discord.not-completed')));
    expect(keysOf(await offered('beneficiary', { beneficiary: 'maah' }))).toContain('migri');
  });

  test('does no harm where the core fails', async () => {
    const failing = await openDiscord({
      change: (bot) => ({
        ...bot,
        complete: (field, typed, ...more) => {
          if (typed === 'salasana') throw new TypeError(`cannot complete ${typed}`);
          return bot.complete(field, typed, ...more);
        },
      }),
    });
    try {
      void failing.discord.person('alice').autocomplete('projects', 'beneficiary', { beneficiary: 'salasana' }, how);
      await waitFor(() => failing.logged.some((line) => line.includes('discord.not-completed')));
      expect(failing.logged.join('')).not.toContain('salasana');
      expect(keysOf(await offered('beneficiary', { beneficiary: 'maah' }, 'fi', failing))).toContain('migri');
    } finally {
      await failing.close();
    }
  });
});
