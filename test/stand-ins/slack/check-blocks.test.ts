import { describe, expect, test } from 'vitest';
import { checkBlocks } from './check-blocks.ts';
import { checkMessage } from './check-message.ts';
import type { JsonObject } from './json.ts';
import { printRefusal, type Surface } from './refusal.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const long = (length: number) => 'x'.repeat(length);
const many = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);
const numbered = <T>(count: number, item: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => item(index));

const section = (text: JsonObject) => ({ type: 'section', text });
const actions = (...elements: JsonObject[]) => ({ type: 'actions', elements });
const button = (more: JsonObject = {}) => ({ type: 'button', action_id: 'go', text: plain('Go'), ...more });
const option = (text = 'a', value = 'a') => ({ text: plain(text), value });
const select = (more: JsonObject = {}) => ({ type: 'static_select', action_id: 'pick', options: [option()], ...more });
const input = (element: JsonObject, more: JsonObject = {}) => ({ type: 'input', label: plain('Sana'), element, ...more });
const typed = (more: JsonObject = {}) => ({ type: 'plain_text_input', action_id: 'word', ...more });
const rich = (...elements: unknown[]) => ({ type: 'rich_text', elements });
const richLine = (...elements: unknown[]) => rich({ type: 'rich_text_section', elements });
const cell = (text = 'a') => ({ type: 'raw_text', text });
const table = (rows: unknown[], more: JsonObject = {}) => ({ type: 'table', rows, ...more });
const dataTable = (rows: unknown[], more: JsonObject = {}) => ({ type: 'data_table', caption: 'Hankkeet', rows, ...more });
const confirm = { title: plain('Varma?'), text: mrkdwn('Todella?'), confirm: plain('Kyllä'), deny: plain('Ei') };

/** All that the bot may send. */
const taken: readonly JsonObject[] = [
  section(mrkdwn(`*Hanke* &amp; &lt;tuki&gt; <https://example.fi/a?b=1|lähde> ${long(2_900)}`)),
  section(mrkdwn('> lainaus\n> toinen')),
  { type: 'section', fields: many(10, mrkdwn('a')), accessory: button({ confirm }) },
  { type: 'section', text: plain('a & b <c>'), accessory: { type: 'image', image_url: 'https://example.fi/a.png', alt_text: 'a' } },
  { type: 'header', text: plain(long(150)) },
  { type: 'context', elements: many(10, mrkdwn('a')) },
  { type: 'divider' },
  actions(...numbered(25, (index) => button({ action_id: `go-${index}`, value: long(2_000), style: 'primary' }))),
  actions(button({ text: plain(long(75)), url: 'https://example.fi' })),
  actions(
    select({ options: many(100, option(long(75), long(150))), placeholder: plain(long(150)) }),
    { type: 'external_select', action_id: 'who', min_query_length: 1, placeholder: plain('a') },
    { type: 'datepicker', action_id: 'day', initial_date: '2021-01-01' },
    { type: 'overflow', action_id: 'more', options: many(5, option()) },
    { type: 'radio_buttons', action_id: 'one', options: [option(), { text: mrkdwn('*b*'), value: 'b', description: plain('b') }] },
    { type: 'checkboxes', action_id: 'some', options: [option()], initial_options: [option()] },
  ),
  actions({ type: 'static_select', action_id: 'g', option_groups: [{ label: plain('a'), options: [option()] }], initial_option: option() }),
  input(typed({ multiline: true, max_length: 3_000, placeholder: plain('a') }), { hint: plain('a'), optional: true }),
  input({ type: 'number_input', action_id: 'n', is_decimal_allowed: false }),
  input(select()),
  { type: 'image', image_url: 'https://example.fi/a.png', alt_text: 'a', title: plain('a') },
  richLine(
    { type: 'text', text: 'a & <b>', style: { bold: true, italic: true, strike: true, code: true } },
    { type: 'link', url: 'https://a.fi', text: 'a' },
  ),
  richLine({ type: 'emoji', name: 'tada' }, { type: 'date', timestamp: 1, format: '{date}' }),
  rich({
    type: 'rich_text_list',
    style: 'bullet',
    indent: 1,
    elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'a' }] }],
  }),
  rich(
    { type: 'rich_text_quote', elements: [{ type: 'text', text: 'a' }] },
    { type: 'rich_text_preformatted', border: 0, elements: [{ type: 'text', text: 'a' }] },
  ),
  table(many(100, [cell(), { type: 'raw_number', value: 1, text: '1' }, richLine({ type: 'text', text: 'a' })]), {
    column_settings: [{ align: 'right', is_wrapped: true }, null],
  }),
  dataTable(many(101, many(2, cell())), { page_size: 10 }),
  { type: 'markdown', text: `# a & b\n\n${long(11_900)}` },
];

