import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAtSentence } from '../../src/locale/cut-text.ts';
import { fitText } from '../../src/locale/fit-text.ts';

/** As a platform that sees three characters for each `&`. */
const weigh = (text: string): number => text.replaceAll('&', '&&&').length;

test('a text fits as the platform counts', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('&', 'a', ' ', '👩‍👩‍👧‍👦', 'e\u0301'), maxLength: 900 }),
      fc.integer({ min: 150, max: 900 }),
      (text, most) => {
        const fitted = fitText(text, most, 'fi', { weigh });
        expect(weigh(fitted)).toBeLessThanOrEqual(most);
        if (weigh(text) <= most) expect(fitted).toBe(text);
        else expect(fitted).toMatch(/merkkiä\)$/u);
      },
    ),
  );
});

test('a text is cut where it is asked to be', () => {
  const text = 'Ensimmäinen lause & sen loppu. Toinen lause, joka ei mahdu enää tähän & jää pois kokonaan.';
  expect(fitText(text, 70, 'fi', { weigh, cut: cutAtSentence })).toMatch(/^Ensimmäinen lause & sen loppu\. … /u);
});
