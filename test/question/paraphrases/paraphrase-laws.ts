import { expect, test } from 'vitest';
import { firstTen, type Outcome, readParaphrases } from './read-paraphrases.ts';

const timeoutMs = 120_000;

/** The laws that hold for every paraphrase, registered as tests of one way to analyse words. */
export function describeParaphraseLaws(wantsDictionary: boolean): void {
  const reading = readParaphrases(wantsDictionary);

  test('no paraphrase is read as another query', { timeout: timeoutMs }, async () => {
    const wrong = (await reading).filter(({ result }) => result === 'wrong');
    expect(wrong.length, firstTen(wrong)).toBe(0);
  });

  test('of paraphrases without a spelling fault, 99 of 100 are understood', { timeout: timeoutMs }, async () => {
    expectShare(
      (await reading).filter(({ paraphrase }) => paraphrase.fault === null),
      0.99,
    );
  });

  test('of paraphrases with one spelling fault, 90 of 100 are understood', { timeout: timeoutMs }, async () => {
    expectShare(
      (await reading).filter(({ paraphrase }) => paraphrase.fault !== null),
      0.9,
    );
  });
}

function expectShare(outcomes: readonly Outcome[], least: number): void {
  const right = outcomes.filter(({ result }) => result === 'right');
  const others = outcomes.filter(({ result }) => result === 'asked back');
  expect(right.length / outcomes.length, firstTen(others)).toBeGreaterThanOrEqual(least);
}
