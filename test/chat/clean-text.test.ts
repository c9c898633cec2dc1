import { expect, test } from 'vitest';
import { cleanLines, cleanText } from '../../src/chat/clean-text.ts';

test.each([
  ['A & B <x> *y*', 'A & B <x> *y*'],
  ['nimi\r\nuusi rivi\u2028toinen', 'nimi uusi rivi toinen'],
  ['abc\u202edcba\u2066x\u2069', 'abcdcbax'],
  ['a\u0000b', 'a b'],
  ['\ud800 puolikas', '\ufffd puolikas'],
  ['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦'],
  ['', '–'],
  [' \u200b\u00a0', '–'],
  ['\u3164', '–'],
  ['\u0301', '–'],
])('%j is cleaned to %j', (text, cleaned) => {
  expect(cleanText(text)).toBe(cleaned);
});

test('is cleaned line by line, and empty lines stay', () => {
  expect(cleanLines(' a \u202e\n\n\tb\n')).toBe('a\n\nb');
  expect(cleanLines(' \n\u200b\n')).toBe('–');
});
