import type { HeaderMeaning } from './header-meaning.ts';
import type { Concept } from './header-words/header-words.ts';

export type DayRole = 'start' | 'end' | 'start-and-end' | 'duration' | 'award' | 'other-day';

export interface DayMeaning {
  readonly role: DayRole;
  readonly grade: number;
  /** A day that is planned, where the header says so. */
  readonly isPlanned: boolean;
}

/** All that may stand beside "from" and "until" where they open and close the project. */
const bareDayWords: readonly Concept[] = ['from', 'until', 'date', 'year', 'duration', 'project'];

/** What the days under a header are; null where the header speaks of no time. */
export function dayRole({ concepts, coverage }: HeaderMeaning): DayMeaning | null {
  const has = (...wanted: readonly Concept[]) => wanted.some((concept) => concepts.has(concept));
  const meaning = (role: DayRole, grade = 1): DayMeaning => ({ role, grade, isPlanned: has('planned') && !has('paid') });
  if (has('partner', 'contact', 'count', 'status', 'code') && !has('start', 'end')) return null;
  if (has('start', 'end')) {
    const role = !has('end') ? 'start' : !has('start') ? 'end' : 'start-and-end';
    return has('call') ? meaning('other-day') : meaning(role, gradeOf(has));
  }
  const isBare = coverage === 1 && [...concepts].every((concept) => bareDayWords.includes(concept));
  if (isBare && has('from') !== has('until')) return meaning(has('from') ? 'start' : 'end', 3);
  if (has('otherDay', 'application', 'call', 'authority')) return meaning('other-day');
  if (has('duration')) return meaning('duration', has('project') ? 4 : 3);
  if (has('granted') && has('date', 'year')) return meaning('award', has('date') ? 3 : 2);
  if (has('granted')) return meaning('award', 2);
  if (has('contract', 'paid', 'date', 'year')) return meaning('other-day');
  return null;
}

/** The project's own day is meant before one of its contract, and the day as such before the one that is foreseen. */
function gradeOf(has: (...wanted: readonly Concept[]) => boolean): number {
  if (has('otherDay', 'application')) return 1;
  const isOfPapers = has('granted', 'contract', 'financing', 'grant');
  const grade = isOfPapers ? 3 : has('project') ? 5 : 4;
  // A planned end and an actual one answer different questions: of one grade, so that they are asked about.
  return has('planned') !== has('paid') ? Math.min(grade, 3) : grade;
}
