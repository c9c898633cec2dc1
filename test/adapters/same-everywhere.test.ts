import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerText } from '../../src/index.ts';
import { waitFor } from '../stand-ins/slack/wait-for.ts';
import { type OpenDiscord, openDiscord } from './discord/open-discord.ts';
import { textOf } from './discord/seen.ts';
import { type OpenSlack, openSlack } from './slack/open-slack.ts';

let discord: OpenDiscord;
let slack: OpenSlack;
beforeAll(async () => {
  discord = await openDiscord();
  slack = await openSlack();
});
afterAll(async () => {
  await discord.close();
  await slack.close();
});

/** One conversation, with the figures of the published list. */
const script: readonly (readonly [question: string, figures: readonly string[]])[] = [
  ['paljonko thl sai', ['1 533 374,50 €', '635 626,61 €']],
  ['entä migri?', ['10 407 517,62 €']],
  ['mitkä niistä päättyvät 2025', ['5 hank', '6 883 987,97 €']],
  ['how many projects are there in all', ['47']],
  ['total funding', ['€26,057,656.23']],
  ['funding by specific objective', ['€8,966,119.80', '€15,348,842.48', '€1,742,693.95']],
  ['hur mycket fick Migrationsverket', ['10 407 517,62 €']],
  ['vilka projekt slutar år 2026', ['18 projekt', '9 423 143,04 €']],
  ['migri vs thl, who got more?', ['€10,407,517.62', '€1,533,374.50', '€8,874,143.12']],
];

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test('one conversation gives the same figures in the terminal, in Slack and in Discord', async () => {
  const [inSlack, inDiscord] = [slack.slack.person('alice'), discord.discord.person('alice')];
  for (const [question, figures] of script) {
    const before = [slack.slack.messages(inSlack.directChannel).length, discord.discord.messages(inDiscord.directChannel).length];
    const [{ answer }] = await Promise.all([
      slack.bot.ask({ text: question, conversation: 'terminal', locale: null, today: null }),
      inSlack.dm(question),
      inDiscord.dm(question),
    ]);
    const fromSlack = await waitFor(() =>
      slack.slack
        .messages(inSlack.directChannel)
        .slice(before[0])
        .find(({ isBot }) => isBot),
    );
    const fromDiscord = await waitFor(() =>
      discord.discord
        .messages(inDiscord.directChannel)
        .slice(before[1])
        .find(({ isBot }) => isBot),
    );
    const seen = [answerText(answer), `${fromSlack.text}\n${JSON.stringify(fromSlack.blocks)}`, textOf(fromDiscord)].map(plain);
    for (const figure of figures)
      expect(
        seen.map((text) => text.includes(figure)),
        `${question}: ${figure}`,
      ).toEqual([true, true, true]);
  }
});
