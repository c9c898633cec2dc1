import { embeddedFolder } from '../src/dataset/embedded-folder.ts';
import { readDataset } from '../src/dataset/read-dataset.ts';
import type { Dataset } from '../src/domain/dataset.ts';
import { createBot } from '../src/index.ts';
import { percentile, spellMs } from './percentile.ts';
import { table } from './table.ts';

/** Milliseconds from a message to its whole answer, by messages that nobody means; the slowest ten. */
export async function describeOddMessages(): Promise<string> {
  const messages = await oddMessages();
  const bot = await createBot();
  const timed = [];
  for (const { name, text } of messages) {
    const before = performance.now();
    await bot.ask({ text, locale: null, today: null, conversation: null });
    timed.push({ name, ms: performance.now() - before });
  }
  await bot.close();
  const slowest = [...timed].sort((a, b) => b.ms - a.ms).slice(0, 10);
  const all = percentile(
    timed.map(({ ms }) => ms),
    0.99,
  );
  return [
    `${timed.length} odd messages, each asked once: p99 ${spellMs(all)}; the slowest`,
    table(
      ['', 'answered in'],
      slowest.map(({ name, ms }) => [name, spellMs(ms)]),
    ),
  ].join('\n');
}

/** A message that nobody means, or that somebody means harm with. */
interface OddMessage {
  readonly name: string;
  readonly text: string;
}

/** The most that a message may have; longer ones are turned away unread. */
const fullLength = 2000;

/** Messages that are hard on a reader of questions: long, repetitive, misspelt, nested, numeric. Most fill the limit. */
async function oddMessages(): Promise<readonly OddMessage[]> {
  const dataset = await readDataset(embeddedFolder());
  return [...fillers.map(([name, piece]) => ({ name, text: filled(piece) })), ...madeFromList(dataset), ...tooLong];
}

const fillers: readonly (readonly [string, string])[] = [
  ['one letter, repeated', 'a'],
  ['one letter a word', 'a '],
  ['short words', 'ja on ei '],
  ['words of 63 letters', `${'kotoutumis'.repeat(7).slice(0, 63)} `],
  ['different words of 63 letters', ''],
  ['compounds that never end', 'maahanmuuttajanaistenkotoutumishankerahoitus '],
  ['hyphen chains', 'kotoutumis-työ-hanke-'],
  ['hyphens alone', '-'],
  ['suspended hyphens', 'maahan- ja maasta- '],
  ['dotted numbers', '1.1.'],
  ['numbers', '1 2 3 '],
  ['amounts', 'yli 1,5 milj. € '],
  ['digits without an end', '9'],
  ['days', '1.4.2024–31.3.2025 '],
  ['months', 'maaliskuussa '],
  ['months and years', 'maaliskuussa 2025 tai '],
  ['relative periods', 'seuraavan 3 kuukauden aikana ennen vuotta '],
  ['from-to without an end', 'from January to '],
  ['one organisation, repeated', 'thl '],
  ['nearly an organisation', 'maahanmutovirasto '],
  ['organisations compared', 'migri vs thl vs spr vs '],
  ['every measure', 'keskiarvo mediaani summa osuus '],
  ['negations', 'ei muut kuin '],
  ['sorts', 'suurin ensin pienin ensin '],
  ['nested quotes', '"\'”«'],
  ['nested brackets', '(['],
  ['question marks', '?!'],
  ['joined marks', 'a\u0301\u0302'],
  ['joined emoji', '👨‍👩‍👧‍👦'],
  ['direction marks', '\u202e\u2066'],
  ['zero-width joiners in words', 'mi\u200dgri '],
  ['object keys', 'constructor __proto__ toString '],
  ['query text', 'beneficiary:migri ends:2026 '],
  ['query text without an end', 'list:list:'],
  ['SQL', "'; DROP TABLE projects; -- "],
  ['mixed languages', 'how much sai Migri och hur många projects on käynnissä '],
  ['doubled letters', 'ppaalljjoonnkkoo mmiiggrrii '],
  ['Cyrillic', 'сколько получил '],
  ['Chinese', '项目'],
  ['Arabic', 'كم حصل '],
];

/** Misspellings of all that the list says: each word looks for the nearest one. */
function madeFromList({ projects, beneficiaries }: Dataset): readonly OddMessage[] {
  const words = projects.flatMap(({ name, purpose }) => `${name} ${purpose}`.match(/\p{L}{5,}/gu) ?? []);
  const distinct = [...new Set(words)];
  const named = (name: string, texts: readonly string[]): OddMessage => ({ name, text: upTo(texts.join(' ')) });
  return [
    named(
      '600 short words, all different',
      [...Array(600).keys()].map((index) => index.toString(36).padStart(2, 'x')),
    ),
    named('the words of the list', distinct),
    named(
      'every word misspelt: a letter left out',
      distinct.map((word) => word.slice(0, 2) + word.slice(3)),
    ),
    named('every word misspelt: two letters swapped', distinct.map(swapped)),
    named(
      'every word misspelt: letters doubled',
      distinct.map((word) => word.replace(/(.)(?=.$)/u, '$1$1$1')),
    ),
    named(
      'words run together',
      distinct.map((word, index) => (index % 2 === 0 ? word : `${word}x`)),
    ),
    named(
      'names of organisations, all',
      beneficiaries.map(({ name }) => name),
    ),
    named(
      'names of organisations, misspelt',
      beneficiaries.map(({ name }) => name.split(' ').map(swapped).join(' ')),
    ),
    named(
      'names of projects, all',
      projects.map(({ name }) => name),
    ),
    named('goals of a project', [projects[0]?.purpose ?? '', projects[1]?.purpose ?? '']),
    named('goals, backwards', [[...(projects[2]?.purpose ?? '')].reverse().join(''), [...(projects[3]?.purpose ?? '')].reverse().join('')]),
  ];
}

const tooLong: readonly OddMessage[] = [
  { name: 'a word of 40,000 letters', text: 'a'.repeat(40_000) },
  { name: 'ten thousand emoji', text: '🎉'.repeat(10_000) },
  { name: 'ten million letters', text: 'migri '.repeat(1_700_000) },
];

function filled(piece: string): string {
  if (piece !== '') return upTo(piece.repeat(Math.ceil(fullLength / piece.length)));
  const words = [...Array(31).keys()].map((index) => `${index.toString(36)}x`.repeat(32).slice(0, 63));
  return upTo(words.join(' '));
}

/** Cut to the limit, which counts characters and not halves of them. */
function upTo(text: string): string {
  return [...text.slice(0, 2 * fullLength)].slice(0, fullLength).join('');
}

function swapped(word: string): string {
  return word.length < 4 ? word : `${word.slice(0, 1)}${word[2]}${word[1]}${word.slice(3)}`;
}
