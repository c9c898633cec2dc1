import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { readable } from './readable.ts';
import { walk } from './walk.ts';

const plain = (text: string) => ({ type: 'plain_text', text });

test('a message is read line by line, and what can be pressed stands in brackets', () => {
  const blocks = [
    { type: 'header', text: plain('Hankkeet') },
    {
      type: 'section',
      text: { type: 'mrkdwn', text: '*Hanke*\n1 €' },
      accessory: { type: 'button', action_id: 'a', text: plain('Lisää') },
    },
    { type: 'divider' },
    { type: 'context', elements: [plain('Lähde'), plain('2021')] },
    {
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_list',
          elements: [
            {
              elements: [
                { type: 'text', text: 'a' },
                { type: 'link', url: 'https://a.fi' },
              ],
            },
          ],
        },
      ],
    },
    {
      type: 'table',
      rows: [
        [
          { type: 'raw_text', text: 'Nimi' },
          { type: 'raw_text', text: '€' },
        ],
      ],
    },
    { type: 'input', label: plain('Sana'), element: { type: 'plain_text_input', action_id: 'word' } },
    {
      type: 'actions',
      elements: [
        { type: 'button', action_id: 'n', text: plain('Seuraavat') },
        { type: 'datepicker', action_id: 'd', placeholder: plain('Päivä') },
      ],
    },
  ];
  expect(readable({ text: 'a', blocks })).toEqual([
    'Hankkeet',
    '*Hanke*',
    '1 €',
    '[Lisää]',
    '———',
    'Lähde 2021',
    '• ahttps://a.fi',
    'Nimi | €',
    'Sana: [Sana]',
    '[Seuraavat] [Päivä]',
  ]);
  expect(readable({ text: 'a\nb', blocks: [] })).toEqual(['a', 'b']);
});

test('a walk by hand tells how to start the bot, and what went wrong', async () => {
  const input = new PassThrough();
  const printed: string[] = [];
  const walking = walk(input, (line) => printed.push(line));
  input.end('as bob\n/hankkeet thl\nclick Seuraavat\ndance\n');
  await walking;
  expect(printed.join('\n')).toMatch(/SLACK_API_URL=http:\/\/127\.0\.0\.1:\d+\/api\/ SLACK_BOT_TOKEN=xoxb-hanketoimisto/);
  expect(printed).toContain('/hankkeet failed with the error "dispatch_failed"');
  expect(printed).toContain('bob sees no Seuraavat, but: nothing to press');
  expect(printed.at(-1)).toContain('as bob');
});
