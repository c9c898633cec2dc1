import { expect, test } from 'vitest';
import { createAsking } from './asking.ts';

const ask = createAsking();

test.each([
  'which organisations got over one million euros altogether',
  'who got over a million in total',
  'mitkä saajat on saanu yhteensä yli miljoonan',
  'ketkä sai yli miljoonan yhteensä',
  'vilka mottagare har fått över en miljon sammanlagt',
])('%s: the total of each is held against the amount', async (question) => {
  expect(await ask(question)).toBe('group by:beneficiary measure:sum total:>1000000 sort:-value');
});

test.each([
  ['andra än migri som fått över en miljon', 'group by:beneficiary measure:sum -beneficiary:migri total:>1000000 sort:-value'],
  ['which organisations have two projects', 'group by:beneficiary measure:count projects:2 sort:-value'],
  ['kellä on kaks hanketta', 'group by:beneficiary measure:count projects:2 sort:-value'],
  ['vem har flera projekt, thl eller hdl', 'group by:beneficiary measure:count among:thl,hdl sort:-value'],
  ['mitkä järjestöt auttaa lapsia', 'group by:beneficiary measure:sum topic:lapsia sort:-value'],
  ['kuka auttaa ihmiskaupan uhreja', 'topic:"ihmiskaupan uhreja" show:beneficiary'],
])('%s: organisations are asked', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each([
  ['kumpi sai enemmän, turku vai tampere', 'unclear'],
  ['did tampere get more than turku', 'unclear'],
  ['mitä helsinki sai', 'unclear'],
  ['kumpi kestää pidempään aura vai adere', 'project:aura-automaattisen-ratkaisun-ja,adere-paatostoimenpiteen-uudistaminen sort:-duration'],
  ['which one started earlier, kanava or discover finland', 'project:kanava-eroon-joutuneiden-perheiden-tuki,discover-finland sort:start'],
  ['kumpi loppuu ekana kanava vai paluu', 'project:kanava-eroon-joutuneiden-perheiden-tuki,paluu sort:end'],
  ['projects longer than two years', 'unclear'],
])('%s: two are compared', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each([
  ['unga som kommit hit utan vårdnadshavare', 'topic:"unga som kommit hit utan vårdnadshavare"'],
  ['kids without guardians', 'topic:"kids without guardians"'],
  ['17-24-vuotiaille yksin tulleille', 'topic:"17-24-vuotiaille yksin tulleille"'],
  ['projects without migri', '-beneficiary:migri'],
])('%s: what people lack is part of the topic', async (question, query) => {
  expect(await ask(question)).toBe(query);
});
