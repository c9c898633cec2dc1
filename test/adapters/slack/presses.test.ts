import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { embeddedFolder } from '../../../src/dataset/embedded-folder.ts';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { sentencesFor } from '../../../src/locale/sentences-for.ts';
import { isObject, type JsonObject } from '../../stand-ins/slack/json.ts';
import type { Message } from '../../stand-ins/slack/message-store.ts';
import { startSlackStandIn } from '../../stand-ins/slack/start.ts';
import { listFolder } from './list-folder.ts';
import { botToken, type OpenSlack, openSlack } from './open-slack.ts';
import { botMessages, buttonsOf, changedMessage, nextEphemeral, nextMessage, plain, wordsIn } from './seen.ts';

const { buttons } = sentencesFor('fi').chat;

// The published list of 5 March 2024: Migri has 12 projects, of which a message shows 5.
const firstOfMigri = 'Joustava turvapaikkamenettely';

let open: OpenSlack;
beforeAll(async () => {
  open = await openSlack();
});
afterAll(() => open.close());

/** The answer to a mention in #general, which everybody sees. */
async function answerInThread(text: string): Promise<Message> {
  return nextMessage(open.slack, 'general', () => open.slack.person('alice').mention(text, { channel: 'general' }));
}

describe('a page', () => {
  test('takes the place of the one before it for its asker, forth and back', async () => {
    const { slack } = open;
    const alice = slack.person('alice');
    const first = await answerInThread('migrin hankkeet');
    const count = botMessages(slack, 'general').length;
    const second = await changedMessage(slack, first, () => alice.press('Näytä lisää', undefined, { ts: first.ts }));
    expect(wordsIn(second.blocks)).toContain('hankkeet 6–10, kaikkiaan 12');
    expect(wordsIn(second.blocks)).not.toContain(firstOfMigri);
    const third = await changedMessage(slack, second, () => alice.press('Näytä lisää', undefined, { ts: first.ts }));
    expect(wordsIn(third.blocks)).toContain('hankkeet 11–12, kaikkiaan 12');
    expect(buttonsOf(third)).not.toContain('Näytä lisää');
    const back = await changedMessage(slack, third, () => alice.press('Edelliset', undefined, { ts: first.ts }));
    expect(back.text).toBe(second.text);
    expect(botMessages(slack, 'general')).toHaveLength(count);
  });

  test('that somebody else asks for is theirs alone, and leaves the answer as it is', async () => {
    const { slack } = open;
    const first = await answerInThread('migrin hankkeet');
    const count = botMessages(slack, 'general').length;
    const copy = await nextEphemeral(slack, 'bob', () => slack.person('bob').press('Näytä lisää', undefined, { ts: first.ts }));
    expect(wordsIn(copy.blocks)).toContain('hankkeet 6–10, kaikkiaan 12');
    expect(slack.messages('general').find(({ ts }) => ts === first.ts)).toEqual(first);
    expect(botMessages(slack, 'general')).toHaveLength(count);
    // The copy is bob's own, so that it turns in its place.
    const next = await changedMessage(slack, copy, () => slack.person('bob').press('Näytä lisää', undefined, { ts: copy.ts }));
    expect(wordsIn(next.blocks)).toContain('hankkeet 11–12');
  });

  test('of an answer that its asker alone sees takes its place too', async () => {
    const { slack } = open;
    const alice = slack.person('alice');
    const first = await nextEphemeral(slack, 'alice', () => alice.command('/projects', 'migri projects', { channel: 'random' }));
    const second = await changedMessage(slack, first, () => alice.press('Show more', undefined, { ts: first.ts }));
    expect(wordsIn(second.blocks)).toContain('of 12');
    expect(buttonsOf(second)).toContain(sentencesFor('en').chat.buttons.share);
  });
});

test('a button speaks the language of the answer that it stands under, whatever language its presser chose', async () => {
  const { slack, bot } = open;
  const first = await answerInThread('migrin hankkeet');
  await bot.state.chooseLanguage('slack:T0HANKETOIMISTO:U0ALICE', 'en');
  const next = await changedMessage(slack, first, () => slack.person('alice').press('Näytä lisää', undefined, { ts: first.ts }));
  await bot.state.chooseLanguage('slack:T0HANKETOIMISTO:U0ALICE', null);
  expect(wordsIn(next.blocks)).toContain('hankkeet 6–10');
});

