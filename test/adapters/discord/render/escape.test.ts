import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutToFit, escapeDiscord, weightOf } from '../../../../adapters/discord/render/escape.ts';
import { formattingIn, readMarkdown, shownText } from '../../../stand-ins/discord/read-markdown.ts';

describe('markdown is shown as it is', () => {
  test.each([
    ['*_~Hanke~_*', '\\*\\_\\~Hanke\\~\\_\\*'],
    ['**bold** __under__ ~~gone~~', '\\*\\*bold\\*\\* \\_\\_under\\_\\_ \\~\\~gone\\~\\~'],
    ['||secret||', '\\|\\|secret\\|\\|'],
    ['`code`', '\\`code\\`'],
    ['```\nx\n```', '\\`\\`\\`\nx\n\\`\\`\\`'],
    ['# otsikko', '\\# otsikko'],
    ['a\n  ### otsikko', 'a\n  \\### otsikko'],
    ['-# pieni', '\\-# pieni'],
    ['> lainaus', '\\> lainaus'],
    ['a\n>>> lainaus', 'a\n\\>>> lainaus'],
    ['- eka', '\\- eka'],
    ['a\n  + eka', 'a\n  \\+ eka'],
    ['1. eka', '1\\. eka'],
    ['a\n 12. eka', 'a\n 12\\. eka'],
    ['[x](https://evil)', '\\[x\\](https:\\//evil)'],
    ['<@1> <@!1> <@&1>', '\\<@\u200b1> \\<@\u200b!1> \\<@\u200b&1>'],
    ['<#1>', '\\<#1>'],
    ['<:e:1> <a:e:1>', '\\<\\:e:1> \\<a\\:e:1>'],
    ['</projects ask:1>', '\\</projects ask:1>'],
    ['<t:1> <t:1:R>', '\\<t:1> \\<t\\:1:R>'],
    ['<id:browse>', '\\<id:browse>'],
    ['@everyone @Here', '@\u200beveryone @\u200bHere'],
    ['https://evil.example/', 'https:\\//evil.example/'],
    ['<https://evil.example>', '\\<https:\\//evil.example>'],
    ['discord.gg/abc Discordapp.com/invite/abc', 'discord\\.gg/abc Discordapp\\.com/invite/abc'],
    [':smile: :+1::x:', '\\:smile: \\:+1:\\:x:'],
    ['¯\\_(ツ)_/¯', '¯\\\\\\_(ツ)\\_/¯'],
    ['a\\', 'a\\\\'],
  ])('%j as %j', (text, escaped) => {
    expect(escapeDiscord(text)).toBe(escaped);
  });

  test.each([
    'Keskusteluaputaitoja vastaanottokeskuksiin - mielenterveyttä turvapaikanhakijoille',
    '1.4.2023–31.10.2025 · 26 päivää jäljellä',
    '2 Laillinen maahanmuutto; €1,234.50 (+5) #3',
    'Hanke: tavoite, A & B > C',
    'nimi@example.fi',
    '-5 %',
    '12.',
  ])('%j needs nothing', (text) => {
    expect(escapeDiscord(text)).toBe(text);
  });
});

const marks = [
  '*',
  '_',
  '~',
  '`',
  '|',
  '>',
  '#',
  '-',
  '+',
  '1.',
  '<',
  '>',
  '[',
  ']',
  '(',
  ')',
  '@',
  ':',
  '\\',
  '/',
  '!',
  '&',
  ' ',
  '\n',
  '.',
];
const words = [
  'everyone',
  'here',
  '1',
  'a',
  'e:1',
  't:1',
  'https',
  'http://',
  'discord.gg/a',
  'id:home',
  'x',
  '-#',
  '```',
  '🇫🇮',
  'e\u0301',
];
const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...marks, ...words), maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('any text', () => {
  test('is shown to the letter, and does nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = readMarkdown(escapeDiscord(text));
        expect(formattingIn(read)).toEqual([]);
        expect(shownText(read).replaceAll('@\u200b', '@')).toBe(text.replaceAll('@\u200b', '@'));
      }),
      { numRuns: 3_000 },
    );
  });

  test('is shown to the letter within bold text and within a link', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const inner = escapeDiscord(text.replace(/\n/gu, ' ').trim() || 'x');
        expect(formattingIn(readMarkdown(`**${inner}** x`)).map(({ type }) => type)).toEqual(['bold']);
        expect(formattingIn(readMarkdown(`[${inner}](https://a.example) x`)).map(({ type }) => type)).toEqual(['link']);
      }),
      { numRuns: 1_000 },
    );
  });

  test('carries no call that a server would find, however it reads backslashes', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(escapeDiscord(text)).not.toMatch(/@everyone|@here|<@[!&]?\d+>|https?:\/\/|discord\.gg/iu);
      }),
      { numRuns: 1_000 },
    );
  });

  test('fits after escaping', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 90, max: 300 }), (text, most) => {
        expect(weightOf(cutToFit(text.repeat(9), most, 'fi'))).toBeLessThanOrEqual(most);
      }),
    );
  });
});

test('what is read as markdown is found by the reader that the tests use', () => {
  const text = '**b** *i* _i_ __u__ ~~s~~ ||p|| `c` <@1> :smile: <t:1> [l](https://a) https://b\n# h\n-# s\n> q\n- i\n1. i';
  expect(formattingIn(readMarkdown(text)).map(({ type }) => type)).toEqual([
    ...['bold', 'italic', 'italic', 'underline', 'strike', 'spoiler', 'code', 'mention', 'emoji', 'time', 'link', 'link'],
    ...['heading', 'small', 'quote', 'item', 'item'],
  ]);
});
