import {
  type AmountField,
  amountFields,
  type ComparedField,
  type DayField,
  dayFields,
  type FieldChange,
  type TextField,
  textFields,
} from '../domain/dataset-diff.ts';
import type { Funding, Project, ProjectDay } from '../domain/project.ts';

export const comparedFields: readonly ComparedField[] = [...textFields, ...amountFields, ...dayFields];

/** What a text field holds, for people; empty where the list does not state it. An organisation is its canonical name. */
function textOf(project: Project, field: TextField): string {
  return (field === 'beneficiary' ? project.beneficiaryName : project[field]) ?? '';
}

/** Whether the list states the field for the project, readably. */
export function isStated(project: Project, field: ComparedField): boolean {
  if (isAmount(field)) return project[field].state === 'granted';
  if (isDay(field)) return project[field].state === 'stated' || project[field].state === 'partial';
  return textOf(project, field) !== '';
}

/**
 * The field as a text that is the same exactly where the field is: an amount is its currency and cents, however it is printed, an
 * organisation its key.
 */
export function comparableOf(project: Project, field: ComparedField): string {
  if (isAmount(field)) return comparableFunding(project[field]);
  if (isDay(field)) return comparableDay(project[field]);
  return field === 'beneficiary' ? (project.beneficiary ?? '') : textOf(project, field);
}

/** What changed in a project, field by field. */
export function changesOf(before: Project, after: Project): readonly FieldChange[] {
  return comparedFields
    .filter((field) => comparableOf(before, field) !== comparableOf(after, field))
    .map((field): FieldChange => {
      if (isAmount(field)) return { field, from: before[field], to: after[field] };
      if (isDay(field)) return { field, from: before[field], to: after[field] };
      return { field, from: textOf(before, field), to: textOf(after, field) };
    });
}

function comparableFunding(funding: Funding): string {
  switch (funding.state) {
    case 'granted':
      return `${funding.amount.currency} ${funding.amount.minor}`;
    case 'unreadable':
      return `? ${funding.asPrinted}`;
    case 'missing':
      return '';
  }
}

function comparableDay(day: ProjectDay): string {
  switch (day.state) {
    case 'stated':
      return day.day;
    case 'partial':
      return day.period;
    case 'unreadable':
      return `? ${day.asPrinted}`;
    case 'missing':
      return '';
  }
}

const isAmount = (field: ComparedField): field is AmountField => amountFields.some((amount) => amount === field);
const isDay = (field: ComparedField): field is DayField => dayFields.some((day) => day === field);
