import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Action, Answer } from '../../src/domain/answer.ts';
import { toIsoDate } from '../../src/domain/date.ts';
import { type Locale, locales } from '../../src/domain/locale.ts';
import type { Bot, Reply } from '../../src/engine/bot.ts';
import { createBot } from '../../src/engine/create-bot.ts';
import { sentencesFor } from '../../src/locale/sentences-for.ts';
import { conditionQueries, kindQueries, nameQueries } from './label-queries.ts';

let bot: Bot;
beforeAll(async () => {
  bot = await createBot();
});
afterAll(() => bot.close());

const listDay = '2024-03-05';
const later = '2026-11-25';

describe.each(locales)('in %s', (locale) => {
  test.each([listDay, later])('all that an answer offers is understood when it is typed, on %s', async (today) => {
    expect(await misreadOf(conditionQueries(today), { locale, today })).toEqual([]);
  });

  test('so is all that answers of every kind offer', async () => {
    expect(await misreadOf(kindQueries, { locale, today: listDay })).toEqual([]);
  });

  test('so is all that is offered about any organisation or project', async () => {
    expect(await misreadOf(nameQueries, { locale, today: listDay })).toEqual([]);
  });
});

test.each(locales)('an order of the menu is understood in %s when it is typed behind a list', async (locale) => {
  const asked = { locale, today: listDay };
  const { answer } = await run('sort:position', asked, null);
  const orders = answer.actions.filter(({ role }) => role === 'order');
  expect(orders).toHaveLength(14);
  for (const [index, { label, query }] of orders.entries()) {
    await run('list', asked, `orders-${locale}-${index}`);
    expect(readAs(await type(label, asked, `orders-${locale}-${index}`))).toBe(query);
  }
});

interface Asked {
  readonly locale: Locale;
  readonly today: string;
}

let conversations = 0;

/** Every label of the queries' answers that is read as another query than its button's. */
async function misreadOf(queries: readonly string[], asked: Asked): Promise<readonly string[]> {
  const misread = new Set<string>();
  for (const query of queries) {
    const { answer } = await run(query, asked, null);
    for (const action of answer.actions) {
      for (const [where, conversation] of placesOf(action, asked)) {
        if (conversation !== null) await run(query, asked, conversation);
        const reply = await type(action.label, asked, conversation);
        if (!(await isSame(reply, action, asked)))
          misread.add(`${where} "${query}": "${action.label}" is ${readAs(reply)}, not ${action.query}`);
      }
    }
  }
  return [...misread];
}

/** Typed behind the answer that offers it; what is a question of its own, also by itself. */
function placesOf({ role, label }: Action, { locale }: Asked): readonly (readonly [string, string | null])[] {
  const { questions } = sentencesFor(locale);
  const behindOnly = [questions.runningOfThese, questions.largestFirst, questions.shareOfAll.sum, questions.shareOfAll.count];
  conversations += 1;
  const behind = ['behind', `labels-${conversations}`] as const;
  const isOwnQuestion = ['next', 'suggestion', 'did-you-mean'].includes(role) && !behindOnly.includes(label);
  // Orders stand in a menu, and have a test of their own.
  if (role === 'previous' || role === 'order') return [];
  return isOwnQuestion ? [behind, ['beside', null]] : [behind];
}

async function isSame(reply: Reply, action: Action, asked: Asked): Promise<boolean> {
  const { answer } = reply;
  switch (action.role) {
    case 'export':
      return reply.wantsFile !== null && (await fileOf(readAs(reply), asked)) === (await fileOf(action.query, asked));
    case 'more':
      return positionsOf(answer) === positionsOf((await run(action.query, asked, null)).answer);
    default:
      // An example is its own query.
      return readAs(reply) === action.query || (action.label === action.query && answer.status === 'answered');
  }
}

const readAs = ({ answer }: Reply): string => answer.reading?.query ?? answer.status;

async function fileOf(query: string, asked: Asked): Promise<string> {
  const file = await bot.exportFile(query, 'csv', options(asked, null));
  return file === null ? `no file of ${query}` : new TextDecoder().decode(file.bytes);
}

function positionsOf({ blocks }: Answer): string {
  return blocks.flatMap((block) => (block.type === 'projects' ? block.cards.map(({ position }) => position) : [])).join(' ');
}

const options = ({ locale, today }: Asked, conversation: string | null) => ({ locale, today: toIsoDate(today), conversation });

const run = (query: string, asked: Asked, conversation: string | null): Promise<Reply> => bot.run(query, options(asked, conversation));

/** Without the platform's language: the words alone must do. */
const type = (text: string, { today }: Asked, conversation: string | null): Promise<Reply> =>
  bot.ask({ text, conversation, locale: null, today: toIsoDate(today) });
