import fc from 'fast-check';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { Answer, Block } from '../../src/index.ts';
import { realList } from '../answer/real-list.ts';

/** What a text must not do in a chat, and what is hard to cut. */
const pieces = [
  '<!channel>',
  '<!here|here>',
  '<@U1>',
  '<#C1|general>',
  '@everyone ',
  '*bold* ',
  '_it_ ',
  '~gone~ ',
  '`code` ',
  '```',
  '\n> quote\n',
  '> quote',
  ':smile:',
  ':+1: ',
  '<@&1>',
  '<#1>',
  '</projects ask:1>',
  '<t:1:R>',
  '# heading',
  '\n-# small ',
  '\n- item ',
  '\n1. item ',
  '||spoiler||',
  '__under__',
  '[x](https://evil.example)',
  'discord.gg/evil ',
  '\\',
  '&amp;',
  '&lt;!channel&gt;',
  '<https://evil.example|eusa-rahastot2021.fi>',
  'https://evil.example ',
  '\u202eabc\u2066',
  '\u0000',
  '\x1b[31m',
  '👩‍👩‍👧‍👦',
  '🇫🇮',
  'e\u0301\u0323',
  '\u0301',
  '\ud83d',
  '\u200b',
  '\u3164',
  ' ',
  '\r\n',
  'hanke ',
  'Maahanmuuttovirasto',
];

/** Texts as no list should have them: markup of every chat, invisible and half characters, 2,000 characters of one thing. */
export const hostileText = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }).map((some) => some.join('')),
  fc.constantFrom(...pieces, 'x', '&', '👩‍👩‍👧‍👦', 'sana ').map((piece) => piece.repeat(Math.ceil(2_000 / piece.length))),
  fc.tuple(fc.integer({ min: 40, max: 320 }), fc.constantFrom(...pieces)).map(([length, piece]) => 'a'.repeat(length) + piece.repeat(20)),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

/** The answer with its cards, facts and bars so many times over. */
export function many(asked: Answer, times: number, passage: string | null = null): Answer {
  const blocks = asked.blocks.flatMap((block): readonly Block[] => {
    if (block.type === 'projects') {
      const cards = Array.from({ length: times }, () => block.cards).flat();
      return [{ ...block, cards: passage === null ? cards : cards.map((card) => ({ ...card, passage })) }];
    }
    if (block.type === 'facts') return [{ ...block, facts: Array.from({ length: 40 }, () => block.facts).flat() }];
    if (block.type === 'bars') return [{ ...block, bars: Array.from({ length: 120 }, () => block.bars).flat() }];
    return block.type === 'timeline' ? [] : [block];
  });
  if (asked.status !== 'answered') return { ...asked, blocks };
  const rows = blocks.flatMap((block) => (block.type === 'projects' ? block.cards.map(({ position }) => position) : []));
  return { ...asked, blocks, data: { ...asked.data, rows } };
}

/** The published list with hostile names, organisations and goals in turn. */
export function hostileList(texts: readonly string[]): Dataset {
  const text = (index: number): string => texts[index % texts.length] ?? '';
  return {
    ...realList,
    projects: realList.projects.map((project, index) => ({
      ...project,
      name: text(index),
      beneficiaryName: text(index + 1),
      beneficiaryAsPrinted: text(index + 2),
      purpose: text(index + 1),
    })),
    beneficiaries: realList.beneficiaries.map((beneficiary, index) => ({ ...beneficiary, name: text(index) })),
  };
}
