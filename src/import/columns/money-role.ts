import { type HeaderMeaning, mostlyKnown } from './header-meaning.ts';
import type { Concept } from './header-words/header-words.ts';

export const moneyRoles = [
  /** Money of the Union. */
  'eu',
  /** Money of the Union and of the state in one amount. */
  'eu-and-national',
  /** A grant, whoever gives it. */
  'grant',
  /** All public money together. */
  'public-total',
  'planned-funding',
  'total-cost',
  'planned-cost',
  /** A sum of which the header does not say what it is: an amount, a budget, a total. */
  'unclear',
  /** The same, of all the money together. */
  'unclear-total',
  /** A header that promises a rate. */
  'rate',
  'paid',
  'requested',
  'previous',
  'other-source',
  'partner',
  'not-counted',
  'count',
] as const;
export type MoneyRole = (typeof moneyRoles)[number];

/** What an amount is; a role may be told more or less clearly, and of two columns with one role the higher grade is meant. */
export interface MoneyMeaning {
  readonly role: MoneyRole;
  readonly grade: number;
}

/** Words that make a sum of money of what is headed so, whoever's it is. */
const sums: readonly Concept[] = [
  ...(['amount', 'grant', 'financing', 'coFinancing', 'cost', 'budget'] as const),
  ...(['total', 'eligible', 'granted', 'share', 'paid'] as const),
];

/** What the amounts under a header are; null where the header speaks of no money. */
export function moneyRole({ concepts, coverage }: HeaderMeaning): MoneyMeaning | null {
  const has = (...wanted: readonly Concept[]) => wanted.some((concept) => concepts.has(concept));
  if (has('count')) return only('count');
  if (speaksOfAnotherThing(has)) return null;
  if (!has(...sums, 'eu', 'euFund', 'public', 'value', 'rate', 'otherSource')) return null;
  if (has('call', 'authority') && !has('eu', 'grant', 'granted')) return only('not-counted');
  const aside = roleAside(has);
  if (aside !== null) return only(aside);
  const isEu = has('eu', 'euFund') && !isWithoutEu(concepts);
  if (isWithoutEu(concepts)) return only('other-source');
  if (has('otherSource')) {
    if (isEu) return { role: 'eu-and-national', grade: 4 };
    return has('public') && has('total') && has('cost') ? totalCost(has) : only('other-source');
  }
  if (has('planned')) return has('cost', 'eligible', 'budget') && !isEu ? only('planned-cost') : { role: 'planned-funding', grade: 1 };
  if (has('rate') && !has('amount', 'granted')) return only('rate');
  if (has('share') && has('location', 'country') && !isEu) return only('other-source');
  const meaning = isEu ? euMoney(concepts, has) : otherMoney(concepts, has);
  const isGuess = coverage < mostlyKnown && (meaning.role === 'unclear' || meaning.role === 'unclear-total');
  return isGuess ? null : coverage < mostlyKnown ? { ...meaning, grade: Math.max(1, meaning.grade - 1) } : meaning;
}

/** Numbers that are no money: "grant number", "EU priority", "project duration". */
function speaksOfAnotherThing(has: Has): boolean {
  if (has('postcode', 'contact', 'duration')) return true;
  if (has('code') && !has('amount', 'value', 'cost', 'total')) return true;
  const isSum = has(...sums, 'rate');
  return !isSum && has('priority', 'objective', 'intervention', 'programme', 'kind', 'location', 'country', 'status', 'date', 'year');
}

type Has = (...wanted: readonly Concept[]) => boolean;

/** What is told apart first, because it is never the money that was granted. */
function roleAside(has: Has): MoneyRole | null {
  if (has('partner') && !has('beneficiary', 'lead')) return 'partner';
  if (has('paid')) return 'paid';
  if (has('previous')) return 'previous';
  if (has('application') && !has('granted')) return 'requested';
  return has('ineligible') ? 'not-counted' : null;
}

function euMoney(concepts: ReadonlySet<Concept>, has: Has): MoneyMeaning {
  if (!has('cost', 'eligible', 'budget')) return { role: 'eu', grade: has('eu') ? 7 : 6 };
  const isPart = has('grant', 'share', 'financing', 'coFinancing');
  // "EU share of the total cost", but "total cost of projects with EU support", and costs that are eligible for the fund.
  const isCostFirst = firstOf(concepts, ['cost', 'eligible', 'total', 'budget']) < firstOf(concepts, ['eu', 'euFund']);
  return has('total', 'eligible') && (isCostFirst || !isPart) ? only('unclear-total') : { role: 'eu', grade: 5 };
}

function otherMoney(concepts: ReadonlySet<Concept>, has: Has): MoneyMeaning {
  if (has('beneficiary', 'applicant', 'implementer') && !has('granted', 'cost', 'eligible')) return only('unclear');
  if (has('cost', 'eligible')) {
    if (has('public')) return only('unclear-total');
    const isGrantFirst = has('grant') && firstOf(concepts, ['grant']) < firstOf(concepts, ['cost', 'eligible', 'total']);
    return isGrantFirst ? { role: 'grant', grade: 3 } : totalCost(has);
  }
  // The Union's, or what others add to it.
  if (has('coFinancing') && !has('grant', 'granted')) return only('unclear');
  if (has('public') && has('total')) return { role: 'public-total', grade: 2 };
  if (has('grant')) return { role: 'grant', grade: 4 };
  if (has('granted') && !has('budget')) return has('total') ? only('unclear-total') : { role: 'grant', grade: 4 };
  if (has('value') && has('total', 'project')) return totalCost(has);
  if (has('budget')) return has('total') ? { role: 'total-cost', grade: 5 } : only('unclear-total');
  if (has('total')) return only('unclear-total');
  if (has('financing')) return { role: 'grant', grade: 3 };
  return only('unclear');
}

/** The whole cost says more than its eligible part. */
function totalCost(has: Has): MoneyMeaning {
  if (has('eligible')) return { role: 'total-cost', grade: 4 };
  return { role: 'total-cost', grade: has('total', 'project') ? 6 : 5 };
}

/** "Public financing without ERDF", but not "EU grant without VAT". */
function isWithoutEu(concepts: ReadonlySet<Concept>): boolean {
  const order = [...concepts];
  const next = order[order.indexOf('without') + 1];
  return concepts.has('without') && (next === 'eu' || next === 'euFund');
}

function firstOf(concepts: ReadonlySet<Concept>, wanted: readonly Concept[]): number {
  const place = [...concepts].findIndex((concept) => wanted.includes(concept));
  return place < 0 ? Number.POSITIVE_INFINITY : place;
}

function only(role: MoneyRole): MoneyMeaning {
  return { role, grade: 1 };
}
