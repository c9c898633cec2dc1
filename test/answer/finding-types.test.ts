import { expect, test } from 'vitest';
import type { Finding } from '../../src/domain/answer.ts';
import { answer } from './real-list.ts';

test('a figure without a source does not compile', async () => {
  const found = await answer('sum');
  if (found.status !== 'answered') throw new Error('The total was not answered');
  const { sources: _sources, ...unsourced } = found;
  // @ts-expect-error: a finding says where its figure comes from.
  const missing: Finding = unsourced;
  // @ts-expect-error: at least one source.
  const empty: Finding = { ...found, sources: [] };
  expect([missing, empty]).toHaveLength(2);
});
