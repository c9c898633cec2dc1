import { listUnanswered, type UnansweredQuestion } from '../state/unanswered-file.ts';

export interface MaintainerOptions {
  /** The file that unanswered questions are kept in; null where none is kept. */
  readonly unansweredPath: string | null;
}

/** The front door's other half, for the person who keeps the bot. */
export interface Maintainer {
  /**
   * Questions that got no figure, commonest first.
   *
   * @returns Null where none are kept.
   * @throws Whatever reading the file throws.
   */
  commonestUnanswered(limit: number): Promise<readonly UnansweredQuestion[] | null>;
}

export function createMaintainer({ unansweredPath }: MaintainerOptions): Maintainer {
  return { commonestUnanswered: async (limit) => (unansweredPath === null ? null : listUnanswered(unansweredPath, limit)) };
}
