import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderAnswer, renderPlain, renderTable, renderText, type ShowOptions } from '../../../../adapters/slack/render/render-answer.ts';
import { locales, sentencesFor } from '../../../../src/index.ts';
import { answer } from '../../../answer/real-list.ts';
import { hostileAnswer } from '../../console/example-answers.ts';
import { hostileList, hostileText, many } from '../../hostile-texts.ts';
import { findingsIn, textsIn } from './findings-in.ts';

const options = (surface: ShowOptions['surface'], again: string | null, whole = false): ShowOptions => ({
  surface,
  owner: 'U0KATRI',
  again,
  whole,
  canShare: true,
});

const anySurface = fc.constantFrom('message', 'private', 'view');

describe('an answer whose every text is hostile', () => {
  test('is taken by Slack, calls nobody, and is shown as it is', () => {
    fc.assert(
      fc.property(hostileText, anySurface, fc.boolean(), (text, surface, whole) => {
        const asked = hostileAnswer(text);
        for (const message of [renderAnswer(asked, options(surface, text, whole)), renderTable(asked, options(surface, text, whole))]) {
          expect(findingsIn(message, surface)).toEqual([]);
        }
        expect(findingsIn(renderText(text), surface)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('is taken with 60 projects, 40 facts and 120 bars of 2,000 characters', () => {
    fc.assert(
      fc.property(hostileText, anySurface, (text, surface) => {
        const asked = many(hostileAnswer(text), 60);
        expect(findingsIn(renderAnswer(asked, options(surface, null)), surface)).toEqual([]);
        expect(findingsIn(renderTable(asked, options(surface, null)), surface)).toEqual([]);
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
    fc.asyncProperty(fc.array(hostileText, { minLength: 3, maxLength: 6 }), anySurface, async (texts, surface) => {
      const list = hostileList(texts);
      for (const locale of locales) {
        for (const query of queries) {
          const asked = await answer(query, { locale, list, pageSize: 47 });
          expect([query, ...findingsIn(renderAnswer(asked, options(surface, query)), surface)]).toEqual([query]);
          expect([query, ...findingsIn(renderTable(asked, options(surface, query)), surface)]).toEqual([query]);
        }
      }
    }),
    { numRuns: 15 },
  );
});

describe('what is cut is said', () => {
  test('in a name of 2,000 characters', async () => {
    const list = hostileList(['sana '.repeat(400).trim()]);
    const { blocks } = renderAnswer(await answer('beneficiary:spr', { list }), options('message', null));
    const [card] = blocks.filter((block) => block.type === 'section');
    expect(card?.text?.text.split('\n')[0]).toMatch(/^\*(?:sana )+… \(\+1\u00a0\d{3} merkkiä\)\*$/u);
  });

  test.each(locales)('in %s, as the number of parts that a message cannot hold', async (locale) => {
    const asked = many(await answer('ends:2025', { locale, pageSize: 5 }), 60);
    const { blocks } = renderAnswer(asked, options('message', null));
    const shown = blocks.filter((block) => block.type === 'section' && block.accessory !== undefined).length;
    const all = asked.blocks.flatMap((block) => (block.type === 'projects' ? block.cards : [])).length;
    expect(shown).toBeGreaterThan(20);
    expect(shown).toBeLessThan(all);
    expect(textsIn(blocks).map(({ text }) => text)).toContain(sentencesFor(locale).chat.partsCut(all - shown));
  });

  test('passages go before projects, and the first projects stay', async () => {
    const asked = await answer('topic:rasismi', { pageSize: 5 });
    const withPassages = many(asked, 40, 'Tässä kohdassa mainitaan rasismi. '.repeat(9));
    const { blocks } = renderAnswer(withPassages, options('message', null));
    const texts = textsIn(blocks).map(({ text }) => text);
    expect(texts.filter((text) => text.startsWith('Tässä kohdassa'))).toEqual([]);
    const names = asked.blocks.flatMap((block) => (block.type === 'projects' ? block.cards.map(({ name }) => name) : []));
    for (const name of names) expect(texts.some((text) => text.includes(name))).toBe(true);
  });

  test('as the rows that a table cannot hold', async () => {
    const asked = many(await answer('ends:2025', { pageSize: 5 }), 200);
    const { blocks } = renderTable(asked, options('message', null));
    const [table] = blocks.filter((block) => block.type === 'data_table');
    const rows = (table?.rows.length ?? 0) - 1;
    expect(rows).toBeGreaterThan(40);
    const total = asked.status === 'answered' ? (asked.data.rows?.length ?? 0) : 0;
    expect(textsIn(blocks).map(({ text }) => text)).toContain(sentencesFor('fi').chat.rowsCut(rows, Math.max(rows, total)));
  });

  test('in the text beside the blocks, which holds 40,000 characters', () => {
    const text = renderPlain(many(hostileAnswer('sana & '.repeat(285)), 60));
    expect(text.length).toBeLessThanOrEqual(40_000);
    expect(text).toMatch(/merkkiä\)$/u);
  });
});

test('a query that no button can carry has no button', () => {
  const { blocks } = renderAnswer(hostileAnswer('sana '.repeat(500)), options('message', 'x'.repeat(2_500)));
  expect(JSON.stringify(blocks)).not.toContain('action_id');
});
