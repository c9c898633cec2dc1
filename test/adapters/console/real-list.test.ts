import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { completeNames } from '../../../adapters/console/complete-names.ts';
import { offeredActions } from '../../../adapters/console/render/offered.ts';
import { run as runProgram } from '../../../adapters/console/run.ts';
import { readSettings } from '../../../adapters/console/settings.ts';
import { toIsoDate } from '../../../src/domain/date.ts';
import { type Bot, createBot, locales } from '../../../src/index.ts';
import { openTerminal } from './open-terminal.ts';

// The figures are those of the published list of 5.3.2024.
const listDay = '2024-03-05';
let bot: Bot;
beforeAll(async () => {
  bot = await createBot({ voikko: false });
});
afterAll(() => bot.close());

/** One run over the published list; the bot is shared, so that closing it is left to the end. */
async function type(args: readonly string[], typed = '', columns?: number, run?: Bot['run']) {
  const terminal = openTerminal(columns === undefined ? { typed } : { typed, columns });
  const openBot = async (): Promise<Bot> => ({ ...bot, run: run ?? bot.run, close: async () => {} });
  const code = await runProgram(args, { settings: readSettings({}), terminal, openBot, version: () => '0', folder: '' });
  return { code, written: terminal.written(), complaints: terminal.complaints() };
}

async function batch(lines: readonly object[]): Promise<readonly Record<string, unknown>[]> {
  const { written } = await type(['batch'], lines.map((line) => JSON.stringify({ today: listDay, ...line })).join('\n'));
  return written
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

test('a batch in three languages states the list’s figures, in its order', async () => {
  const answers = await batch([
    { id: 'fi', question: 'Paljonko rahaa on jaettu yhteensä?' },
    { id: 'sv', question: 'Hur många projekt har Migrationsverket?' },
    { id: 'en', question: 'How much has the Finnish Institute for Health and Welfare received?' },
    { id: 'follow', context: ['paljonko migri sai'], question: 'entä THL?' },
    { id: 'who', question: 'paljonko Helsinki sai' },
  ]);
  expect(answers.map(({ id, status, locale }) => [id, status, locale])).toEqual([
    ['fi', 'answered', 'fi'],
    ['sv', 'answered', 'sv'],
    ['en', 'answered', 'en'],
    ['follow', 'answered', 'fi'],
    ['who', 'unclear', 'fi'],
  ]);
  expect(answers[0]).toMatchObject({ money: [{ currency: 'EUR', minor: 2605765623 }], count: 47 });
  expect(answers[1]).toMatchObject({ count: 12 });
  for (const index of [2, 3]) expect(answers[index]).toMatchObject({ money: [{ currency: 'EUR', minor: 153337450 }], count: 3 });
  expect(answers[4]).not.toHaveProperty('count');
});

test('every group’s figure stands in the text of a grouped answer, not only the first ones', async () => {
  const [answer] = await batch([{ id: 1, question: 'EU-rahoitus saajittain' }]);
  const { groups, text } = answer as { groups: readonly { key: string; money: readonly { minor: number }[] }[]; text: string };
  expect(groups).toHaveLength(25);
  const digits = text.replace(/\D/gu, '');
  expect(groups.filter(({ key, money }) => !text.includes(key) || !digits.includes(String(money[0]?.minor)))).toEqual([]);
});

test('every suggestion of an answer can be asked as it is, with nothing said before', async () => {
  const questions = [
    'migrin hankkeet',
    'paljonko Helsinki sai',
    'top 5 beneficiaries',
    'Vilka projekt slutar år 2025?',
    'montako työntekijää',
    'help',
  ];
  const answers = await batch(questions.map((question) => ({ question })));
  const followUps = answers.flatMap(({ suggestions, locale }, index) =>
    ((suggestions ?? []) as readonly string[]).map((question) => ({ id: `${questions[index]} > ${question}`, question, locale })),
  );
  expect(followUps.length).toBeGreaterThan(10);
  const lost = (await batch(followUps)).filter(({ status }) => status !== 'answered' && status !== 'help');
  expect(lost.map(({ id, status }) => [id, status])).toEqual([]);
});

describe.each(locales)('the greeting in %s', (locale) => {
  test('has three examples, and each is answered when it is typed', async () => {
    const { written } = await type(['chat', '--locale', locale], 'exit\n', 100);
    const examples = [...written.matchAll(/^ {2}(\S.*)$/gmu)].map(([, example]) => example ?? '');
    expect(examples).toHaveLength(3);
    for (const example of examples) expect((await type(['ask', example, '--today', listDay])).code).toBe(0);
  });
});

test.each(['paljonko thl sai', 'projects ending in 2025', 'hjälp', 'paljonko Helsinki sai'])(
  'every number under the answer to %j leads to an answer',
  async (question) => {
    const { answer } = await bot.ask({ text: question, conversation: null, locale: null, today: toIsoDate(listDay) });
    const offered = offeredActions(answer).filter(({ role }) => role !== 'export');
    expect(offered.length).toBeGreaterThan(0);
    for (const [index, { label }] of offeredActions(answer).entries()) {
      if (offered.every((each) => each.label !== label)) continue;
      const statuses: string[] = [];
      const run: Bot['run'] = async (query, options) => {
        const reply = await bot.run(query, options);
        // The greeting runs queries too, outside the conversation.
        if (options.conversation !== null) statuses.push(reply.answer.status);
        return reply;
      };
      await type(['--today', listDay], `${question}\n${index + 1}\n`, 100, run);
      expect([label, statuses]).toEqual([label, [expect.stringMatching(/^(?:answered|help)$/u)]]);
    }
  },
);

test('the export holds exactly the projects that were asked for', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hankebotti-'));
  try {
    const path = join(folder, 'thl.csv');
    const { code } = await type(['export', 'thl:n', 'hankkeet', '--out', path]);
    expect(code).toBe(0);
    const text = readFileSync(path, 'utf8');
    expect(text.match(/Terveyden ja hyvinvoinnin laitos/gu)?.length).toBeGreaterThanOrEqual(3);
    for (const amount of ['635626', '460367', '437380']) expect(text).toContain(amount);
    expect(text).not.toContain('Maahanmuuttovirasto');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe('Tab over the published list', () => {
  test.each([
    ['paljonko suomen pak', 'Suomen Pakolaisapu ry'],
    ['milloin vok', 'VOK-valmius'],
    ['entä migri', 'Maahanmuuttovirasto'],
  ])('after %j offers %s', (typed, name) => {
    expect(completeNames(bot, typed, 'fi')[0]).toContain(name);
  });

  test.each(['paljonko', 'hankkeet päättyvät', 'how much has'])('leaves %j as it is', (typed) => {
    expect(completeNames(bot, typed, 'fi')[0]).toEqual([]);
  });
});
