import { expect, test } from 'vitest';
import { createAsking } from './asking.ts';

const ask = createAsking();

test.each([
  ['paljonko thl sai', 'ei vaan migri'],
  ['paljonko thl sai', 'ei kun migri'],
  ['paljonko thl sai', 'eiku migri'],
  ['paljonko thl sai', 'tarkoitin migriä'],
  ['how much did THL get', 'no, I meant Migri'],
  ['hur mycket fick THL', 'nej, Migri menade jag'],
])('%s, %s: what is put right takes the place of what was said, and is not left out', async (before, after) => {
  expect(await ask(before, after)).toBe('sum beneficiary:migri');
});

test('at the beginning of a conversation there is nothing to put right', async () => {
  expect(await ask('eiku paljonko migri sai')).toBe('sum beneficiary:migri');
});

test.each([
  ['De 3 största projekten', 'sort:-funding top:3'],
  ['det minsta projektet', 'sort:funding top:1'],
])('%s: an article before a superlative points at nothing said before', async (question, query) => {
  expect(await ask('hur mycket fick Migri', question)).toBe(query);
});

test('"those that" points back', async () => {
  expect(await ask('hur mycket fick Migri', 'de som slutar 2025')).toBe('sum beneficiary:migri ends:2025');
});

test.each(['paljonko sitä rahaa on', 'paljo sitä massii on annettu kaikkiaan'])('%s: the pronoun goes with the noun', async (question) => {
  expect(await ask(question)).toBe('sum');
});
