import { describe, expect, test } from 'vitest';
import { renderAnswer, renderPlain } from '../../../../adapters/discord/render/render-answer.ts';
import { locales } from '../../../../src/index.ts';
import { answer, realList } from '../../../answer/real-list.ts';
import { readMarkdown, shownText } from '../../../stand-ins/discord/read-markdown.ts';
import { askedOfOthers, askedOfProjects, missingFigures } from '../../every-question.ts';
import { findingsIn, textsIn } from './findings-in.ts';

const links = realList.description.sourceUrl === null ? [] : [realList.description.sourceUrl];

describe.each(locales)('in %s', (locale) => {
  test('every answer about every project and beneficiary is taken, calls nobody, and shows the figures of its headline', async () => {
    for (const { query, pageSize, whole } of [...askedOfProjects, ...askedOfOthers]) {
      const asked = await answer(query, { locale, pageSize });
      for (const message of [renderAnswer(asked, { owner: '123456789012345678', again: query, whole }), renderPlain(asked)]) {
        expect([query, ...findingsIn(message, links)]).toEqual([query]);
        const shown = textsIn(message).map(({ text }) => shownText(readMarkdown(text)));
        expect([query, ...missingFigures(asked, shown)]).toEqual([query]);
      }
    }
  });

  test('a page of five projects of the list is shown whole', async () => {
    for (const { query } of askedOfOthers) {
      const asked = await answer(query, { locale, pageSize: 5 });
      const { embeds } = renderAnswer(asked, { owner: null, again: query, whole: false });
      const cards = asked.blocks.flatMap((block) => (block.type === 'projects' ? block.cards : []));
      const fields = embeds.flatMap((embed) => embed.fields ?? []).filter(({ inline }) => inline === undefined);
      expect([query, fields.length]).toEqual([query, cards.length]);
    }
  });
});
