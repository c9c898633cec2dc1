import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sentencesFor } from '../../../src/locale/sentences-for.ts';
import { type JsonObject, objectOf, textOf } from '../../stand-ins/slack/json.ts';
import { waitFor } from '../../stand-ins/slack/wait-for.ts';
import { listFolder } from './list-folder.ts';
import { type OpenSlack, openSlack } from './open-slack.ts';
import { nextView, wordsIn } from './seen.ts';
import { sleepingCore } from './slow-core.ts';

const { chat } = sentencesFor('fi');

let open: OpenSlack;
beforeAll(async () => {
  open = await openSlack();
});
afterAll(() => open.close());
afterEach(async () => {
  if (open.slack.openView('alice') !== undefined) await open.slack.person('alice').closeModal({ all: true });
});

const opening = chat.search.beneficiary;

async function openSearch({ slack }: OpenSlack = open): Promise<JsonObject> {
  return nextView(slack, 'alice', opening, () => slack.person('alice').globalShortcut('search'));
}

describe('the search window', () => {
  test('opens at the shortcut and from the start page', async () => {
    const { slack } = open;
    const alice = slack.person('alice');
    await openSearch();
    await alice.closeModal();
    await alice.openHome();
    await waitFor(() => slack.home('alice'));
    await nextView(slack, 'alice', opening, () => alice.press(chat.buttons.search, undefined, 'home'));
  });

  test('opens at once where the core is slow, completes names, and shows its answer when it is there', async () => {
    const core = sleepingCore();
    const slow = await openSlack({ change: core.change });
    try {
      const { slack } = slow;
      const alice = slack.person('alice');
      await openSearch(slow);
      await alice.pick('beneficiary', 'sp', 'Suomen Punainen Risti');
      const sent = alice.submit();
      await nextView(slack, 'alice', chat.loading, () => undefined);
      const { acknowledged, afterMs, trouble } = await sent;
      expect({ acknowledged, trouble }).toEqual({ acknowledged: true, trouble: undefined });
      expect(afterMs).toBeLessThan(500);
      core.wake();
      await nextView(slack, 'alice', /981 772,01 €/u, () => undefined);
    } finally {
      await slow.close();
    }
  });

  test('speaks the language that the person chose', async () => {
    const { slack, bot } = open;
    await bot.state.chooseLanguage('slack:T0HANKETOIMISTO:U0ALICE', 'en');
    await nextView(slack, 'alice', sentencesFor('en').chat.search.beneficiary, () => slack.person('alice').globalShortcut('search'));
    await nextView(slack, 'alice', /47 projects/u, () => slack.person('alice').submit());
    await bot.state.chooseLanguage('slack:T0HANKETOIMISTO:U0ALICE', null);
  });
});

describe('the picker of beneficiaries', () => {
  test.each([
    ['sp', 'Suomen Punainen Risti'],
    ['maahanmutto', 'Maahanmuuttovirasto'],
    ['migri', 'Maahanmuuttovirasto'],
  ])('offers for "%s" first %s', async (typed, name) => {
    await openSearch();
    const { options, afterMs } = await open.slack.person('alice').suggest('beneficiary', typed);
    expect(wordsOf(options)[0]).toBe(name);
    // Slack waits three seconds.
    expect(afterMs).toBeLessThan(3_000);
  });

  test('offers nothing for what nobody is called, and all objectives where nothing is typed', async () => {
    await openSearch();
    const alice = open.slack.person('alice');
    expect((await alice.suggest('beneficiary', 'qqqqqq')).options).toEqual([]);
    expect(wordsOf((await alice.suggest('objective', '')).options)).toHaveLength(3);
  });

  test('offers at most 100 of 150, each of at most 75 characters, and takes the one that was cut', async () => {
    const names = Array.from({ length: 150 }, (_, index) => `Yhdistys ${String(index + 1).padStart(3, '0')} ${'pitkä nimi '.repeat(9)}ry`);
    const long = await openSlack({ dataFolder: listFolder(names.map((beneficiary) => ({ beneficiary }))) });
    try {
      const alice = long.slack.person('alice');
      await openSearch(long);
      const { options } = await alice.suggest('beneficiary', '');
      expect(options).toHaveLength(100);
      for (const words of wordsOf(options)) expect(words.length).toBeLessThanOrEqual(75);
      expect(new Set(options.map(({ value }) => value)).size).toBe(100);
      for (const { value } of options) expect(textOf(value).length).toBeLessThanOrEqual(150);
      const [match] = (await alice.suggest('beneficiary', 'yhdistys 144')).options;
      expect(wordsOf([match ?? {}])[0]).toContain('144');
      await alice.pick('beneficiary', 'yhdistys 144', textOf(match?.['value']));
      await nextView(long.slack, 'alice', /Yhdistys 144/u, () => alice.submit());
    } finally {
      await long.close();
    }
  });
});

describe('a search', () => {
  test('of nothing in particular lists all 47', async () => {
    await openSearch();
    const view = await nextView(open.slack, 'alice', /47 hanketta/u, () => open.slack.person('alice').submit());
    expect(wordsIn(view)).toContain('26 057 656,23 €');
  });

  test('of a beneficiary, a period, an amount and an order shows the rows that fit, in that order', async () => {
    const { slack } = open;
    const alice = slack.person('alice');
    await openSearch();
    await alice.pick('beneficiary', 'migri', 'Maahanmuuttovirasto');
    alice.fill('happens', 'ends');
    const submitted = nextView(slack, 'alice', /Maahanmuuttovirasto/u, () =>
      alice.submit({ from: '2025-01-01', to: '2025-12-31', atLeast: '1 milj', sort: '-funding' }),
    );
    const words = wordsIn(await submitted);
    // Migri's projects of the published list that end in 2025 with at least a million.
    const expected = ['2 200 120,80 €', '1 444 708,32 €', '1 407 981,11 €', '1 153 584,12 €'];
    const places = expected.map((amount) => words.indexOf(amount));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(words).not.toContain('522 870,16 €');
  });

  test('of a word in the goals, and an objective', async () => {
    const { slack } = open;
    const alice = slack.person('alice');
    await openSearch();
    const objective = wordsOf((await alice.suggest('objective', '')).options)[1] ?? '';
    await alice.pick('objective', '', objective);
    const view = await nextView(slack, 'alice', /rasismi/u, () => alice.submit({ topic: 'rasismi' }));
    expect(wordsIn(view)).toContain('Antirasistisen työotteen vahvistaminen');
  });

  test('that cannot be read says so under its fields, and keeps what was filled in', async () => {
    const { slack } = open;
    const alice = slack.person('alice');
    await openSearch();
    const { errors, trouble } = await alice.submit({ from: '2025-12-31', to: '2025-01-01', atLeast: 'abc', atMost: '10' });
    expect(trouble).toBeUndefined();
    expect(errors).toEqual({
      to: chat.search.backwards,
      atLeast: chat.search.notAnAmount,
    });
    expect(wordsIn(slack.openView('alice'))).toContain(opening);
    const again = await alice.submit({ from: '2024-01-01', to: '2025-12-31', atLeast: '20', atMost: '10' });
    expect(Object.keys(again.errors)).toEqual(['atMost']);
    await nextView(slack, 'alice', /hanketta/u, () => alice.submit({ atLeast: '500000', atMost: '2000000' }));
  });
});

function wordsOf(options: readonly JsonObject[]): readonly string[] {
  return options.map((option) => textOf(objectOf(option['text'])['text']));
}
