import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderAnswer, renderPlain, renderText, type ShowOptions } from '../../../../adapters/discord/render/render-answer.ts';
import { type Answer, cutAtSentence, locales, sentencesFor } from '../../../../src/index.ts';
import { answer, realList } from '../../../answer/real-list.ts';
import { hostileAnswer } from '../../console/example-answers.ts';
import { hostileList, hostileText, many } from '../../hostile-texts.ts';
import { findingsIn, textsIn } from './findings-in.ts';

const options = (again: string | null, whole = false): ShowOptions => ({ owner: '123456789012345678', again, whole });

/** The published list leads to its publisher; a hostile link to where it says. */
const links = (text = ''): readonly string[] => [realList.description.sourceUrl ?? '', text];

describe('an answer whose every text is hostile', () => {
  test('is taken by Discord, calls nobody, and is shown as it is', () => {
    fc.assert(
      fc.property(hostileText, fc.boolean(), (text, whole) => {
        const asked = hostileAnswer(text);
        for (const message of [renderAnswer(asked, options(text, whole)), renderPlain(asked), renderText(text)]) {
          expect(findingsIn(message, links(text))).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('is taken with 60 projects, 40 facts and 120 bars of 2,000 characters', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const asked = many(hostileAnswer(text), 60);
        for (const message of [renderAnswer(asked, options(null)), renderPlain(asked)]) {
          expect(findingsIn(message, links(text))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('is taken with 40 candidates and 40 questions', () => {
    fc.assert(
      fc.property(hostileText, fc.boolean(), (text, differ) => {
        const asked = hostileAnswer(text);
        const actions = Array.from({ length: 40 }, (_, index) =>
          asked.actions.map((action) => numbered(action, differ ? index : 0)),
        ).flat();
        expect(findingsIn(renderAnswer({ ...asked, actions }, options(text)), links(text))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

test('a list of hostile names answers in three languages as any other list', async () => {
  const queries = [
    'list',
    'sum beneficiary:migri',
    'summary beneficiary:thl',
    'group by:beneficiary',
    'project:vok-valmius',
    'ends:2025 sort:end',
  ];
  await fc.assert(
    fc.asyncProperty(fc.array(hostileText, { minLength: 3, maxLength: 6 }), async (texts) => {
      const list = hostileList(texts);
      for (const locale of locales) {
        for (const query of queries) {
          const asked = await answer(query, { locale, list, pageSize: 10 });
          expect([query, ...findingsIn(renderAnswer(asked, options(query)), links())]).toEqual([query]);
          expect([query, ...findingsIn(renderPlain(asked), links())]).toEqual([query]);
        }
      }
    }),
    { numRuns: 15 },
  );
});

describe('what is cut is said', () => {
  test('in a name of 2,000 characters', async () => {
    const list = hostileList(['sana '.repeat(400).trim()]);
    const { embeds } = renderAnswer(await answer('beneficiary:spr', { list }), options(null));
    expect(embeds[0]?.fields?.[0]?.name).toMatch(/^(?:sana )+… \(\+1\u00a0\d{3} merkkiä\)$/u);
  });

  test.each(locales)('in %s, as the number of parts that a message cannot hold', async (locale) => {
    const asked = many(await answer('ends:2025', { locale, pageSize: 5 }), 20);
    const message = renderAnswer(asked, options(null));
    const shown = message.embeds[0]?.fields?.length ?? 0;
    const all = cardsOf(asked).length;
    expect(shown).toBeGreaterThan(15);
    expect(shown).toBeLessThan(all);
    expect(message.embeds[0]?.description).toContain(sentencesFor(locale).chat.partsCut(all - shown));
  });

  test('ten projects of 700 characters each: passages go before projects', async () => {
    const asked = many(await answer('topic:rasismi', { pageSize: 5 }), 3, 'Tässä kohdassa mainitaan rasismi. '.repeat(9));
    const long = withCards(asked, (card) => ({
      ...card,
      name: 'sana '.repeat(36).trim(),
      doubts: ['Alkupäivä on epäilyttävä. '.repeat(9)],
    }));
    const { embeds } = renderAnswer(long, options(null));
    expect(embeds[0]?.fields?.length).toBeGreaterThan(5);
    expect(JSON.stringify(embeds)).not.toContain('Tässä kohdassa');
    expect(findingsIn(renderAnswer(long, options(null)), links())).toEqual([]);
  });

  test('goals of 5,000 characters: a sentence is whole, the rest is counted, and all of them is a press away', async () => {
    const goals = 'Tämä on tavoite. '.repeat(300);
    const [first] = realList.projects;
    const list = {
      ...realList,
      projects: [{ ...realList.projects[0], purpose: goals }, ...realList.projects.slice(1)] as typeof realList.projects,
    };
    const query = `project:${first?.key}`;
    const asked = await answer(query, { list });
    const short = renderAnswer(asked, options(query));
    expect(short.embeds[0]?.fields?.at(-1)?.value).toBe(cutAtSentence(goals.trim(), 600, 'fi'));
    expect(JSON.stringify(short.components)).toContain('|whole|');
    const whole = renderAnswer(asked, options(query, true));
    expect(whole.embeds[0]?.description).toContain(cutAtSentence(goals.trim(), 3_300, 'fi'));
    expect(JSON.stringify(whole.components)).not.toContain('|whole|');
  });

  test.each(['', 'sana '.repeat(30)])('as the groups that there is no room for, with %j at their names', async (words) => {
    const asked = await answer('group by:beneficiary measure:sum sort:-value');
    const bars = asked.blocks.flatMap((block) =>
      block.type === 'bars' ? block.bars.map((bar) => ({ ...bar, label: bar.label + words })) : [],
    );
    const { embeds } = renderAnswer({ ...asked, blocks: [{ type: 'bars', bars }] }, options(null));
    const shown = embeds[0]?.fields?.length ?? 0;
    expect(shown).toBeGreaterThan(10);
    expect(shown).toBeLessThan(bars.length);
    expect(embeds[0]?.description).toContain(sentencesFor('fi').chat.rowsCut(shown, bars.length));
  });

  test('in the text that stands in for an embed, which holds 2,000 characters', () => {
    const { content = '' } = renderPlain(many(hostileAnswer('sana & '.repeat(285)), 60));
    expect([...content].length).toBeLessThanOrEqual(2_000);
    expect(content).toMatch(/merkkiä\)$/u);
  });

  test('as rows of buttons that have no place', () => {
    const asked = hostileAnswer('sana');
    const actions = Array.from({ length: 40 }, (_, index) => asked.actions.map((action) => numbered(action, index))).flat();
    const { embeds, components } = renderAnswer({ ...asked, actions }, options(null));
    expect(components).toHaveLength(5);
    expect(embeds[0]?.description).toContain(sentencesFor('fi').chat.partsCut(12));
  });
});

test('an emoji at the end of what a label or a title holds is not cut in half', () => {
  for (let before = 60; before < 260; before += 1) {
    const text = `${'a'.repeat(before)}👩‍👩‍👧‍👦👩‍👩‍👧‍👦`;
    const message = renderAnswer(hostileAnswer(text), options(null));
    for (const { text: shown } of textsIn(message)) expect(shown.replaceAll('👩‍👩‍👧‍👦', '')).not.toMatch(/\u200d|\ufffd/u);
  }
});

function numbered<Action extends { readonly label: string; readonly query: string }>(action: Action, number: number): Action {
  return { ...action, label: `${number} ${action.label}`, query: `${action.query}${number}` };
}

type Card = ReturnType<typeof cardsOf>[number];

function cardsOf({ blocks }: Answer) {
  return blocks.flatMap((block) => (block.type === 'projects' ? block.cards : []));
}

function withCards(asked: Answer, change: (card: Card) => Card): Answer {
  return {
    ...asked,
    blocks: asked.blocks.map((block) => (block.type === 'projects' ? { ...block, cards: block.cards.map(change) } : block)),
  };
}
