import { describe, expect, test } from 'vitest';
import { commandNames, optionNames } from '../../../adapters/console/commands.ts';
import { readVersion } from '../../../adapters/console/version.ts';
import { answerText, type BotOptions, locales, sentencesFor } from '../../../src/index.ts';
import { askedBack, everyBlock } from './example-answers.ts';
import { fakeBot } from './fake-bot.ts';
import { openTerminal } from './open-terminal.ts';
import { runWith } from './run-with.ts';

describe('the exit code', () => {
  test.each([
    ['0 for an answer', ['ask', 'paljonko thl sai'], 0],
    ['1 where the bot asks back', ['ask', 'helsinki'], 1],
    ['2 for an unknown command', ['kysy', 'thl'], 2],
    ['2 for an unknown option', ['ask', 'thl', '--nope'], 2],
    ['2 for a question that is missing', ['ask'], 2],
    ['2 for a question of spaces', ['ask', '  '], 2],
    ['2 for a bad date', ['ask', 'thl', '--today', 'huomenna'], 2],
    ['2 for words that the command does not take', ['batch', 'thl'], 2],
    ['2 for a fault', ['ask', 'fault'], 2],
    ['0 for help', ['--help'], 0],
    ['0 for the version', ['--version'], 0],
  ])('is %s', async (_, args, code) => {
    expect((await runWith(args)).code).toBe(code);
  });
});

test.each(locales)('wrong usage is told in %s on the errors, and nothing on the output', async (locale) => {
  const { written, complaints } = await runWith(['ask', 'thl', '--today', 'huomenna', '--locale', locale]);
  expect(written).toBe('');
  expect(complaints).toBe(`${sentencesFor(locale).console.badDate('huomenna')}\n`);
});

test('without --locale the complaint is in the language of the surroundings, and in Finnish where they say nothing', async () => {
  expect((await runWith(['ask'], { environment: { LANG: 'sv_FI.UTF-8' } })).complaints).toContain('Frågan saknas');
  expect((await runWith(['ask'])).complaints).toContain('Kysymys puuttuu');
});

test('a complaint shows what was typed without its control characters', async () => {
  expect((await runWith(['\x1b[2Jask'])).complaints).not.toContain('\x1b');
});

test('an answer to a pipe is plain text with nothing cut', async () => {
  const { written } = await runWith(['ask', 'paljonko', 'thl', 'sai', '--locale', 'en', '--today', '2024-03-05']);
  expect(written).toBe(`${answerText(everyBlock('en'))}\n`);
  expect(written).not.toContain('\x1b');
});

test('the words of a question need no quotes, and its day and language are handed on', async () => {
  const { bot } = await runWith(['ask', 'paljonko', 'thl', 'sai', '--today', '2024-03-05', '--locale', 'sv']);
  expect(bot.asked).toEqual([{ text: 'paljonko thl sai', conversation: null, locale: 'sv', today: '2024-03-05', detail: 'page' }]);
});

test('a terminal shows colour, unless it is told not to', async () => {
  const coloured = await runWith(['ask', 'thl'], { terminal: openTerminal({ columns: 80, colour: true }) });
  expect(coloured.written).toContain('\x1b[1m');
  const plain = await runWith(['ask', 'thl'], { terminal: openTerminal({ columns: 80 }) });
  expect(plain.written).not.toContain('\x1b');
});

test('--json prints one line, and the surroundings do not change its language', async () => {
  const { written, bot } = await runWith(['ask', 'thl', '--json'], { environment: { LANG: 'en_US.UTF-8' } });
  expect(written.trimEnd()).not.toContain('\n');
  expect(JSON.parse(written)).toMatchObject({
    status: 'answered',
    kind: 'money',
    query: 'sum beneficiary:thl',
    count: 3,
    rows: [10, 20, 30],
  });
  expect(bot.asked[0]).toMatchObject({ locale: null, detail: 'full' });
});

test('--json of a question asked back has every candidate and no figure', async () => {
  const { written, code } = await runWith(['ask', '--json', 'helsinki']);
  expect(code).toBe(1);
  expect(JSON.parse(written)).toEqual({
    status: 'unclear',
    locale: 'fi',
    suggestions: ['Helsingin kaupunki', 'Helsingin Diakonissalaitoksen säätiö sr', 'Entä Migri?'],
    text: answerText(askedBack('fi')),
  });
});

test('a list that cannot be read is named with the reason, and ends with 2', async () => {
  const openBot = async () => {
    throw new Error('projects.csv is missing');
  };
  const { code, complaints } = await runWith(['ask', 'thl'], { openBot, environment: { HANKEBOTTI_DATA: '/lists/a' } });
  expect(code).toBe(2);
  expect(complaints).toContain('/lists/a');
  expect(complaints).toContain('projects.csv is missing');
});

test('a fault is told under an id, with its cause on the errors, and the bot is closed', async () => {
  const { complaints, written, bot } = await runWith(['ask', 'fault']);
  const [, id] = /^([0-9a-f]{8}) Error: the store is away/u.exec(complaints) ?? [];
  expect(complaints).toContain(sentencesFor('fi').console.error(id ?? '?'));
  expect(written).toBe('');
  expect(bot.isClosed()).toBe(true);
});

