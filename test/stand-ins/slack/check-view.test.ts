import { expect, test } from 'vitest';
import { checkView } from './check-view.ts';
import type { JsonObject } from './json.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const modal = { type: 'modal', title: plain('Haku'), blocks: [{ type: 'divider' }] };
const input = { type: 'input', label: plain('Sana'), element: { type: 'plain_text_input' } };

test.each<JsonObject>([
  modal,
  {
    ...modal,
    submit: plain('x'.repeat(24)),
    close: plain('x'.repeat(24)),
    private_metadata: 'x'.repeat(3_000),
    callback_id: 'x'.repeat(255),
  },
  { ...modal, private_metadata: '', callback_id: '', blocks: [input], submit: plain('Hae') },
  { type: 'home', blocks: [{ type: 'divider' }, input] },
])('takes a view, number %#', (view) => {
  expect(checkView(view)).toBeUndefined();
});

const refused: readonly (readonly [JsonObject, string])[] = [
  [{ ...modal, type: 'workflow_step' }, 'unsupported type: workflow_step [json-pointer:/view/type]'],
  [{ type: 'modal', blocks: [] }, 'missing required field: a text object [json-pointer:/view/title]'],
  [{ ...modal, title: plain('x'.repeat(25)) }, 'must be less than 25 characters [json-pointer:/view/title/text]'],
  [{ ...modal, title: { type: 'mrkdwn', text: 'a' } }, 'unsupported type: mrkdwn, expected plain_text [json-pointer:/view/title/type]'],
  [{ ...modal, submit: plain('x'.repeat(25)) }, 'must be less than 25 characters [json-pointer:/view/submit/text]'],
  [{ ...modal, close: plain('') }, 'must be more than 0 characters [json-pointer:/view/close/text]'],
  [{ ...modal, private_metadata: 'x'.repeat(3_001) }, 'must be less than 3001 characters [json-pointer:/view/private_metadata]'],
  [{ ...modal, callback_id: 'x'.repeat(256) }, 'must be less than 256 characters [json-pointer:/view/callback_id]'],
  [{ ...modal, blocks: [input] }, 'a modal with an input needs a submit button [json-pointer:/view/submit]'],
  [{ ...modal, blocks: [{ type: 'header', text: plain('') }] }, 'must be more than 0 characters [json-pointer:/view/blocks/0/text/text]'],
  [{ type: 'home', title: plain('a'), blocks: [] }, 'only a modal has this [json-pointer:/view/title]'],
  [{ type: 'home' }, 'must be a list of blocks [json-pointer:/view/blocks]'],
];

test.each(refused.map(([view, message]) => ({ view, message })))('refuses: $message', ({ view, message }) => {
  const refused = checkView(view);
  expect(refused?.error).toBe('invalid_arguments');
  expect(refused?.messages).toContain(`[ERROR] ${message}`);
});

test('a view of more than 250,000 characters is too large', () => {
  const blocks = Array.from({ length: 100 }, () => ({ type: 'section', text: plain('x'.repeat(2_900)) }));
  expect(checkView({ type: 'home', blocks })).toMatchObject({ error: 'view_too_large' });
});
