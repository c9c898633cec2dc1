import { expect, test } from 'vitest';
import { createAsking } from './asking.ts';

const ask = createAsking();

test.each([
  'our projects',
  'how much did we get',
  'milloin meidän hanke loppuu',
  'paljonko me saatiin',
  'mina projekt',
  'hur mycket fick vi',
])('%s: who asks is not known', async (question) => {
  expect(await ask(question)).toBe('unclear');
});

test.each([
  'who gave the most',
  'kuka rahoittaa näitä',
  'paljonko Migri maksoi',
  'how much did Migri give to others',
  'hur mycket gav Migrationsverket',
])('%s: the list tells who received, not who gave', async (question) => {
  expect(await ask(question)).toBe('unclear');
});

test.each([
  ['paljonko EU antoi Migrille', 'sum beneficiary:migri'],
  ['kenelle annettiin eniten', 'group by:beneficiary measure:sum sort:-value top:1'],
  ['paljonko Kanava maksaa', 'project:kanava-eroon-joutuneiden-perheiden-tuki show:funding'],
])('%s: what a receiver was given is asked', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each([
  'Which projects started after VOK-valmius?',
  'Mitkä hankkeet alkoivat ennen VOK-valmiutta?',
  'vilka projekt slutar efter Discover Finland',
])("%s: another project's days are no condition, and the project is not what is asked about", async (question) => {
  expect(await ask(question)).toBe('unclear');
});

test.each(['How many organisations got money only from objective 3?', 'Which recipients only have projects that end in 2025?'])(
  '%s: those that have one among others are more',
  async (question) => {
    expect(await ask(question)).toBe('unclear');
  },
);

test.each([
  'which month has the most projects ending',
  'missä kuussa päättyy eniten hankkeita',
  'vilken månad slutar flest projekt',
  'mitkä hankkeet päättyvät samana päivänä',
  'is this list complete',
  'Who came last?',
  'How much did THL receive, and when do they end?',
])('%s: nothing else is answered in its place', async (question) => {
  expect(['unclear', 'unanswerable']).toContain(await ask(question));
});

test.each(['in which month does Discover Finland end?', 'vilken månad slutar Discover Finland'])(
  '%s: the day tells the month',
  async (question) => {
    expect(await ask(question)).toBe('project:discover-finland show:end');
  },
);

test.each(['Which NGO got the least?', 'mikä säätiö sai eniten', 'vilken förening fick mest'])(
  '%s: the first of all is not the first of a kind',
  async (question) => {
    expect(await ask(question)).toBe('unclear');
  },
);

test.each(['How many refugees did Kanava help?', 'hur många tolkar utbildar KOTU'])('%s: people are counted nowhere', async (question) => {
  expect(await ask(question)).toBe('unanswerable');
});

test.each([
  [['Discover Finland', 'who else']],
  [['HDL projects', 'the other ones']],
  [['list objective 3 projects', 'the last one']],
  [['tavoitteen 3 hankkeet', 'ensimmäinen']],
  [['mål 3 projekt', 'när slutar den andra']],
])('%j: the same is not shown once more, and no other', async (questions) => {
  expect(await ask(...questions)).toBe('unclear');
});

test.each([
  [['paljonko Turku sai', 'entä viime vuonna'], 'unclear'],
  [['montako hanketta päättyy 2025', 'entä seuraavana vuonna?'], 'count ends:2026'],
  [['how many projects end in 2025', 'and the year before?'], 'count ends:2024'],
  [['hur många projekt slutar 2025', 'och året efter?'], 'count ends:2026'],
  [['montako hanketta päättyy maaliskuussa 2025', 'entä seuraavassa kuussa'], 'count ends:2025-04'],
  [['how many projects end in 2026', 'and next year?'], 'unclear'],
  [['how many projects end in 2024', 'and next year?'], 'count ends:2025'],
])('%j: a year beside the one that was spoken of is counted from it', async (questions, query) => {
  expect(await ask(...questions)).toBe(query);
});

test.each(['Number of recipients per objective', 'saajat tavoitteittain', 'antal mottagare per mål', 'montako tavoitetta per saaja'])(
  '%s: projects in groups are not what is counted',
  async (question) => {
    expect(await ask(question)).toBe('unclear');
  },
);

test.each([
  [['objective 3 projects', 'the smallest one?'], 'objective:3 sort:funding top:1'],
  [['tavoitteen 3 hankkeet', 'kaksi pienintä'], 'objective:3 sort:funding top:2'],
  [['mål 3 projekt', 'det största'], 'objective:3 sort:-funding top:1'],
  [['kuka sai eniten', 'entä pienin'], 'group by:beneficiary measure:sum sort:value top:1'],
  [['top 5 recipients', 'the smallest?'], 'unclear'],
])('%j: a superlative without a noun is of what was listed', async (questions, query) => {
  expect(await ask(...questions)).toBe(query);
});

test.each(['have a nice weekend', 'hyvää viikonloppua', 'trevlig helg', 'see you tomorrow', 'how old are you', 'vad heter du'])(
  '%s: said to the bot',
  async (question) => {
    expect(await ask(question)).toBe('help');
  },
);

test("what's your name: the whole list is shown where it is asked for", async () => {
  expect(await ask("what's your name")).toBe('unclear');
});

test.each([
  ['help for families separated by flight', 'nothing'],
  ['projects about refuge', 'nothing'],
  ['projects on protection', 'topic:protection'],
])('%s: an everyday word is no misspelt word of questions', async (question, read) => {
  expect(await ask(question)).toBe(read);
});

test.each([
  ['milloin alkaa seuraava hanke', 'starts:2024-03-05.. sort:start top:1 ties show:start'],
  ['when does the next project start', 'starts:2024-03-05.. sort:start top:1 ties show:start'],
  ['när slutar nästa projekt', 'ends:2024-03-05.. sort:end top:1 ties show:end'],
])('%s: its day is asked, not who leads it', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each([
  'which organisations have no projects in objective 2',
  'saajat joilla ei ole hankkeita tavoitteessa 2',
  'organisations with projects in both objective 1 and 2',
  'hur många gånger mer fick Migrationsverket än Åbo',
  'A:lla alkavat hankkeet',
])('%s: what no condition of a project says', async (question) => {
  expect(await ask(question)).toBe('unclear');
});
