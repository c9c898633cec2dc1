import { books } from './books.ts';
import { matchNamed, matchUnitAlone } from './match-named.ts';
import type { Named } from './named.ts';
import type { Hit } from './phrase-book.ts';
import { isAt, isGlued, remembered, type Scan } from './scan.ts';
import type { Edge, EdgeWord, Role } from './vocabulary.ts';

/** A named period with what is said of its beginning or end: "the end of 2025", "maaliskuun alusta". */
export interface Anchor {
  readonly named: Named;
  readonly edge: Edge | null;
  readonly role: Role;
  /** It means time only with a preposition, a year or another period beside it. */
  readonly weak: boolean;
}

/** `afterPreposition`: "end" is a noun there ("by end 2025"), elsewhere a verb. */
export function matchAnchor(scan: Scan, at: number, afterPreposition: boolean): Hit<Anchor> | null {
  return afterPreposition ? anchorAfterPreposition(scan, at) : anchorAlone(scan, at);
}

const anchorAlone = remembered((scan, at) => readAnchor(scan, at, false));
const anchorAfterPreposition = remembered((scan, at) => readAnchor(scan, at, true));

function readAnchor(scan: Scan, at: number, afterPreposition: boolean): Hit<Anchor> | null {
  const edgeBefore = books.edgesBefore(scan.tokens, at) ?? (afterPreposition ? books.edgesAfterPreposition(scan.tokens, at) : null);
  if (edgeBefore !== null) {
    const namedAt = skipFillers(scan, isAt(scan, edgeBefore.next, '-') ? edgeBefore.next + 1 : edgeBefore.next);
    const found = matchNamed(scan, namedAt) ?? matchUnitAlone(scan, namedAt);
    if (found !== null) return anchor(found, edgeBefore.value.edge, found.value.role);
  }
  const found = matchNamed(scan, at);
  if (found !== null) {
    const behind = books.edgesBehind(scan.tokens, found.next) ?? halfBehind(scan, found);
    return behind === null
      ? anchor(found, null, found.value.role)
      : anchor({ ...found, next: behind.next }, behind.value.edge, behind.value.role);
  }
  const unit = matchUnitAlone(scan, at);
  if (unit === null) return null;
  const behind =
    books.edgesBehind(scan.tokens, unit.next) ?? books.edgesBehindUnit(scan.tokens, unit.next) ?? hyphenatedEnd(scan, unit.next);
  return behind === null ? null : anchor({ ...unit, next: behind.next }, behind.value.edge, behind.value.role);
}

/** The token behind words that change nothing: "the", "den", "noin". */
export function skipFillers(scan: Scan, at: number): number {
  let next = at;
  for (let count = 0; count < 3; count += 1) next = books.fillers(scan.tokens, next)?.next ?? next;
  return next;
}

/** "Maaliskuun alkupuolella": the first half of a month. */
function halfBehind(scan: Scan, { value, next }: Hit<Named>): Hit<EdgeWord> | null {
  const half = value.precision === 'month' ? books.halves(scan.tokens, next) : null;
  return half === null ? null : { value: { edge: half.value.half === 1 ? 'early' : 'late', role: half.value.role }, next: half.next };
}

function hyphenatedEnd(scan: Scan, at: number) {
  return isAt(scan, at, '-') && isGlued(scan, at) ? books.edgesBehindUnit(scan.tokens, at + 1) : null;
}

function anchor({ value, next }: Hit<Named>, edge: Edge | null, role: Role): Hit<Anchor> {
  return { value: { named: value, edge, role, weak: value.weak && edge === null }, next };
}
