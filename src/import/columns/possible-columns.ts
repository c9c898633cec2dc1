import { type ColumnProfile, holdsCodes, holdsDays, holdsPeriods, holdsTexts, looksLikeMoney } from './column-profile.ts';
import type { ColumnReading } from './read-column.ts';
import { organisationConcepts, type TextRole } from './text-role.ts';

export type Readings = readonly ColumnReading[];

/** Texts that nothing else is known of; without any, in a list of money, all that could name what the money is for. */
export function mayBeNames(readings: Readings): readonly ColumnProfile[] {
  const likely = strangers(readings).concat(withRole(readings, ['purpose', 'call', 'partner', 'intervention']));
  const isOfMoney = readings.some((reading) => reading.kind === 'money' || namesOrganisation(reading));
  if (likely.length > 0 || !isOfMoney) return likely;
  return withRole(readings, ['beneficiary', 'objective', 'programme', 'location', 'kind', 'authority']);
}

/** The same, and what is headed as an organisation's place, or as a partner. */
export function mayBeBeneficiaries(readings: Readings): readonly ColumnProfile[] {
  const headed = readings.flatMap((reading) => (namesOrganisation(reading) && mayName(reading.profile) ? reading.profile : []));
  return [...new Set([...strangers(readings), ...headed])];
}

/** Days or periods of which no header says what they are: `Date`, `When`, a header that is not known. */
export function mayBeDays(readings: Readings): readonly ColumnProfile[] {
  return readings.flatMap((reading) => {
    const { profile } = reading;
    return holdsWholeDays(profile) && saysNothingOfDays(reading) && !profile.isHidden && profile.distinct > 1 ? profile : [];
  });
}

/** Amounts of which nobody knows whether they are the grant or the cost. */
export function mayBeFunding(readings: Readings): readonly ColumnProfile[] {
  return readings.flatMap((reading) => {
    const { profile } = reading;
    const isUnclear =
      reading.kind === 'money'
        ? ['unclear', 'rate', 'unclear-total', 'partner'].includes(reading.role)
        : reading.kind === 'unknown' && !reading.isNamed && looksLikeMoney(profile);
    return isUnclear && !profile.isHidden && profile.stated.size > 0 ? profile : [];
  });
}

/** Columns of many different texts whose headers nobody knows, or say nothing of what they hold. */
export function strangers(readings: Readings): readonly ColumnProfile[] {
  const unknown = readings.flatMap((reading) =>
    reading.kind === 'unknown' && !reading.isNamed && mayName(reading.profile) ? reading.profile : [],
  );
  return unknown.concat(withRole(readings, ['other']));
}

export function withRole(readings: Readings, roles: readonly TextRole[]): readonly ColumnProfile[] {
  return readings.flatMap((reading) =>
    reading.kind === 'text' && roles.includes(reading.role) && mayName(reading.profile) ? reading.profile : [],
  );
}

export function namesOrganisation({ kind, concepts }: ColumnReading): boolean {
  return kind === 'text' && (concepts.has('partner') || organisationConcepts.some((concept) => concepts.has(concept)));
}

/** Many different texts that are no codes. */
export function mayName(profile: ColumnProfile): boolean {
  const { isHidden, filled, distinct, averageLength } = profile;
  return !isHidden && holdsTexts(profile) && !holdsCodes(profile) && averageLength >= 4 && distinct >= Math.min(20, 0.3 * filled);
}

export function holdsWholeDays(profile: ColumnProfile): boolean {
  return holdsPeriods(profile) || (holdsDays(profile) && profile.days > profile.years);
}

function saysNothingOfDays(reading: ColumnReading): boolean {
  if (reading.kind === 'unknown') return !reading.isNamed;
  if (reading.kind === 'text') return reading.role === 'other';
  const isBareDate = [...reading.concepts].every((concept) => concept === 'date' || concept === 'project');
  return reading.kind === 'day' && (reading.role === 'duration' || (reading.role === 'other-day' && isBareDate));
}
