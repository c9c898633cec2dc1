import type { DatasetDescription } from '../domain/dataset.ts';
import type { ListDay } from './sections/held-sentences.ts';

/** How old a list is, as far as anybody says. */
export function listDayOf({ updatedOn, retrievedOn }: Pick<DatasetDescription, 'updatedOn' | 'retrievedOn'>): ListDay {
  if (updatedOn !== null) return { kind: 'updated', day: updatedOn };
  return retrievedOn === null ? { kind: 'unknown' } : { kind: 'retrieved', day: retrievedOn };
}
