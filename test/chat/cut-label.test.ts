import { expect, test } from 'vitest';
import { cutLabel } from '../../src/chat/cut-label.ts';

test.each([
  ['Kerro lisää', 75, 'Kerro lisää'],
  ['Kuinka paljon Migri on saanut?', 20, 'Kuinka paljon Migri…'],
  ['Kuinka paljon Migri on saanut?', 19, 'Kuinka paljon…'],
  ['Keskusteluaputaitoja', 10, 'Keskustel…'],
  ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 15, '👩‍👩‍👧‍👦…'],
])('the label %j of at most %i is %j', (label, most, cut) => {
  expect(cutLabel(label, most)).toBe(cut);
});
