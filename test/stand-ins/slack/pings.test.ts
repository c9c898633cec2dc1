import { expect, test } from 'vitest';
import type { JsonObject } from './json.ts';
import { pings } from './pings.ts';

const inSection = (text: string, type = 'mrkdwn') => ({ text: 'a', blocks: [{ type: 'section', text: { type, text } }] });

test.each<[string, JsonObject]>([
  ['escaped text and a link', inSection('A &amp; B &lt;c&gt; <https://example.fi|lähde>')],
  ['angle brackets in plain text', inSection('<!channel> & <@U1>', 'plain_text')],
  ['a table cell', { text: 'a', blocks: [{ type: 'table', rows: [[{ type: 'raw_text', text: '<!here>' }]] }] }],
  ['a view, which has no text', { type: 'home', blocks: [{ type: 'divider' }] }],
])('finds nothing in %s', (_, message) => {
  expect(pings(message)).toEqual([]);
});

test.each<[string, JsonObject]>([
  ['<!channel> calls people or leads to a channel', inSection('hei <!channel>')],
  ['<!here> calls people or leads to a channel', { text: '<!here>' }],
  ['<!subteam^S1> calls people or leads to a channel', { text: '<!subteam^S1>' }],
  ['<@U0ALICE> calls people or leads to a channel', inSection('<@U0ALICE>')],
  ['<#C0GENERAL|general> calls people or leads to a channel', inSection('<#C0GENERAL|general>')],
  ['<!everyone> calls people or leads to a channel', { text: 'a', blocks: [{ type: 'markdown', text: '<!everyone>' }] }],
  ['link_names turns @name into a call', { text: 'a', link_names: true }],
  ['parse: full turns names and addresses into links', { text: 'a', parse: 'full' }],
  ['raw & in mrkdwn', inSection('A & B')],
  ['raw < or > in text', { text: 'A <b>' }],
  ['text is empty', { text: ' ', blocks: [{ type: 'divider' }] }],
  ['text is empty', { blocks: [{ type: 'divider' }] }],
  [
    'a broadcast element',
    {
      text: 'a',
      blocks: [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'broadcast', range: 'here' }] }] }],
    },
  ],
  [
    'a user element',
    {
      text: 'a',
      blocks: [{ type: 'table', rows: [[{ type: 'rich_text', elements: [{ elements: [{ type: 'user', user_id: 'U1' }] }] }]] }],
    },
  ],
])('finds: %s', (finding, message) => {
  expect(pings(message)).toContain(finding);
});
