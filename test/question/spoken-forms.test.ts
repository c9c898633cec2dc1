import { expect, test } from 'vitest';
import { createAsking } from './asking.ts';

const ask = createAsking();

test.each([
  ['palj fyrkkaa on myönnetty kaikkiaan', 'sum'],
  ['montako miljoonaa on jaettu', 'sum'],
  ['how many million has been granted', 'sum'],
  ['hur många miljoner har delats ut', 'sum'],
  ['whats the whole lot worth', 'sum'],
  ['hur mycke peng fick turku', 'sum beneficiary:turku'],
  ['paljonko fundingia mll sai', 'sum beneficiary:mll-uusimaa'],
  ['hur mkt har röda krosset fått', 'sum beneficiary:spr'],
  ['hur mkt fick rädda barnen tsm', 'sum beneficiary:pelastakaa-lapset'],
  ['paljonko lapsiin on satsattu', 'sum topic:lapsiin'],
  ['how much is invested in integration', 'sum topic:integration'],
  ['money for mental health projects', 'sum topic:"mental health"'],
  ['EU grant for the istanbul protocol training', 'sum topic:"istanbul protocol training"'],
  ['paljonko rahaa menee naisten työllistämiseen', 'sum topic:"naisten työllistämiseen"'],
  ['hur stort är bidraget till paluu', 'project:paluu show:funding'],
])('%s: money in chat', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each([
  ['montako eri saajaa tavoite ykkösessä on', 'number by:beneficiary measure:count objective:1'],
  ['how many recipients under objective one', 'number by:beneficiary measure:count objective:1'],
  ['hur många mottagare i mål ett', 'number by:beneficiary measure:count objective:1'],
  ['how much for goal 3', 'sum objective:3'],
  ['kumpi on suurempi, ykkös- vai kakkostavoite', 'group by:objective among:1,2 sort:-value'],
  ['montako prossaa rahoista menee palautuksiin eli tavoite kolmoseen', 'share objective:3 of all'],
  ['varausapu kakkosen avustus', 'project:varausapu-2-turvapaikkakuulemisten show:funding'],
  ['kuka pyörittää niitty kakkosta', 'project:niitty-2-yhdessa-maahanmuuttajaperheiden show:beneficiary'],
  ['top vitonen hankkeet', 'sort:-funding top:5'],
  ['viis pienintä hanketta rahan mukaan', 'sort:funding top:5'],
  ['kuka on kakkosena', 'group by:beneficiary measure:sum sort:-value top:2..2'],
  ['next five to end', 'ends:2024-03-05.. sort:end top:5'],
  ['nästa fem som slutar', 'ends:2024-03-05.. sort:end top:5'],
  ['next month ending', 'ends:2024-04'],
  ['kolme kalleinta ja saajat', 'sort:-funding top:3 show:beneficiary'],
  ['vem har minst projekt', 'group by:beneficiary measure:count sort:value top:1'],
  ['biggest integration project', 'topic:integration sort:-funding top:1'],
  ['hur mycket får kvinnoprojekten', 'sum topic:kvinna'],
  ['who came third', 'group by:beneficiary measure:sum sort:-value top:3..3'],
])('%s: numbers by their names', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each([
  ['montako jäi alle 250 000 euron', 'count funding:<250000'],
  ['how many stayed under 250 000', 'count funding:<250000'],
  ['hur många stannade under 250 000', 'count funding:<250000'],
  ['how many topped half a million', 'count funding:>500000'],
  ['moniko sai yli puoli miltsii', 'count funding:>500000'],
])('%s: an amount and its verb', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each([
  ['break the money down by objective', 'group by:objective measure:sum sort:key'],
  ['dela upp pengarna per mål', 'group by:objective measure:sum sort:key'],
  ['bryt ner pengarna per mål', 'group by:objective measure:sum sort:key'],
  ['jaa rahat tavoitteittain', 'group by:objective measure:sum sort:key'],
  ['pilko rahoitus tavoitteisiin', 'group by:objective measure:sum sort:key'],
  ['how is the money shared between recipients', 'group by:beneficiary measure:sum sort:-value'],
  ['saajat ja summat', 'group by:beneficiary measure:sum sort:-value'],
  ['recipients and amounts', 'group by:beneficiary measure:sum sort:-value'],
])('%s: taken apart', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each([
  ['kuka järkkää integration2024', 'project:integration2024 show:beneficiary'],
  ['vem arrangerar Integration2024', 'project:integration2024 show:beneficiary'],
  ['who looks after ytyä', 'project:ytya-yksin-tulleiden-kokonaisvaltainen show:beneficiary'],
  ['kenen heiniä on vamos', 'project:vamos-stay-and-study show:beneficiary'],
  ['minkä järjestön hanke on paluu', 'project:paluu show:beneficiary'],
  ['mistä paluu kertoo', 'project:paluu show:purpose'],
  ['explain kanava', 'project:kanava-eroon-joutuneiden-perheiden-tuki'],
])('%s: who has it in hand, and what it is', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each([
  ['när börjar Kanava', 'och vem har hand om det?', 'project:kanava-eroon-joutuneiden-perheiden-tuki show:beneficiary'],
  ['when does Kanava start', 'and who looks after it', 'project:kanava-eroon-joutuneiden-perheiden-tuki show:beneficiary'],
  ['kerro kanavasta', 'kuka tän tekee', 'project:kanava-eroon-joutuneiden-perheiden-tuki show:beneficiary'],
  ['objective 1 projects', 'what about the second', 'objective:2'],
  ['projects ending in 2025', "just migri's", 'beneficiary:migri ends:2025'],
])('%s, %s: what the pronoun points to', async (first, second, query) => {
  expect(await ask(first, second)).toBe(query);
});

test.each([
  'vad kan man fråga dig om',
  'vad för frågor kan man ställa',
  'how does this thing work',
  'what sort of things do you know about',
  'mihin kaikkeen osaat vastata',
  'millaset kysymykset toimii',
])('%s: help is asked', async (question) => {
  expect(await ask(question)).toBe('help');
});
