import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPress } from '../../../adapters/discord/press.ts';
import { sentencesFor } from '../../../src/locale/sentences-for.ts';
import type { Message } from '../../stand-ins/discord/message-store.ts';
import { startDiscordStandIn } from '../../stand-ins/discord/start.ts';
import { waitFor } from '../../stand-ins/slack/wait-for.ts';
import { type OpenDiscord, openDiscord } from './open-discord.ts';
import { answerTo, textOf } from './seen.ts';

let open: OpenDiscord;
let isBroken = false;
let held: Promise<void> = Promise.resolve();
beforeAll(async () => {
  open = await openDiscord({
    change: (bot) => ({
      ...bot,
      run: async (text, options) => {
        await held;
        if (isBroken) throw new TypeError('broken');
        return bot.run(text, options);
      },
    }),
  });
});
afterAll(() => open.close());

const how = { where: 'general', locale: 'fi' } as const;
const long =
  'hankkeet jotka päättyvät aikaisintaan 1.1.2024 ja viimeistään 31.12.2027 ja joiden EU-rahoitus on yli 10000 euroa ja alle 9000000 euroa ja jotka alkavat aikaisintaan 1.1.2022 ja viimeistään 31.12.2026, suurin ensin';

/** Lets no click be answered until it may go on. */
function holdUp(): { readonly goOn: () => void } {
  let goOn = (): void => {};
  held = new Promise((resolve) => {
    goOn = resolve;
  });
  return { goOn: () => goOn() };
}

/** What stands in the place of a message now. */
function standing({ id }: Message): string {
  const message = open.discord.messages('general').find((each) => each.id === id);
  return message === undefined ? '' : textOf(message);
}

function buttonsOf({ components }: Message): readonly { readonly label?: unknown; readonly custom_id?: string }[] {
  return components.flatMap((row) => (Array.isArray(row['components']) ? row['components'] : []));
}

/** A sentence with an id that the log has. */
function expectFailure(text: string): void {
  const [id = 'no id'] = /\b[0-9a-f]{8}\b/u.exec(text) ?? [];
  expect(open.logged.find((line) => line.includes(id)) ?? text).toContain('discord.failed');
}

/** A message of the bot's with a button that it would not make today. */
async function postButton(customId: string): Promise<Message> {
  const { discord } = open;
  const channel = discord.guilds[0]?.channels[0]?.id ?? '';
  const before = discord.messages('general').length;
  await fetch(`${discord.apiUrl}/v10/channels/${channel}/messages`, {
    method: 'POST',
    headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      content: 'Vanha vastaus',
      allowed_mentions: { parse: [] },
      components: [{ type: 1, components: [{ type: 2, style: 2, label: 'Näytä lisää', custom_id: customId }] }],
    }),
  });
  const [message] = discord.messages('general').slice(before);
  if (message === undefined) throw new Error('Not posted');
  return message;
}

const ask = (question: string, more: Readonly<Record<string, boolean>> = {}): Promise<Message> =>
  answerTo(open.discord.person('alice').command('projects', 'ask', { question, ...more }, { where: 'general', locale: 'fi' }));

// The published list: Migri has 12 projects, THL 3 with 1 533 374,50 €.
test('the next page takes the place of the first for who asked, and back again', async () => {
  const alice = open.discord.person('alice');
  const first = await ask('migrin hankkeet');
  const before = open.discord.messages('general').length;
  const second = await answerTo(alice.press('Näytä lisää', { message: first, locale: 'fi' }));
  expect(second.id).toBe(first.id);
  expect(textOf(second)).toContain('hankkeet 6–10');
  const third = await answerTo(alice.press('Edelliset', { message: second, locale: 'fi' }));
  expect(textOf(third)).toContain('hankkeet 1–5');
  expect(open.discord.messages('general').length).toBe(before);
});

test('somebody else’s click leaves the answer as it is, and gives a private one in the clicker’s language', async () => {
  const [alice, bob] = [open.discord.person('alice'), open.discord.person('bob')];
  const first = await ask('migrin hankkeet');
  const copy = await answerTo(bob.press('Näytä lisää', { message: first, locale: 'sv-SE' }));
  expect(copy.onlyFor).toBe(bob.id);
  expect(textOf(copy)).toContain('projekt 6–10');
  const kept = open.discord.messages('general').find(({ id }) => id === first.id);
  expect(kept === undefined ? '' : textOf(kept)).toContain('hankkeet 1–5');
  expect(alice.id).not.toBe(bob.id);
});

test('the menu sorts the list in its place', async () => {
  const first = await ask('thl hankkeet');
  const sorted = await answerTo(
    open.discord.person('alice').choose('Järjestä', 'EU-rahoitus, pienin ensin', { message: first, locale: 'fi' }),
  );
  expect(sorted.id).toBe(first.id);
  const shown = textOf(sorted);
  expect(shown.indexOf('437 380,86 €')).toBeLessThan(shown.indexOf('635 626,61 €'));
  expect(shown.indexOf('437 380,86 €')).toBeGreaterThan(-1);
});

