import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { readable } from './readable.ts';
import { walk } from './walk.ts';

test('a message is read line by line, and what can be pressed stands in brackets', () => {
  const row = (...components: Record<string, unknown>[]) => ({ type: 1, components });
  const message = {
    content: 'a\nb',
    embeds: [
      {
        author: { name: 'Lähde' },
        title: 'Hanke',
        description: '1 €\n2 €',
        fields: [{ name: 'Alku', value: '2021' }],
        footer: { text: 'Sivu 1' },
      },
    ],
    components: [
      row({ type: 2, style: 1, custom_id: 'n', label: 'Seuraavat' }, { type: 2, style: 1, custom_id: 'o', label: 'Pois', disabled: true }),
      row({ type: 2, style: 5, url: 'https://a.fi', label: 'Lähde' }),
      row({ type: 3, custom_id: 's', placeholder: 'Valitse' }),
      {
        type: 17,
        components: [
          { type: 10, content: '# c' },
          { type: 14 },
          { type: 9, components: [{ type: 10, content: 'd' }], accessory: { type: 2, label: 'e' } },
        ],
      },
    ],
    files: [{ id: '1', name: 'a.csv', description: undefined, contentType: '', bytes: Buffer.from('a') }],
    isThinking: true,
  };
  expect(readable(message)).toEqual([
    'hankebotti is thinking…',
    'a',
    'b',
    '▌ Lähde',
    '▌ Hanke',
    '▌ 1 €',
    '▌ 2 €',
    '▌ Alku',
    '▌   2021',
    '▌ Sivu 1',
    '[Seuraavat] [Pois] (off)',
    '[Lähde ↗]',
    '[Valitse ▾]',
    '# c',
    '———',
    'd',
    '[e]',
    'file a.csv, 1 bytes',
  ]);
});

test('a walk by hand tells how to start the bot, what people see, and what went wrong', async () => {
  const input = new PassThrough();
  const printed: string[] = [];
  const walking = walk(input, (line) => printed.push(line));
  input.end('as bob\n/projects ask question=thl\n> hei\nclick Seuraavat\ndance\n');
  await walking;
  const all = printed.join('\n');
  expect(all).toMatch(/DISCORD_API_URL=http:\/\/127\.0\.0\.1:\d+\/api DISCORD_TOKEN=\S+ npm start/);
  expect(printed).toContain('No command projects is registered');
  expect(all).toMatch(/── dm bob \d+\n│ hei/);
  expect(printed).toContain('bob sees no button Seuraavat, but: none');
  expect(printed.at(-1)).toContain('as bob');
});
