import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../adapters/console/run.ts';
import { readSettings } from '../../adapters/console/settings.ts';
import { createBot, sentencesFor } from '../../src/index.ts';
import { waitFor } from '../stand-ins/slack/wait-for.ts';
import { type FakeTerminal, openTerminal } from './console/open-terminal.ts';
import { type OpenDiscord, openDiscord } from './discord/open-discord.ts';
import { replyTo, textOf } from './discord/seen.ts';
import { type OpenSlack, openSlack } from './slack/open-slack.ts';
import { nextMessage, plain, wordsIn } from './slack/seen.ts';

/** One conversation, with the figures of the published list. */
const script: readonly (readonly [question: string, figures: readonly string[]])[] = [
  ['paljonko thl sai', ['1 533 374,50 €', '635 626,61 €']],
  ['entä migri?', ['10 407 517,62 €']],
  ['mitkä niistä päättyvät 2025', ['5 hank', '6 883 987,97 €']],
  ['entä 2026?', ['2 hank', '1 986 993,45 €']],
  ['how many projects are there in all', ['47']],
  ['total funding', ['€26,057,656.23']],
  ['funding by specific objective', ['€8,966,119.80', '€15,348,842.48', '€1,742,693.95']],
  ['hur mycket fick Migrationsverket', ['10 407 517,62 €']],
  ['vilka projekt slutar år 2026', ['18 projekt', '9 423 143,04 €']],
  ['migri vs thl, who got more?', ['€10,407,517.62', '€1,533,374.50', '€8,874,143.12']],
  ['3 suurinta hanketta', ['2 200 120,80 €', '1 706 205,60 €', '1 444 708,32 €']],
  ['hankkeet joissa mainitaan rasismi', ['4 hank', '2 248 610,00 €', '437 380,86 €']],
  ['when does MoniTieto end', ['31 December 2025']],
  ['paljonko Helsinki sai', ['Diakonissa', 'seurakuntayhtymä']],
];

let discord: OpenDiscord;
let slack: OpenSlack;
let terminal: FakeTerminal;
let ended: Promise<unknown>;
beforeAll(async () => {
  [discord, slack] = await Promise.all([openDiscord(), openSlack()]);
  terminal = openTerminal({ columns: 120 });
  const settings = readSettings({});
  ended = run(['--today', '2024-03-05'], { settings, terminal, openBot: createBot, version: () => '0', folder: '' });
  await waitFor(() => isPrompted(typedAndSaid()));
});
afterAll(async () => {
  terminal.input.end('exit\n');
  await ended;
  await Promise.all([discord.close(), slack.close()]);
});

/** What stands on the screen, without what the line editor writes to move the cursor. */
function typedAndSaid(): string {
  return terminal.written().replace(/\x1b\[[0-9;]*[A-Za-z]/gu, '');
}

function isPrompted(said: string): boolean {
  return said.endsWith(sentencesFor('fi').console.prompt);
}

async function inTerminal(question: string): Promise<string> {
  const before = typedAndSaid().length;
  terminal.input.write(`${question}\n`);
  return waitFor(() => {
    const said = typedAndSaid().slice(before);
    return said.includes('\n') && isPrompted(said) && said;
  });
}

async function inSlack(question: string): Promise<string> {
  const alice = slack.slack.person('alice');
  const { text, blocks } = await nextMessage(slack.slack, alice.directChannel, () => alice.dm(question));
  return `${text}\n${wordsIn(blocks)}`;
}

async function inDiscord(question: string): Promise<string> {
  return textOf(await replyTo(discord.discord, discord.discord.person('alice').dm(question)));
}

test('one conversation gives the same figures in the terminal, in Slack and in Discord', async () => {
  for (const [question, figures] of script) {
    const seen = await Promise.all([inTerminal(question), inSlack(question), inDiscord(question)]);
    for (const [place, text] of seen.entries())
      for (const figure of figures) expect(plain(text), `${question}, ${['terminal', 'Slack', 'Discord'][place]}`).toContain(figure);
  }
});
