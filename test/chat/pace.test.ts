import { expect, test } from 'vitest';
import { createPace } from '../../src/chat/pace.ts';

test('work begins in the order in which it came', async () => {
  const pace = createPace();
  const begun: number[] = [];
  await Promise.all([1, 2, 3].map((each) => pace().then(() => void begun.push(each))));
  expect(begun).toEqual([1, 2, 3]);
});

test('what comes in meanwhile is heard before the next piece of work begins', async () => {
  const pace = createPace();
  const seen: string[] = [];
  const first = pace().then(() => {
    seen.push('first');
    setImmediate(() => seen.push('heard'));
  });
  const [second, third] = [pace(), pace()].map((turn, index) => turn.then(() => void seen.push(['second', 'third'][index] ?? '')));
  await Promise.all([first, second, third]);
  expect(seen.indexOf('heard')).toBeLessThan(seen.indexOf('third'));
});

test('a turn that was taken before does not hold up the next', async () => {
  const pace = createPace();
  await pace();
  await pace();
  const late = pace();
  await expect(late).resolves.toBeUndefined();
});
