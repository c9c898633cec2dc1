import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../../../adapters/console/render/clean.ts';
import { cutAtWord } from '../../../../adapters/console/render/cut-at-word.ts';
import { displayWidth, padEnd, padStart } from '../../../../adapters/console/render/display-width.ts';
import { wrap } from '../../../../adapters/console/render/wrap.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 200 }).map(clean);
const anyWidth = fc.integer({ min: 10, max: 120 });

describe('the columns that a text takes', () => {
  test.each([
    ['hanke', 5],
    ['yhdenvertaisen hyvinvoinnin – 1 533 374,50 €', 44],
    ['A\u030Abo', 3],
    ['日本語', 6],
    ['한국어', 6],
    ['👩‍👩‍👧‍👦', 2],
    ['🇫🇮', 2],
    ['❤️', 2],
    ['', 0],
    ['\u0301', 0],
    ['\x1b[1mlihava\x1b[22m', 6],
    ['██▏│', 4],
  ])('%j takes %i', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });

  test('padding fills to the asked width and cuts nothing', () => {
    expect(padEnd('日本', 6)).toBe('日本  ');
    expect(padStart('日本', 6)).toBe('  日本');
    expect(padEnd('pitkä', 2)).toBe('pitkä');
  });
});

describe('a name that is cut', () => {
  test.each([
    ['MoniTieto – Laadukas tietopohja', 31, 'MoniTieto – Laadukas tietopohja'],
    ['MoniTieto – Laadukas tietopohja', 30, 'MoniTieto – Laadukas …'],
    ['MoniTieto – Laadukas tietopohja', 22, 'MoniTieto – Laadukas …'],
    ['MoniTieto – Laadukas tietopohja', 21, 'MoniTieto – …'],
    ['Keskusteluaputaitoja', 10, 'Keskustel…'],
    ['日本語日本語', 7, '日本語…'],
  ])('%j in %i columns is %j', (name, width, cut) => {
    expect(cutAtWord(name, width)).toBe(cut);
  });

  test('fits, begins as the name does, and never ends in half a character', () => {
    fc.assert(
      fc.property(anyText, anyWidth, (name, width) => {
        const cut = cutAtWord(name, width);
        expect(displayWidth(cut)).toBeLessThanOrEqual(width);
        expect(cut).not.toMatch(/\p{Cs}/u);
        expect(name.startsWith(cut.replace(/ ?…$/u, '')) || name === cut).toBe(true);
      }),
    );
  });
});

describe('a text that is wrapped', () => {
  test('keeps every word, in its order, and no line is too wide', () => {
    fc.assert(
      fc.property(anyText, anyWidth, (text, width) => {
        const lines = wrap(text, width, { first: '  ' });
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });

  test('an amount with no-break spaces is not torn apart', () => {
    expect(wrap('saanut 1\u00a0533\u00a0374,50\u00a0€ tukea', 20)).toEqual(['saanut', '1\u00a0533\u00a0374,50\u00a0€ tukea']);
  });
});
