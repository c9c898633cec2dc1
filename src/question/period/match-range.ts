import { addDays } from '../../domain/date.ts';
import { rangeEnds } from './apply-relation.ts';
import { books } from './books.ts';
import type { Span } from './calendar.ts';
import type { Finding } from './finding.ts';
import { type Anchor, matchAnchor, skipFillers } from './match-anchor.ts';
import { readOpening } from './match-single.ts';
import { type Named, nearest, resolve } from './named.ts';
import type { Hit } from './phrase-book.ts';
import { isAt, type Scan } from './scan.ts';

const longestList = 6;

/** Two periods or more that belong together: "tammikuusta maaliskuuhun 2025", "between March and June", "2024 and 2025". */
export function matchRange(scan: Scan, at: number): readonly Finding[] | null {
  const opening = readOpening(scan, at);
  const between = books.betweenBefore(scan.tokens, opening.next);
  const first = matchAnchor(scan, skipFillers(scan, between?.next ?? opening.next), opening.relation !== 'in');
  if (first === null) return null;
  if (between === null && opening.relation !== 'in' && opening.relation !== 'since') return null;
  return (
    matchTwo(scan, at, first, between !== null) ??
    (opening.relation === 'in' && between === null ? matchList(scan, at, first, opening.supports) : null)
  );
}

function matchTwo(scan: Scan, at: number, first: Hit<Anchor>, between: boolean): readonly Finding[] | null {
  const second = secondOf(scan, first, between);
  if (second === null) return null;
  if (first.value.weak && second.value.weak && !between && at === first.next - 1 && !isAt(scan, first.next, '-')) return null;
  const span = spanOf(scan, first.value, second.value);
  if (span === null) return null;
  const closing = books.betweenBehind(scan.tokens, second.next) ?? books.behind(scan.tokens, second.next);
  const next =
    closing?.value === 'after' || closing?.value === 'before' || closing?.value === 'on' ? second.next : (closing?.next ?? second.next);
  const chosen = first.value.named.chosen || second.value.named.chosen;
  const openYear = first.value.named.year === null && second.value.named.year === null;
  return [
    {
      at,
      next,
      period: span,
      relation: 'in',
      precision: 'range',
      bareYear: first.value.named.bareYear && second.value.named.bareYear && next - at === 3 && isAt(scan, first.next, '-'),
      assumed: chosen || openYear,
      dayFirst: [first.value, second.value].flatMap(({ named }) =>
        named.dayFirst ? [resolve(named, scan.options)?.span.from ?? []].flat() : [],
      ),
    },
  ];
}

/** The second period of a range, where what stands between the two makes it one. */
function secondOf(scan: Scan, first: Hit<Anchor>, between: boolean): Hit<Anchor> | null {
  const anchorAt = (at: number) => matchAnchor(scan, skipFillers(scan, at), true);
  const arrow = isAt(scan, first.next, '-') && isAt(scan, first.next + 1, '>') ? 2 : 1;
  if (isAt(scan, first.next, '-')) return anchorAt(first.next + arrow);
  // ISO 8601: `2025-06-01/2025-08-31`.
  if (isAt(scan, first.next, '/') && first.value.named.precision === 'day') return anchorAt(first.next + 1);
  const to = books.to(scan.tokens, first.next) ?? (isAt(scan, first.next, 'and') ? books.to(scan.tokens, first.next + 1) : null);
  const reached = to === null ? null : anchorAt(to.next);
  if (reached !== null) return reached;
  const since = books.behind(scan.tokens, first.next);
  const afterSince = since?.value === 'since' ? since.next : first.next;
  const and = books.and(scan.tokens, afterSince) ?? (isAt(scan, afterSince, ',') ? { next: afterSince + 1 } : null);
  const second = anchorAt(and?.next ?? afterSince);
  if (second === null) return null;
  if (first.value.role === 'from' && second.value.role === 'to') return second;
  if (since?.value === 'since' && books.behind(scan.tokens, second.next)?.value === 'until-or-since') return second;
  const closed = books.betweenBehind(scan.tokens, second.next);
  return and !== null && (between || (closed !== null && !isAt(scan, second.next, 'aikana'))) ? second : null;
}

