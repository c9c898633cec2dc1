import type { Field } from '../../domain/list-field.ts';
import { type Choice, chooseColumns } from './choose-columns.ts';
import type { ColumnQuestion, NotProjects, StatedColumns } from './column-mapping.ts';
import type { ColumnProfile } from './column-profile.ts';
import { listsCodes, namesNoProjects } from './not-projects.ts';
import { mayBeBeneficiaries, mayBeDays, mayBeFunding, mayBeNames, type Readings, withRole } from './possible-columns.ts';

export interface MissingColumns {
  readonly questions: readonly ColumnQuestion[];
  /** The short name, where it is the only one. */
  readonly shortName: Choice | null;
  readonly notProjects: NotProjects | null;
}

/** What to ask where a field has no column, or why there is nothing to ask. */
export function missingColumns(readings: Readings, choices: ReadonlyMap<Field, Choice>, stated: StatedColumns): MissingColumns {
  const isMissing = (field: Field) => {
    const choice = choices.get(field);
    return !stated[field] && choice?.chosen.length === 0 && choice.question === null;
  };
  const isNameMissing = isMissing('name');
  const notProjects = isNameMissing ? namesNoProjects(readings) : isMissing('beneficiary') && !stated.name ? listsCodes(readings) : null;
  if (notProjects !== null) return { questions: [], shortName: null, notProjects };
  const shortName = isNameMissing ? shortNameOf(readings) : null;
  const questions = [
    ...(isNameMissing && shortName === null ? unknownColumn('name', mayBeNames(readings)) : []),
    ...(isMissing('beneficiary') ? unknownColumn('beneficiary', mayBeBeneficiaries(readings)) : []),
    ...(['start', 'end'] as const).flatMap((field) => (isMissing(field) ? unknownColumn(field, mayBeDays(readings)) : [])),
    ...(isMissing('funding') ? unclearAmounts(readings) : []),
  ];
  return { questions, shortName, notProjects: null };
}

function shortNameOf(readings: Readings): Choice | null {
  const short = withRole(readings, ['acronym']).map((profile) => ({ profile, grade: 1, money: null }));
  const choice = chooseColumns('name', short, 0);
  const [first] = choice.chosen;
  return first === undefined ? null : { ...choice, notes: [{ code: 'short-name', column: first.profile.index }] };
}

function unclearAmounts(readings: Readings): readonly ColumnQuestion[] {
  const options = optionsOf(mayBeFunding(readings));
  return options.length === 0 ? [] : [{ code: 'meaning-of-amount', field: 'funding', options }];
}

function unknownColumn(field: 'name' | 'beneficiary' | 'start' | 'end', profiles: readonly ColumnProfile[]): readonly ColumnQuestion[] {
  const options = optionsOf(profiles);
  return options.length === 0 ? [] : [{ code: 'unknown-column', field, options }];
}

function optionsOf(profiles: readonly ColumnProfile[]): ColumnQuestion['options'] {
  return [...profiles].sort((one, other) => one.index - other.index).map(({ index, header }) => ({ column: index, header }));
}
