import type { App } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { callSlack } from './call-slack.ts';
import type { JsonObject } from './json.ts';
import { wordsOf } from './pressing.ts';
import { type SlackStandIn, startSlackStandIn } from './start.ts';
import { startTinyApp, type TinyApp } from './tiny-app.ts';
import { waitFor } from './wait-for.ts';

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const option = (text: string, value = text) => ({ text: plain(text), value });
const input = (blockId: string, label: string, element: JsonObject, more: JsonObject = {}) => ({
  type: 'input',
  block_id: blockId,
  label: plain(label),
  element,
  ...more,
});
const form = {
  type: 'modal',
  callback_id: 'form',
  private_metadata: 'kept',
  notify_on_close: true,
  title: plain('Haku'),
  submit: plain('Hae'),
  blocks: [
    input('word', 'Sana', { type: 'plain_text_input', action_id: 'word' }),
    input('who', 'Saaja', { type: 'external_select', action_id: 'who' }, { optional: true }),
    input('from', 'Alkaen', { type: 'datepicker', action_id: 'from', initial_date: '2021-01-01' }),
    input('what', 'Mitä', { type: 'checkboxes', action_id: 'what', options: [option('Hanke'), option('Tuki')] }, { optional: true }),
    {
      type: 'section',
      block_id: 'sort',
      text: plain('Järjestys'),
      accessory: { type: 'static_select', action_id: 'sort', options: [option('Summa', 's'), option('Nimi', 'n')] },
    },
  ],
};
const answerView = { type: 'modal', title: plain('Vastaus'), blocks: [{ type: 'divider' }] };

let now = Date.UTC(2026, 0, 1);
let slack: SlackStandIn;
let tiny: TinyApp;
let reply: JsonObject | undefined;
beforeEach(async () => {
  reply = undefined;
  slack = await startSlackStandIn({ now: () => now });
  tiny = await startTinyApp(slack, 'socket', listen);
});
afterEach(async () => {
  await tiny.stop();
  await slack.close();
});

async function openForm() {
  await slack.person('alice').globalShortcut('ask');
  await waitFor(() => slack.openView('alice'));
  return slack.person('alice');
}

test('a trigger opens one view within three seconds of the given clock', async () => {
  const { payload } = await slack.person('alice').command('/open', '');
  const args = { trigger_id: payload['trigger_id'], view: form };
  now += 2_999;
  expect(await callSlack(slack, 'views.open', args)).toMatchObject({ ok: true, view: { team_id: 'T0HANKETOIMISTO', app_id: 'A0STANDIN' } });
  expect(await callSlack(slack, 'views.open', args)).toMatchObject({ error: 'exchanged_trigger_id' });
  const late = await slack.person('alice').command('/open', '');
  now += 3_000;
  expect(await callSlack(slack, 'views.open', { ...args, trigger_id: late.payload['trigger_id'] })).toMatchObject({
    error: 'expired_trigger_id',
  });
  expect(await callSlack(slack, 'views.open', { ...args, trigger_id: 'none' })).toMatchObject({ error: 'invalid_trigger_id' });
});

test('a refused view says where it is wrong', async () => {
  const { payload } = await slack.person('alice').command('/open', '');
  const view = { ...form, title: plain('x'.repeat(25)) };
  expect(await callSlack(slack, 'views.open', { trigger_id: payload['trigger_id'], view })).toMatchObject({
    error: 'invalid_arguments',
    response_metadata: { messages: ['[ERROR] must be less than 25 characters [json-pointer:/view/title/text]'] },
  });
});

