import { expect, test } from 'vitest';
import { createAsking } from './asking.ts';

const ask = createAsking();

test.each([
  ['hankkeet jotka jatkuu 2027 asti', 'ends:2027'],
  ['mitkä hankkeet kestävät vuoteen 2027', 'ends:2027'],
  ['mitkä hankkeet jatkuvat 31.12.2025 saakka', 'ends:2025-12-31'],
  ['projects that run until the end of 2025', 'ends:2025-12-31'],
  ['projekt som varar till slutet av mars 2026', 'ends:2026-03-31'],
])('%s: who lasts until a day ends on it', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each(['hankkeet jotka ovat käynnissä 2027 asti', 'projects running until 2027', 'projekt som pågår till 2027'])(
  '%s: who runs until a day may end later, so it is asked back',
  async (question) => {
    expect(await ask(question)).toBe('unclear');
  },
);

test('what ran before a day did not have to end on it', async () => {
  expect(await ask('hankkeet jotka olivat käynnissä ennen vuotta 2023')).toBe('active:..2022-12-31');
});

test.each([
  ['elokuussa päättyvät 2026', 'ends:2026-08'],
  ['helmikuussa päättyvät hankkeet vuonna 2026', 'ends:2026-02'],
  ['alkoi tammikuussa ja päättyy 2025', 'starts:2024-01 ends:2025'],
])('%s: a month is in the year that stands apart from it, unless that is of another day', async (question, query) => {
  expect(await ask(question)).toBe(query);
});
