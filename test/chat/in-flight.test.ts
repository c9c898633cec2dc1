import { expect, test } from 'vitest';
import { createInFlight } from '../../src/chat/in-flight.ts';

/** Work that ends when it is told to. */
function held(): { readonly work: () => Promise<string>; readonly end: () => void } {
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { work: () => ended.then(() => 'done'), end: () => end() };
}

test('nothing under way: the program may leave at once', async () => {
  expect(await createInFlight().drain(10_000)).toBe(true);
});

test('what is being answered is finished before the program leaves', async () => {
  const inFlight = createInFlight();
  const { work, end } = held();
  const answer = inFlight.track(work);
  const drained = inFlight.drain(10_000);
  end();
  expect(await answer).toBe('done');
  expect(await drained).toBe(true);
});

test('work that begins while others end is waited for too', async () => {
  const inFlight = createInFlight();
  const [first, second] = [held(), held()];
  const all = inFlight.track(first.work).then(() => inFlight.track(second.work));
  const drained = inFlight.drain(10_000);
  first.end();
  setTimeout(second.end, 5);
  expect(await drained).toBe(true);
  expect(await all).toBe('done');
});

test('a failure ends work as an answer does, and reaches whoever asked', async () => {
  const inFlight = createInFlight();
  await expect(inFlight.track(() => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(await inFlight.drain(10_000)).toBe(true);
});

test('work that never ends does not hold the program for ever', async () => {
  const inFlight = createInFlight();
  void inFlight.track(() => new Promise(() => {}));
  expect(await inFlight.drain(1)).toBe(false);
});
