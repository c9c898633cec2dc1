import { expect, test } from 'vitest';
import { createAsking } from './asking.ts';

const ask = createAsking();

test.each([
  ['lapset tai nuoret', 'topic:"lapset tai nuoret"'],
  ['projects about children or young people', 'topic:"children or young people"'],
  ['nåt om privatekonomi eller ekonomisk rådgivning', 'topic:"privatekonomi eller ekonomisk rådgivning"'],
  ['montako hanketta koskee lapsia tai nuoria', 'count topic:"lapsia tai nuoria"'],
])('%s: either will do', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each([
  ['mitä turku tekee rahoillaan', 'beneficiary:turku'],
  ['vad gör åbo med pengarna', 'beneficiary:turku'],
  ['mitä kaikkea rahalla tehdään turussa', 'topic:turussa'],
])('%s: what is done is a list, and no sum', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each([
  ['how many orgs got support', 'number by:beneficiary measure:count'],
  ['hur många olika aktörer får stöd enligt listan?', 'number by:beneficiary measure:count'],
  ['number of players involved', 'number by:beneficiary measure:count'],
  ['montako tahoa', 'number by:beneficiary measure:count'],
  ['kuinka monta toimijaa mukana', 'number by:beneficiary measure:count'],
  ['hur många aktörer finns i mål 3', 'number by:beneficiary measure:count objective:3'],
])('%s: the number of receivers', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each([
  ['vilka organisationer har tre projekt eller fler?', 'group by:beneficiary measure:count projects:3.. sort:-value'],
  ['organisations with three or more projects', 'group by:beneficiary measure:count projects:3.. sort:-value'],
  ['kellä on kolme hanketta tai enemmän', 'group by:beneficiary measure:count projects:3.. sort:-value'],
])('%s: so many or more', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each([
  ['kumpaan tavoitteeseen meni enemmän rahaa, 2 vai 3', 'group by:objective among:2,3 sort:-value'],
  ['which objective got more, 2 or 3', 'group by:objective among:2,3 sort:-value'],
  ['vilka är målen', 'group by:objective measure:sum sort:key'],
  ['kaikki tavoitteet ja summat', 'group by:objective measure:sum sort:key'],
  ['mihin tavoitteeseen tsl:n hanke kuuluu', 'beneficiary:tsl show:objective'],
  ['which objective is tsl under', 'beneficiary:tsl show:objective'],
])('%s: objectives', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each([
  ['mikä on uusin hanke eli viimeksi alkanut', 'starts:..2024-03-05 sort:-start top:1 ties'],
  ['toiseksi eniten saanut', 'group by:beneficiary measure:sum sort:-value top:2..2'],
  ['tre nästa som slutar', 'ends:2024-03-05.. sort:end top:3'],
  ['vad slutar före jul 2025', 'ends:..2025-12-23'],
  ['projects ending before jul 2025', 'ends:..2025-06-30'],
  ['hur valdes projekten', 'unanswerable'],
  ['how were projects selected', 'unanswerable'],
  ['mikä on pääkaupunki', 'unclear'],
])('%s: the same in other words', async (question, query) => {
  expect(await ask(question)).toBe(query);
});