test('a project of the page is opened for the clicker alone, and its goals can be shown whole', async () => {
  const alice = open.discord.person('alice');
  const first = await ask('thl hankkeet');
  const card = await answerTo(
    alice.choose('Avaa hanke', /MoniTieto/u.exec(textOf(first))?.[0] === undefined ? '' : 'project:monitieto-laadukas-tietopohja', {
      message: first,
      locale: 'fi',
    }),
  );
  expect(card.onlyFor).toBe(alice.id);
  expect(textOf(card)).toContain('460 367,03 €');
  const whole = await answerTo(alice.press('Näytä kaikki', { message: card, locale: 'fi' }));
  expect(whole.id).toBe(card.id);
  expect(textOf(whole).length).toBeGreaterThan(textOf(card).length);
});

test('what was meant takes the place of the question back', async () => {
  const asked = await ask('paljonko Helsinki sai');
  expect(textOf(asked)).not.toMatch(/\d €/u);
  const meant = await answerTo(
    open.discord
      .person('alice')
      .press('Kuinka paljon Helsingin Diakonissalaitoksen säätiö sr on saanut?', { message: asked, locale: 'fi' }),
  );
  expect(meant.id).toBe(asked.id);
  // HDL: 5 projects, 2 033 018,96 €.
  expect(textOf(meant)).toContain('2 033 018,96 €');
});

test('the next question is a new message; under a private answer it is private', async () => {
  const alice = open.discord.person('alice');
  const first = await ask('paljonko thl sai');
  const next = await answerTo(alice.press('Mitkä niistä ovat käynnissä?', { message: first, locale: 'fi' }));
  expect([next.id === first.id, next.onlyFor]).toEqual([false, undefined]);
  expect(textOf(next)).toMatch(/2 hank(?:etta|keelle)/u);
  const hidden = await ask('paljonko thl sai', { private: true });
  const hiddenNext = await answerTo(alice.press('Mitkä niistä ovat käynnissä?', { message: hidden, locale: 'fi' }));
  expect(hiddenNext.onlyFor).toBe(alice.id);
});

test('a question of 200 characters has a next page too: its query is found in the message', async () => {
  const first = await ask(long);
  expect([...long].length).toBeGreaterThanOrEqual(200);
  const next = buttonsOf(first).find(({ label }) => label === 'Näytä lisää');
  expect(readPress(next?.custom_id ?? '')).toMatchObject({ kind: 'page', query: null });
  const second = await answerTo(open.discord.person('alice').press('Näytä lisää', { message: first, locale: 'fi' }));
  expect(textOf(second)).toContain('hankkeet 6–10');
});

test('after a restart an old button works, also one whose query stands in the message alone', async () => {
  const discord = await startDiscordStandIn();
  const alice = discord.person('alice');
  const before = await openDiscord({ discord });
  const messages = [
    await answerTo(alice.command('projects', 'ask', { question: 'migrin hankkeet' }, how)),
    await answerTo(alice.command('projects', 'ask', { question: long }, how)),
  ];
  await before.close();
  const restarted = await openDiscord({ discord });
  for (const message of messages)
    expect(textOf(await answerTo(alice.press('Näytä lisää', { message, locale: 'fi' })))).toContain('hankkeet 6–10');
  await restarted.close();
  await discord.close();
});

test('two answers to the same command each turn their own page', async () => {
  const alice = open.discord.person('alice');
  const [first, second] = [await ask('migrin hankkeet'), await ask('migrin hankkeet')];
  for (const message of [second, first]) {
    const turned = await answerTo(alice.press('Näytä lisää', { message, locale: 'fi' }));
    expect([turned.id, textOf(turned).includes('hankkeet 6–10')]).toEqual([message.id, true]);
  }
});

test('a click whose time is over is no reason to crash, and the next one works', async () => {
  const alice = open.discord.person('alice');
  const first = await ask('migrin hankkeet');
  open.discord.fail('answer', { kind: 'error', status: 404, code: 10062, message: 'Unknown interaction' });
  void alice.press('Näytä lisää', { message: first, locale: 'fi' });
  await waitFor(() => open.logged.some((line) => line.includes('discord.too-late')));
  expect(textOf(await answerTo(alice.press('Näytä lisää', { message: first, locale: 'fi' })))).toContain('hankkeet 6–10');
});

test('the same click twice within a moment turns one page, and nothing fails', async () => {
  const alice = open.discord.person('alice');
  const first = await ask('migrin hankkeet');
  const clicks = [1, 2].map(() => answerTo(alice.press('Näytä lisää', { message: first, locale: 'fi' })));
  for (const turned of await Promise.all(clicks)) {
    expect(turned.id).toBe(first.id);
    expect(textOf(turned)).toContain('hankkeet 6–10');
  }
});

