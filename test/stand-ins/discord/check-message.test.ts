import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../slack/json.ts';
import { checkAnswer } from './check-answer.ts';
import { checkMessage, type MessageChecking } from './check-message.ts';
import { printRefusal, refusedBody } from './refusal.ts';

const button = (more: JsonObject = {}) => ({ type: 2, style: 1, label: 'a', custom_id: 'a', ...more });
const row = (...components: JsonObject[]) => ({ type: 1, components });
const options = (count: number) => Array.from({ length: count }, (_, index) => ({ label: `${index}`, value: `${index}` }));
const select = (more: JsonObject = {}) => ({ type: 3, custom_id: 's', options: options(2), ...more });
const fields = (count: number, more: JsonObject = {}) => Array.from({ length: count }, () => ({ name: 'a', value: 'b', ...more }));
const v2 = 1 << 15;
const smile = '😀';

test.each<[string, JsonObject, MessageChecking?]>([
  ['words of 2,000 characters, counted as people do', { content: smile.repeat(2_000) }],
  ['ten embeds', { embeds: Array.from({ length: 10 }, () => ({ title: 'a' })) }],
  ['an embed that is as long as can be', { embeds: [{ title: smile.repeat(256), description: 'a'.repeat(4_096), fields: fields(25) }] }],
  [
    'a button with a long id and label',
    { content: 'a', components: [row(button({ custom_id: smile.repeat(100), label: smile.repeat(80) }))] },
  ],
  [
    'five rows of five',
    {
      content: 'a',
      components: Array.from({ length: 5 }, (_, r) => row(...Array.from({ length: 5 }, (__, c) => button({ custom_id: `${r}${c}` })))),
    },
  ],
  ['a link', { content: 'a', components: [row({ type: 2, style: 5, label: 'a', url: 'https://a.fi' })] }],
  ['a menu of 25', { content: 'a', components: [row(select({ options: options(25) }))] }],
  ['components of the second kind', { flags: v2, components: [{ type: 17, components: [{ type: 10, content: '# a' }, row(button())] }] }],
  ['a file alone', { attachments: [{ id: '0', description: 'a' }] }, { files: [{ name: 'a.csv', size: 1 }] }],
  ['a picture that was sent along', { embeds: [{ image: { url: 'attachment://a.png' } }] }, { files: [{ name: 'a.png', size: 1 }] }],
  ['keys that nobody knows', { content: 'a', nonsense: 1 }],
  ['an answer for one person', { content: 'a', flags: 64 }, { as: 'answer' }],
  ['an edit of a part', { components: [] }, { as: 'edit-answer', edited: { content: 'a', hasFiles: false } }],
  [
    'an edit that leaves a file',
    { content: '', attachments: [{ id: '123456789012345678' }] },
    { as: 'edit-answer', edited: { content: 'a', hasFiles: true } },
  ],
])('takes %s', (_, body, how) => {
  expect(checkMessage(body, how)).toEqual([]);
});

