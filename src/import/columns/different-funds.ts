import type { Candidate } from './candidates.ts';
import { foldHeader } from './fold-header.ts';
import { matchWords } from './header-patterns.ts';

/** Whether each column is the money of another fund of the Union: such amounts are parts of one, and may be added. */
export function areOfDifferentFunds(candidates: readonly Candidate[]): boolean {
  const funds = candidates.map(({ profile }) => fundsIn(`${profile.group} ${profile.header}`));
  const all = new Set(funds.flat());
  return funds.every((own) => own.length > 0) && all.size === funds.flat().length;
}

function fundsIn(text: string): readonly string[] {
  const folded = foldHeader(text);
  const names = matchWords(folded).flatMap(({ concept, from, to }) => (concept === 'euFund' ? folded.slice(from, to) : []));
  return [...new Set(names)];
}
