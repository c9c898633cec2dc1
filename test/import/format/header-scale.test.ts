import { expect, test } from 'vitest';
import { readAmountColumn } from '../../../src/import/format/amount-column.ts';
import { scaleInHeader } from '../../../src/import/format/header-scale.ts';
import { judgeScale } from '../../../src/import/format/judge-scale.ts';

test.each([
  ['EU-Förderung (in 1000 EUR)', 1000],
  ['EU funding in 1,000 €', 1000],
  ['Tuki 1 000 euroa', 1000],
  ["Grant (£'000)", 1000],
  ['Grant €000s', 1000],
  ['EU funding × 1 000 000 EUR', 1_000_000],
  ['Zuschuss T€', 1000],
  ['Zuschuss in TEUR', 1000],
  ['Fördersumme (Tsd. Euro)', 1000],
  ['EU-rahoitus, tuhatta euroa', 1000],
  ['EU-rahoitus milj. €', 1_000_000],
  ['EU-stöd, tkr', 1000],
  ['EU-stöd (miljoner kronor)', 1_000_000],
  ['Beløb i 1.000 kr.', 1000],
  ['Tilskudd mill. kr', 1_000_000],
  ['Montant (milliers d’euros)', 1000],
  ['Montant UE (M€)', 1_000_000],
  ['Montant k€', 1000],
  ['Contributo UE (migliaia di euro)', 1000],
  ['Contributo milioni di euro', 1_000_000],
  ['Ayuda (miles de euros)', 1000],
  ['Ayuda (mil euros)', 1000],
  ['Apoio (milhares de euros)', 1000],
  ['Bijdrage in duizend euro', 1000],
  ['Dofinansowanie (tys. zł)', 1000],
  ['Dofinansowanie w mln zł', 1_000_000],
  ['Dotace v tis. Kč', 1000],
  ['Dotace (mil. Kč)', 1_000_000],
  ['Támogatás (ezer Ft)', 1000],
  ['Támogatás (millió Ft)', 1_000_000],
  ['Támogatás (eFt)', 1000],
  ['Valoare (mii lei)', 1000],
  ['Finansējums, tūkst. EUR', 1000],
  ['Finansavimas, mln. Eur', 1_000_000],
  ['Toetus (tuhandetes eurodes)', 1000],
  ['Sofinanciranje v tisočih evrov', 1000],
  ['Επιχορήγηση σε χιλιάδες ευρώ', 1000],
  ['Επιχορήγηση (εκατ. €)', 1_000_000],
  ['Помощ, хил. лв.', 1000],
  ['ERDF/ESF investment £m', 1_000_000],
  ['Cost (GBP m)', 1_000_000],
])('"%s" counts in units of %i', (header, factor) => {
  expect(scaleInHeader(header)?.factor).toBe(factor);
});

test.each([
  'EU funding (EUR)',
  'Montant UE programmé',
  'Total €',
  'Tot. €',
  'Investment £',
  'Programme 2014-2020',
  'Kosten der Maßnahme in €',
  'Summa kr',
  'Milestone payment EUR',
  'Coût total (m²)',
  'Post code 10000',
])('"%s" names no unit but the currency', (header) => {
  expect(scaleInHeader(header)).toBeNull();
});

test('a word that is a thousand here and a million there is left open', () => {
  expect(scaleInHeader('Total (mil EUR)')).toEqual({ factor: null, words: 'mil' });
});

const noHelp = { decimal: null, damaged: null } as const;

test('millions are not multiplied where the column holds whole pounds', () => {
  expect(judgeScale(readAmountColumn(['644310,42', '1434364', '3000000'], noHelp), 1_000_000)).toEqual({ state: 'contradicted' });
  expect(judgeScale(readAmountColumn(['1,434,364', '644,310', '3,000,000'], noHelp), 1_000_000)).toEqual({ state: 'contradicted' });
});

test('a unit that the amounts need is believed', () => {
  expect(judgeScale(readAmountColumn(['12,5', '3,75', '120'], noHelp), 1_000_000)).toEqual({ state: 'applies' });
  expect(judgeScale(readAmountColumn(['1.250', '375,5', '4.120,25'], noHelp), 1000)).toEqual({ state: 'applies' });
});

test('a unit that may be true or not is asked about, with the first amount in both ways', () => {
  expect(judgeScale(readAmountColumn(['125000', '98000,5', '450000'], noHelp), 1000)).toEqual({
    state: 'open',
    question: {
      code: 'scale',
      count: 3,
      samples: ['125000', '98000,5', '450000'],
      readings: [
        { value: '1', shows: '125000' },
        { value: '1000', shows: '125000000' },
      ],
    },
  });
});

test('a unit is judged by what the currency is worth', () => {
  const thousands = readAmountColumn(['50654', '36799', '50147'], noHelp);
  expect(judgeScale(thousands, 1000).state).toBe('open');
  expect(judgeScale(thousands, 1000, 'EUR').state).toBe('open');
  expect(judgeScale(thousands, 1000, 'SEK').state).toBe('applies');
  expect(judgeScale(readAmountColumn(['1500000', '2980000'], noHelp), 1000, 'HUF').state).toBe('open');
  expect(judgeScale(readAmountColumn(['50000', '98000'], noHelp), 1000, 'HUF').state).toBe('applies');
  expect(judgeScale(readAmountColumn(['50000000', '98000000'], noHelp), 1000, 'EUR').state).toBe('contradicted');
  expect(judgeScale(readAmountColumn(['50000000', '98000000'], noHelp), 1000, 'HUF').state).toBe('open');
});
