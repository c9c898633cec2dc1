import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Message } from '../../stand-ins/discord/message-store.ts';
import { startDiscordStandIn } from '../../stand-ins/discord/start.ts';
import { waitFor } from '../../stand-ins/slack/wait-for.ts';
import { type OpenDiscord, openDiscord } from './open-discord.ts';
import { answerTo, textOf } from './seen.ts';

let open: OpenDiscord;
beforeAll(async () => {
  open = await openDiscord();
});
afterAll(() => open.close());

const how = { where: 'general', locale: 'fi' } as const;

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
  const first = await ask(
    `hankkeet jotka päättyvät 1.1.2024–31.12.2027 ja joiden EU-rahoitus on yli 10000 euroa ja alle 9000000 euroa ja jotka alkavat 1.1.2022–31.12.2026, suurin ensin`,
  );
  const second = await answerTo(open.discord.person('alice').press('Näytä lisää', { message: first, locale: 'fi' }));
  expect(textOf(second)).toContain('hankkeet 6–10');
});

test('after a restart an old button works, also one whose query stands in the message alone', async () => {
  const discord = await startDiscordStandIn();
  const alice = discord.person('alice');
  const question =
    'hankkeet jotka päättyvät 1.1.2024–31.12.2027 ja joiden EU-rahoitus on yli 10000 euroa ja alle 9000000 euroa, suurin ensin';
  const before = await openDiscord({ discord });
  const [short, long] = [
    await answerTo(alice.command('projects', 'ask', { question: 'migrin hankkeet' }, how)),
    await answerTo(alice.command('projects', 'ask', { question }, how)),
  ];
  await before.close();
  const restarted = await openDiscord({ discord });
  for (const message of [short, long])
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
  open.discord.fail('answer', { kind: 'error', status: 404, code: 10062, message: 'Unknown interaction' }, 1);
  await alice.press('Näytä lisää', { message: first, locale: 'fi' }).catch(() => undefined);
  await waitFor(() => open.logged.some((line) => line.includes('discord.too-late')));
  expect(textOf(await answerTo(alice.press('Näytä lisää', { message: first, locale: 'fi' })))).toContain('hankkeet 6–10');
}, 15_000);

test('the same click twice within a moment is answered, and nothing crashes', async () => {
  const alice = open.discord.person('alice');
  const first = await ask('migrin hankkeet');
  const clicks = await Promise.all([1, 2].map(() => alice.press('Näytä lisää', { message: first, locale: 'fi' })));
  expect(clicks.map(({ trouble }) => trouble)).toEqual([undefined, undefined]);
});

test('a fault of Discord’s once does not spoil the next click', async () => {
  const alice = open.discord.person('alice');
  const first = await ask('migrin hankkeet');
  open.discord.fail('answer', { kind: 'error', status: 500, code: 0, message: 'once' }, 10);
  await alice.press('Näytä lisää', { message: first, locale: 'fi' }).catch(() => undefined);
  open.discord.fail('answer', { kind: 'http-error', status: 500 }, 0);
  const again = await answerTo(alice.press('Näytä lisää', { message: await ask('migrin hankkeet'), locale: 'fi' }));
  expect(textOf(again)).toContain('hankkeet 6–10');
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
