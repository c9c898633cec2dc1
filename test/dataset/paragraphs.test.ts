import { expect, test } from 'vitest';
import { oneLine, paragraphsOf } from '../../src/dataset/paragraphs.ts';

test.each([
  ['a blank line', 'Yksi.\n\nKaksi.', 'Yksi.\n\nKaksi.'],
  ['a line break alone', 'Yksi.\nKaksi.', 'Yksi.\n\nKaksi.'],
  ['a break after a heading without a full stop', 'Otsikko\nVuoden 2025 alusta.', 'Otsikko\n\nVuoden 2025 alusta.'],
  ['numbered lines', 'Kaksi tavoitetta:\n1. vahvistetaan\n2. tuetaan', 'Kaksi tavoitetta:\n\n1. vahvistetaan\n\n2. tuetaan'],
  ['several blank lines and carriage returns', '\r\nYksi.\r\n \r\n\r\nKaksi.\r\n', 'Yksi.\n\nKaksi.'],
])('%s separates paragraphs', (_what, published, expected) => {
  expect(paragraphsOf(published)).toBe(expected);
});

test('a break inside a sentence does not', () => {
  expect(paragraphsOf('Viestinnän ja\nkohtaamisten kautta.')).toBe('Viestinnän ja kohtaamisten kautta.');
  expect(paragraphsOf('Viestinnän ja\n\nkohtaamisten kautta.')).toBe('Viestinnän ja\n\nkohtaamisten kautta.');
});

test('all white space in a line is one plain space', () => {
  expect(oneLine(' a\u00a0 b\n\tc\u202fd ')).toBe('a b c d');
});
