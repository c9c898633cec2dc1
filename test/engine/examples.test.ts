import { afterAll, beforeAll, expect, test } from 'vitest';
import { toIsoDate } from '../../src/domain/date.ts';
import { type Locale, locales } from '../../src/domain/locale.ts';
import { createSettings } from '../../src/engine/answer-settings.ts';
import type { Bot } from '../../src/engine/bot.ts';
import { createBot } from '../../src/engine/create-bot.ts';
import { sentencesFor } from '../../src/locale/sentences-for.ts';
import { realList } from '../answer/real-list.ts';

const today = toIsoDate('2024-03-05');
const topics: Readonly<Record<Locale, string>> = { fi: 'rasismi', en: 'racism', sv: 'rasism' };

/** What each example of help means, group by group: the same in every language. */
const meanings = (locale: Locale): readonly (readonly string[])[] => [
  ['sum', 'sum beneficiary:migri', 'average', 'group by:objective measure:sum sort:key'],
  ['beneficiary:migri', 'project:vok-valmius show:end', 'sort:-funding top:5', 'funding:>1000000'],
  ['ends:2025', 'ends:2024-03-05..2024-06-03', 'active:2024-03-05', 'starts:2024-03-06..'],
  [
    'group by:beneficiary measure:sum sort:-value top:5',
    'group by:beneficiary among:migri,hdl sort:-value',
    'share beneficiary:migri of all',
  ],
  [`topic:${topics[locale]}`],
  ['sort:name', 'about'],
];

let bot: Bot;
beforeAll(async () => {
  bot = await createBot();
});
afterAll(() => bot.close());

async function readAs(text: string, locale: Locale | null, before: string | null): Promise<string> {
  const conversation = before === null ? null : `${text} behind ${before}`;
  if (before !== null) await bot.run(before, { locale, today, conversation });
  const { answer } = await bot.ask({ text, locale, today, conversation });
  return answer.reading?.query ?? answer.status;
}

const examplesIn = (locale: Locale) => createSettings(realList)(locale, today).examples;

test.each(locales)('every example of help in %s is read as what it says, also in the middle of a conversation', async (locale) => {
  const groups = sentencesFor(locale).help.groups(examplesIn(locale));
  for (const before of [null, 'sum beneficiary:thl ends:2025', 'topic:naiset sort:-funding top:3', 'share objective:2 of all']) {
    const read = await Promise.all(groups.map(({ examples }) => Promise.all(examples.map((example) => readAs(example, null, before)))));
    expect(read).toEqual(meanings(locale));
  }
});

test.each(locales)('the three examples of a greeting in %s are read as what they say', async (locale) => {
  const examples = sentencesFor(locale).help.examples(examplesIn(locale));
  expect(await Promise.all(examples.map((example) => readAs(example, null, null)))).toEqual([
    'sum beneficiary:migri',
    'ends:2025',
    `topic:${topics[locale]}`,
  ]);
});

test.each([
  'paljonko helsinki sai',
  'Tampereen hankkeet',
  'ely-keskus',
  'how much did helsinki get',
  'tampere projects 2025',
  'hur mycket har Helsingfors fått',
  'Paljonko Turun yliopisto sai',
  'how many people work at thl',
  'missä Migrin hankkeet ovat',
  'hankkeet toukokuussa',
  'projects 2025',
])('what is asked back about "%s" can be typed as it is', async (question) => {
  const { answer } = await bot.ask({ text: question, locale: null, today, conversation: null });
  const offered = answer.actions.filter(({ role }) => role === 'did-you-mean' || role === 'suggestion');
  expect(offered.length).toBeGreaterThan(0);
  for (const { label, query } of offered) expect(await readAs(label, answer.locale, null)).toBe(query);
});
