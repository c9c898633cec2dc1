import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepUnanswered, listUnanswered, withoutNames } from '../../src/state/unanswered-file.ts';

const isWord = (word: string): boolean => ['paljonko', 'hanke', 'migri', 'sai'].includes(word);

test.each([
  ['Paljonko Virtanen sai?', 'paljonko … sai?'],
  ['paljonko Migri sai', 'paljonko migri sai'],
  ['<@U12345> soita 040 123 4567', '… soita …'],
  ['kirjoita minulle etunimi.sukunimi@example.org', 'kirjoita minulle …'],
  ['katso https://example.org/x?y=1', 'katso …'],
])('of %s only what tells nobody is kept', (message, kept) => {
  expect(withoutNames(message, isWord)).toBe(kept);
});

test('the commonest question comes first, and a damaged line hides no other', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'unanswered-')), 'questions.jsonl');
  await keepUnanswered(path, 'montako kilometriä', 'unclear');
  await keepUnanswered(path, 'paljonko espoo sai', 'nothing');
  await keepUnanswered(path, 'montako kilometriä', 'unclear');
  const { appendFileSync } = await import('node:fs');
  appendFileSync(path, '{"text": 5}\n{ broken\n');
  expect(await listUnanswered(path, 10)).toEqual([
    { text: 'montako kilometriä', reason: 'unclear', count: 2 },
    { text: 'paljonko espoo sai', reason: 'nothing', count: 1 },
  ]);
});

test('a file that cannot be written does not disturb the answer', async () => {
  await expect(keepUnanswered('/nonexistent-folder/x/y.jsonl', 'mitä', 'unclear')).resolves.toBeUndefined();
});
