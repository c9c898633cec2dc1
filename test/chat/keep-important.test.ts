import { describe, expect, test } from 'vitest';
import { keepImportant, type Weighed } from '../../src/chat/keep-important.ts';

interface Named extends Weighed {
  readonly name: string;
}

const parts: readonly Named[] = [
  { name: 'head', keep: 'always' },
  { name: 'first', keep: 'card' },
  { name: 'its passage', keep: 'passage' },
  { name: 'second', keep: 'card' },
  { name: 'note', keep: 'note' },
  { name: 'question', keep: 'next' },
  { name: 'source', keep: 'always' },
];

function namesWithin(most: number): readonly string[] {
  return keepImportant(parts, (shown) => shown.length <= most).shown.map(({ name }) => name);
}

describe('what a message has no room for', () => {
  test.each([
    [7, ['head', 'first', 'its passage', 'second', 'note', 'question', 'source']],
    [6, ['head', 'first', 'second', 'note', 'question', 'source']],
    [5, ['head', 'first', 'note', 'question', 'source']],
    [4, ['head', 'note', 'question', 'source']],
    [3, ['head', 'note', 'source']],
    [0, ['head', 'source']],
  ])('of at most %i parts, these stay: %j', (most, names) => {
    expect(namesWithin(most)).toEqual(names);
  });

  test('is counted, also where the count itself takes room', () => {
    const { shown, gone } = keepImportant(parts, (some, dropped) => some.length + (dropped > 0 ? 1 : 0) <= 6);
    expect(shown).toHaveLength(5);
    expect(gone).toBe(2);
  });
});
