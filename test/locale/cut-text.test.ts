import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/domain/locale.ts';
import { cutAtSentence, cutText } from '../../src/locale/cut-text.ts';

const length = (text: string): number => [...text].length;
const said = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('a text that is cut', () => {
  test('stays as it is where it fits', () => {
    expect(cutText('a'.repeat(40), 40, 'fi')).toBe('a'.repeat(40));
  });

  test.each([
    ['fi', `${'sana '.repeat(9)}sana`, 'sana sana sana sana sana … (+25 merkkiä)'],
    ['en', `${'word '.repeat(9)}word`, 'word word word word … (+30 characters)'],
    ['sv', `${'ord '.repeat(12)}ord`, 'ord ord ord ord ord ord … (+28 tecken)'],
  ] as const)('ends at a word and says how much is missing, in %s', (locale, text, cut) => {
    expect(cutText(text, 40, locale)).toBe(cut);
  });

  test('counts thousands as the language does', () => {
    expect(said(cutText('sana '.repeat(400).trim(), 150, 'fi'))).toMatch(/sana … \(\+1 \d{3} merkkiä\)$/u);
  });

  test('without a word’s end is cut between characters', () => {
    expect(cutText('x'.repeat(60), 40, 'fi')).toBe(`${'x'.repeat(24)} … (+36 merkkiä)`);
  });

  test.each(['👩‍👩‍👧‍👦', '🇫🇮', 'e\u0301\u0323', '👍🏽'])('never ends inside %s', (character) => {
    for (let before = 0; before < 12; before += 1) {
      const kept = cutText('a'.repeat(before) + character.repeat(40), 60, 'fi').split(' …')[0] ?? '';
      expect(kept.slice(before).replaceAll(character, '')).toBe('');
    }
  });

  test('fits, begins as it began, and what is said to be missing is missing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.integer({ min: 40, max: 200 }),
        fc.constantFrom(...locales),
        (text, most, locale) => {
          for (const cut of [cutText(text, most, locale), cutAtSentence(text, most, locale)]) {
            expect(length(cut)).toBeLessThanOrEqual(most);
            if (cut === text) continue;
            const [, kept = '', hidden = ''] = /^(?:(.*) )?… \(\+(\d+) \p{L}+\)$/su.exec(cut) ?? [];
            expect(text.startsWith(kept)).toBe(true);
            expect(length(kept) + Number(hidden)).toBe(length(text));
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test('of a million characters takes no time', () => {
    const started = performance.now();
    cutText('sana '.repeat(200_000), 40_000, 'fi');
    cutAtSentence('Lause. '.repeat(150_000), 40_000, 'fi');
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('a text that is cut at a sentence', () => {
  const cut = (text: string, most: number): string => said(cutAtSentence(text, most, 'fi'));
  const rest = 'Kolmas lause ei mahdu enää mukaan mitenkään, vaikka kuinka yrittäisi.';

  test.each([
    ['at a full stop', `Ensimmäinen lause on tässä. Toinen lause on tässä. ${rest}`, 'Ensimmäinen lause on tässä. Toinen lause on tässä.'],
    [
      'at a question mark in quotes',
      `Hän kysyi: ”Ensimmäinen lause on siis tässä?” ${rest}`,
      'Hän kysyi: ”Ensimmäinen lause on siis tässä?”',
    ],
    ['at a line that ends', `Tulokset tässä:\n- koulutettuja työntekijöitä\n- ${rest}`, 'Tulokset tässä:\n- koulutettuja työntekijöitä'],
    [
      'not at an abbreviation',
      `Ensimmäinen lause. Toisessa on mukana esim. ${rest.toLowerCase()}`,
      'Ensimmäinen lause. Toisessa on mukana esim. kolmas lause ei',
    ],
    [
      'not inside a number',
      `Ensimmäinen lause maksoi yhteensä juuri 1.5 ${rest}`,
      'Ensimmäinen lause maksoi yhteensä juuri 1.5 Kolmas lause ei',
    ],
  ])('%s', (_name, text, kept) => {
    const shown = cut(text, 80);
    expect(shown.split(' … (+')[0]).toBe(kept);
  });

  test('is cut at a word where the only sentence ends in its first half', () => {
    expect(cut(`Lyhyt. ${'sana '.repeat(40)}`, 80)).toMatch(/^Lyhyt\. (?:sana )+… /u);
  });
});
