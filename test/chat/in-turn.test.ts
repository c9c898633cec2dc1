import { expect, test } from 'vitest';
import { createTurns } from '../../src/chat/in-turn.ts';

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test('one conversation is answered in the order in which it was asked, however long an answer takes', async () => {
  const inTurn = createTurns();
  const answered: string[] = [];
  const ask = (name: string, ms: number) => inTurn('thread', () => after(ms).then(() => void answered.push(name)));
  await Promise.all([ask('slow', 20), ask('quick', 0), ask('quicker', 0)]);
  expect(answered).toEqual(['slow', 'quick', 'quicker']);
});

test('another conversation does not wait', async () => {
  const inTurn = createTurns();
  void inTurn('stuck', () => new Promise(() => {}));
  expect(await inTurn('free', async () => 'answered')).toBe('answered');
});

test('a failed answer does not stop the conversation, and is told to its asker alone', async () => {
  const inTurn = createTurns();
  const failed = inTurn('thread', () => Promise.reject(new Error('away')));
  const next = inTurn('thread', async () => 'answered');
  await expect(failed).rejects.toThrow('away');
  expect(await next).toBe('answered');
});
