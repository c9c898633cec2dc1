import type { Field } from '../../domain/list-field.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { MoneyRole } from './money-role.ts';
import type { ColumnReading } from './read-column.ts';
import type { TextRole } from './text-role.ts';

/** A column that may be a field. Of two, the one whose grade is higher by 1 or more is clearly better. */
export interface Candidate {
  readonly profile: ColumnProfile;
  readonly grade: number;
  /** What the amounts are; null where the field is none of money. */
  readonly money: MoneyRole | null;
}

const fundingRoles: readonly MoneyRole[] = ['eu', 'eu-and-national', 'grant', 'public-total', 'planned-funding'];
const costRoles: readonly MoneyRole[] = ['total-cost', 'planned-cost'];

const textFields: Readonly<Partial<Record<TextRole, Field>>> = {
  name: 'name',
  beneficiary: 'beneficiary',
  purpose: 'purpose',
  objective: 'objective',
  programme: 'programme',
  fund: 'fund',
  intervention: 'intervention',
  location: 'location',
  address: 'address',
  identifier: 'identifier',
  currency: 'currency',
  rate: 'coFinancingRate',
};

/** The columns that a field may be, best first. */
export function candidatesFor(field: Field, readings: readonly ColumnReading[]): readonly Candidate[] {
  return readings
    .flatMap((reading): Candidate[] => {
      if (fieldOf(reading) !== field) return [];
      return [
        {
          profile: reading.profile,
          grade: reading.kind === 'unknown' ? 0 : reading.grade,
          money: reading.kind === 'money' ? reading.role : null,
        },
      ];
    })
    .sort((one, other) => other.grade - one.grade);
}

/** A sum of which the header says only that it is all of it: the cost, once another column is known to be the grant. */
export function unclearTotals(readings: readonly ColumnReading[]): readonly Candidate[] {
  return readings.flatMap((reading) =>
    reading.kind === 'money' && reading.role === 'unclear-total' ? [{ profile: reading.profile, grade: 2, money: reading.role }] : [],
  );
}

function fieldOf(reading: ColumnReading): Field | null {
  switch (reading.kind) {
    case 'money':
      return fundingRoles.includes(reading.role) ? 'funding' : costRoles.includes(reading.role) ? 'totalCost' : null;
    case 'day':
      return reading.role === 'start' || reading.role === 'end' ? reading.role : reading.role === 'award' ? 'awardDate' : null;
    case 'text':
      // A rate of what is not said, and no share of the Union's.
      return reading.role === 'rate' && reading.grade < 3 ? null : (textFields[reading.role] ?? null);
    case 'unknown':
      return null;
  }
}
