import { expect, test } from 'vitest';
import { currencyInHeader } from '../../../src/import/columns/currency-in-header.ts';

test.each([
  ['EU-rahoitus (euroa)', 'EUR'],
  ['Förderfähige Ausgaben\n(in EUR)', 'EUR'],
  ['Projektui skirto finansavimo ES dalis, Eur', 'EUR'],
  ['Total project costs £m', 'GBP'],
  ['AwardPounds', 'GBP'],
  ['Grant (€)', 'EUR'],
  ['Kosten in T€', 'EUR'],
  ['beviljat_belopp_sek', 'SEK'],
  ['FundingsSek', 'SEK'],
  ['Wartość projektu (w zł)', 'PLN'],
  ['Celkové výdaje (Kč)', 'CZK'],
  ['Megítélt támogatás (Ft)', 'HUF'],
  ['Обща стойност (лв.)', 'BGN'],
  ['Valoarea totală (lei)', 'RON'],
  ['Προϋπολογισμός (ευρώ)', 'EUR'],
  ['Beløb i mio. DKK', 'DKK'],
  ['Skirta suma, tūkst. Lt', 'LTL'],
  ['Piešķirts (Ls)', 'LVL'],
  ['Beviljat stöd (tkr)', 'SEK'],
  ['Belopp i svenska kronor', 'SEK'],
])('"%s" is in %s', (header, code) => {
  expect(currencyInHeader(header)).toBe(code);
});

test.each([
  'European contribution',
  'Beviljat belopp (kr)',
  'Amount ($)',
  'EUR / SEK',
  'Neuron projects',
  'ERDF share LT',
  'Bevilget beløb (tkr)',
  '',
])('"%s" names no one currency', (header) => {
  expect(currencyInHeader(header)).toBeNull();
});
