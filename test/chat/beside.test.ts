import { describe, expect, test } from 'vitest';
import { daysLeft, isOnCards, notesFrom, sharedOrganisation } from '../../src/chat/beside.ts';
import type { Block } from '../../src/domain/answer.ts';
import { everyBlock } from '../adapters/console/example-answers.ts';

const answer = everyBlock('en');
const [projects, timeline] = answer.blocks;
const other = (blocks: readonly Block[]) => ({ ...answer, blocks });

describe('days left', () => {
  test('stand on the projects right before them', () => {
    if (projects?.type !== 'projects' || timeline?.type !== 'timeline') throw new Error('The example has changed');
    expect(daysLeft(projects, timeline)).toEqual(['605 days left', '666 days left', '1,031 days left']);
    expect(isOnCards(projects, timeline)).toBe(true);
  });

  test('stand alone where they are not of the same projects', () => {
    if (projects?.type !== 'projects' || timeline?.type !== 'timeline') throw new Error('The example has changed');
    const fewer = { ...timeline, entries: timeline.entries.slice(1) };
    expect(daysLeft(projects, fewer)).toEqual([]);
    expect(daysLeft(projects, undefined)).toEqual([]);
    expect(isOnCards(undefined, timeline)).toBe(false);
  });
});

test('notes that follow each other are one', () => {
  const first = answer.blocks.findIndex(({ type }) => type === 'note');
  expect(notesFrom(answer.blocks, first)).toHaveLength(2);
  expect(notesFrom(answer.blocks, first + 1)).toHaveLength(1);
  expect(notesFrom(answer.blocks, 0)).toEqual([]);
});

describe('the organisation of an answer', () => {
  test('is the one that all its projects have', () => {
    expect(sharedOrganisation(answer)).toBe('Terveyden ja hyvinvoinnin laitos (THL)');
  });

  test('is none where a project has another', () => {
    if (projects?.type !== 'projects') throw new Error('The example has changed');
    const mixed = projects.cards.map((card, index) => (index === 0 ? { ...card, beneficiary: 'Turun kaupunki' } : card));
    expect(sharedOrganisation(other([{ ...projects, cards: mixed }]))).toBeNull();
  });
});
