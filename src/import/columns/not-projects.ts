import type { NotProjects } from './column-mapping.ts';
import { holdsTexts } from './column-profile.ts';
import type { Concept } from './header-words/header-words.ts';
import { mayBeNames, namesOrganisation, type Readings, strangers, withRole } from './possible-columns.ts';
import type { ColumnReading } from './read-column.ts';

/** The grade of a column that is headed "Name" and nothing else. */
const bareName = 3;

/** A row that counts these is a programme or an organisation; a project has its own participants and jobs. */
const countedOfOthers: readonly Concept[] = ['project', 'granted', 'priority', 'programme', 'call'];

/** What speaks against a list of projects where no column is headed as their name. */
export function namesNoProjects(readings: Readings): NotProjects | null {
  const counting = readings.filter(({ concepts }) => concepts.has('count') && countedOfOthers.some((concept) => concepts.has(concept)));
  if (counting.length > 0) return { reason: 'counts-projects', evidence: headersOf(counting) };
  const calls = readings.filter((reading) => reading.kind === 'text' && reading.role === 'call');
  const isOfCalls = calls.length > 0 && strangers(readings).length === 0 && !readings.some(namesOrganisation);
  if (isOfCalls) return { reason: 'lists-calls', evidence: headersOf(calls) };
  if (strangers(readings).length === 0 && !readings.some(speaksOfProjects))
    return { reason: 'no-name-column', evidence: headersOf(readings) };
  const isNamed = mayBeNames(readings).length > 0 || withRole(readings, ['acronym']).length > 0;
  return isNamed ? null : { reason: 'no-name-column', evidence: headersOf(readings) };
}

/** Names with codes, nobody who got anything, and no money: `koodi`, `nimi`, `alkaa`. */
export function listsCodes(readings: Readings): NotProjects | null {
  const hasCodes = readings.some((reading) => reading.kind === 'text' && (reading.role === 'identifier' || reading.role === 'code'));
  return hasCodes && !readings.some(speaksOfProjects) ? { reason: 'lists-codes', evidence: headersOf(readings) } : null;
}

function speaksOfProjects(reading: ColumnReading): boolean {
  const { profile } = reading;
  if (reading.kind === 'text') return namesOrganisation(reading) || (reading.role === 'name' && reading.grade > bareName);
  return reading.kind === 'money' || (reading.kind === 'unknown' && !reading.isNamed && profile.filled > 0 && !holdsTexts(profile));
}

function headersOf(readings: Readings): readonly string[] {
  return readings.map(({ profile }) => profile.header).filter((header) => header !== '');
}
