import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../src/domain/locale.ts';
import { money, toCurrency } from '../../src/domain/money.ts';
import { sentencesFor } from '../../src/locale/sentences-for.ts';

const spell = (minor: number, currency: string, locale: Locale): string =>
  sentencesFor(locale).formats.money(money(minor, toCurrency(currency)));

/** Amounts as the languages write them; `_` stands for a no-break space. */
const written: readonly (readonly [minor: number, currency: string, fi: string, en: string, sv: string])[] = [
  [2605765623, 'EUR', '26_057_656,23_€', '€26,057,656.23', '26_057_656,23_€'],
  [153337450, 'EUR', '1_533_374,50_€', '€1,533,374.50', '1_533_374,50_€'],
  [0, 'EUR', '0,00_€', '€0.00', '0,00_€'],
  [5, 'EUR', '0,05_€', '€0.05', '0,05_€'],
  [99999, 'EUR', '999,99_€', '€999.99', '999,99_€'],
  [100000, 'EUR', '1_000,00_€', '€1,000.00', '1_000,00_€'],
  [-1250, 'EUR', '−12,50_€', '−€12.50', '−12,50_€'],
  [1234567, 'JPY', '1_234_567_JPY', 'JPY_1,234,567', '1_234_567_JPY'],
  [1234567, 'KWD', '1_234,567_KWD', 'KWD_1,234.567', '1_234,567_KWD'],
  [123456, 'SEK', '1_234,56_SEK', 'SEK_1,234.56', '1_234,56_SEK'],
  [123456, 'GBP', '1_234,56_£', '£1,234.56', '1_234,56_£'],
  [123456, 'XXX', '1_234,56 (valuuttaa ei ole kerrottu)', '1,234.56 (currency not stated)', '1_234,56 (valutan är inte angiven)'],
  [Number.MAX_SAFE_INTEGER, 'EUR', '90_071_992_547_409,91_€', '€90,071,992,547,409.91', '90_071_992_547_409,91_€'],
];

describe.each(locales)('money in %s', (locale) => {
  test.each(written)('%d of %s is written as the language does', (minor, currency, fi, en, sv) => {
    expect(spell(minor, currency, locale)).toBe({ fi, en, sv }[locale].replaceAll('_', '\u00a0'));
  });

  test('holds every digit: what is written reads back as the same cents', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom('EUR', 'USD', 'SEK', 'JPY', 'KWD', 'XXX'), (minor, currency) => {
        const text = spell(minor, currency, locale);
        const digits = Number(text.replace(/\D/gu, ''));
        expect(text.includes('−') ? -digits : digits).toBe(Object.is(minor, -0) ? 0 : minor);
      }),
      { numRuns: 2000 },
    );
  });

  test('puts the decimals behind one mark: two for euros, none for yen, three for dinars', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (minor) => {
        const mark = locale === 'en' ? '.' : ',';
        const decimals = (currency: string): number => (spell(minor, currency, locale).split(mark)[1] ?? '').replace(/\D/gu, '').length;
        const whole = spell(minor, 'JPY', 'fi');
        expect([decimals('EUR'), decimals('KWD')]).toEqual([2, 3]);
        expect(whole).not.toContain(',');
      }),
    );
  });

  test('a bound that is a whole amount stands without decimals, any other with them', () => {
    const { roundMoney } = sentencesFor(locale).formats;
    expect(roundMoney(money(50_000_000, toCurrency('EUR'))).replace(/\D/gu, '')).toBe('500000');
    expect(roundMoney(money(150, toCurrency('EUR'))).replace(/\D/gu, '')).toBe('150');
    expect(roundMoney(money(1000, toCurrency('JPY'))).replace(/\D/gu, '')).toBe('1000');
  });
});
