import type { ColumnRemark, ImportNote, LeftAsideReason } from '../../domain/import-report.ts';
import { joinTexts } from '../line.ts';
import { formats } from './formats.ts';
import { importFields } from './import-fields.ts';

const { quote, whole, and } = formats;

/** What is true of the list as a whole. */
export function importNote(note: ImportNote): string {
  switch (note.code) {
    case 'no-funding-column':
      return 'The list has no column of EU or other public funding. Its total costs are kept, and no question of funding is answered from them.';
    case 'no-days':
      return 'The list has no start or end dates: no question about a period finds its projects.';
    case 'no-beneficiary-column':
      return 'The list does not tell who receives the money.';
    case 'currency-not-stated':
      return 'The file states no currency, or not for all of its amounts. These are shown without one until it is stated: "currency" in the mapping file, or --currency EUR.';
    case 'several-currencies':
      return `The list has several currencies, which are never added together: ${Object.entries(note.projects)
        .map(([currency, count]) => `${currency === 'unknown' ? 'not stated' : currency} on ${rows(count)}`)
        .join(', ')}.`;
    case 'participations':
      return `Each row is one participant's part of a project: ${rows(note.rows)} ${note.rows === 1 ? 'makes' : 'make'} ${projects(note.projects)}, and the amounts of a project's rows add up.`;
    case 'columns-complete-each-other':
      return `The columns ${joinTexts(note.columns.map(quote), and)} complete each other: each row fills one of them, and that one gives the ${importFields[note.field]}.`;
    case 'column-left-aside':
      return `The column ${quote(note.column)} was left aside: ${reasons[note.why]}.`;
    case 'column-remark':
      return `The column ${quote(note.column)} ${remarks[note.remark]}.`;
    case 'currencies-differ':
      return `Header and cells of ${quote(note.column)} show different currencies: ${joinTexts(note.currencies, and)}. Each amount is in the one that is printed with it; where none is, its currency counts as not stated.`;
    case 'serial-days':
      return `The column ${quote(note.column)} holds bare numbers: they were read as a spreadsheet's days, counted from 1900.`;
    case 'epoch-days':
      return `The column ${quote(note.column)} counts seconds or milliseconds since 1970: they were taken for days.`;
    case 'moments':
      return `The column ${quote(note.column)} holds moments that are all midnight in ${zones[note.zone]}: they were taken for the days there.`;
    case 'short-years':
      return `The column ${quote(note.column)} writes years with two digits: they were read as 1970 to 2069.`;
    case 'partial-days':
      return `In ${quote(note.column)}, ${joinTexts(
        [
          ...(note.years === 0 ? [] : [`${rows(note.years)} ${note.years === 1 ? 'states' : 'state'} only a year`]),
          ...(note.months === 0 ? [] : [`${rows(note.months)} ${note.months === 1 ? 'states' : 'state'} only a month`]),
        ],
        and,
      )}. No day was made up for them.`;
    case 'not-stated-days':
      return `In ${quote(note.column)}, ${rows(note.count)} ${note.count === 1 ? 'says' : 'say'} that there is no day (${note.texts.map(quote).join(', ')}).`;
    case 'scale-not-applied':
      return `The header ${quote(note.column)} says ${quote(note.words)}, but the amounts are too large for that: they were taken as printed.`;
    case 'scale-applied':
      return `The header ${quote(note.column)} says ${quote(note.words)}: each amount was multiplied by ${whole(note.factor)}.`;
    case 'total-agrees':
      return `The total that row ${note.row} prints for ${quote(note.column)} agrees with what the rows add up to, but for rounding.`;
    case 'sheets-alike':
      return `The sheets ${joinTexts(note.sheets.map(quote), and)} hold the same figures: the first one was read.`;
    case 'other-tables':
      return note.names.length === 1
        ? `The file also has the table ${quote(note.names[0] ?? '')}, which was not read.`
        : `The file also has the tables ${joinTexts(note.names.map(quote), and)}, which were not read.`;
    case 'updated-on':
      return note.day === null
        ? 'The file does not say when the list was updated: state it with --updated YYYY-MM-DD.'
        : `The list was updated on ${formats.date(note.day)}, as the file's name or heading says.`;
  }
}

const rows = (count: number): string => (count === 1 ? '1 row' : `${whole(count)} rows`);
const projects = (count: number): string => (count === 1 ? '1 project' : `${whole(count)} projects`);

/** What must be known of a column that was taken. */
const zones = { WET: 'Western Europe', CET: 'Central Europe', EET: 'Eastern Europe' };

const remarks: Readonly<Record<ColumnRemark, string>> = {
  'planned-amounts': 'gives planned amounts, because the list has no granted ones',
  'planned-day': 'gives a planned day',
  'eu-and-national': 'gives EU and national money in one amount',
  'values-decide': 'has a header that speaks of a rate, but its values are amounts',
  'total-as-cost': 'gives all the financing together, which was taken for the total cost',
  'short-name': 'holds short names, because the list has no others',
};

/** Why a column with a fitting header is not read. */
const reasons: Readonly<Record<LeftAsideReason, string>> = {
  hidden: 'it is hidden',
  empty: 'it holds nothing, or only zeros',
  translation: 'it repeats another column in another language',
  award: 'it tells when the money was granted, not when the project begins',
  eu: 'another column gives the funding',
  'eu-and-national': 'it tells EU and national money in one amount',
  grant: 'another column gives the funding',
  'public-total': 'it tells all public money, of which the EU pays a part',
  'planned-funding': 'it tells funding that is planned',
  'total-cost': 'another column gives the total cost',
  'planned-cost': 'it tells costs that are planned',
  unclear: 'its header does not tell what the amount is',
  'unclear-total': 'its header does not tell what the amount is',
  rate: 'it is a rate, not an amount',
  paid: 'it tells what has been paid, not what was granted',
  requested: 'it tells what was applied for, not what was granted',
  previous: 'it tells an earlier amount',
  'other-source': 'it tells national, private or other money',
  partner: 'it tells the part of a partner',
  'unknown-header': 'its header says nothing that is known, though it holds days or amounts',
  'not-counted': 'it is not the money of a project',
  count: 'it is a number of things, not an amount',
};
