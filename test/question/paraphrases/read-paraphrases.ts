import { embeddedFolder } from '../../../src/dataset/embedded-folder.ts';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import type { Query } from '../../../src/domain/query.ts';
import { openWords } from '../../../src/engine/open-words.ts';
import { printQuery } from '../../../src/query-text/print-query.ts';
import { createUnderstander } from '../../../src/question/understand.ts';
import { askedOn } from './conditions.ts';
import { generateParaphrases, type Paraphrase } from './generate.ts';

/** All of them in the list's own time zone, and where no zone is set; elsewhere a sample, since days are not moments. */
const paraphraseCount = ['Europe/Helsinki', undefined].includes(process.env['TZ']) ? 5400 : 540;

/** What became of a paraphrase. A query's text, or why there is none. */
export interface Outcome {
  readonly paraphrase: Paraphrase;
  readonly result: 'right' | 'asked back' | 'wrong';
  readonly got: string;
}

/** @param wantsDictionary - False leaves libvoikko aside where it is present. */
export async function readParaphrases(wantsDictionary: boolean): Promise<readonly Outcome[]> {
  const dataset = await readDataset(embeddedFolder());
  const words = openWords(dataset, wantsDictionary);
  const understand = createUnderstander({ dataset, ...words });
  // "UF-cntret" alone: a topic that the list does not speak of finds nothing, and the answer says so and states nothing.
  const findsNothing = (query: Query): boolean =>
    query.kind === 'list' && query.where.topic !== null && !words.findsTopic(query.where.topic);
  return generateParaphrases(paraphraseCount).map((paraphrase): Outcome => {
    const read = understand(paraphrase.text, { today: askedOn, locale: null, previous: null });
    if (read.status !== 'query') {
      return { paraphrase, result: 'asked back', got: read.status === 'unclear' ? JSON.stringify(read.reason) : read.status };
    }
    const got = printQuery(read.query);
    if (findsNothing(read.query)) return { paraphrase, result: 'asked back', got };
    return { paraphrase, result: got === paraphrase.expected && read.wants === 'answer' ? 'right' : 'wrong', got };
  });
}

/** The first ten, each on a line, with how many there are. */
export function firstTen(outcomes: readonly Outcome[]): string {
  const lines = outcomes.slice(0, 10).map(({ paraphrase, got }) => {
    const { text, expected, noise, fault } = paraphrase;
    return `  "${text}" (${fault ?? noise ?? 'plain'}): ${got}, expected ${expected}`;
  });
  return [`${outcomes.length} of ${paraphraseCount} paraphrases, among them:`, ...lines].join('\n');
}
