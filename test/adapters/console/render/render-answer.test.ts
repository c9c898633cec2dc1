import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../../../adapters/console/render/display-width.ts';
import { renderAnswer } from '../../../../adapters/console/render/render-answer.ts';
import { colourStyle, plainStyle } from '../../../../adapters/console/render/style.ts';
import { locales } from '../../../../src/index.ts';
import { askedBack, everyBlock, hostileAnswer } from '../example-answers.ts';

const widths = [40, 80, 120];

describe.each(locales)('an answer in %s', (locale) => {
  test.each(widths)('shows every kind of block in %i columns', async (width) => {
    const shown = renderAnswer(everyBlock(locale), { width, style: plainStyle, numbered: false });
    await expect(`${shown}\n`).toMatchFileSnapshot(`golden/every-block.${locale}.${width}.txt`);
  });

  test.each(widths)('never runs over %i columns', (width) => {
    for (const answer of [everyBlock(locale), askedBack(locale)]) {
      const lines = renderAnswer(answer, { width, style: colourStyle, numbered: true }).split('\n');
      expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
    }
  });

  test('asks back with every candidate on a line of its own', async () => {
    const shown = renderAnswer(askedBack(locale), { width: 80, style: plainStyle, numbered: true });
    await expect(`${shown}\n`).toMatchFileSnapshot(`golden/asked-back.${locale}.txt`);
  });
});

test('colours set off the headline, the bars, the doubts and the small print', async () => {
  const shown = renderAnswer(everyBlock('fi'), { width: 80, style: colourStyle, numbered: true });
  await expect(`${shown.replaceAll('\x1b', '␛')}\n`).toMatchFileSnapshot('golden/every-block.colour.txt');
});

test('every colour code is closed on the line on which it was opened', () => {
  for (const width of widths) {
    for (const line of renderAnswer(everyBlock('sv'), { width, style: colourStyle, numbered: true }).split('\n')) {
      const codes = [...line.matchAll(/\x1b\[(\d+)m/gu)].map(([, code]) => Number(code));
      expect(codes.filter((_, index) => index % 2 === 0).every((code) => [1, 2, 33, 36].includes(code))).toBe(true);
      expect(codes.filter((_, index) => index % 2 === 1).every((code) => [22, 39].includes(code))).toBe(true);
      expect(codes.length % 2).toBe(0);
    }
  }
});

test('the organisation that an answer is about does not stand on each of its cards', () => {
  const shown = renderAnswer(everyBlock('fi'), { width: 200, style: plainStyle, numbered: false });
  const cards = shown.slice(0, shown.indexOf('jäljellä'));
  expect(cards.match(/Terveyden ja hyvinvoinnin laitos/gu)).toHaveLength(1);
});

describe('a hostile list', () => {
  const hostile = [
    '\x1b[2J\x1b[31mpunainen',
    '\x9b31mpunainen',
    'nimi\r\nuusi rivi\u2028toinen',
    '\x1b]8;;https://evil.example\x07linkki\x1b]8;;\x07',
    'abc\u202edcba\u2066x\u2069',
    'a\u0000b\bc\x7f',
    '\ud800 puolikas',
  ];

  test.each(hostile)('cannot move the cursor, change colours or turn the text around: %j', (text) => {
    for (const width of widths) {
      const shown = renderAnswer(hostileAnswer(text), { width, style: plainStyle, numbered: true });
      expect(shown).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}/u);
    }
  });

  test('a line break in a name does not begin a line that looks like an answer', () => {
    const shown = renderAnswer(hostileAnswer('nimi\nLähde: väärä'), { width: 120, style: plainStyle, numbered: false });
    expect(shown.split('\n').filter((line) => line.startsWith('Lähde'))).toEqual([]);
  });

  test('a name of 2,000 characters takes one row of cards, cut with an ellipsis', () => {
    const shown = renderAnswer(hostileAnswer('sana '.repeat(400)), { width: 80, style: plainStyle, numbered: false });
    expect(shown).toContain(' …');
    expect(shown.split('\n').every((line) => displayWidth(line) <= 80)).toBe(true);
  });

  test('a word of 2,000 characters is broken and not lost', () => {
    const shown = renderAnswer(hostileAnswer('x'.repeat(2000)), { width: 80, style: plainStyle, numbered: false });
    expect(shown.split('\n').every((line) => displayWidth(line) <= 80)).toBe(true);
    expect((shown.split('\n\n')[0] ?? '').replaceAll('\n', '')).toBe('x'.repeat(2000));
  });
});
