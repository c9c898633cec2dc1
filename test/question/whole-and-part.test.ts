import { expect, test } from 'vitest';
import { createAsking } from './asking.ts';

const ask = createAsking();

test.each([
  ['kuinka suuri osa THL:n rahoista päättyy 2025', 'share beneficiary:thl ends:2025 of beneficiary:thl'],
  ['mikä osuus migrin rahoista on tavoitteessa 1', 'share beneficiary:migri objective:1 of beneficiary:migri'],
  ['mikä osuus ykköstavoitteen rahoista menee migrille', 'share beneficiary:migri objective:1 of objective:1'],
  ["what share of Migri's funding is under objective 1", 'share beneficiary:migri objective:1 of beneficiary:migri'],
  ['hur stor del av Migris pengar går till mål 1', 'share beneficiary:migri objective:1 of beneficiary:migri'],
  ['what share of funding goes to Migri', 'share beneficiary:migri of all'],
])('%s: the whole is what the money belongs to', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each(['onko thl suurin saaja', 'saako thl eniten rahaa', 'is THL the largest recipient'])(
  '%s: it is the largest of all or it is not, never the largest of itself',
  async (question) => {
    expect(await ask(question)).toBe('group by:beneficiary measure:sum sort:-value top:1');
  },
);

test('what is over already has ended', async () => {
  expect(await ask('paljonko rahaa menee hankkeisiin jotka on jo loppu')).toBe('sum ends:..2024-03-04');
});

test.each(['yli kahden vuoden hankkeet', 'hankkeet vähintään 2 vuotta'])('%s: a comparison is no topic', async (question) => {
  expect(await ask(question)).toBe('unclear');
});

test.each(['mikä on amif', 'mistä rahat tulee'])('%s: asked about the list, which states no sum', async (question) => {
  expect(await ask(question)).toBe('about');
});