test('the menu of orders puts the largest first, in place', async () => {
  const { slack } = open;
  const first = await answerInThread('migrin hankkeet');
  const sorted = await changedMessage(slack, first, () =>
    slack.person('alice').press(buttons.sortBy, 'EU-rahoitus, suurin ensin', { ts: first.ts }),
  );
  const words = wordsIn(sorted.blocks);
  // Migri's three largest grants of the published list.
  const places = ['2 200 120,80 €', '1 444 708,32 €', '1 153 584,12 €'].map((amount) => words.indexOf(amount));
  expect(places[0]).toBeGreaterThan(0);
  expect(places).toEqual([...places].sort((one, other) => one - other));
});

test('details of a project are an answer of their own in the thread, which goes on from there', async () => {
  const { slack } = open;
  const alice = slack.person('alice');
  const first = await answerInThread('migrin hankkeet');
  const card = await nextMessage(slack, 'general', () => alice.press(buttons.details, undefined, { ts: first.ts }));
  expect(card.threadTs).toBe(first.threadTs);
  expect(wordsIn(card.blocks)).toContain('2 200 120,80 €');
  const next = await nextMessage(slack, 'general', () =>
    alice.mention('milloin se päättyy?', { channel: 'general', threadTs: first.threadTs ?? '' }),
  );
  expect(next.text).toContain(firstOfMigri);
  expect(next.text).toContain('31.12.2025');
});

describe('"Show all" of long goals', () => {
  test('shows them to their last word, in place', async () => {
    const { slack } = open;
    const { projects } = await readDataset(embeddedFolder());
    const purpose = projects.find(({ name }) => name.startsWith('MoniTieto'))?.purpose ?? '';
    const end = purpose.trim().slice(-40);
    const first = await answerInThread('kerro hankkeesta MoniTieto');
    expect(wordsIn(first.blocks)).not.toContain(end);
    const whole = await changedMessage(slack, first, () => slack.person('alice').press(buttons.showAll, undefined, { ts: first.ts }));
    expect(wordsIn(whole.blocks)).toContain(end);
  });

  test('of 3,001 characters shows them all; the day of a project is the same in every time zone', async () => {
    const purpose = `${'Tavoite on auttaa. '.repeat(157)}${'x'.repeat(13)}LOPPU`;
    expect(purpose).toHaveLength(3_001);
    const beneficiary = `${'Erittäin pitkän nimen yhdistys '.repeat(3)}`.slice(0, 90);
    const long = await openSlack({ dataFolder: listFolder([{ name: 'Pitkä tarina', beneficiary, purpose, start: '1.1.2021' }]) });
    try {
      const { slack } = long;
      const alice = slack.person('alice');
      const first = await nextMessage(slack, 'general', () => alice.mention('kerro hankkeesta Pitkä tarina'));
      expect(wordsIn(first.blocks)).toContain('1.1.2021');
      const whole = await changedMessage(slack, first, () => alice.press(buttons.showAll));
      expect(wordsIn(whole.blocks)).toContain('LOPPU');
      expect(long.logged.join('')).not.toContain('slack.sent-as-text');
    } finally {
      await long.close();
    }
  });
});

test('the full goals of 20 projects with 3,001 characters each come in messages that Slack takes', async () => {
  const rows = Array.from({ length: 20 }, (_, index) => ({
    name: `Hanke numero ${index + 1}`,
    purpose: `${index}`.padEnd(3_001, 'tavoite '),
  }));
  const long = await openSlack({ dataFolder: listFolder(rows) });
  try {
    const { slack } = long;
    const alice = slack.person('alice');
    for (const text of ['kaikki hankkeet', 'hankkeiden tavoitteet', 'list field:goals']) {
      const answer = await nextMessage(slack, 'general', () => alice.mention(text));
      expect(answer.blocks.length, text).toBeGreaterThan(0);
    }
    expect(long.logged.join('')).not.toContain('slack.sent-as-text');
  } finally {
    await long.close();
  }
});

test('"did you mean" is a button for each, and the answer takes the question’s place', async () => {
  const { slack } = open;
  const asked = await answerInThread('paljonko Helsinki sai');
  expect(buttonsOf(asked)).toEqual([
    'Kuinka paljon Helsingin Diakonissalaitoksen säätiö sr on saanut?',
    'Kuinka paljon Helsingin seurakuntayhtymä on saanut?',
  ]);
  const answer = await changedMessage(slack, asked, () => slack.person('alice').press(/Diakonissalaitoksen/u, undefined, { ts: asked.ts }));
  expect(answer.text).toContain('Diakonissalaitoksen säätiö sr on saanut');
});

