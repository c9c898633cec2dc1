import type { IsoDate } from '../domain/date.ts';

/**
 * Why something in a list or in the files beside it could not be read, or looks wrong.
 *
 * `row` counts from 1, header included; `position` counts projects from 1.
 */
export type Problem =
  | { readonly code: 'missing-file'; readonly path: string }
  | { readonly code: 'bad-json'; readonly file: string; readonly reason: string }
  | { readonly code: 'bad-value'; readonly file: string; readonly path: string; readonly expected: string }
  | { readonly code: 'duplicate-key'; readonly file: string; readonly key: string }
  | { readonly code: 'currencies-unknown'; readonly lists: readonly string[] }
  | { readonly code: 'alias-names-two'; readonly file: string; readonly alias: string; readonly keys: readonly string[] }
  | { readonly code: 'unknown-key'; readonly file: string; readonly key: string; readonly name: string }
  | { readonly code: 'bad-csv'; readonly file: string; readonly reason: string }
  | { readonly code: 'no-projects'; readonly file: string }
  | { readonly code: 'missing-column'; readonly column: string; readonly seen: readonly string[] }
  | { readonly code: 'unknown-column'; readonly column: string }
  | { readonly code: 'duplicate-column'; readonly column: string }
  | { readonly code: 'missing-value'; readonly row: number; readonly column: string }
  | { readonly code: 'bad-amount'; readonly row: number; readonly column: string; readonly text: string }
  | { readonly code: 'bad-currency'; readonly row: number; readonly text: string }
  | { readonly code: 'bad-day'; readonly row: number; readonly column: string; readonly text: string }
  | { readonly code: 'unknown-objective'; readonly row: number; readonly column: string; readonly text: string }
  | { readonly code: 'no-header'; readonly expected: readonly string[] }
  | { readonly code: 'no-boundary'; readonly position: number; readonly text: string }
  | { readonly code: 'unknown-beneficiary'; readonly position: number; readonly text: string }
  | { readonly code: 'rows-run-together'; readonly position: number; readonly text: string }
  | { readonly code: 'unfinished-row'; readonly position: number; readonly text: string }
  | { readonly code: 'split-amount'; readonly position: number; readonly text: string }
  | { readonly code: 'date-differs'; readonly stated: IsoDate; readonly described: IsoDate };

/** A list or its folder cannot be used as it is. The message says what is wrong, where, and what to do. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map(describeProblem).join('\n'), options);
    this.problems = problems;
  }
}

/** One English sentence or two for whoever keeps the list: what is wrong, where, and what to do. */
export function describeProblem(problem: Problem): string {
  switch (problem.code) {
    case 'missing-file':
      return `There is no file "${problem.path}". A list's folder holds dataset.json and projects.csv (docs/datasets.md): put the file there or name another folder.`;
    case 'bad-json':
      return `"${problem.file}" is not JSON (${problem.reason}). Correct it with an editor that checks JSON.`;
    case 'bad-value':
      return `"${problem.file}": expected ${problem.expected} at ${problem.path}.`;
    case 'duplicate-key':
      return `"${problem.file}": the key "${problem.key}" stands there twice. Give each entry its own.`;
    case 'currencies-unknown':
      return `The lists ${problem.lists.map((list) => `"${list}"`).join(' and ')} have amounts without a currency, which may be different ones: together they would be added. State "currency" in their dataset.json, or load them one at a time.`;
    case 'alias-names-two':
      return `"${problem.file}": "${problem.alias}" names ${problem.keys.join(' and ')}. Take it from one of them, or move it to "ambiguous".`;
    case 'unknown-key':
      return `"${problem.file}": the ambiguous name "${problem.name}" points to "${problem.key}", which is no key in this file.`;
    case 'bad-csv':
      return `"${problem.file}" cannot be read as CSV: ${problem.reason}. Close it, or save the table as CSV again.`;
    case 'no-projects':
      return `"${problem.file}" holds no project.`;
    case 'missing-column':
      return `The column "${problem.column}" is missing; the header row holds: ${problem.seen.join(', ')}.`;
    case 'unknown-column':
      return `The column "${problem.column}" is none of those that docs/datasets.md names, so nothing in it is read.`;
    case 'duplicate-column':
      return `The column "${problem.column}" stands there twice. Take one of them out.`;
    case 'missing-value':
      return `Row ${problem.row}: the column "${problem.column}" is empty. Fill it in; a project needs it.`;
    case 'bad-amount':
      return `Row ${problem.row}: "${problem.text}" in column "${problem.column}" is not an amount, so this project counts in no total.`;
    case 'bad-currency':
      return `Row ${problem.row}: "${problem.text}" in column "currency" is not a code as EUR, so the amounts of this project count in no total.`;
    case 'bad-day':
      return `Row ${problem.row}: "${problem.text}" in column "${problem.column}" is not a day, so no period finds this project by it.`;
    case 'unknown-objective':
      return `Row ${problem.row}: "${problem.text}" in column "${problem.column}" is none of the objectives in dataset.json, so this project counts under none.`;
    case 'no-header':
      return `The text has no line with the headers ${problem.expected.join(', ')} in this order. Copy the whole table with its header.`;
    case 'no-boundary':
      return `Project ${problem.position}: no objective of dataset.json is printed in "${problem.text}", so name and goals cannot be told apart.`;
    case 'unknown-beneficiary':
      return `Project ${problem.position}: no known organisation ends "${problem.text}". Add the organisation, as printed, to beneficiaries.json.`;
    case 'rows-run-together':
      return `Project ${problem.position}: two projects run together in "${problem.text}". The first one lacks its amount and days at the end of a line.`;
    case 'unfinished-row':
      return `Project ${problem.position}: "${problem.text}" does not end in an amount and two days, so the project is incomplete.`;
    case 'split-amount':
      return `Project ${problem.position}: "${problem.text}" may be one amount with a space in it. Write the amount without spaces.`;
    case 'date-differs':
      return `The list says that it was updated on ${problem.stated}, but dataset.json says ${problem.described}. Correct "updatedOn".`;
  }
}