/** The days from the first to the second, each year that was left out taken from the other one. */
function spanOf(scan: Scan, first: Anchor, second: Anchor): Span | null {
  const { options } = scan;
  const ends = (a: Span | null, b: Span | null) => (a === null || b === null ? null : rangeEnds(first, a, second, b));
  const days = ({ named }: Anchor, year: number) => named.inYear(year);
  const [a, b] = [first.named, second.named];
  if (a.year === null && b.year === null)
    return nearest((year) => ends(days(first, year), laterOf(second, days(first, year), year)), options);
  if (a.year === null) {
    const end = resolve(b, options)?.span ?? null;
    if (end === null) return null;
    const year = Number(end.to.slice(0, 4));
    const begin = [year, year - 1].map((of) => days(first, of)).find((span) => span !== null && span.from <= end.to) ?? null;
    return ends(begin, end);
  }
  const begin = resolve(a, options)?.span ?? null;
  if (begin === null) return null;
  if (b.year !== null) return ends(begin, resolve(b, options)?.span ?? null);
  return ends(begin, laterOf(second, begin, Number(begin.from.slice(0, 4))));
}

function laterOf({ named }: Anchor, begin: Span | null, year: number): Span | null {
  return [year, year + 1].map((of) => named.inYear(of)).find((span) => span !== null && (begin === null || span.to >= begin.from)) ?? null;
}

/** "2024, 2025 and 2026" is one period; "in March and June 2025" are two, both of 2025. */
function matchList(scan: Scan, at: number, first: Hit<Anchor>, supported: boolean): readonly Finding[] | null {
  const items = [{ at, ...first }];
  for (let last = first; items.length < longestList; ) {
    const next = listedAt(scan, last);
    if (next === null) break;
    items.push(next);
    last = next;
  }
  const year = items.at(-1)?.value.named.year ?? null;
  if (items.length < 2 || items.some(({ value }) => value.role !== 'in' || (value.weak && !supported && year === null))) return null;
  const inherited = items.map(
    ({ value }): Named => (typeof year === 'number' && value.named.year === null ? { ...value.named, year } : value.named),
  );
  const resolved = inherited.map((named) => resolve(named, scan.options));
  const findings = items.flatMap((item, index): readonly Finding[] => {
    const found = resolved[index];
    const named = inherited[index];
    if (found === null || found === undefined || named === undefined) return [];
    return [
      {
        at: item.at,
        next: item.next,
        period: found.span,
        relation: 'in',
        precision: named.precision,
        bareYear: named.bareYear && first.value.named.bareYear && first.next - at === 1,
        assumed: found.assumed,
        dayFirst: named.dayFirst ? [found.span.from] : [],
      },
    ];
  });
  return findings.length < items.length ? null : (joined(findings) ?? findings);
}

function listedAt(scan: Scan, last: Hit<Anchor>): { at: number; value: Anchor; next: number } | null {
  let at = last.next;
  if (isAt(scan, at, ',', '/')) at += 1;
  at = books.and(scan.tokens, at)?.next ?? at;
  if (at === last.next) return null;
  const opening = readOpening(scan, at);
  const start = opening.relation === 'in' ? opening.next : at;
  const anchor = matchAnchor(scan, start, false);
  if (
    anchor === null ||
    anchor.value.named.precision !== last.value.named.precision ||
    anchor.value.edge !== null ||
    last.value.edge !== null
  )
    return null;
  return { at: start, value: anchor.value, next: anchor.next };
}

/** One period where each follows on the one before. */
function joined(findings: readonly Finding[]): readonly Finding[] | null {
  const [first] = findings;
  const last = findings.at(-1);
  if (first === undefined || last === undefined) return null;
  const follow = findings.every(({ period }, index) => {
    const before = findings[index - 1]?.period.to ?? null;
    return index === 0 || (before !== null && addDays(before, 1) === period.from);
  });
  if (!follow) return null;
  const bareYear = findings.every((finding) => finding.bareYear);
  return [
    {
      ...first,
      next: last.next,
      period: { from: first.period.from, to: last.period.to },
      precision: 'range',
      bareYear,
      assumed: findings.some(({ assumed }) => assumed),
    },
  ];
}
