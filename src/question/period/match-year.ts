import { partsOf } from '../../domain/date.ts';
import { books } from './books.ts';
import type { Hit } from './phrase-book.ts';
import { digitsAt, isAt, isGlued, joins, remembered, type Scan, wordAt } from './scan.ts';
import type { Role } from './vocabulary.ts';

/** A year as it was said. */
export interface YearRef {
  readonly year: number;
  readonly role: Role;
  /** Only digits. */
  readonly bare: boolean;
}

const offsets: Readonly<Record<string, number>> = {
  this: 0,
  next: 1,
  last: -1,
  'before-last': -2,
  ahead: 1,
  back: -1,
  'the-next': 1,
  'the-last': -1,
};

/** Words behind digits that make them an amount, a share or a number of things. */
const countedBehind =
  /^(?:€|%|e|k|m|t|te|ke|eur|euro|euros|euroa|euron|euroo|euroja|kpl|st|kr|sek|usd|mn|mnkr|milj|miljoonaa|miljoonan|tuhatta|tuhannen|million|thousand|miljoner|tusen|prosent.*|procent|percent|hanketta|hankkeen|hankkeesta|projektia|projects?|projekt|avustusta|grants?|ihmist[aä]|henkil.*|people|persons?|personer|osallistuja.*|participants?|deltagare|p[aä]iv.*|viikko.*|kuukau.*|days?|weeks?|months?|dollar.*|pound.*|punta.*|puntaa|kronor|kruunua|usd|gbp)$/u;

/** True where the four digits are no year but an amount or a number of things: `2025 €`, `2000 projects`, `2025,50`. */
export function isCounted(scan: Scan, at: number): boolean {
  return (
    countedBehind.test(wordAt(scan, at + 1)) ||
    joins(scan, at + 1, ',', '.') ||
    isAt(scan, at - 1, '€', '$', '£', '#') ||
    (isGlued(scan, at) && scan.tokens[at - 1]?.kind === 'word')
  );
}

/** `2025`, "vuonna 2025", "v. -25", "next year", "nästa års". */
export const yearAt = remembered(
  (scan: Scan, at: number): Hit<YearRef> | null => bareYearAt(scan, at) ?? wordedYearAt(scan, at) ?? relativeYearAt(scan, at),
);

/** The year behind a month, quarter or season: `/2025`, "of next year", ", 2025", "'25". */
export function yearAfter(scan: Scan, at: number): Hit<YearRef> | null {
  if (isAt(scan, at, "'") && isGlued(scan, at + 1)) return shortYear(scan, at + 1);
  if (isAt(scan, at, '/', '-') && isGlued(scan, at))
    return bareYearAt(scan, at + 1) ?? (isAt(scan, at, '/') ? shortYear(scan, at + 1) : null);
  const direct = yearAt(scan, at);
  if (direct !== null) return direct;
  return isAt(scan, at, ',', 'of', 'in', 'av', 'i', 'under', 'during')
    ? (yearAt(scan, at + 1) ?? (isAt(scan, at + 1, 'the') ? yearAt(scan, at + 2) : null))
    : null;
}

function shortYear(scan: Scan, at: number): Hit<YearRef> | null {
  const digits = digitsAt(scan, at, 2, 2);
  return digits === null || digits < 10 || digits > 60 ? null : { value: { year: 2000 + digits, role: 'in', bare: false }, next: at + 1 };
}

function bareYearAt(scan: Scan, at: number): Hit<YearRef> | null {
  const year = digitsAt(scan, at, 4, 4);
  if (year === null || year < 1900 || year > 2100 || isCounted(scan, at)) return null;
  if (isAt(scan, at + 1, 's') && isGlued(scan, at + 1)) return null;
  const genitive = isAt(scan, at + 1, 'ars') && books.units(scan.tokens, at + 1)?.value.unit === 'year';
  const typed = scan.tokens[at]?.raw ?? '';
  const role = /:(?:sta|stä|lta|ltä)$/u.test(typed) ? 'from' : /:(?:een|ään|aan|hun)$/u.test(typed) ? 'to' : 'in';
  return { value: { year, role, bare: !genitive && !typed.includes(':') }, next: genitive ? at + 2 : at + 1 };
}

function wordedYearAt(scan: Scan, at: number): Hit<YearRef> | null {
  const unit = books.units(scan.tokens, at);
  if (unit?.value.unit !== 'year') return null;
  let next = unit.next;
  if (isAt(scan, at, 'v') && isAt(scan, next, '.')) next += 1;
  const year = bareYearAt(scan, next);
  if (year !== null)
    return {
      value: { year: year.value.year, role: unit.value.role === 'in' ? year.value.role : unit.value.role, bare: false },
      next: year.next,
    };
  if (isAt(scan, next, "'", '-') && isGlued(scan, next + 1)) next += 1;
  else if (isAt(scan, at, 'v')) return null;
  const short = digitsAt(scan, next, 2, 2);
  if (
    short === null ||
    short < 20 ||
    short > 40 ||
    isCounted(scan, next) ||
    !['vuonna', 'vuoden', 'year', 'ar', 'v'].includes(wordAt(scan, at))
  )
    return null;
  return { value: { year: 2000 + short, role: unit.value.role, bare: false }, next: next + 1 };
}

function relativeYearAt(scan: Scan, at: number): Hit<YearRef> | null {
  const today = partsOf(scan.options.today).year;
  const fixedYear = books.fixed(scan.tokens, at);
  if (fixedYear?.value.unit === 'year') {
    return { value: { year: today + fixedYear.value.offset, role: fixedYear.value.role, bare: false }, next: fixedYear.next };
  }
  const pick = books.picks(scan.tokens, at);
  const unit = pick === null ? null : books.units(scan.tokens, pick.next);
  if (pick === null || unit?.value.unit !== 'year' || unit.value.plural) return null;
  return { value: { year: today + (offsets[pick.value] ?? 0), role: unit.value.role, bare: false }, next: unit.next };
}