test.each(taken.map((block, index) => ({ index, type: String(block['type']), block })))('takes $type, number $index', ({ block }) => {
  expect(checkBlocks([block], 'message').map(printRefusal)).toEqual([]);
});

/** One block, and what is said of it with the place. */
const refused: readonly (readonly [JsonObject, string])[] = [
  [{ type: 'video' }, 'unsupported type: video [json-pointer:/blocks/0/type]'],
  [{ type: 'divider', block_id: long(256) }, 'must be less than 256 characters [json-pointer:/blocks/0/block_id]'],
  [{ type: 'section' }, 'must define either text or fields [json-pointer:/blocks/0]'],
  [section(mrkdwn('')), 'must be more than 0 characters [json-pointer:/blocks/0/text/text]'],
  [section(mrkdwn(long(3_001))), 'must be less than 3001 characters [json-pointer:/blocks/0/text/text]'],
  [section(mrkdwn('A & B')), 'raw & in mrkdwn [json-pointer:/blocks/0/text/text]'],
  [section(mrkdwn('a <b> c')), 'raw < or > in mrkdwn [json-pointer:/blocks/0/text/text]'],
  [section(mrkdwn('<!channel>')), 'raw < or > in mrkdwn [json-pointer:/blocks/0/text/text]'],
  [section(mrkdwn('<@U0ALICE>')), 'raw < or > in mrkdwn [json-pointer:/blocks/0/text/text]'],
  [section({ type: 'html', text: 'a' }), 'unsupported type: html, expected plain_text or mrkdwn [json-pointer:/blocks/0/text/type]'],
  [{ type: 'section', fields: many(11, mrkdwn('a')) }, 'no more than 10 items allowed [json-pointer:/blocks/0/fields]'],
  [{ type: 'section', fields: [mrkdwn(long(2_001))] }, 'must be less than 2001 characters [json-pointer:/blocks/0/fields/0/text]'],
  [{ type: 'section', text: plain('a'), accessory: typed() }, 'unsupported type: plain_text_input [json-pointer:/blocks/0/accessory/type]'],
  [{ type: 'header', text: plain(long(151)) }, 'must be less than 151 characters [json-pointer:/blocks/0/text/text]'],
  [{ type: 'header', text: mrkdwn('a') }, 'unsupported type: mrkdwn, expected plain_text [json-pointer:/blocks/0/text/type]'],
  [{ type: 'context', elements: [] }, 'must provide at least 1 item [json-pointer:/blocks/0/elements]'],
  [{ type: 'context', elements: many(11, mrkdwn('a')) }, 'no more than 10 items allowed [json-pointer:/blocks/0/elements]'],
  [actions(), 'must provide at least 1 item [json-pointer:/blocks/0/elements]'],
  [
    actions(...numbered(26, (index) => button({ action_id: String(index) }))),
    'no more than 25 items allowed [json-pointer:/blocks/0/elements]',
  ],
  [actions(button(), button()), 'action_id "go" already exists [json-pointer:/blocks/0/elements/1/action_id]'],
  [actions(button({ action_id: long(256) })), 'must be less than 256 characters [json-pointer:/blocks/0/elements/0/action_id]'],
  [actions(button({ text: plain(long(76)) })), 'must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]'],
  [actions(button({ text: mrkdwn('a') })), 'unsupported type: mrkdwn, expected plain_text [json-pointer:/blocks/0/elements/0/text/type]'],
  [actions(button({ value: long(2_001) })), 'must be less than 2001 characters [json-pointer:/blocks/0/elements/0/value]'],
  [actions(button({ url: `https://a.fi/${long(3_000)}` })), 'must be less than 3001 characters [json-pointer:/blocks/0/elements/0/url]'],
  [actions(button({ url: 'a.fi' })), 'invalid url [json-pointer:/blocks/0/elements/0/url]'],
  [actions(button({ style: 'green' })), 'must be primary or danger [json-pointer:/blocks/0/elements/0/style]'],
  [
    actions(button({ confirm: { ...confirm, title: plain(long(101)) } })),
    'must be less than 101 characters [json-pointer:/blocks/0/elements/0/confirm/title/text]',
  ],
  [
    actions(button({ confirm: { ...confirm, text: mrkdwn(long(301)) } })),
    'must be less than 301 characters [json-pointer:/blocks/0/elements/0/confirm/text/text]',
  ],
  [
    actions(button({ confirm: { ...confirm, deny: plain(long(31)) } })),
    'must be less than 31 characters [json-pointer:/blocks/0/elements/0/confirm/deny/text]',
  ],
  [actions(typed()), 'unsupported type: plain_text_input [json-pointer:/blocks/0/elements/0/type]'],
  [actions(select({ options: [] })), 'must provide at least 1 option [json-pointer:/blocks/0/elements/0/options]'],
  [actions(select({ options: many(101, option()) })), 'no more than 100 items allowed [json-pointer:/blocks/0/elements/0/options]'],
  [
    actions(select({ options: [option(long(76))] })),
    'must be less than 76 characters [json-pointer:/blocks/0/elements/0/options/0/text/text]',
  ],
  [
    actions(select({ options: [option('a', long(151))] })),
    'must be less than 151 characters [json-pointer:/blocks/0/elements/0/options/0/value]',
  ],
  [
    actions(select({ options: [{ text: plain('a') }] })),
    'missing required field: value [json-pointer:/blocks/0/elements/0/options/0/value]',
  ],
  [actions(select({ initial_option: option('b', 'b') })), 'is not one of the options [json-pointer:/blocks/0/elements/0/initial_option]'],
  [actions(select({ option_groups: [] })), 'only one of options and option_groups may stand [json-pointer:/blocks/0/elements/0]'],
  [
    actions(select({ placeholder: plain(long(151)) })),
    'must be less than 151 characters [json-pointer:/blocks/0/elements/0/placeholder/text]',
  ],
  [
    actions({ type: 'external_select', options: [option()] }),
    'an external_select gets its options from the app [json-pointer:/blocks/0/elements/0/options]',
  ],
  [
    actions({ type: 'datepicker', initial_date: '1.1.2021' }),
    'must be a date like 2021-01-01 [json-pointer:/blocks/0/elements/0/initial_date]',
  ],
  [actions({ type: 'overflow', options: many(6, option()) }), 'no more than 5 items allowed [json-pointer:/blocks/0/elements/0/options]'],
  [
    actions({ type: 'radio_buttons', options: many(11, option()) }),
    'no more than 10 items allowed [json-pointer:/blocks/0/elements/0/options]',
  ],
  [actions({ type: 'checkboxes', options: [] }), 'must provide at least 1 option [json-pointer:/blocks/0/elements/0/options]'],
  [input(typed(), { label: plain(long(2_001)) }), 'must be less than 2001 characters [json-pointer:/blocks/0/label/text]'],
  [input(typed(), { hint: mrkdwn('a') }), 'unsupported type: mrkdwn, expected plain_text [json-pointer:/blocks/0/hint/type]'],
  [input(typed({ max_length: 3_001 })), 'must be less than 3001 [json-pointer:/blocks/0/element/max_length]'],
  [input(button()), 'unsupported type: button [json-pointer:/blocks/0/element/type]'],
  [input({ type: 'number_input' }), 'missing required field: is_decimal_allowed [json-pointer:/blocks/0/element/is_decimal_allowed]'],
  [{ type: 'image', image_url: 'https://a.fi/a.png' }, 'missing required field: text [json-pointer:/blocks/0/alt_text]'],
  [{ type: 'image', alt_text: 'a' }, 'missing required field: image_url or slack_file [json-pointer:/blocks/0/image_url]'],
  [rich(), 'must provide at least 1 element [json-pointer:/blocks/0/elements]'],
  [rich({ type: 'text', text: 'a' }), 'unsupported type: text [json-pointer:/blocks/0/elements/0/type]'],
  [richLine({ type: 'text', text: '' }), 'must be more than 0 characters [json-pointer:/blocks/0/elements/0/elements/0/text]'],
  [
    richLine({ type: 'text', text: 'a', style: { big: true } }),
    'unsupported style: big [json-pointer:/blocks/0/elements/0/elements/0/style/big]',
  ],
  [richLine({ type: 'link', text: 'a' }), 'missing required field: url [json-pointer:/blocks/0/elements/0/elements/0/url]'],
  ...['user', 'usergroup', 'broadcast', 'channel', 'team'].map((type): readonly [JsonObject, string] => [
    richLine({ type, user_id: 'U1', range: 'here' }),
    `a ${type} element calls people: a bot that answers may not [json-pointer:/blocks/0/elements/0/elements/0]`,
  ]),
  [
    rich({ type: 'rich_text_list', style: 'dashes', elements: [{ type: 'rich_text_section', elements: [] }] }),
    'must be bullet or ordered [json-pointer:/blocks/0/elements/0/style]',
  ],
  [
    rich({ type: 'rich_text_list', style: 'bullet', indent: 9, elements: [{ type: 'rich_text_section', elements: [] }] }),
    'must be between 0 and 8 [json-pointer:/blocks/0/elements/0/indent]',
  ],
  [
    rich({ type: 'rich_text_list', style: 'bullet', elements: [{ type: 'text', text: 'a' }] }),
    'a list holds rich_text_section alone [json-pointer:/blocks/0/elements/0/elements/0/type]',
  ],
  [
    rich({ type: 'rich_text_preformatted', elements: [{ type: 'emoji', name: 'a' }] }),
    'unsupported type in preformatted text: emoji [json-pointer:/blocks/0/elements/0/elements/0/type]',
  ],
  [table([]), 'must provide at least 1 row [json-pointer:/blocks/0/rows]'],
  [table(many(101, [cell()])), 'no more than 100 items allowed [json-pointer:/blocks/0/rows]'],
  [table([many(21, cell())]), 'no more than 20 items allowed [json-pointer:/blocks/0/rows/0]'],
  [table([[cell(), cell()], [cell()]]), 'must have 2 cells as the first row has [json-pointer:/blocks/0/rows/1]'],
  [table([[cell('')]]), 'must be more than 0 characters [json-pointer:/blocks/0/rows/0/0/text]'],
  [table([[cell(long(5_001))], [cell(long(5_000))]]), 'no more than 10000 characters allowed in a table [json-pointer:/blocks/0/rows]'],
  [table([[plain('a')]]), 'unsupported type: plain_text [json-pointer:/blocks/0/rows/0/0/type]'],
  [
    table([[cell()]], { column_settings: [{ align: 'middle' }] }),
    'must be left, center or right [json-pointer:/blocks/0/column_settings/0/align]',
  ],
  [dataTable(many(102, [cell()])), 'no more than 101 items allowed [json-pointer:/blocks/0/rows]'],
  [dataTable([[cell()]]), 'must have a header and at least 1 row [json-pointer:/blocks/0/rows]'],
  [dataTable(many(2, [cell()]), { caption: '' }), 'must be more than 0 characters [json-pointer:/blocks/0/caption]'],
  [dataTable([[cell()], [cell('')]]), 'must be more than 0 characters [json-pointer:/blocks/0/rows/1/0/text]'],
  [dataTable(many(2, [cell()]), { page_size: 101 }), 'must be between 1 and 100 [json-pointer:/blocks/0/page_size]'],
  [{ type: 'markdown', text: '' }, 'must be more than 0 characters [json-pointer:/blocks/0/text]'],
];

