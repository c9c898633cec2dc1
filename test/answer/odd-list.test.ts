import { expect, test } from 'vitest';
import { answerText } from '../../src/answer/plain-text.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { locales } from '../../src/domain/locale.ts';
import { oddList } from './odd-list.ts';
import { answer } from './real-list.ts';

const asked = (text: string, options = {}): Promise<Answer> => answer(text, { list: oddList, locale: 'en', ...options });
const read = async (text: string, options = {}): Promise<string> => answerText(await asked(text, options)).replaceAll('\u00a0', ' ');

test('two currencies are two totals, and the answer says so', async () => {
  const text = await read('sum');
  expect(text).toContain('€1,000.50 and SEK 2,000.00 of EU funding has been granted in total, to 5 projects');
  expect(text).toContain('The amounts are in several currencies');
});

test('projects without a readable amount are counted aloud', async () => {
  expect(await read('sum')).toContain(
    'The EU funding of 2 projects could not be read: they count in the number of projects and in no total.',
  );
});

test('projects without the day that is asked about are counted aloud', async () => {
  expect(await read('ends:2024')).toContain('1 project was left out, because the list does not state the date that the question is about.');
});

test('an unreadable value is shown as printed, never as zero', async () => {
  expect(await read('project:project-3')).toMatch(/funding could not be read: “1\.2\.3,4”/);
  expect(await read('project:project-3 show:funding')).toContain(
    'The list does not say how much EU funding the project “Project 3” has received',
  );
  expect((await asked('project:project-3 show:funding')).status).toBe('unanswerable');
});

test('a doubtful row says so where it is shown, and where it is counted unseen', async () => {
  expect(await read('list', { pageSize: 5 })).toContain('! The EU funding is doubtful: the list says zero.');
  expect(await read('sum')).toContain('The EU funding is doubtful: the list says zero.');
  expect(await read('starts:2024', { pageSize: 1 })).toContain('The end date is doubtful: it is before the start date.');
});

test('a share of several currencies is refused, not guessed', async () => {
  expect((await asked('share funding:>1 of all')).status).toBe('unanswerable');
});

test('the same name in another spelling is shown once as published on the card', async () => {
  expect(await read('project:project-1')).toContain('ODD ORG');
});

test.each(locales)('no control or direction character of the list reaches the text in %s', async (locale) => {
  for (const text of ['list', 'project:project-5', 'project:project-5 show:end', 'summary beneficiary:odd', 'ends:2024']) {
    const printed = await read(text, { locale });
    expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    expect(printed.split('\n').some((line) => line === 'Name' || line.startsWith('Name '))).toBe(false);
  }
});

test('the answer itself keeps the list’s text raw: each place escapes it in its own way', async () => {
  expect(JSON.stringify((await asked('list')).blocks)).toContain('Odd <b>Org</b> @everyone');
});
