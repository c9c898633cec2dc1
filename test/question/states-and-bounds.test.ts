import { expect, test } from 'vitest';
import { createAsking } from './asking.ts';

const ask = createAsking();

test.each([
  ['montako käynnissä, päättynyttä ja alkamatonta', 'group by:state measure:count sort:key'],
  ['How many are running and how many have finished?', 'group by:state measure:count sort:key'],
  ['hur många pågår och hur många är avslutade', 'group by:state measure:count sort:key'],
])('%s: no project is in two states, so each is counted', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each([
  ['Migrin avustukset alle 300 000 euroa', 'beneficiary:migri funding:<300000'],
  ['Migri grants under 300,000', 'beneficiary:migri funding:<300000'],
  ['Diakonissanstaltens bidrag över 400 000', 'beneficiary:hdl funding:>400000'],
  ['THL:n rahoitus alle 500 000', 'unclear'],
])('%s: the amount is not left out', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each([
  'between a quarter and half a million euros',
  'neljänneksen ja puolen miljoonan välillä',
  'mellan en kvarts och en halv miljon',
])('%s: a quarter is one of a million', async (question) => {
  expect(await ask(question)).toBe('funding:250000..500000');
});

test.each([
  ['How many organisations received only a single grant?', 'number by:beneficiary measure:count projects:1'],
  ['vilka mottagare har bara ett enda projekt', 'group by:beneficiary measure:count projects:1 sort:-value'],
  ['saajakohtainen lkm, väh. 3 hanketta', 'group by:beneficiary measure:count projects:3.. sort:-value'],
  ['kenellä on eniten 2025 päättyviä hankkeita', 'group by:beneficiary measure:count ends:2025 sort:-value top:1'],
  ['Viisi suurinta saajaa hankkeiden lukumäärän mukaan', 'group by:beneficiary measure:count sort:-value top:5'],
  ['toiseksi suurin avustus, saaja', 'sort:-funding top:2..2 show:beneficiary'],
  ['Which project got the most outside Migri?', '-beneficiary:migri sort:-funding top:1'],
  ['mihin tavoitteeseen Paluu kuuluu', 'project:paluu show:objective'],
  ['vilket mål hör Paluu till', 'project:paluu show:objective'],
  ['när går SOIRE ut', 'project:paluuyhteistyo-irakissa-ja-somaliassa show:end'],
  ['andel av Diakonissanstaltens projekt i mål 1', 'share count beneficiary:hdl objective:1 of beneficiary:hdl'],
])('%s', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each(['paljonko Migri on palauttanut rahaa', 'how much has Migri returned', 'paljonko THL on siirtänyt kumppaneille'])(
  '%s: what somebody has done is no topic beside a sum',
  async (question) => {
    expect(['unclear', 'unanswerable']).toContain(await ask(question));
  },
);

test.each([
  'suurin hanke per tavoite',
  'the biggest project in each objective',
  'största bidraget per mål',
  'who got most in each objective',
  'top 3 per tavoite',
  'hankkeita keskimäärin per saaja',
])('%s: one of each group is no group', async (question) => {
  expect(await ask(question)).toBe('unclear');
});

test.each([
  ['top 3 objectives by funding', 'group by:objective measure:sum sort:-value top:3'],
  ['keskimääräinen avustus per saaja', 'average per:beneficiary'],
  ['saajat ja hankemäärät', 'group by:beneficiary measure:count sort:-value'],
  ['recipients and number of projects', 'group by:beneficiary measure:count sort:-value'],
  ['when does each project end', 'show:end'],
])('%s: the groups themselves are', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each(['noin 400 000 euron hankkeet', 'about 400k', 'projekt på ungefär en halv miljon'])(
  '%s: how much more or less is meant is not said',
  async (question) => {
    expect(await ask(question)).toBe('unclear');
  },
);

test.each(['mikä hanke sai lisärahoitusta', 'myöhästyneet hankkeet', 'delayed projects', 'försenade projekt'])(
  '%s: the list tells no changes',
  async (question) => {
    expect(['unclear', 'unanswerable']).toContain(await ask(question));
  },
);