test.each(refused.map(([block, message]) => ({ type: String(block['type']), block, message })))(
  'refuses $type: $message',
  ({ block, message }) => {
    expect(checkBlocks([block], 'message').map(printRefusal)).toContain(`[ERROR] ${message}`);
  },
);

describe('all blocks together', () => {
  const codeOf = (blocks: unknown) => checkMessage({ text: 'a', blocks })?.error;

  test('fifty in a message, a hundred in a view', () => {
    const count = (surface: Surface, blocks: number) => checkBlocks(many(blocks, { type: 'divider' }), surface).length;
    expect([count('message', 50), count('message', 51), count('modal', 100), count('modal', 101), count('home', 101)]).toEqual([
      0, 1, 0, 1, 1,
    ]);
    expect(codeOf(many(51, { type: 'divider' }))).toBe('invalid_blocks');
  });

  test('no block_id twice', () => {
    expect(checkBlocks(many(2, { type: 'divider', block_id: 'a' }), 'message').map(printRefusal)).toEqual([
      '[ERROR] block_id "a" already exists [json-pointer:/blocks/1/block_id]',
    ]);
  });

  test('an action_id twice in two blocks is no harm', () => {
    expect(codeOf([actions(button()), actions(button())])).toBeUndefined();
  });

  test('one table, of whichever kind, and none in a view', () => {
    expect(codeOf([table([[cell()]]), dataTable(many(2, [cell()]))])).toBe('only_one_table_allowed');
    expect(checkBlocks([table([[cell()]])], 'modal')).toHaveLength(1);
    expect(checkBlocks([dataTable(many(2, [cell()]))], 'home')).toHaveLength(1);
    expect(checkBlocks([{ type: 'markdown', text: 'a' }], 'modal')).toHaveLength(1);
  });

  test('less than 12,000 characters in all', () => {
    expect(codeOf([...many(3, section(mrkdwn(long(3_000)))), section(mrkdwn(long(2_999)))])).toBeUndefined();
    expect(codeOf(many(4, section(mrkdwn(long(3_000)))))).toBe('msg_blocks_too_long');
  });

  test('12,000 characters of markdown', () => {
    expect(checkBlocks(many(2, { type: 'markdown', text: long(6_001) }), 'message').map(({ message }) => message)).toContain(
      'no more than 12000 characters of markdown allowed in a message',
    );
  });

  test('blocks that are no list', () => {
    expect(codeOf('nonsense')).toBe('invalid_blocks');
    expect(codeOf(['nonsense'])).toBe('invalid_blocks');
  });

  test('text of 40,000 characters and no longer, and not nothing at all', () => {
    expect(checkMessage({ text: long(40_000) })).toBeUndefined();
    expect(checkMessage({ text: long(40_001) })).toMatchObject({ error: 'msg_too_long' });
    expect(checkMessage({ text: '' })).toMatchObject({ error: 'no_text' });
    expect(checkMessage({ blocks: [] })).toMatchObject({ error: 'no_text' });
  });
});
