import { expect, test } from 'vitest';
import { renderAnswer, renderPlain, type ShowOptions } from '../../../../adapters/discord/render/render-answer.ts';
import { locales, type Reply } from '../../../../src/index.ts';
import { ask } from '../../ask-list.ts';
import { typicalQuestions } from '../../typical-questions.ts';
import { printMessage } from './print-message.ts';

const toKatri = ({ again }: Reply): ShowOptions => ({ owner: '123456789012345678', again, whole: false });

const everyTypical = Object.keys(typicalQuestions).flatMap((name) => locales.map((locale) => [name, locale] as const));

test.each(everyTypical)('%s in %s', async (name, locale) => {
  const asked = typicalQuestions[name] ?? '';
  const reply = await ask(typeof asked === 'string' ? asked : asked[locale], locale);
  await expect(printMessage(renderAnswer(reply.answer, toKatri(reply)))).toMatchFileSnapshot(`golden/${name}.${locale}.txt`);
});

test('goals that are shown whole, for everybody', async () => {
  const reply = await ask('project:monitieto-laadukas-tietopohja', 'fi');
  const message = renderAnswer(reply.answer, { owner: null, again: reply.again, whole: true });
  await expect(printMessage(message)).toMatchFileSnapshot('golden/goals-whole.fi.txt');
});

test('as text alone', async () => {
  const { answer } = await ask('sum beneficiary:thl', 'en');
  await expect(printMessage(renderPlain(answer))).toMatchFileSnapshot('golden/plain.en.txt');
});
