import { expect, test } from 'vitest';
import { createDesk, type Desk } from '../../src/chat/desk.ts';
import { openLog } from '../../src/chat/log.ts';

async function openDesk(longestAnswerMs = 10_000): Promise<{ readonly desk: Desk; readonly logged: Record<string, unknown>[] }> {
  const logged: Record<string, unknown>[] = [];
  const log = await openLog((line) => void logged.push(JSON.parse(line)));
  return { desk: createDesk({ name: 'chat', log, longestAnswerMs, describe: () => ({ refused: 'x' }) }), logged };
}

const nothing = async (): Promise<void> => {};

test('an errand that is done is logged with its id and what it was', async () => {
  const { desk, logged } = await openDesk();
  await desk.serve({ conversation: 'c', event: 'command', work: async () => ({ status: 'answered' }), apologise: nothing });
  expect(logged).toEqual([expect.objectContaining({ level: 'info', event: 'command', status: 'answered', msg: 'chat.answered' })]);
  expect(logged[0]?.['id']).toMatch(/^[0-9a-f]{8}$/u);
});

test('one that fails is told to the person with the id that the log has, and the next one is served', async () => {
  const { desk, logged } = await openDesk();
  const told: string[] = [];
  const fails = () => Promise.reject(new TypeError('paljonko Maija sai'));
  await desk.serve({ conversation: 'c', event: 'command', work: fails, apologise: async (id) => void told.push(id) });
  await desk.serve({ conversation: 'c', event: 'command', work: async () => ({}), apologise: nothing });
  expect(logged.map(({ msg }) => msg)).toEqual(['chat.failed', 'chat.answered']);
  expect(told).toEqual([logged[0]?.['id']]);
  expect(JSON.stringify(logged)).not.toContain('Maija');
});

test('a person who cannot be told either stops nothing', async () => {
  const { desk, logged } = await openDesk();
  const away = () => Promise.reject(new Error('away'));
  await expect(desk.serve({ conversation: null, event: 'x', work: away, apologise: away })).resolves.toBeUndefined();
  expect(logged.map(({ msg }) => msg)).toEqual(['chat.failed', 'chat.untold']);
});

test('an answer that never comes fails after the longest time', async () => {
  const { desk } = await openDesk(5);
  await expect(desk.within(new Promise(() => {}))).rejects.toThrow('in time');
  expect(await desk.within(Promise.resolve('answered'))).toBe('answered');
});

test('the errands of one conversation wait for each other, those of others do not', async () => {
  const { desk } = await openDesk();
  const done: string[] = [];
  const errand = (name: string, conversation: string, ms: number) =>
    desk.serve({
      conversation,
      event: name,
      work: async () => {
        await new Promise((resolve) => setTimeout(resolve, ms));
        done.push(name);
        return {};
      },
      apologise: nothing,
    });
  await Promise.all([errand('first', 'a', 30), errand('second', 'a', 0), errand('other', 'b', 0)]);
  expect(done).toEqual(['other', 'first', 'second']);
});

test('what is under way is finished before the program leaves', async () => {
  const { desk, logged } = await openDesk();
  void desk.serve({ conversation: 'c', event: 'x', work: () => new Promise((resolve) => setTimeout(resolve, 10, {})), apologise: nothing });
  expect(await desk.drain(10_000)).toBe(true);
  expect(logged).toHaveLength(1);
});