test('all 47 projects fit into one table, for the asker alone too', async () => {
  const { slack } = open;
  const alice = slack.person('alice');
  const all = await nextEphemeral(slack, 'alice', () => alice.command('/hankkeet', 'kaikki hankkeet', { channel: 'random' }));
  const table = await nextEphemeral(slack, 'alice', () => alice.press(buttons.asTable, undefined, { ts: all.ts }));
  expect(plain(table.text)).toContain('26 057 656,23 €');
  const rows = table.blocks.flatMap((block) => (Array.isArray(block['rows']) ? block['rows'] : []));
  expect(rows).toHaveLength(1 + 47);
});

test('a button works after a restart and days later, in the language of its answer', async () => {
  let now = Date.now();
  const slack = await startSlackStandIn({ now: () => now });
  const first = await openSlack({ slack });
  const alice = slack.person('alice');
  const answer = await nextMessage(slack, 'general', () => alice.mention('which projects does migri have'));
  const own = await nextEphemeral(slack, 'alice', () => alice.command('/projekt', 'migri', { channel: 'random' }));
  await first.stop();
  now += 5 * 24 * 60 * 60 * 1_000;
  const second = await openSlack({ slack });
  try {
    const next = await changedMessage(slack, answer, () => alice.press('Show more', undefined, { ts: answer.ts }));
    expect(wordsIn(next.blocks)).toContain('of 12');
    const inSwedish = await changedMessage(slack, own, () => alice.press('Visa fler', undefined, { ts: own.ts }));
    expect(wordsIn(inSwedish.blocks)).toContain('av 12');
    // The thread goes on from what was clicked, though the bot that answered first is gone.
    const after = await nextMessage(slack, 'general', () => alice.mention('largest first', { threadTs: answer.threadTs ?? '' }));
    expect(after.text).toContain('Maahanmuuttovirasto');
  } finally {
    await second.close();
    await slack.close();
  }
});

test.each([
  ['nothing that is ours', 'page:0', 'garbage'],
  ['a language that there is not', 'page:0', 'xx U0ALICE beneficiary:migri'],
  ['no query', 'ask:0', 'fi U0ALICE'],
  ['control characters', 'card:0', '\u0000\u0001 \u202e'],
  ['2,000 characters', 'csv:0', 'z'.repeat(2_000)],
])('a button that carries %s does nothing, and the next one works', async (_what, action_id, value) => {
  const { slack } = open;
  const alice = slack.person('alice');
  const block = { type: 'actions', elements: [{ type: 'button', action_id, text: { type: 'plain_text', text: 'Outo' }, value }] };
  const ts = await postAsBot(slack.apiUrl, 'C0GENERAL', [block]);
  const count = botMessages(slack, 'general').length;
  const pressed = await alice.press('Outo', undefined, { ts });
  expect(pressed.acknowledged).toBe(true);
  await answerInThread('thl');
  expect(botMessages(slack, 'general')).toHaveLength(count + 1);
  expect(open.logged.join('')).not.toMatch(/slack\.(?:failed|listener-failed)/u);
});

test('a button with a query that cannot be read says so', async () => {
  const { slack } = open;
  const alice = slack.person('alice');
  const value = 'fi U0ALICE beneficiary:nobody-of-this-name';
  const block = { type: 'actions', elements: [{ type: 'button', action_id: 'ask:0', text: { type: 'plain_text', text: 'Vanha' }, value }] };
  const ts = await postAsBot(slack.apiUrl, 'C0GENERAL', [block]);
  const answer = await nextMessage(slack, 'general', () => alice.press('Vanha', undefined, { ts }));
  expect(answer.text).toContain('nobody-of-this-name');
});

test('every click was acknowledged', () => {
  const clicks = open.slack.deliveries.filter(({ payload }) => payload['type'] === 'block_actions');
  expect(clicks.length).toBeGreaterThan(10);
  expect(clicks.filter(({ acknowledged }) => !acknowledged)).toEqual([]);
});

/** A message of the bot's as an older version may have left it. */
async function postAsBot(apiUrl: string, channel: string, blocks: readonly JsonObject[]): Promise<string> {
  const response = await fetch(`${apiUrl}chat.postMessage`, {
    method: 'POST',
    headers: { authorization: `Bearer ${botToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ channel, text: 'Vanha viesti', blocks }),
  });
  const answer: unknown = await response.json();
  if (!isObject(answer) || typeof answer['ts'] !== 'string') throw new Error(JSON.stringify(answer));
  return answer['ts'];
}
