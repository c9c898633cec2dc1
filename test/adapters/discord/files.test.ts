import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Message } from '../../stand-ins/discord/message-store.ts';
import { listFolder } from '../slack/list-folder.ts';
import { type OpenDiscord, openDiscord } from './open-discord.ts';
import { answerTo, repliesTo, replyTo, statesMoney, textOf } from './seen.ts';

let open: OpenDiscord;
beforeAll(async () => {
  open = await openDiscord();
});
afterAll(() => open.close());

const how = { where: 'general', locale: 'fi' } as const;

type Values = Readonly<Record<string, string | boolean>>;
const run = (name: string, values: Values, where = 'general'): Promise<Message> =>
  answerTo(open.discord.person('alice').command('projects', name, values, { where, locale: 'fi' }));

/** Rows below the line that says what the file is, and the header. */
function rowsOf({ files }: Message): readonly (readonly string[])[] {
  const records: string[][] = parse(files[0]?.bytes ?? Buffer.of(), { bom: true, delimiter: ';', relaxColumnCount: true });
  const header = records.findIndex((record) => record.length > 1 && record.every((cell) => cell !== ''));
  return records.slice(header + 1).filter((record) => record.length > 1);
}

// The published list: Migri has 12 projects, 10 407 517,62 €.
function expectMigri(message: Message, kind: 'csv' | 'xlsx'): void {
  expect(textOf(message)).toContain('12 hanketta');
  expect(textOf(message)).toContain('10 407 517,62 €');
  expect(message.files.map(({ name }) => name)).toEqual([expect.stringMatching(new RegExp(`^[\\w-]+-2024-03-05\\.${kind}$`, 'u'))]);
  if (kind === 'xlsx') {
    // A workbook is a zip.
    expect(message.files[0]?.bytes.subarray(0, 2).toString()).toBe('PK');
    return;
  }
  const rows = rowsOf(message);
  expect(rows).toHaveLength(12);
  expect(rows.every((row) => row.includes('Maahanmuuttovirasto'))).toBe(true);
  const [flexible] = rows.filter((row) => row.includes('Joustava turvapaikkamenettely'));
  expect(flexible?.some((cell) => /^2\s?200\s?120,80$/u.test(cell))).toBe(true);
}

describe('a file comes with its rows and their total in words', () => {
  test.each([
    ['csv', 'general'],
    ['xlsx', 'general'],
    ['csv', 'dm'],
    ['csv', 'user-install'],
    ['xlsx', 'group'],
  ] as const)('by the command, as %s, in %s', async (format, where) => {
    expectMigri(await run('export', { question: 'migrin hankkeet', format }, where), format);
  });

  test('by the command without a form, as CSV', async () => {
    expectMigri(await run('export', { question: 'migri' }), 'csv');
  });

  test('to its asker alone, where that is wanted', async () => {
    const { discord } = open;
    const before = discord.files('general').length;
    const message = await run('export', { question: 'migri', private: true });
    expect(message.onlyFor).toBe(discord.person('alice').id);
    expectMigri(message, 'csv');
    expect(discord.files('general')).toHaveLength(before);
  });

  test.each([
    ['migrin hankkeet taulukkona', 'csv'],
    ['migrin hankkeet excelinä', 'xlsx'],
  ] as const)('by words, in a command, a mention and a direct message: “%s”', async (question, kind) => {
    const { discord } = open;
    const alice = discord.person('alice');
    expectMigri(await run('ask', { question }), kind);
    for (const said of [alice.mention(question), alice.dm(question)]) expectMigri(await replyTo(discord, said), kind);
  });

  test.each(['general', 'dm'])('by words after the answer, once, in %s', async (where) => {
    const { discord } = open;
    const alice = discord.person('alice');
    const say = (text: string): Message => (where === 'dm' ? alice.dm(text) : alice.mention(text));
    await replyTo(discord, say('migrin hankkeet'));
    const said = say('vie taulukkona');
    expectMigri(await replyTo(discord, said), 'csv');
    expect(repliesTo(discord, said)).toHaveLength(1);
  });

  test('by words in a reply to an answer, whatever was asked in between', async () => {
    const { discord } = open;
    const alice = discord.person('alice');
    const answer = await replyTo(discord, alice.mention('migrin hankkeet'));
    await replyTo(discord, alice.mention('paljonko thl sai'));
    expectMigri(await replyTo(discord, alice.say('vie taulukkona', { replyTo: answer })), 'csv');
  });

  test.each([
    ['that all see', false],
    ['that one person sees, to that person', true],
  ])('by the buttons of an answer %s; the answer stays', async (_what, isPrivate) => {
    const alice = open.discord.person('alice');
    const answer = await run('ask', { question: 'migrin hankkeet', private: isPrivate });
    for (const [label, kind] of [
      ['CSV', 'csv'],
      ['Excel', 'xlsx'],
    ] as const) {
      const message = await answerTo(alice.press(label, { message: answer, locale: 'fi' }));
      expect(message.id).not.toBe(answer.id);
      expect(message.onlyFor).toBe(isPrivate ? alice.id : undefined);
      expectMigri(message, kind);
    }
  });

  test('by a click of somebody else’s, to them alone, in their language', async () => {
    const bob = open.discord.person('bob');
    const answer = await run('ask', { question: 'migrin hankkeet' });
    const message = await answerTo(bob.press('CSV', { message: answer, locale: 'sv-SE' }));
    expect(message.onlyFor).toBe(bob.id);
    expect(textOf(message)).toContain('12 projekt');
    expect(message.files).toHaveLength(1);
  });

  test('whole, though the answer shows a page of it', async () => {
    const message = await run('export', { question: 'kaikki hankkeet' });
    expect(rowsOf(message)).toHaveLength(47);
    expect(textOf(message)).toContain('26 057 656,23 €');
  });

  test('also where it was cut off on its way: it is sent again', async () => {
    open.discord.fail('answer', { kind: 'cut' });
    expectMigri(await run('export', { question: 'migrin hankkeet', format: 'csv' }), 'csv');
  });
});

