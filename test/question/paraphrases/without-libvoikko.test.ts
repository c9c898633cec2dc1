import { describe } from 'vitest';
import { describeParaphraseLaws } from './paraphrase-laws.ts';

describe('without libvoikko', () => describeParaphraseLaws(false));
