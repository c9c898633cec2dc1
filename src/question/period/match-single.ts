import { applyRelation } from './apply-relation.ts';
import { books } from './books.ts';
import type { Finding } from './finding.ts';
import type { PeriodOptions, Relation } from './found-period.ts';
import { type Anchor, matchAnchor, skipFillers } from './match-anchor.ts';
import { yearAt } from './match-year.ts';
import { resolve } from './named.ts';
import type { Hit } from './phrase-book.ts';
import { isAt, isGlued, remembered, type Scan } from './scan.ts';
import type { RelationWord } from './vocabulary.ts';

/** What stood before a period: how it is tied to it, and whether a word showed that time is meant. */
export interface Opening {
  readonly relation: Relation;
  readonly supports: boolean;
  readonly next: number;
  readonly isBetween: boolean;
}

/** A single period with its relation: "ennen vuotta 2024", "by the end of March", "maaliskuusta alkaen". */
export function matchSingle(scan: Scan, at: number): Finding | null {
  const opening = readBetween(scan, at) ?? readOpening(scan, at);
  const anchor = matchAnchor(scan, opening.next, opening.relation !== 'in') ?? (opening.next > at ? matchAnchor(scan, at, false) : null);
  if (anchor === null) return null;
  const isRange = anchor.value.named.precision === 'range' && !anchor.value.named.isTurn;
  if (opening.isBetween && !isRange) return null;
  // "From the 1st to the 15th of April" is one range.
  const opened = isRange && isAt(scan, at, 'from', 'fran') ? 'in' : opening.relation;
  const closing = readClosing(scan, anchor, at === 0 && isAt(scan, at, '-') ? 'until' : opened);
  const whole = isWholeText(scan, at, closing.next);
  if (anchor.value.weak && !opening.supports && closing.next === anchor.next && !whole) return null;
  const year = yearBehind(scan, anchor, closing);
  if (year === null) return finish(scan, at, anchor, closing);
  const named = { ...anchor.value.named, year: year.value, chosen: false };
  return finish(scan, at, { ...anchor, value: { ...anchor.value, named } }, { ...closing, next: year.next });
}

/** "Maaliskuun loppuun mennessä 2026", "toukokuun alussa vuonna 2025": the year stands behind the words for the edge. */
function yearBehind(scan: Scan, { value, next }: Hit<Anchor>, closing: Closing): Hit<number> | null {
  if (value.named.year !== null || (value.edge === null && closing.next === next)) return null;
  const year = yearAt(scan, closing.next);
  return year === null || year.value.role !== 'in' ? null : { value: year.value.year, next: year.next };
}

/** "Between" before one period that is itself a range ("between 1 and 15 April"), or a dash before the only period: `-2025`. */
function readBetween(scan: Scan, at: number): Opening | null {
  const between = books.betweenBefore(scan.tokens, at);
  if (between !== null) return { relation: 'in', supports: true, next: skipFillers(scan, between.next), isBetween: true };
  return at === 0 && isAt(scan, at, '-') && isGlued(scan, at + 1)
    ? { relation: 'until', supports: true, next: at + 1, isBetween: false }
    : null;
}

/** Prepositions and fillers before a period; the last one that says more than "in" counts. */
export const readOpening = remembered((scan: Scan, at: number): Opening => {
  let opening: Opening = { relation: 'in', supports: false, next: at, isBetween: false };
  for (let count = 0; count < 3; count += 1) {
    const word = books.before(scan.tokens, opening.next);
    if (word === null) {
      // "To the end of 2025"; a "to" before anything else ties verbs and ranges.
      const end = isAt(scan, opening.next, 'to') && books.edgesBefore(scan.tokens, opening.next + 1) !== null;
      if (end) opening = { relation: 'until', supports: true, next: opening.next + 1, isBetween: false };
      break;
    }
    const supports =
      !isAt(scan, opening.next, 'for', 'of', 'av', 'at', 'the', 'pa') && !(isAt(scan, opening.next, 'i') && isAt(scan, word.next, 'may'));
    const relation = opening.relation === 'in' ? plainRelation(word.value, 'in') : opening.relation;
    opening = { relation, supports: opening.supports || supports, next: word.next, isBetween: false };
  }
  const next = opening.next > at ? skipFillers(scan, opening.next) : at;
  return { ...opening, next: isAt(scan, next, 'the') ? next + 1 : next };
});

interface Closing {
  readonly relation: Relation;
  readonly next: number;
}

/** Postpositions and what a case ending says: "maaliskuusta" without any is since March. */
function readClosing(scan: Scan, { value, next }: Hit<Anchor>, opened: Relation): Closing {
  let relation: Relation = opened;
  let at = next;
  for (let count = 0; count < 2; count += 1) {
    const word = books.behind(scan.tokens, at);
    if (word === null || (word.value === 'on' && opened !== 'since') || opensNext(scan, at, word.next)) break;
    if (relation === 'in') relation = plainRelation(word.value, value.role);
    at = word.next;
  }
  if (at === next && relation === 'in' && value.named.precision === 'range') at = books.betweenBehind(scan.tokens, at)?.next ?? at;
  // An open dash: `1.1.2024-`.
  if (at === next && relation === 'in' && isAt(scan, at, '-') && isGlued(scan, at) && scan.tokens[at + 1] === undefined)
    return { relation: 'since', next: at + 1 };
  if (at === next && relation === 'in' && value.role !== 'in') relation = value.role === 'from' ? 'since' : 'until';
  return { relation, next: at };
}

/** In "after March and before June" the words "and before" belong to June. */
function opensNext(scan: Scan, at: number, next: number): boolean {
  return books.and(scan.tokens, at) !== null && matchAnchor(scan, skipFillers(scan, next), true) !== null;
}

function plainRelation(word: RelationWord, role: Anchor['role']): Relation {
  if (word === 'until-or-since') return role === 'from' ? 'since' : 'until';
  return word === 'on' ? 'since' : word;
}

function finish(scan: Scan, at: number, { value: anchor }: Hit<Anchor>, { relation, next }: Closing): Finding | null {
  const found = resolve(anchor.named, since(scan.options, relation, scan, at));
  if (found === null) return null;
  const { span } = found;
  const edged = anchor.edge !== null && anchor.edge !== 'first-day' && anchor.edge !== 'last-day' && relation === 'in';
  return {
    at,
    next,
    period: applyRelation(relation, anchor, span),
    relation,
    precision: anchor.edge === null ? anchor.named.precision : edged ? 'range' : anchor.named.precision,
    bareYear: anchor.named.bareYear && next - at === 1,
    assumed: found.assumed || edged,
    dayFirst: anchor.named.dayFirst ? [span.from] : [],
  };
}

/** "Since October" looks back, whatever the verb; "from October on" looks where the verb does. */
function since(options: PeriodOptions, relation: Relation, scan: Scan, at: number): PeriodOptions {
  const looksBack = relation === 'since' && options.tense === null && isAt(scan, at, 'since', 'sedan', 'sen', 'alltsedan', 'ever');
  return looksBack ? { ...options, tense: 'past' } : options;
}

function isWholeText(scan: Scan, at: number, next: number): boolean {
  return at === 0 && scan.tokens.slice(next).every(({ kind }) => kind === 'sign');
}