describe('no file comes', () => {
  test.each(['paljonko Helsinki sai', 'zzzz qqqq', 'ohje'])('of “%s”: the answer says why', async (question) => {
    const message = await run('export', { question });
    expect(message.files).toEqual([]);
    expect(textOf(message).length).toBeGreaterThan(20);
    expect(textOf(message)).not.toMatch(statesMoney);
  });

  test('of nothing, where nothing was asked before', async () => {
    const { discord } = open;
    const answer = await replyTo(discord, discord.person('bob').dm('vie taulukkona'));
    expect(answer.files).toEqual([]);
    expect(textOf(answer).length).toBeGreaterThan(20);
  });

  test('where its making fails: a sentence with an id says so, and the answer stays', async () => {
    const failing = await openDiscord({ change: (bot) => ({ ...bot, exportFile: () => Promise.reject(new Error('migrin salaisuus')) }) });
    const { discord, logged } = failing;
    const alice = discord.person('alice');
    const answer = await answerTo(alice.command('projects', 'ask', { question: 'migrin hankkeet' }, how));
    const told = textOf(await answerTo(alice.press('CSV', { message: answer, locale: 'fi' })));
    const [id = 'no id'] = /\b[0-9a-f]{8}\b/u.exec(told) ?? [];
    expect(logged.find((line) => line.includes(id)) ?? told).toContain('discord.failed');
    expect(logged.join('')).not.toMatch(/salaisuus|migri/iu);
    expect(discord.messages('general').some((message) => message.id === answer.id && textOf(message).includes('12 hank'))).toBe(true);
    await failing.close();
  });

  test('or never: that is told after the longest time, to a command and to a message', async () => {
    const stuck = await openDiscord({ longestAnswerMs: 200, change: (bot) => ({ ...bot, exportFile: () => new Promise(() => {}) }) });
    const alice = stuck.discord.person('alice');
    const told = await answerTo(alice.command('projects', 'export', { question: 'migrin hankkeet' }, how));
    const written = await replyTo(stuck.discord, alice.dm('migrin hankkeet taulukkona'));
    for (const message of [told, written]) expect(textOf(message)).toMatch(/\b[0-9a-f]{8}\b/u);
    await stuck.close();
  });
});

test('names like formulas and mentions of everybody go into a file unharmed, and call nobody', async () => {
  const dataFolder = listFolder([
    { name: '=1+1', beneficiary: '@everyone & pojat ry', funding: '1000' },
    { name: '<@1> **x**', beneficiary: '@everyone & pojat ry', funding: '2000' },
  ]);
  const hostile = await openDiscord({ dataFolder });
  const { discord } = hostile;
  const message = await answerTo(discord.person('alice').command('projects', 'export', { question: 'kaikki hankkeet' }, how));
  expect(rowsOf(message)).toHaveLength(2);
  expect(textOf(message)).toContain('3 000,00 €');
  expect(discord.pings()).toEqual([]);
  await hostile.close();
});

test('nothing that was sent pings anybody, and Discord refused nothing', () => {
  expect(open.discord.pings()).toEqual([]);
  expect(open.discord.refused()).toEqual([]);
});
