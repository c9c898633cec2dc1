import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sentencesFor } from '../../../src/locale/sentences-for.ts';
import { startSlackStandIn } from '../../stand-ins/slack/start.ts';
import { waitFor } from '../../stand-ins/slack/wait-for.ts';
import { type OpenSlack, openSlack } from './open-slack.ts';
import { buttonsOf, nextMessage, nextView, plain, wordsIn } from './seen.ts';
import { sleepingCore } from './slow-core.ts';

const { chat } = sentencesFor('fi');

let open: OpenSlack;
beforeAll(async () => {
  open = await openSlack();
});
afterAll(() => open.close());

describe('the start page', () => {
  test('says what can be asked, what the list holds, and what ends within 90 days', async () => {
    const { slack } = open;
    await slack.person('alice').openHome();
    const home = await waitFor(() => slack.home('alice'));
    const words = wordsIn(home);
    expect(words).toContain(chat.home.title);
    expect(buttonsOf(home)).toContain('Mitkä hankkeet päättyvät vuonna 2025?');
    expect(buttonsOf(home)).toContain(chat.buttons.search);
    // Figures of the published list.
    expect(words).toContain('47 hanketta');
    expect(words).toContain('26 057 656,23 €');
    expect(words).toContain('5.3.2024');
    // The two projects that end between 5 March and 3 June 2024.
    expect(words).toContain('KOTU- Koulutusta turvapaikkapuhuttelujen tulkeille');
    expect(words).toContain('Puheesta tekstiksi');
    expect(words).toContain('30.4.2024');
    expect(words).not.toContain('Maasta poistamistoiminta');
  });

  test('is not made for the tab of messages', async () => {
    const { slack } = open;
    await slack.person('bob').openHome('messages');
    await nextMessage(slack, slack.person('bob').directChannel, () => slack.person('bob').dm('thl'));
    expect(slack.home('bob')).toBeUndefined();
  });

  test('opens a window with the answer where an example is clicked', async () => {
    const { slack } = open;
    const alice = slack.person('alice');
    await alice.openHome();
    await waitFor(() => slack.home('alice'));
    const view = await nextView(slack, 'alice', /11 462 496,02 €/u, () =>
      alice.press('Mitkä hankkeet päättyvät vuonna 2025?', undefined, 'home'),
    );
    expect(wordsIn(view)).toContain('16 hanketta');
    // The window turns its own pages.
    await nextView(slack, 'alice', /hankkeet 6–10/u, () => alice.press('Näytä lisää', undefined, 'modal'));
    await alice.closeModal({ all: true });
  });

  test('opens that window at once, however long the answer takes, and shows it then', async () => {
    const core = sleepingCore();
    const slow = await openSlack({ change: core.change });
    try {
      const { slack } = slow;
      const alice = slack.person('alice');
      await alice.openHome();
      await waitFor(() => slack.home('alice'));
      const pressed = alice.press('Mitkä hankkeet päättyvät vuonna 2025?', undefined, 'home');
      await nextView(slack, 'alice', chat.loading, () => undefined);
      expect((await pressed).afterMs).toBeLessThan(500);
      core.wake();
      await nextView(slack, 'alice', /16 hanketta/u, () => undefined);
    } finally {
      await slow.close();
    }
  });

  test('harms nobody where the window is closed before its answer comes', async () => {
    const core = sleepingCore();
    const slow = await openSlack({ change: core.change });
    try {
      const { slack } = slow;
      const alice = slack.person('alice');
      await alice.openHome();
      await waitFor(() => slack.home('alice'));
      await nextView(slack, 'alice', chat.loading, () => alice.press('Mitkä hankkeet päättyvät vuonna 2025?', undefined, 'home'));
      await alice.closeModal();
      core.wake();
      await waitFor(() => slow.logged.find((line) => line.includes('slack.answered')));
      expect(slow.logged.join('')).not.toContain('slack.failed');
    } finally {
      await slow.close();
    }
  });
});

describe('the choice of a language', () => {
  test('changes the page, and the language of questions that show none; a question’s own language stays', async () => {
    const { slack } = open;
    const bob = slack.person('bob');
    await bob.openHome();
    await waitFor(() => slack.home('bob'));
    const before = await nextMessage(slack, bob.directChannel, () => bob.dm('thl'));
    expect(before.text).toContain('on saanut');
    await bob.press('home-language', 'Svenska', 'home');
    await waitFor(() => wordsIn(slack.home('bob')).includes(sentencesFor('sv').chat.home.title));
    const after = await nextMessage(slack, bob.directChannel, () => bob.dm('thl'));
    expect(after.text).toContain('har fått');
    const own = await nextMessage(slack, bob.directChannel, () => bob.dm('paljonko migri sai'));
    expect(own.text).toContain('on saanut');
    // Back to each question's own.
    await bob.press('home-language', sentencesFor('sv').chat.home.languageOfQuestion, 'home');
    await waitFor(() => wordsIn(slack.home('bob')).includes(chat.home.title));
  });

  test('is somebody’s own, and outlives a restart', async () => {
    const statePath = join(mkdtempSync(join(tmpdir(), 'hankebotti-state-')), 'state.json');
    const slack = await startSlackStandIn();
    const first = await openSlack({ slack, statePath });
    const alice = slack.person('alice');
    await alice.openHome();
    await waitFor(() => slack.home('alice'));
    await alice.press('home-language', 'English', 'home');
    await waitFor(() => wordsIn(slack.home('alice')).includes(sentencesFor('en').chat.home.title));
    await first.stop();
    const second = await openSlack({ slack, statePath });
    try {
      const hers = await nextMessage(slack, alice.directChannel, () => alice.dm('thl'));
      expect(plain(hers.text)).toContain('has received €1,533,374.50');
      const bob = slack.person('bob');
      const his = await nextMessage(slack, bob.directChannel, () => bob.dm('thl'));
      expect(his.text).toContain('on saanut');
    } finally {
      await second.close();
      await slack.close();
    }
  });
});