describe('submitting', () => {
  test('brings what was filled in, and what was left as it stood', async () => {
    const alice = await openForm();
    alice.fill('Mitä', ['Tuki']);
    await alice.pick('Saaja', 'sp', 'SPR');
    const { payload, errors } = await alice.submit({ Sana: 'thl' });
    expect(errors).toEqual({});
    expect(payload).toMatchObject({
      type: 'view_submission',
      view: {
        callback_id: 'form',
        private_metadata: 'kept',
        state: {
          values: {
            word: { word: { type: 'plain_text_input', value: 'thl' } },
            who: { who: { selected_option: { value: 'spr' } } },
            from: { from: { type: 'datepicker', selected_date: '2021-01-01' } },
            what: { what: { selected_options: [{ value: 'Tuki' }] } },
            sort: { sort: { selected_option: null } },
          },
        },
      },
    });
    expect(slack.openView('alice')).toBeUndefined();
  });

  test('is not possible while a required input is empty, or with an option that is not there', async () => {
    const alice = await openForm();
    await expect(alice.submit()).rejects.toThrow('Slack asks to fill in Sana');
    expect(() => alice.fill('Mitä', ['Sää'])).toThrow('No option Sää among: Hanke | Tuki');
    await expect(slack.person('bob').submit()).rejects.toThrow('bob has no modal open');
  });

  test('errors stay under their inputs and the modal stays open', async () => {
    reply = { response_action: 'errors', errors: { word: 'ei osumia' } };
    const alice = await openForm();
    expect(await alice.submit({ Sana: 'x' })).toMatchObject({ errors: { word: 'ei osumia' }, trouble: undefined });
    reply = { response_action: 'errors', errors: { sort: 'x' } };
    expect(await alice.submit()).toMatchObject({ trouble: 'no input has the block_id sort' });
    expect(slack.openView('alice')).toMatchObject({ callback_id: 'form' });
  });

  test('may be answered with a new view, one on top, or by closing all', async () => {
    const alice = await openForm();
    reply = { response_action: 'push', view: { ...answerView, submit: plain('OK') } };
    await alice.submit({ Sana: 'x' });
    expect(slack.openView('alice')).toMatchObject({ title: { text: 'Vastaus' } });
    reply = { response_action: 'update', view: { ...answerView, title: plain('Uusi'), submit: plain('OK') } };
    await alice.submit();
    expect(slack.openView('alice')).toMatchObject({ title: { text: 'Uusi' } });
    await alice.closeModal();
    expect(slack.openView('alice')).toMatchObject({ title: { text: 'Haku' } });
    reply = { response_action: 'clear' };
    await alice.submit();
    expect(slack.openView('alice')).toBeUndefined();
  });

  test('an answer that Slack would not take is a trouble', async () => {
    const alice = await openForm();
    reply = { response_action: 'update', view: { ...answerView, title: plain('') } };
    expect((await alice.submit({ Sana: 'x' })).trouble).toContain('/view/title');
    reply = { response_action: 'dance' };
    expect((await alice.submit()).trouble).toBe('unknown response_action: dance');
  });
});

test('closing is told where the view asks for it', async () => {
  const alice = await openForm();
  expect(await alice.closeModal()).toMatchObject({ payload: { type: 'view_closed', is_cleared: false, view: { callback_id: 'form' } } });
  await waitFor(() => tiny.seen.includes('closed'));
});

test('a view is updated by its id while it is open', async () => {
  await openForm();
  const id = String(slack.openView('alice')?.['id']);
  const args = { view_id: id, view: answerView };
  expect(await callSlack(slack, 'views.update', { ...args, hash: 'old' })).toMatchObject({ error: 'hash_conflict' });
  expect(await callSlack(slack, 'views.update', args)).toMatchObject({ ok: true });
  expect(slack.openView('alice')).toMatchObject({ title: { text: 'Vastaus' } });
  await slack.person('alice').closeModal();
  expect(await callSlack(slack, 'views.update', args)).toMatchObject({ error: 'not_found' });
});

