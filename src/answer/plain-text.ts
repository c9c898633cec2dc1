import type { Action, Answer, Bar, Block, Line, ProjectCard } from '../domain/answer.ts';
import type { Locale } from '../domain/locale.ts';
import { sentencesFor } from '../locale/sentences-for.ts';
import { spellOut } from '../locale/spell-out.ts';

/** The length of the largest bar, in characters. */
const barLength = 20;

/** Roles that a person reads as something to ask; the rest are buttons. */
const spokenRoles: readonly Action['role'][] = ['suggestion', 'more', 'next', 'export'];

/**
 * The answer as plain text, as a person would read it: no colour, nothing cut, every figure in it.
 *
 * Text from the list is stripped of control and direction characters: they could move a terminal's cursor or turn the text around.
 */
export function answerText(answer: Answer): string {
  const { locale } = answer;
  const spell = (line: Line): string => clean(spellOut(line, locale));
  const organisation = answer.status === 'answered' ? (answer.data.beneficiary ?? null) : null;
  const parts = [
    spell(answer.headline),
    ...blockTexts(answer.blocks, organisation, locale),
    [...readingLines(answer), ...answer.sources.map((source) => spell(source.line)), ...actionLines(answer)].join('\n'),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** A note stands right under a note; everything else has a blank line before it. Days left stand with their projects. */
function blockTexts(blocks: readonly Block[], organisation: string | null, locale: Locale): readonly string[] {
  const texts: string[] = [];
  blocks.forEach((block, index) => {
    const previous = blocks[index - 1];
    const following = blocks[index + 1];
    const left =
      block.type === 'projects' && following?.type === 'timeline' && following.entries.length === block.cards.length
        ? following.entries.map((entry) => entry.left)
        : [];
    if (block.type === 'timeline' && previous?.type === 'projects' && previous.cards.length === block.entries.length) return;
    const text = block.type === 'projects' ? projectLines(block.cards, left, organisation, locale) : blockLines(block, locale);
    if (block.type === 'note' && previous?.type === 'note') texts.push(`${texts.pop() ?? ''}\n${text.join('\n')}`);
    else texts.push(text.join('\n'));
  });
  return texts;
}

function readingLines({ reading, locale }: Answer): readonly string[] {
  return reading === null ? [] : [`${clean(spellOut(reading.line, locale))}   [${clean(reading.query)}]`];
}

function actionLines({ actions, locale }: Answer): readonly string[] {
  const { console: words } = sentencesFor(locale);
  const candidates = actions.filter(({ role }) => role === 'did-you-mean').map(({ label }) => `  - ${clean(label)}`);
  const next = actions.filter(({ role }) => spokenRoles.includes(role)).map(({ label }) => clean(label));
  return [
    ...(candidates.length > 0 ? [words.didYouMean, ...candidates] : []),
    ...(next.length > 0 ? [`${words.askNext} ${next.join(' · ')}`] : []),
  ];
}

function blockLines(block: Exclude<Block, { type: 'projects' }>, locale: Locale): readonly string[] {
  const spell = (line: Line): string => clean(spellOut(line, locale));
  switch (block.type) {
    case 'paragraph':
    case 'note':
      return [spell(block.content)];
    case 'facts': {
      const labels = columns(block.facts.map(({ label }) => `${label}:`));
      return block.facts.map(({ value }, index) => `  ${labels[index]}  ${spell(value)}`);
    }
    case 'bars':
      return barLines(block.bars, locale);
    case 'timeline': {
      const left = columns(block.entries.map((entry) => entry.left));
      const days = columns(
        block.entries.map(({ to }) => sentencesFor(locale).formats.date(to)),
        true,
      );
      return block.entries.map(({ label }, index) => `  ${days[index]}  ${left[index]}  ${clean(label)}`);
    }
    case 'quote':
      return [`${block.label}:`, ...block.paragraphs.flatMap((paragraph) => paragraph.split('\n').map((line) => `  ${clean(line)}`))];
  }
}

/** Amount, period and name in columns; the name comes last, so that it need not be cut. */
function projectLines(
  cards: readonly ProjectCard[],
  left: readonly string[],
  organisation: string | null,
  locale: Locale,
): readonly string[] {
  const spell = (line: Line): string => clean(spellOut(line, locale));
  const amounts = columns(
    cards.map(({ funding }) => spell(funding)),
    true,
  );
  const periods = columns(cards.map(({ period }) => spell(period)));
  const daysLeft = columns(left);
  return cards.flatMap(({ name, beneficiary, asked, passage, doubts }, index) => {
    const whose = beneficiary === organisation ? '' : ` · ${clean(beneficiary)}`;
    const extra = [
      ...(asked === null ? [] : [spell(asked)]),
      ...(passage === null ? [] : [clean(passage)]),
      ...doubts.map((doubt) => `! ${clean(doubt)}`),
    ];
    const remaining = daysLeft[index] === undefined ? '' : `${daysLeft[index]}  `;
    return [`  ${amounts[index]}  ${periods[index]}  ${remaining}${clean(name)}${whose}`, ...extra.map((line) => `      ${line}`)];
  });
}

function barLines(bars: readonly Bar[], locale: Locale): readonly string[] {
  const values = columns(
    bars.map(({ value }) => clean(spellOut(value, locale))),
    true,
  );
  return bars.map(({ label, share }, index) => {
    const length = share <= 0 ? 0 : Math.max(1, Math.round(share * barLength));
    return `  ${values[index]}  ${'█'.repeat(length).padEnd(barLength)}  ${clean(label)}`;
  });
}

/** The texts padded to one width. */
function columns(texts: readonly string[], right = false): readonly string[] {
  const width = texts.reduce((most, text) => Math.max(most, text.length), 0);
  return texts.map((text) => (right ? text.padStart(width) : text.padEnd(width)));
}

function clean(text: string): string {
  return text
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trimEnd();
}