test.each([
  ['an answer of 500', { kind: 'http-error', status: 500 }],
  ['a cut connection', { kind: 'cut' }],
  ['a connection that is cut after Discord heard', { kind: 'cut-after' }],
  ['a rate limit', { kind: 'rate-limited', retryAfterSeconds: 0.05 }],
] as const)('%s once is not seen, and the same button works again', async (_what, fault) => {
  const alice = open.discord.person('alice');
  const first = await ask('migrin hankkeet');
  open.discord.fail('answer', fault);
  const second = await answerTo(alice.press('Näytä lisää', { message: first, locale: 'fi' }));
  expect(textOf(second)).toContain('hankkeet 6–10');
  expect(textOf(await answerTo(alice.press('Näytä lisää', { message: second, locale: 'fi' })))).toContain('hankkeet 11–12');
});

test('an answer goes on in its language, also where its asker’s Discord is in another', async () => {
  const alice = open.discord.person('alice');
  const first = await answerTo(alice.command('projects', 'ask', { question: 'migrin hankkeet' }, { where: 'general', locale: 'en-US' }));
  const second = await answerTo(alice.press('Näytä lisää', { message: first, locale: 'en-US' }));
  expect(textOf(second)).toContain('hankkeet 6–10');
  const sorted = await answerTo(alice.choose('Järjestä', 'EU-rahoitus, pienin ensin', { message: second, locale: 'en-US' }));
  expect(textOf(sorted)).toContain('hankkeet 1–5');
  const copy = await answerTo(open.discord.person('bob').press('Näytä lisää', { message: sorted, locale: 'en-US' }));
  expect(textOf(copy)).toContain('projects 6–10');
});

describe('a failure leaves the answer that was clicked as it is', () => {
  test('where it fails at once', async () => {
    const first = await ask('migrin hankkeet');
    isBroken = true;
    const sorry = await answerTo(open.discord.person('alice').press('Näytä lisää', { message: first, locale: 'fi' }));
    isBroken = false;
    expect(sorry.onlyFor).toBe(open.discord.person('alice').id);
    expectFailure(textOf(sorry));
    expect(standing(first)).toContain('hankkeet 1–5');
  });

  test('where it fails after it was announced', async () => {
    const alice = open.discord.person('alice');
    const first = await ask('migrin hankkeet');
    const core = holdUp();
    const clicked = await alice.press('Näytä lisää', { message: first, locale: 'fi' });
    expect(clicked.answer?.type).toBe(6);
    isBroken = true;
    core.goOn();
    const [sorry] = await waitFor(() => clicked.followups);
    isBroken = false;
    expect(sorry?.onlyFor).toBe(alice.id);
    expectFailure(sorry === undefined ? '' : textOf(sorry));
    expect(standing(first)).toContain('hankkeet 1–5');
  });
});

test('a page that takes long is announced, and takes the place of the one before', async () => {
  const first = await ask('migrin hankkeet');
  const core = holdUp();
  const clicked = await open.discord.person('alice').press('Näytä lisää', { message: first, locale: 'fi' });
  expect(clicked.answer?.type).toBe(6);
  core.goOn();
  await waitFor(() => standing(first).includes('hankkeet 6–10'));
});

test.each([
  ['of an older version', '1|page|1|200000000000000001|list beneficiary:migri page:2'],
  ['of nobody knows what', 'next_page'],
  ['whose kind is none', '2|delete|1|fi|-|list'],
  ['that means what its message no longer shows', '2|page|1|fi|-|'],
])('a button %s says privately to ask again, and stays as it is', async (_what, id) => {
  const { discord } = open;
  for (const [locale, words] of [
    ['fi', sentencesFor('fi')],
    ['sv-SE', id.startsWith('2|page') ? sentencesFor('fi') : sentencesFor('sv')],
  ] as const) {
    const message = await postButton(id);
    const told = await answerTo(discord.person('bob').press(id, { message, locale }));
    expect([told.onlyFor, textOf(told)]).toEqual([discord.person('bob').id, words.chat.oldButton]);
    expect(standing(message)).toContain('Vanha vastaus');
  }
});

test('CSV and Excel come as files with their rows and total', async () => {
  const alice = open.discord.person('alice');
  const first = await ask('migrin hankkeet');
  for (const [label, ending] of [
    ['CSV', '.csv'],
    ['Excel', '.xlsx'],
  ] as const) {
    const message = await answerTo(alice.press(label, { message: first, locale: 'fi' }));
    expect(message.files.map(({ name }) => name.endsWith(ending))).toEqual([true]);
    expect(textOf(message)).toContain('12 hanketta');
    expect(textOf(message)).toContain('10 407 517,62 €');
  }
});

test('nothing that was sent pings anybody', () => {
  expect(open.discord.pings()).toEqual([]);
});
