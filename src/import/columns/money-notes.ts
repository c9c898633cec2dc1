import type { Field } from '../../domain/list-field.ts';
import type { Candidate } from './candidates.ts';
import type { ColumnNote } from './column-mapping.ts';
import type { ColumnReading } from './read-column.ts';

/** What is to be said of the amounts that were taken, and of those that were left aside. */
export function moneyNotes(readings: readonly ColumnReading[], chosen: (field: Field) => readonly Candidate[]): readonly ColumnNote[] {
  return readings.flatMap((reading): readonly ColumnNote[] => {
    if (reading.kind !== 'money') return [];
    const { profile, role, concepts } = reading;
    const isTakenFor = (field: Field) => chosen(field).some((candidate) => candidate.profile.index === profile.index);
    const field = (['funding', 'totalCost'] as const).find(isTakenFor);
    if (field === undefined) {
      const isMoney = role !== 'count' && profile.stated.size > 0 && !profile.isHidden;
      return isMoney ? [{ code: 'other-money', column: profile.index, header: profile.header, role }] : [];
    }
    const notes: ColumnNote[] = [];
    if (role === 'planned-funding' || role === 'planned-cost') notes.push({ code: 'planned-only', field, column: profile.index });
    if (role === 'eu-and-national') notes.push({ code: 'eu-and-national', column: profile.index });
    if (role === 'unclear-total') notes.push({ code: 'total-as-cost', column: profile.index });
    if (concepts.has('rate')) notes.push({ code: 'values-decide', column: profile.index });
    return notes;
  });
}