test.each<[string, JsonObject, MessageChecking?]>([
  ['body: 50006 Cannot send an empty message', { content: ' ' }],
  [
    'body: 50006 Cannot send an empty message',
    { content: '', components: [] },
    { as: 'edit-answer', edited: { content: 'a', hasFiles: false } },
  ],
  ['content: BASE_TYPE_MAX_LENGTH Must be 2000 or fewer in length.', { content: 'a'.repeat(2_001) }],
  ['content: STRING_TYPE_CONVERT Half a character in "a\\ud83d"', { content: `a${smile}`.slice(0, 2) }],
  ['content: BASE_TYPE_INVALID Invalid input', { content: 5 }],
  ['embeds: BASE_TYPE_MAX_LENGTH Must be 10 or fewer in length.', { embeds: Array.from({ length: 11 }, () => ({ title: 'a' })) }],
  ['embeds.0.title: BASE_TYPE_MAX_LENGTH Must be 256 or fewer in length.', { embeds: [{ title: 'a'.repeat(257) }] }],
  ['embeds.0.description: BASE_TYPE_MAX_LENGTH Must be 4096 or fewer in length.', { embeds: [{ description: 'a'.repeat(4_097) }] }],
  ['embeds.0.description: BASE_TYPE_REQUIRED This field is required', { embeds: [{ color: 1 }] }],
  ['embeds.0.fields: BASE_TYPE_MAX_LENGTH Must be 25 or fewer in length.', { embeds: [{ fields: fields(26) }] }],
  [
    'embeds.0.fields.0.name: BASE_TYPE_MAX_LENGTH Must be 256 or fewer in length.',
    { embeds: [{ fields: fields(1, { name: 'a'.repeat(257) }) }] },
  ],
  [
    'embeds.0.fields.0.value: BASE_TYPE_MAX_LENGTH Must be 1024 or fewer in length.',
    { embeds: [{ fields: fields(1, { value: 'a'.repeat(1_025) }) }] },
  ],
  ['embeds.0.fields.0.value: BASE_TYPE_REQUIRED This field is required', { embeds: [{ fields: fields(1, { value: ' ' }) }] }],
  ['embeds.0.footer.text: BASE_TYPE_MAX_LENGTH Must be 2048 or fewer in length.', { embeds: [{ footer: { text: 'a'.repeat(2_049) } }] }],
  ['embeds.0.author.name: BASE_TYPE_REQUIRED This field is required', { embeds: [{ title: 'a', author: { url: 'https://a.fi' } }] }],
  ['embeds.0.url: URL_TYPE_INVALID_URL Not a well formed url.', { embeds: [{ title: 'a', url: 'a' }] }],
  ['embeds.0.color: NUMBER_TYPE_MAX Value should be less than or equal to 16777215.', { embeds: [{ title: 'a', color: 0x1000000 }] }],
  [
    'embeds: MAX_EMBED_SIZE_EXCEEDED Embed size exceeds maximum size of 6000 (6001 characters)',
    { embeds: [{ description: 'a'.repeat(4_000) }, { description: 'a'.repeat(2_001) }] },
  ],
  [
    'components: BASE_TYPE_BAD_LENGTH Must be between 1 and 5 in length.',
    { components: Array.from({ length: 6 }, (_, index) => row(button({ custom_id: `${index}` }))) },
  ],
  [
    'components.0.components: BASE_TYPE_MAX_LENGTH Must be 5 or fewer in length.',
    { components: [row(...Array.from({ length: 6 }, (_, index) => button({ custom_id: `${index}` })))] },
  ],
  ['components.0.components: BASE_TYPE_MIN_LENGTH Must be 1 or more.', { components: [row()] }],
  [
    'components.0.components.1.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED Component custom id cannot be duplicated',
    { components: [row(button(), button())] },
  ],
  [
    'components.0.components.0.custom_id: BASE_TYPE_MAX_LENGTH Must be 100 or fewer in length.',
    { components: [row(button({ custom_id: 'a'.repeat(101) }))] },
  ],
  [
    'components.0.components.0.label: BASE_TYPE_MAX_LENGTH Must be 80 or fewer in length.',
    { components: [row(button({ label: 'a'.repeat(81) }))] },
  ],
  ['components.0.components.0.label: BASE_TYPE_REQUIRED This field is required', { components: [row(button({ label: '' }))] }],
  [
    'components.0.components.0: BUTTON_COMPONENT_CUSTOM_ID_REQUIRED A custom id is required',
    { components: [row({ type: 2, style: 1, label: 'a' })] },
  ],
  ['components.0.components.0: BUTTON_COMPONENT_URL_REQUIRED A url is required', { components: [row({ type: 2, style: 5, label: 'a' })] }],
  [
    'components.0: COMPONENT_LAYOUT_WIDTH_EXCEEDED The specified component exceeds the maximum width',
    { components: [row(select(), button())] },
  ],
  [
    'components.0.components.0.options: BASE_TYPE_MAX_LENGTH Must be 25 or fewer in length.',
    { components: [row(select({ options: options(26) }))] },
  ],
  [
    'components.0.components.0.options.0.label: BASE_TYPE_MAX_LENGTH Must be 100 or fewer in length.',
    { components: [row(select({ options: [{ label: 'a'.repeat(101), value: 'a' }] }))] },
  ],
  [
    'components.0.components.0.options.1.value: SELECT_COMPONENT_OPTION_VALUE_DUPLICATED The specified option value is already used',
    { components: [row(select({ options: [...options(1), ...options(1)] }))] },
  ],
  [
    'components.0.components.0.placeholder: BASE_TYPE_MAX_LENGTH Must be 150 or fewer in length.',
    { components: [row(select({ placeholder: 'a'.repeat(151) }))] },
  ],
  [
    'components.0.components.0.max_values: SELECT_COMPONENT_MAX_VALUES More values than options',
    { components: [row(select({ max_values: 3 }))] },
  ],
  ['components.0.type: UNION_TYPE_CHOICES Value must be one of {1}.', { components: [{ type: 10, content: 'a' }] }],
  ['components.0: UNION_TYPE_CHOICES None of the allowed types', { components: [{ type: 99 }] }],
  [
    'content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2 The content, embeds and poll fields cannot be used with IS_COMPONENTS_V2',
    { flags: v2, content: 'a', components: [{ type: 10, content: 'a' }] },
  ],
  [
    'content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2 The content, embeds and poll fields cannot be used with IS_COMPONENTS_V2',
    { content: 'a' },
    { as: 'update', edited: { flags: v2, hasFiles: false } },
  ],
  [
    'components: COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED 4001 characters in all text displays, at most 4000',
    {
      flags: v2,
      components: [
        { type: 10, content: 'a'.repeat(4_000) },
        { type: 10, content: 'a' },
      ],
    },
  ],
  [
    'components: COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED 41 components, at most 40',
    { flags: v2, components: [{ type: 17, components: Array.from({ length: 40 }, () => ({ type: 10, content: 'a' })) }] },
  ],
  ['flags: MESSAGE_FLAGS_INVALID Flags 64 cannot be set here', { content: 'a', flags: 64 }],
  [
    'flags: MESSAGE_FLAGS_INVALID Flags 64 cannot be set here',
    { content: 'a', flags: 64 },
    { as: 'edit-answer', edited: { hasFiles: false } },
  ],
  ['attachments.0.id: ATTACHMENT_NOT_FOUND No file belongs to attachment 0', { content: 'a', attachments: [{ id: '0' }] }],
  ['attachments: ATTACHMENT_NOT_FOUND No file is called a.png', { embeds: [{ image: { url: 'attachment://a.png' } }] }],
  ['body: 40005 Request entity too large', { content: 'a' }, { files: [{ name: 'a', size: 10 * 1_024 * 1_024 + 1 }] }],
  [
    'attachments: BASE_TYPE_MAX_LENGTH Must be 10 or fewer in length.',
    { content: 'a' },
    { files: Array.from({ length: 11 }, () => ({ name: 'a', size: 1 })) },
  ],
  [
    'allowed_mentions.parse.0: BASE_TYPE_CHOICES Value must be one of users, roles, everyone.',
    { content: 'a', allowed_mentions: { parse: ['x'] } },
  ],
])('refuses: %s', (refusal, body, how) => {
  expect(checkMessage(body, how).map(printRefusal)).toContain(refusal);
});

