import { expect, test } from 'vitest';
import { renderAnswer, renderTable, type ShowOptions } from '../../../../adapters/slack/render/render-answer.ts';
import { locales, type Reply } from '../../../../src/index.ts';
import { ask, askAll } from '../../ask-list.ts';
import { typicalQuestions } from '../../typical-questions.ts';
import { printBlocks } from './print-blocks.ts';

const privately = ({ again }: Reply): ShowOptions => ({ surface: 'private', owner: 'U0KATRI', again, whole: false, canShare: true });

test.each(Object.keys(typicalQuestions).flatMap((name) => locales.map((locale) => [name, locale] as const)))(
  '%s in %s',
  async (name, locale) => {
    const asked = typicalQuestions[name] ?? '';
    const reply = await ask(typeof asked === 'string' ? asked : asked[locale], locale);
    await expect(printBlocks(renderAnswer(reply.answer, privately(reply)).blocks)).toMatchFileSnapshot(`golden/${name}.${locale}.txt`);
  },
);

test.each(locales)('a list as a table in %s', async (locale) => {
  const reply = await askAll('ends:2025-10-15..2026-12-31 sort:end', locale);
  await expect(printBlocks(renderTable(reply.answer, privately(reply)).blocks)).toMatchFileSnapshot(`golden/table.${locale}.txt`);
});

test('goals that are shown whole, for everybody', async () => {
  const reply = await ask('project:monitieto-laadukas-tietopohja', 'fi');
  const options: ShowOptions = { surface: 'message', owner: null, again: reply.again, whole: true, canShare: false };
  await expect(printBlocks(renderAnswer(reply.answer, options).blocks)).toMatchFileSnapshot('golden/goals-whole.fi.txt');
});

test('a comparison in a window, which takes no table', async () => {
  const reply = await ask('group by:beneficiary among:thl,migri', 'en');
  const options: ShowOptions = { surface: 'view', owner: null, again: reply.again, whole: true, canShare: false };
  await expect(printBlocks(renderAnswer(reply.answer, options).blocks)).toMatchFileSnapshot('golden/in-window.en.txt');
});
