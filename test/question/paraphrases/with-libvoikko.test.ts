import { describe, expect, test } from 'vitest';
import { loadVoikko } from '../../../src/search/voikko.ts';
import { describeParaphraseLaws } from './paraphrase-laws.ts';

const isPresent = loadVoikko() !== null;
const isRequired = process.env['CI'] !== undefined;

if (isRequired) {
  test('libvoikko is present where everything must be checked', () => {
    expect(isPresent, 'install libvoikko1 and voikko-fi').toBe(true);
  });
}

describe.skipIf(!isPresent)(isPresent ? 'with libvoikko' : 'with libvoikko (skipped: libvoikko was not found)', () => {
  if (isPresent) describeParaphraseLaws(true);
  else test('paraphrases are understood', () => undefined);
});