test('the refusals stand in a tree, and an answer of its own takes the place of it', () => {
  expect(refusedBody(checkMessage({ embeds: [{ title: 'a'.repeat(257) }] }))).toEqual({
    status: 400,
    body: {
      code: 50035,
      message: 'Invalid Form Body',
      errors: { embeds: { 0: { title: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 256 or fewer in length.' }] } } } },
    },
  });
  expect(refusedBody(checkMessage({}))).toEqual({ status: 400, body: { code: 50006, message: 'Cannot send an empty message' } });
});

describe('answers to interactions', () => {
  const choices = (count: number) => options(count).map(({ label, value }) => ({ name: label, value }));
  test.each<[string, Parameters<typeof checkAnswer>[1], JsonObject]>([
    [
      'type: BASE_TYPE_CHOICES An interaction of kind autocomplete is not answered with type 4',
      'autocomplete',
      { type: 4, data: { content: 'a' } },
    ],
    ['type: BASE_TYPE_CHOICES An interaction of kind command is not answered with type 7', 'command', { type: 7, data: { content: 'a' } }],
    ['type: BASE_TYPE_CHOICES An interaction of kind command is not answered with type 8', 'command', { type: 8, data: { choices: [] } }],
    ['type: BASE_TYPE_CHOICES An interaction of kind modal is not answered with type 9', 'modal', { type: 9, data: {} }],
    ['data.content: BASE_TYPE_MAX_LENGTH Must be 2000 or fewer in length.', 'command', { type: 4, data: { content: 'a'.repeat(2_001) } }],
    ['data.flags: MESSAGE_FLAGS_INVALID A deferred answer may carry the EPHEMERAL flag alone', 'command', { type: 5, data: { flags: 4 } }],
    ['data.choices: BASE_TYPE_MAX_LENGTH Must be 25 or fewer in length.', 'autocomplete', { type: 8, data: { choices: choices(26) } }],
    [
      'data.choices.0.name: BASE_TYPE_REQUIRED This field is required',
      'autocomplete',
      { type: 8, data: { choices: [{ name: ' ', value: 'a' }] } },
    ],
    [
      'data.choices.0.value: BASE_TYPE_MAX_LENGTH Must be 100 or fewer in length.',
      'autocomplete',
      { type: 8, data: { choices: [{ name: 'a', value: 'a'.repeat(101) }] } },
    ],
    [
      'data.choices.0.name: BASE_TYPE_MAX_LENGTH Must be 100 or fewer in length.',
      'autocomplete',
      { type: 8, data: { choices: [{ name: 'a'.repeat(101), value: 'a' }] } },
    ],
    [
      'data.title: BASE_TYPE_MAX_LENGTH Must be 45 or fewer in length.',
      'command',
      { type: 9, data: { title: 'a'.repeat(46), custom_id: 'm', components: [] } },
    ],
  ])('refuses: %s', (refusal, kind, body) => {
    expect(checkAnswer(body, kind, {}).map(printRefusal)).toContain(refusal);
  });

  test('takes 25 suggestions, a deferred answer for one person, and an update', () => {
    expect(checkAnswer({ type: 8, data: { choices: choices(25) } }, 'autocomplete', {})).toEqual([]);
    expect(checkAnswer({ type: 5, data: { flags: 64 } }, 'command', {})).toEqual([]);
    expect(checkAnswer({ type: 6 }, 'component', {})).toEqual([]);
    expect(checkAnswer({ type: 7, data: { components: [] } }, 'component', { edited: { content: 'a', hasFiles: false } })).toEqual([]);
  });
});
