import { expect, test } from 'vitest';
import type { JsonObject } from '../slack/json.ts';
import { pings } from './pings.ts';

const quiet = { allowed_mentions: { parse: [] } };

test.each<[string, JsonObject]>([
  ['plain words', { content: 'Hankkeet & <b> a@b.fi' }],
  ['an escaped name', { content: '\\<@1> ja \\@everyone' }],
  ['a name in code', { content: '`<@1>` ja ```\n@everyone\n```' }],
  ['what is shown to the letter', { embeds: [{ author: { name: '<@1>' }, footer: { text: '@here' } }] }],
  ['a label', { components: [{ type: 1, components: [{ type: 2, label: '@everyone' }] }] }],
  ['an address and an emoji', { content: '<https://a.fi> <:x:1> </ask:1>' }],
])('finds nothing in %s', (_, message) => {
  expect(pings({ ...message, ...quiet })).toEqual([]);
});

test.each<[string, JsonObject]>([
  ['@everyone calls people or leads to a channel', { content: 'hei @everyone' }],
  ['@here calls people or leads to a channel', { embeds: [{ title: '@here' }] }],
  ['<@1> calls people or leads to a channel', { embeds: [{ fields: [{ name: 'a', value: '<@1>' }] }] }],
  ['<@!1> calls people or leads to a channel', { embeds: [{ description: '\\\\<@!1>' }] }],
  ['<@&1> calls people or leads to a channel', { embeds: [{ fields: [{ name: '<@&1>', value: 'a' }] }] }],
  ['<#1> calls people or leads to a channel', { components: [{ type: 17, components: [{ type: 10, content: '<#1>' }] }] }],
  ['<@1> calls people or leads to a channel', { content: '\\`<@1>\\`' }],
  ['allowed_mentions does not say parse: []', { allowed_mentions: undefined }],
  ['allowed_mentions does not say parse: []', { allowed_mentions: { users: [] } }],
  ['allowed_mentions lets users be called', { allowed_mentions: { parse: ['users'] } }],
  ['allowed_mentions names roles', { allowed_mentions: { parse: [], roles: ['1'] } }],
  ['allowed_mentions calls the one who is replied to', { allowed_mentions: { parse: [], replied_user: true } }],
])('finds: %s', (finding, message) => {
  expect(pings({ ...quiet, ...message })).toEqual([finding]);
});
