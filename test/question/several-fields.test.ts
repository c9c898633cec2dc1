import { expect, test } from 'vitest';
import { createAsking } from './asking.ts';

const ask = createAsking();

const adere = 'project:adere-paatostoimenpiteen-uudistaminen';

test.each([
  'aderen alku- ja loppupäivä',
  'who runs ADERE and how much did it get',
  'när börjar och slutar ADERE',
  'ADERE rahoitus ja kesto',
])('%s: several things of one project are its whole card', async (question) => {
  expect(await ask(question)).toBe(adere);
});

test.each([
  ['aderen kesto', `${adere} show:state`],
  ['aderen aloituspvm', `${adere} show:start`],
  ['hankkeet keston mukaan', 'sort:duration'],
  ['kumpi päättyy ensin, adere vai aura', `${adere},aura-automaattisen-ratkaisun-ja sort:end`],
  ['which starts first, Vamos or ROHKEE', 'project:vamos-stay-and-study,rohkee sort:start'],
])('%s', async (question, query) => {
  expect(await ask(question)).toBe(query);
});
