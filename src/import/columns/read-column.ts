import {
  type ColumnProfile,
  distinctAtMost,
  holdsAmounts,
  holdsCodes,
  holdsCurrencies,
  holdsDays,
  holdsPeriods,
  holdsRates,
  holdsTexts,
  looksLikeMoney,
} from './column-profile.ts';
import { type DayMeaning, dayRole } from './day-role.ts';
import { type HeaderMeaning, meaningOf } from './header-meaning.ts';
import type { HeaderLanguage } from './header-words/all-header-words.ts';
import type { Concept } from './header-words/header-words.ts';
import { type MoneyMeaning, moneyRole } from './money-role.ts';
import { type TextMeaning, type TextRole, textRole } from './text-role.ts';
import { withoutAddedPlace } from './two-part-header.ts';

/** What a column is, by its header and its values together: a header that speaks of money over names is none of money. */
export type ColumnReading = { readonly profile: ColumnProfile; readonly concepts: ReadonlySet<Concept> } & (
  | ({ readonly kind: 'money' } & MoneyMeaning)
  | ({ readonly kind: 'day' } & DayMeaning)
  | ({ readonly kind: 'text' } & TextMeaning)
  /** The header is not known, or, where it is named, the values are of another kind than it says. */
  | { readonly kind: 'unknown'; readonly isNamed: boolean }
);

/** A summary is longer than the name of an objective. */
const summaryAtLeast = 150;

const wordyRoles: readonly TextRole[] = ['name', 'acronym', 'beneficiary', 'purpose', 'address', 'currency'];

export function readColumn(profile: ColumnProfile, languages: ReadonlySet<HeaderLanguage>): ColumnReading {
  const meaning = withoutAddedPlace(profile.header, meaningOf(profile.header, profile.group, languages), languages);
  const column = { profile, concepts: meaning.concepts };
  if (namesCurrencies(profile, meaning)) return { ...column, kind: 'text', role: 'currency', grade: 3, isTranslation: false };
  const [day, money, text] = [dayRole(meaning), moneyRole(meaning), textRole(meaning)];
  if (day !== null && fitsDay(day, money, profile)) return { ...column, kind: 'day', ...asPeriod(day, profile) };
  const isRate = meaning.concepts.has('rate') && holdsRates(profile);
  if (money !== null && !isRate && (holdsAmounts(profile) || profile.filled === 0)) return { ...column, kind: 'money', ...money };
  const isRowNumber = text?.role === 'identifier' && meaning.concepts.size === 1 && countsRows(profile);
  return text !== null && !isRowNumber && fitsText(text.role, profile)
    ? { ...column, kind: 'text', ...asCode(asSummary(text, profile), meaning, profile) }
    : { ...column, kind: 'unknown', isNamed: text !== null && text.role !== 'other' };
}

/** `FR` is a franc and a country, `CYP` as well: what is headed as a place is one. */
function namesCurrencies(profile: ColumnProfile, { concepts }: HeaderMeaning): boolean {
  if (!holdsCurrencies(profile) || concepts.has('location') || concepts.has('country')) return false;
  return concepts.has('currency') || profile.averageLength >= 3;
}

function fitsDay({ role }: DayMeaning, money: MoneyMeaning | null, profile: ColumnProfile): boolean {
  if (holdsDays(profile) || holdsPeriods(profile)) return true;
  const isOfProject = role === 'start' || role === 'end';
  // A workbook's days as bare numbers; an empty column is what its header says.
  return isOfProject && money === null && (profile.filled === 0 || (holdsAmounts(profile) && profile.integers === profile.amounts));
}

/** A start column that holds periods holds the ends as well. */
function asPeriod(day: DayMeaning, profile: ColumnProfile): DayMeaning {
  const isPeriod = holdsPeriods(profile) && !holdsDays(profile) && (day.role === 'start' || day.role === 'duration');
  return isPeriod ? { ...day, role: 'start-and-end' } : day;
}

/** `1`, `2`, `3` under a bare "No.": it numbers the rows, and another list has the same. */
function countsRows({ integers, filled, distinct, averageLength, rows }: ColumnProfile): boolean {
  const areDifferent = distinct >= Math.min(filled, distinctAtMost);
  return integers >= 0.9 * filled && areDifferent && averageLength <= String(rows).length;
}

function fitsText(role: TextRole, profile: ColumnProfile): boolean {
  if (profile.filled === 0) return true;
  if (role === 'rate') return holdsRates(profile) || holdsTexts(profile);
  if (role === 'currency') return profile.averageLength <= 12 && !holdsAmounts(profile);
  return wordyRoles.includes(role) ? holdsTexts(profile) : !looksLikeMoney(profile);
}

function asSummary(text: TextMeaning, { averageLength }: ColumnProfile): TextMeaning {
  return text.role === 'objective' && averageLength >= summaryAtLeast ? { ...text, role: 'purpose', grade: 4 } : text;
}

/** `Project`, `Expediente` over `001-ES`: its number, not its name. */
function asCode(text: TextMeaning, { concepts }: HeaderMeaning, profile: ColumnProfile): TextMeaning {
  const isBare = text.role === 'name' && !concepts.has('name') && !concepts.has('title');
  return isBare && holdsCodes(profile) ? { ...text, role: 'identifier', grade: 2 } : text;
}
