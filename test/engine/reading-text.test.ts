import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type IsoDate, parseIsoDate, toIsoDate } from '../../src/domain/date.ts';
import { type Locale, locales } from '../../src/domain/locale.ts';
import type { Query } from '../../src/domain/query.ts';
import type { Bot } from '../../src/engine/bot.ts';
import { createBot } from '../../src/engine/create-bot.ts';
import { printQuery } from '../../src/query-text/print-query.ts';
import { realList } from '../answer/real-list.ts';
import { anyQuery } from '../query-text/any-query.ts';

let bot: Bot;
beforeAll(async () => {
  bot = await createBot();
});
afterAll(() => bot.close());

interface Asked {
  readonly question: string;
  readonly today: IsoDate;
  readonly context: readonly string[];
}

/** Questions as people type them. */
const questions = ['questions', 'more-fi', 'more-en', 'more-sv'].flatMap((file) =>
  readFileSync(new URL(`../questions/${file}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map(readAsked),
);

function readAsked(line: string): Asked {
  const { question, today, context }: { question: string; today: string; context?: string[] } = JSON.parse(line);
  return { question, today: parseIsoDate(today) ?? toIsoDate('2024-03-05'), context: context ?? [] };
}

test('the text in an answer’s brackets, typed, gets the same figures and rows as the question', async () => {
  expect(questions.length).toBeGreaterThan(500);
  const different: string[] = [];
  for (const [index, { question, today, context }] of questions.entries()) {
    const conversation = `question-${index}`;
    for (const earlier of context) await bot.ask({ text: earlier, locale: null, today, conversation });
    const { answer } = await bot.ask({ text: question, locale: null, today, conversation });
    if (answer.status !== 'answered') continue;
    const again = (await bot.ask({ text: answer.reading.query, locale: answer.locale, today, conversation: null })).answer;
    const data = again.status === 'answered' ? again.data : again.status;
    if (JSON.stringify(data) !== JSON.stringify(answer.data)) different.push(`${question}: ${answer.reading.query}`);
  }
  expect(different).toEqual([]);
});

test('so does that of any query, in any language, and it does not change when it is typed', async () => {
  await fc.assert(
    fc.asyncProperty(listedQuery, fc.constantFrom<Locale>(...locales), async (query, locale) => {
      const today = toIsoDate('2024-03-05');
      const first = (await bot.run(printQuery(query), { locale, today, conversation: null })).answer;
      if (first.reading === null) return;
      expect(first.reading.query).toBe(printQuery(query));
      expect((await bot.ask({ text: first.reading.query, locale, today, conversation: null })).answer).toEqual(first);
    }),
    { numRuns: 500 },
  );
});

const listedKeys: Readonly<Record<string, readonly string[]>> = {
  beneficiaries: realList.beneficiaries.map(({ key }) => key),
  exceptBeneficiaries: realList.beneficiaries.map(({ key }) => key),
  objectives: realList.description.objectives.map(({ key }) => key),
  exceptObjectives: realList.description.objectives.map(({ key }) => key),
  projects: realList.projects.map(({ key }) => key),
};

/** Any query, with the list's own organisations, objectives and projects in the place of made-up ones. */
const listedQuery: fc.Arbitrary<Query> = fc.tuple(anyQuery, fc.nat({ max: 1000 })).map(([query, seed]): Query => {
  const withListed = (name: string, value: unknown): unknown => {
    const keys = listedKeys[name];
    return keys !== undefined && Array.isArray(value) ? value.map((_, index) => keys[(seed + index) % keys.length]) : value;
  };
  return JSON.parse(JSON.stringify(query), withListed);
});
