import { type Field, fields } from '../../domain/list-field.ts';
import { type Candidate, candidatesFor, unclearTotals } from './candidates.ts';
import { type Choice, chooseColumns } from './choose-columns.ts';
import type { ColumnMapping, ColumnNote, ColumnQuestion, StatedColumns } from './column-mapping.ts';
import type { ColumnProfile } from './column-profile.ts';
import { languagesOf } from './header-meaning.ts';
import { missingColumns } from './missing-columns.ts';
import { moneyNotes } from './money-notes.ts';
import { type ColumnReading, readColumn } from './read-column.ts';
import { columnsOfSideTable } from './side-table.ts';
import { statedCurrency } from './stated-currency.ts';
import { unreadColumns } from './unread-columns.ts';

/**
 * Tells which column is which field, from the headers' words in any language of the European Union and from what the columns hold.
 *
 * Never chooses between two columns that would change a figure, a day or a name: that is a question.
 */
export function mapColumns(columns: readonly ColumnProfile[], stated: StatedColumns = {}): ColumnMapping {
  const languages = languagesOf(columns.flatMap(({ header, group }) => [header, group]));
  const beside = columnsOfSideTable(columns);
  const readings = columns.map(
    (profile): ColumnReading =>
      beside.has(profile.index) ? { kind: 'unknown', profile, concepts: new Set(), isNamed: true } : readColumn(profile, languages),
  );
  const rows = Math.max(0, ...columns.map((profile) => profile.stated.size));
  const choices = new Map<Field, Choice>();
  for (const field of fields)
    choices.set(field, stated[field] ? choiceOf(stated[field], readings) : chooseColumns(field, candidatesFor(field, readings), rows));
  takeTotalForCost(choices, readings, rows, stated);
  const period = takePeriod(choices, readings, stated);
  const missing = missingColumns(readings, choices, stated);
  if (missing.shortName !== null) choices.set('name', missing.shortName);
  const chosen = (field: Field) => choices.get(field)?.chosen ?? [];
  const questions = [...choices.values()].flatMap<ColumnQuestion>(({ question }) => question ?? []).concat(missing.questions);
  const [funding, totalCost] = [statedCurrency(chosen('funding')), statedCurrency(chosen('totalCost'))];
  return {
    columns: Object.fromEntries(
      fields.flatMap((field) => (chosen(field).length > 0 ? [[field, chosen(field).map(({ profile }) => profile.index)]] : [])),
    ),
    period,
    currency: (chosen('funding').length > 0 ? funding : totalCost).currency,
    totalCostCurrency: totalCost.currency,
    amountKind: chosen('funding').length > 0 && chosen('funding').every(({ money }) => money === 'eu') ? 'eu-funding' : 'funding',
    questions,
    unread: unreadColumns(readings, chosen, questions),
    notes: [
      ...[...choices.values()].flatMap<ColumnNote>(({ notes }) => notes),
      ...moneyNotes(readings, chosen),
      ...dayNotes(readings, chosen),
      ...translations(readings, chosen),
      ...funding.notes,
      ...totalCost.notes,
    ],
    notProjects: missing.notProjects,
  };
}

function choiceOf(columns: readonly number[], readings: readonly ColumnReading[]): Choice {
  const chosen = readings
    .filter(({ profile }) => columns.includes(profile.index))
    .map((reading): Candidate => ({ profile: reading.profile, grade: 0, money: reading.kind === 'money' ? reading.role : null }));
  return { chosen, question: null, notes: [] };
}

/** "Total" beside an EU contribution is the cost; alone it may be either. */
function takeTotalForCost(choices: Map<Field, Choice>, readings: readonly ColumnReading[], rows: number, stated: StatedColumns): void {
  if (stated.totalCost || choices.get('funding')?.chosen.length === 0) return;
  const candidates = [...candidatesFor('totalCost', readings), ...unclearTotals(readings)].sort((one, other) => other.grade - one.grade);
  choices.set('totalCost', chooseColumns('totalCost', candidates, rows));
}

/** Takes a column of periods for start and end, where neither has a column of its own. */
function takePeriod(choices: Map<Field, Choice>, readings: readonly ColumnReading[], stated: StatedColumns): boolean {
  const [start, end] = [choices.get('start'), choices.get('end')];
  const isSame = start?.chosen.length === 1 && start.chosen[0]?.profile.index === end?.chosen[0]?.profile.index;
  if (stated.start || stated.end) return isSame;
  if ([start, end].some((choice) => choice?.question || choice?.chosen.length !== 0)) return false;
  const periods = readings.filter(
    ({ profile, ...reading }) => reading.kind === 'day' && reading.role === 'start-and-end' && profile.periods > 0,
  );
  const choice = chooseColumns(
    'start',
    periods.map((reading) => ({ profile: reading.profile, grade: 1, money: null })),
    0,
  );
  choices.set('start', choice);
  choices.set('end', { ...choice, question: null, notes: [] });
  return choice.chosen.length > 0;
}

type Chosen = (field: Field) => readonly Candidate[];

function dayNotes(readings: readonly ColumnReading[], chosen: Chosen): readonly ColumnNote[] {
  const planned = (['start', 'end'] as const).flatMap((field) =>
    chosen(field).flatMap(({ profile }): ColumnNote[] => {
      const reading = readings[profile.index];
      return reading?.kind === 'day' && reading.isPlanned ? [{ code: 'planned-day', field, column: profile.index }] : [];
    }),
  );
  const award = chosen('start').length === 0 ? chosen('awardDate') : [];
  return [...planned, ...award.map(({ profile }): ColumnNote => ({ code: 'award-date-is-no-start', column: profile.index }))];
}

function translations(readings: readonly ColumnReading[], chosen: Chosen): readonly ColumnNote[] {
  return (['name', 'beneficiary'] as const).flatMap((field) =>
    readings.flatMap((reading): ColumnNote[] => {
      const { profile } = reading;
      const isTaken = chosen(field).some((candidate) => candidate.profile.index === profile.index);
      if (reading.kind !== 'text' || reading.role !== field || !reading.isTranslation || isTaken) return [];
      return [{ code: 'translation', field, column: profile.index }];
    }),
  );
}
