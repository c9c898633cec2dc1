import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenDiscord, openDiscord } from './open-discord.ts';
import { answerTo, textOf } from './seen.ts';

let open: OpenDiscord;
beforeAll(async () => {
  open = await openDiscord();
});
afterAll(() => open.close());

const how = { where: 'general', locale: 'fi' } as const;
const choicesOf = async (beneficiary: string) =>
  (await open.discord.person('alice').autocomplete('projects', 'beneficiary', { beneficiary }, how)).choices;

test.each([
  ['maah', 'migri'],
  ['MAAHANMUUTTO', 'migri'],
  ['maahanmutto', 'migri'],
  ['migr', 'migri'],
  ['thl', 'thl'],
  ['diakonissa', 'hdl'],
  ['saatio', 'hdl'],
] as const)('“%s” offers the organisation %s', async (typed, key) => {
  expect((await choicesOf(typed)).map(({ value }) => value)).toContain(key);
});

test.each(['   ', '', 'a', 'zzzzzz', '*_~`<@1>', 'ä'.repeat(300)])(
  '%j offers at most 25 choices, none of them blank or too long',
  async (typed) => {
    const choices = await choicesOf(typed);
    expect(choices.length).toBeLessThanOrEqual(25);
    for (const { name, value } of choices) {
      expect([...name.trim()].length).toBeGreaterThan(0);
      expect([...name].length).toBeLessThanOrEqual(100);
      expect(String(value).length).toBeGreaterThan(0);
    }
  },
);

test('projects with names over 100 characters are offered with a cut name, and open', async () => {
  const alice = open.discord.person('alice');
  const { choices } = await alice.autocomplete('projects', 'project', { project: 'monitieto' }, how);
  const [choice] = choices;
  const card = await answerTo(alice.command('projects', 'project', { project: String(choice?.value) }, how));
  expect(textOf(card)).toContain('460 367,03 €');
});

test('a name that is sent in place of its choice’s value is understood too', async () => {
  for (const beneficiary of ['Maahanmuuttovirasto', 'maahanmuuttovirasto', 'Maahanmuuttovir…', 'migri']) {
    const shown = await answerTo(open.discord.person('alice').command('projects', 'beneficiary', { beneficiary }, how));
    expect(textOf(shown)).toContain('10 407 517,62 €');
  }
});

test('sixteen quick keystrokes are each answered', async () => {
  const typed = [...'maahanmuuttoviras'].map((_letter, index, letters) => letters.slice(0, index + 1).join(''));
  const all = await Promise.all(typed.map(choicesOf));
  for (const choices of all) expect(choices.map(({ value }) => value)).toContain('migri');
});
