import { type Field, fields } from '../../domain/list-field.ts';
import type { Candidate } from './candidates.ts';
import type { ColumnQuestion, UnreadColumn } from './column-mapping.ts';
import { type ColumnProfile, looksLikeMoney } from './column-profile.ts';
import { holdsWholeDays, mayName, type Readings } from './possible-columns.ts';

/** What is left of a list's columns once its fields are chosen: whoever keeps the list may know what they are. */
export function unreadColumns(
  readings: Readings,
  chosen: (field: Field) => readonly Candidate[],
  questions: readonly ColumnQuestion[],
): readonly UnreadColumn[] {
  const known = new Set([
    ...fields.flatMap((field) => chosen(field).map(({ profile }) => profile.index)),
    ...questions.flatMap(({ options }) => options.map(({ column }) => column)),
  ]);
  return readings.flatMap((reading): readonly UnreadColumn[] => {
    const { index, header, isHidden } = reading.profile;
    if (reading.kind !== 'unknown' || reading.isNamed || isHidden || known.has(index)) return [];
    const holds = heldBy(reading.profile);
    return holds === null ? [] : [{ column: index, header, holds }];
  });
}

function heldBy(profile: ColumnProfile): UnreadColumn['holds'] | null {
  if (holdsWholeDays(profile)) return 'days';
  if (looksLikeMoney(profile)) return 'amounts';
  return mayName(profile) ? 'names' : null;
}
