import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Press, readChoice, readPress } from '../../../../adapters/discord/press.ts';
import type { DiscordMessage } from '../../../../adapters/discord/render/discord-message.ts';
import { pressedQuery, queryInMessage } from '../../../../adapters/discord/render/find-again.ts';
import { renderAnswer } from '../../../../adapters/discord/render/render-answer.ts';
import { type Answer, locales } from '../../../../src/index.ts';
import { answer } from '../../../answer/real-list.ts';
import { ask, run } from '../../ask-list.ts';
import { hostileAnswer } from '../../console/example-answers.ts';
import { askedOfOthers } from '../../every-question.ts';
import { hostileText } from '../../hostile-texts.ts';
import { typicalQuestions } from '../../typical-questions.ts';

const owner = '123456789012345678';

/** So long that hardly a button, or a menu's choice, has room for them. */
const organisations = 'migri,thl,spr,hdl,helsingin-seurakuntayhtyma,pelastakaa-lapset';
const long = [
  `beneficiary:${organisations} ends:2023-01-01..2027-12-31 funding:1000..9000000 sort:-funding page:2`,
  `group by:objective measure:sum beneficiary:${organisations} ends:2023-01-01..2027-12-31 sort:-value`,
];

describe('the query in the footer', () => {
  test.each(locales)('is the one that gives the answer again, in %s', async (locale) => {
    for (const asked of [...Object.values(typicalQuestions), ...long]) {
      const { answer: given, again } = await ask(typeof asked === 'string' ? asked : asked[locale], locale);
      expect(queryInMessage(renderAnswer(given, { owner, again, whole: false }).embeds)).toBe(again ?? given.reading?.query ?? null);
    }
  });

  test('is found whatever stands around it, or nothing is', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (text, query) => {
        const found = queryInMessage(renderAnswer(hostileAnswer(text), { owner, again: query, whole: false }).embeds);
        const buttons = idsIn(renderAnswer(hostileAnswer(text), { owner, again: query, whole: false }));
        expect(buttons.every((press) => press.kind === 'card' || press.query !== null) || found === query).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('is never another one: not where it holds what it is told from its reading by, and not where it was cut', () => {
    const asked = { ...hostileAnswer('sana '.repeat(30)), reading: null } as Answer;
    const around = renderAnswer(asked, { owner, again: 'topic:a   [topic:b]', whole: false });
    expect(queryInMessage(around.embeds)).toBe('topic:a [topic:b]');
    expect(withoutQuery(around)).toEqual([]);
    const cut = renderAnswer(asked, { owner, again: `topic:${'sana '.repeat(300).trim()}`, whole: false });
    expect(queryInMessage(cut.embeds)).toBeNull();
    expect(withoutQuery(cut)).toEqual([]);
  });

  test('is in no message without a footer of ours', () => {
    expect(queryInMessage([])).toBeNull();
    expect(queryInMessage([{ footer: null }])).toBeNull();
    expect(queryInMessage([{ footer: { text: 'Lähde: lista' } }])).toBeNull();
    expect(queryInMessage([{ footer: { text: 'Lähde [lista] 2024' } }])).toBeNull();
  });
});

describe('a press whose query had no room', () => {
  test.each(locales)('means what it said, after a restart, in %s', async (locale) => {
    const questions = [...Object.values(typicalQuestions).map((asked) => (typeof asked === 'string' ? asked : asked[locale])), ...long];
    let found = 0;
    for (const question of questions) {
      const { answer: given, again } = await ask(question, locale);
      const message = renderAnswer(given, { owner, again, whole: false });
      const shown = queryInMessage(message.embeds);
      for (const { kind, number } of withoutQuery(message)) {
        expect(shown).not.toBeNull();
        const { answer: askedAgain } = await run(shown ?? '', locale);
        expect([question, kind, number, pressedQuery(askedAgain, kind, number)]).toEqual([
          question,
          kind,
          number,
          meant(given, kind, number),
        ]);
        found += 1;
      }
    }
    expect(found).toBeGreaterThan(10);
  });

  test('means what a press with room would have meant, under every answer', async () => {
    for (const { query, pageSize } of askedOfOthers) {
      const asked = await answer(query, { pageSize });
      const message = renderAnswer(asked, { owner, again: query, whole: false });
      for (const { kind, number, query: carried } of pressesIn(message)) {
        if (carried !== null) expect([query, kind, number, pressedQuery(asked, kind, number)]).toEqual([query, kind, number, carried]);
      }
    }
  });

  test('is not offered where the message does not show the query', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 70, max: 2_000 }), (text, length) => {
        const asked = { ...hostileAnswer(text), reading: null } as Answer;
        const message = renderAnswer(asked, { owner, again: length > 1_000 ? 'x'.repeat(length) : null, whole: false });
        expect(withoutQuery(message)).toEqual([]);
      }),
    );
  });
});

test('a candidate is carried, or written out', () => {
  const query = 'sum beneficiary:migri '.repeat(5).trim();
  const asked = { ...hostileAnswer('Migri'), actions: [{ role: 'did-you-mean', label: 'Paljonko Migri sai?', query }] } as const;
  const { embeds, components } = renderAnswer(asked, { owner, again: 'sum', whole: false });
  expect(embeds[0]?.description).toContain('- Paljonko Migri sai?');
  expect(JSON.stringify(components)).not.toContain('|choose|');
});

/** Which query of the answer a number stands for, by the answer's own actions. */
function meant({ actions, blocks, reading }: Answer, kind: Press['kind'], number: number): string | undefined {
  const of = (...roles: readonly string[]) => roles.flatMap((role) => actions.filter((action) => action.role === role));
  switch (kind) {
    case 'page':
      return (number === 0 ? of('previous') : of('more'))[0]?.query;
    case 'sort':
      return of('order')[number]?.query;
    case 'ask':
      return of('next', 'suggestion')[number]?.query;
    case 'choose':
      return of('did-you-mean')[number]?.query;
    case 'card':
      return blocks.flatMap((block) => (block.type === 'projects' ? block.cards : []))[number]?.query;
    case 'whole':
      return reading?.query;
    case 'csv':
    case 'xlsx':
      return of('export')[0]?.query;
  }
}

type Pressed = Pick<Press, 'kind' | 'number' | 'query'>;

/** Every button and every choice of every menu. */
function pressesIn({ components }: DiscordMessage): readonly Pressed[] {
  return components
    .flatMap((row) => row.components)
    .flatMap((component): readonly Pressed[] => {
      const press = readPress('custom_id' in component ? component.custom_id : '');
      if (press === null || press === 'old') throw new Error(`Not a press of ours: ${JSON.stringify(component)}`);
      if (!('options' in component)) return [press];
      return component.options.map(({ value }, index) => {
        const choice = readChoice(value);
        return 'query' in choice
          ? { kind: press.kind, number: index, query: choice.query }
          : { kind: press.kind, number: choice.number, query: null };
      });
    });
}

function withoutQuery(message: DiscordMessage): readonly Pressed[] {
  return pressesIn(message).filter(({ query }) => query === null);
}

function idsIn({ components }: DiscordMessage): readonly Press[] {
  return components.flatMap((row) =>
    row.components.flatMap((component) => {
      const press = readPress('custom_id' in component ? component.custom_id : '');
      return press === null || press === 'old' ? [] : [press];
    }),
  );
}
