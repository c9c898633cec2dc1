import { expect, test } from 'vitest';
import { createAsking } from './asking.ts';

const ask = createAsking();

test.each([
  ['EU-rahoitus alkamisvuosittain, päättyy vuonna 2025', 'group by:start-year measure:sum ends:2025 sort:key'],
  ['funding by start year, ending in 2025', 'group by:start-year measure:sum ends:2025 sort:key'],
  ['finansiering per startår, slutar 2025', 'group by:start-year measure:sum ends:2025 sort:key'],
  ['hankkeet päättymisvuosittain, alkaa 2024', 'group by:end-year measure:count starts:2024 sort:key'],
  ['funding by end year, starting 2023', 'group by:end-year measure:sum starts:2023 sort:key'],
  ['montako hanketta päättyy vuosittain', 'group by:end-year measure:count sort:key'],
])('%s: a verb of a condition does not change what the years are of', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each([
  ['Kuinka monta päättymisvuotta on?', 'number by:end-year measure:count'],
  ['Kuinka monta alkamisvuotta on?', 'number by:start-year measure:count'],
  ['how many end years are there', 'number by:end-year measure:count'],
  ['hur många startår', 'number by:start-year measure:count'],
])('%s: years are counted, and no project', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each([
  [
    'EU-rahoitus erityistavoitteittain, saaja Migri, EU-rahoitus yli 1 000 000 €',
    'group by:objective measure:sum beneficiary:migri funding:>1000000 sort:key',
  ],
  [
    'EU funding by specific objective, beneficiary Migri, EU funding over €1,000,000',
    'group by:objective measure:sum beneficiary:migri funding:>1000000 sort:key',
  ],
])('%s: an amount beside groups stays a condition', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each([
  ['kärkikolmikko saajista hankemäärän mukaan', 'group by:beneficiary measure:count sort:-value top:3'],
  ['missä tavoitteessa on eniten hankkeita', 'group by:objective measure:count sort:-value top:1'],
  ['minä vuonna päättyy eniten hankkeita', 'group by:end-year measure:count sort:-value top:1'],
  ['recipients, descending by amount', 'group by:beneficiary measure:sum sort:-value'],
])('%s', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each([
  ['viimeksi alkanut hanke', 'starts:..2024-03-05 sort:-start top:1 ties'],
  ['mikä hanke päättyi viimeksi', 'ends:..2024-03-04 sort:-end top:1 ties'],
  ['which project ended last', 'ends:..2024-03-04 sort:-end top:1 ties'],
  ['vilket projekt startade senast', 'starts:..2024-03-05 sort:-start top:1 ties'],
  ['mikä päättyy viimeisenä', 'sort:-end top:1 ties'],
  ['which project ends last', 'sort:-end top:1 ties'],
  ['listan viimeinen hanke', 'sort:-position top:1 ties'],
  ['suurimman hankkeen alkupäivä', 'sort:-funding top:1 show:start'],
  ['pienimmän hankkeen saaja', 'sort:funding top:1 show:beneficiary'],
])('%s: the last of what has been, and of what the superlative is said of', async (question, query) => {
  expect(await ask(question)).toBe(query);
});
