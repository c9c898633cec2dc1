import { beforeAll, describe, expect, test } from 'vitest';
import { embeddedFolder } from '../../src/dataset/embedded-folder.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { toIsoDate } from '../../src/domain/date.ts';
import { openWords, type Words } from '../../src/engine/open-words.ts';
import { printQuery } from '../../src/query-text/print-query.ts';
import { annotate } from '../../src/question/annotate.ts';
import { normalise } from '../../src/question/normalise.ts';
import { createUnderstander, createVocabulary } from '../../src/question/understand.ts';
import { codesOf, readDocument, rowsOf, sectionOf } from './markdown.ts';

const document = readDocument('docs/understanding.md');
const asked = { today: toIsoDate('2024-03-05'), locale: null, previous: null };

/** A worked example: the question, its pieces with their kinds, and the query's text. */
const examples = sectionOf(document, '## Worked examples')
  .split(/^### /mu)
  .slice(1)
  .map((section) => ({
    language: section.split('\n')[0] ?? '',
    question: /^> (.*)$/mu.exec(section)?.[1] ?? '',
    pieces: rowsOf(section).map(([piece = '', kind = '']) => ({ text: piece, kind })),
    query: /^becomes `(.*)`$/mu.exec(section)?.[1] ?? '',
  }));

const conventions = rowsOf(sectionOf(document, '## Conventions')).map(
  ([question = '', query = '']) => [question, ...codesOf(query)] as const,
);

describe.each([
  ['with libvoikko where the machine has it', true],
  ['without libvoikko', false],
])('%s', (_, voikko) => {
  let dataset: Dataset;
  let words: Words;
  let understand: ReturnType<typeof createUnderstander>;
  beforeAll(async () => {
    dataset = await readDataset(embeddedFolder());
    words = openWords(dataset, voikko);
    understand = createUnderstander({ dataset, ...words });
  });

  function queryOf(question: string): string {
    const understood = understand(question, asked);
    return understood.status === 'query' ? printQuery(understood.query) : understood.status;
  }

  test.each(examples)('the $language example is taken apart as it says, and becomes its query', ({ question, pieces, query }) => {
    const { atoms } = annotate(normalise(question), createVocabulary({ dataset, ...words, nameForms: words.forms }), asked);
    expect(atoms.map(({ text, kind }) => ({ text, kind }))).toEqual(pieces);
    expect(queryOf(question)).toBe(query);
  });

  test.each(conventions)('the convention holds: %s', (question, query) => {
    expect(queryOf(question)).toBe(query);
  });

  test.each(['how many unicorns did Migri get', 'paljonko migrille ensi vuonna', 'paljonko Tampere sai'])(
    '“%s” is asked back',
    (question) => {
      expect(queryOf(question)).toBe('unclear');
    },
  );
});

test('there is a worked example in each language', () => {
  expect(examples.map(({ language }) => language)).toEqual(['Finnish', 'English', 'Swedish']);
});