test('only a conversation uses the state file', async () => {
  const opened: BotOptions[] = [];
  const openBot = async (options: BotOptions) => {
    opened.push(options);
    return fakeBot();
  };
  const environment = { HANKEBOTTI_STATE: 'state.json', HANKEBOTTI_TIMEZONE: 'Europe/Helsinki' };
  await runWith(['ask', 'thl'], { openBot, environment });
  await runWith(['batch'], { openBot, environment });
  const terminal = openTerminal({ typed: 'exit\n', columns: 80 });
  await runWith([], { openBot, environment, terminal });
  expect(opened.map(({ statePath }) => statePath)).toEqual([null, null, 'state.json']);
});

test('the settings of words and of unanswered questions reach the bot', async () => {
  const opened: BotOptions[] = [];
  const openBot = async (options: BotOptions) => {
    opened.push(options);
    return fakeBot();
  };
  await runWith(['ask', 'thl'], { openBot });
  await runWith(['ask', 'thl'], { openBot, environment: { HANKEBOTTI_VOIKKO: 'off', HANKEBOTTI_UNANSWERED: 'a.jsonl' } });
  expect(opened.map(({ voikko, unansweredPath }) => [voikko, unansweredPath])).toEqual([
    [true, null],
    [false, 'a.jsonl'],
  ]);
});

test('a state file that cannot be read is told on the errors, and the conversation goes on', async () => {
  const openBot = async ({ onStateProblem }: BotOptions) => {
    onStateProblem?.({ code: 'unreadable', path: 'a.json', reason: 'no JSON', keptAs: 'a.json.broken' });
    onStateProblem?.({ code: 'unwritable', path: 'a.json', reason: 'EACCES' });
    return fakeBot();
  };
  const { complaints, code } = await runWith([], { openBot });
  const sentences = sentencesFor('fi').console;
  expect(complaints).toBe(
    `${sentences.stateUnreadable('a.json', 'no JSON', 'a.json.broken')}\n${sentences.stateUnwritable('a.json', 'EACCES')}\n`,
  );
  expect(code).toBe(0);
});

describe('a time zone that there is not', () => {
  const environment = { HANKEBOTTI_TIMEZONE: 'Europe/Helsinky' };
  test.each([[['ask', 'thl']], [['batch']], [['export', 'thl']], [[]]])('is told at start, before %j is answered', async (args) => {
    const { code, written, complaints, bot } = await runWith(args, { environment });
    expect({ code, written, asked: bot.asked }).toEqual({ code: 2, written: '', asked: [] });
    expect(complaints).toBe(`${sentencesFor('fi').console.badTimeZone('Europe/Helsinky')}\n`);
  });

  test.each([[['--version']], [['--help']], [['unanswered']]])('does not matter to %j', async (args) => {
    expect((await runWith(args, { environment })).code).toBe(0);
  });
});

describe.each(locales)('what the program says of itself in %s', (locale) => {
  const sentences = sentencesFor(locale).console;
  test('the usage names every command and every option, in lines that a narrow terminal holds', () => {
    const words = sentences.usage.split(/[^-\p{L}]+/u);
    expect(commandNames.filter((name) => !words.includes(name))).toEqual([]);
    expect(['--', '-h', '-V', ...optionNames.map((name) => `--${name}`)].filter((name) => !words.includes(name))).toEqual([]);
    expect(sentences.usage.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('an unknown command is told all the known ones', () => {
    const words = sentences.unknownCommand('x').split(/[^-\p{L}]+/u);
    expect(commandNames.filter((name) => !words.includes(name))).toEqual([]);
  });

  test('a file that is there already comes with the way to replace it', () => {
    expect(sentences.fileExists('a.csv')).toContain('--force');
  });
});

test('help is the usage in the asked language, and the version is the package’s', async () => {
  expect((await runWith(['help', '--locale', 'en'])).written).toBe(`${sentencesFor('en').console.usage}\n`);
  expect((await runWith(['--version'])).written).toBe('1.2.3\n');
  expect(readVersion()).toMatch(/^\d+\.\d+\.\d+/u);
});

describe('questions line by line', () => {
  test('each is repeated and answered in plain text, all in one conversation', async () => {
    const { written, code, bot } = await runWith([], { terminal: openTerminal({ typed: '\ufeffpaljonko thl sai\r\n\nentä migri' }) });
    expect(code).toBe(0);
    expect(written).toBe(`> paljonko thl sai\n${answerText(everyBlock('fi'))}\n\n> entä migri\n${answerText(everyBlock('fi'))}\n`);
    expect(new Set(bot.asked.map(({ conversation }) => conversation)).size).toBe(1);
    expect(bot.asked[0]?.conversation).not.toBeNull();
  });

  test('what a maintainer should know stands once on the errors, and nowhere for one question or a batch', async () => {
    const bot = { ...fakeBot(), startNotes: () => ['Install a dictionary.'] };
    expect((await runWith([], { bot, terminal: openTerminal({ typed: 'thl\nmigri\n' }) })).complaints).toBe('Install a dictionary.\n');
    for (const args of [['ask', 'thl'], ['batch']]) {
      const { written, complaints } = await runWith(args, { bot, terminal: openTerminal({ typed: '{"question":"thl"}' }) });
      expect(written + complaints).not.toContain('Install');
    }
  });

  test('end with 1 where one of them found nothing', async () => {
    expect((await runWith([], { terminal: openTerminal({ typed: 'helsinki\nthl\n' }) })).code).toBe(1);
  });

  test('end with 0 where there are none', async () => {
    expect((await runWith([])).code).toBe(0);
  });
});