test('typing into a picker brings what was typed, and the options that were answered', async () => {
  const alice = await openForm();
  const suggested = await alice.suggest('who', 'sp');
  expect(suggested.payload).toMatchObject({
    type: 'block_suggestion',
    action_id: 'who',
    block_id: 'who',
    value: 'sp',
    view: { callback_id: 'form' },
  });
  expect(wordsOf(suggested.options)).toEqual(['SPR', 'SPY']);
  expect(suggested.problems).toEqual([]);
  expect((await alice.suggest('who', 'nobody')).options).toEqual([]);
  expect((await alice.suggest('who', 'all')).problems).toEqual(['[ERROR] no more than 100 items allowed [json-pointer:/options]']);
  await expect(alice.pick('who', 'all', 'SPR')).rejects.toThrow('Slack offers nothing');
});

test('choosing in a modal, in App Home and in a message brings the choice', async () => {
  const alice = await openForm();
  expect((await alice.press('Järjestys', 'Nimi')).payload).toMatchObject({
    container: { type: 'view', view_id: slack.openView('alice')?.['id'] },
    actions: [{ type: 'static_select', action_id: 'sort', block_id: 'sort', selected_option: { value: 'n' } }],
    view: { state: { values: { sort: { sort: { selected_option: { value: 'n' } } } } } },
  });
  await alice.closeModal();

  const blocks = [
    {
      type: 'actions',
      elements: [
        { type: 'datepicker', action_id: 'day', placeholder: plain('Päivä') },
        { type: 'overflow', action_id: 'more', options: [option('Lataa', 'csv')] },
        { type: 'external_select', action_id: 'who', placeholder: plain('Saaja') },
      ],
    },
  ];
  await callSlack(slack, 'views.publish', { user_id: 'U0ALICE', view: { type: 'home', blocks } });
  expect((await alice.press('more', 'Lataa')).payload).toMatchObject({
    view: { type: 'home' },
    actions: [{ selected_option: { value: 'csv' } }],
  });

  await callSlack(slack, 'chat.postMessage', { channel: 'U0ALICE', text: 'a', blocks });
  const { payload } = await alice.press('Päivä', '2021-01-01');
  expect(payload).toMatchObject({
    channel: { id: 'D0ALICE', name: 'directmessage' },
    actions: [{ type: 'datepicker', selected_date: '2021-01-01' }],
  });
  expect(JSON.stringify(payload['state'])).toContain('"selected_date":"2021-01-01"');
  expect((await alice.pick('Saaja', 'sp', 'SPY')).payload).toMatchObject({ actions: [{ selected_option: { value: 'spy' } }] });
});

test('a message shortcut brings the message that was posted', async () => {
  const message = slack.person('bob').write('paljonko thl sai');
  const { payload } = await slack.person('alice').messageShortcut('ask-this', message);
  expect(payload).toMatchObject({
    type: 'message_action',
    message: { text: 'paljonko thl sai', user: 'U0BOB' },
    channel: { id: 'C0GENERAL' },
  });
  expect(payload).toHaveProperty('response_url');
  await waitFor(() => tiny.seen.includes('message shortcut'));
});

function listen(app: App, seen: string[]): void {
  app.command('/open', async ({ ack }) => ack());
  app.shortcut('ask', async ({ ack, shortcut }) => {
    await ack();
    await callSlack(slack, 'views.open', { trigger_id: shortcut.trigger_id, view: form });
  });
  app.shortcut('ask-this', async ({ ack }) => {
    await ack();
    seen.push('message shortcut');
  });
  app.options('who', async ({ ack, payload: { value } }) => {
    const found = value === 'nobody' ? [] : [option('SPR', 'spr'), option('SPY', 'spy')];
    await ack({ options: value === 'all' ? Array.from({ length: 101 }, () => option('SPR', 'spr')) : found });
  });
  app.action(/./, async ({ ack }) => ack());
  app.view({ type: 'view_closed' }, async ({ ack }) => {
    await ack();
    seen.push('closed');
  });
  app.view({ type: 'view_submission' }, async ({ ack }) => {
    await ack(reply as never);
  });
}
