import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../src/query-text/parse-query.ts';
import { printQuery } from '../../src/query-text/print-query.ts';
import { anyQuery } from './any-query.ts';
import { examples } from './query-examples.ts';

describe('a query prints as a text that people can read and type', () => {
  test.each(examples)('%s', (text, query) => {
    expect(printQuery(query)).toBe(text);
  });

  test('every query comes back equal from its text', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(parseQuery(printQuery(query))).toEqual(query);
      }),
      { numRuns: 5000 },
    );
  });

  test('a text that was read prints as the one canonical text, whatever was typed', () => {
    const typed = ' SORT:-Funding   ends:2025-01-01..2025-12-31 Beneficiary:Migri ';
    const query = parseQuery(typed);
    expect(query === null ? null : printQuery(query)).toBe('beneficiary:migri ends:2025 sort:-funding');
  });
});
