import type { Answer, Block, Line } from '../domain/answer.ts';

/*
 * What a chat shows of a block depends on the blocks beside it: days left stand on their projects, notes stand together, and one
 * organisation is not named on each of its projects.
 */

type Projects = Extract<Block, { type: 'projects' }>;
type Timeline = Extract<Block, { type: 'timeline' }>;

/** The days left of each card, where the block that follows tells them of all. */
export function daysLeft(projects: Projects, following: Block | undefined): readonly string[] {
  return following?.type === 'timeline' && isOnCards(projects, following) ? following.entries.map(({ left }) => left) : [];
}

/** Whether a timeline tells nothing that does not stand on the cards before it. */
export function isOnCards(before: Block | undefined, { entries }: Timeline): boolean {
  return before?.type === 'projects' && before.cards.length === entries.length;
}

/** The contents of the notes from one block on, up to the next block of another kind. */
export function notesFrom(blocks: readonly Block[], start: number): readonly Line[] {
  const notes: Line[] = [];
  for (const block of blocks.slice(start)) {
    if (block.type !== 'note') break;
    notes.push(block.content);
  }
  return notes;
}

/** The organisation that the answer is about, where all its cards are that one's. */
export function sharedOrganisation(answer: Answer): string | null {
  const organisation = answer.status === 'answered' ? answer.data.beneficiary : undefined;
  const cards = answer.blocks.flatMap((block) => (block.type === 'projects' ? block.cards : []));
  return organisation !== undefined && cards.every(({ beneficiary }) => beneficiary === organisation) ? organisation : null;
}
