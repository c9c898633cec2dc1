import type { Field } from '../../domain/list-field.ts';
import type { Candidate } from './candidates.ts';
import type { AskedField, ColumnNote, ColumnQuestion } from './column-mapping.ts';
import { areOfDifferentFunds } from './different-funds.ts';
import { countShared } from './row-set.ts';

export interface Choice {
  /** None where no column is the field, or where it must be asked which. */
  readonly chosen: readonly Candidate[];
  readonly question: ColumnQuestion | null;
  readonly notes: readonly ColumnNote[];
}

/** Columns that complete each other fill together at least this share of the rows. */
const nearlyAllRows = 0.8;

const askedFields: readonly Field[] = [
  'name',
  'beneficiary',
  'start',
  'end',
  'funding',
  'totalCost',
  'currency',
] satisfies readonly AskedField[];

/**
 * Chooses a field's column: the clearly best one, or several that complete each other. Where columns are equally good and differ, a field
 * that changes a figure, a day or a name is asked about; of others the first one is taken.
 *
 * @param candidates - Best first.
 * @param rows - How many rows state anything.
 */
export function chooseColumns(field: Field, candidates: readonly Candidate[], rows: number): Choice {
  const { usable, notes } = setAside(field, candidates);
  const best = usable[0];
  if (best === undefined) return { chosen: [], question: null, notes };
  const equals = withoutTwins(usable.filter(({ grade }) => grade > best.grade - 1));
  const isAsked = askedFields.includes(field);
  if (equals.length > 1 && !areDisjoint(equals)) {
    if (!isAsked) return { chosen: [best], question: null, notes };
    const options = equals.map(({ profile: { index, header } }) => ({ column: index, header }));
    const addable = field === 'funding' && areOfDifferentFunds(equals);
    return { chosen: [], question: { code: 'which-column', field: field as AskedField, options, addable }, notes };
  }
  const chosen = isAsked ? completed(equals, usable, rows) : equals;
  if (chosen.length === 1) return { chosen, question: null, notes };
  const columns = chosen.map(({ profile }) => profile.index);
  return { chosen, question: null, notes: [...notes, { code: 'completed', field, columns, roles: chosen.map(({ money }) => money) }] };
}

/**
 * Without columns that are hidden or say nothing. Zeros are a statement where no other column makes one; where no row fits the header at all,
 * the headers are believed.
 */
function setAside(field: Field, candidates: readonly Candidate[]): { usable: readonly Candidate[]; notes: readonly ColumnNote[] } {
  const shown = candidates.filter(
    ({ profile }) => !profile.isHidden && (profile.filled > 0 || profile.stated.size > 0 || profile.rows === 0),
  );
  const stating = shown.filter(({ profile }) => profile.stated.size > 0);
  const usable = stating.length > 0 ? stating : shown;
  const notes = candidates
    .filter((candidate) => !usable.includes(candidate))
    .map(({ profile: { index, header, isHidden } }): ColumnNote => {
      const column = { column: index, header, field };
      return isHidden ? { code: 'hidden-column', ...column } : { code: 'empty-column', ...column };
    });
  return { usable, notes };
}

/** One of each set of columns that hold the same in every row. */
function withoutTwins(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(
    ({ profile }, place) => candidates.findIndex((other) => other.profile.fingerprint === profile.fingerprint) === place,
  );
}

function areDisjoint(candidates: readonly Candidate[]): boolean {
  return candidates.every(({ profile: one }, place) =>
    candidates.slice(place + 1).every(({ profile: other }) => countShared(one.stated, other.stated) === 0),
  );
}

/** With less good columns that fill exactly the rows that the chosen ones leave empty: the planned amount until the final one is known. */
function completed(chosen: readonly Candidate[], usable: readonly Candidate[], rows: number): readonly Candidate[] {
  const together = [...chosen];
  for (const candidate of usable) {
    const adds = !together.includes(candidate) && candidate.profile.stated.size > 0;
    if (adds && areDisjoint([...together, candidate])) together.push(candidate);
  }
  const stated = together.reduce((sum, { profile }) => sum + profile.stated.size, 0);
  return together.length > chosen.length && stated >= nearlyAllRows * rows ? together : chosen;
}
