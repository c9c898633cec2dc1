import { describe, expect, test } from 'vitest';
import { renderAnswer, renderTable, type ShowOptions } from '../../../../adapters/slack/render/render-answer.ts';
import { locales } from '../../../../src/index.ts';
import { answer } from '../../../answer/real-list.ts';
import { askedOfOthers, askedOfProjects, missingFigures } from '../../every-question.ts';
import { findingsIn, textsIn } from './findings-in.ts';

const surfaces = ['message', 'private', 'view'] as const;

describe.each(locales)('in %s', (locale) => {
  test('every answer about every project and beneficiary is taken as a message, privately and in a window', async () => {
    for (const { query, pageSize, whole } of [...askedOfProjects, ...askedOfOthers]) {
      const asked = await answer(query, { locale, pageSize });
      for (const surface of surfaces) {
        const options: ShowOptions = { surface, owner: 'U0KATRI', again: query, whole, canShare: true };
        const message = renderAnswer(asked, options);
        expect([query, ...findingsIn(message, surface)]).toEqual([query]);
        expect([
          query,
          ...missingFigures(
            asked,
            textsIn(message.blocks).map(({ text }) => text),
          ),
        ]).toEqual([query]);
      }
    }
  });

  test('and what has several projects is taken as a table', async () => {
    for (const { query, pageSize } of askedOfOthers) {
      const asked = await answer(query, { locale, pageSize });
      const message = renderTable(asked, { surface: 'message', owner: null, again: query, whole: false, canShare: false });
      expect([query, ...findingsIn(message, 'message')]).toEqual([query]);
      expect([
        query,
        ...missingFigures(
          asked,
          textsIn(message.blocks).map(({ text }) => text),
        ),
      ]).toEqual([query]);
    }
  });
});
