import type { DatasetDescription } from '../domain/dataset.ts';
import type { Locale } from '../domain/locale.ts';
import type { ObjectiveKey, Project, ProjectDay } from '../domain/project.ts';
import { sentencesFor } from '../locale/sentences-for.ts';
import { type Cell, text } from './cell.ts';

const columns = ['position', 'name', 'beneficiary', 'objective', 'purpose', 'funding', 'currency', 'start', 'end', 'doubts'] as const;
type Column = (typeof columns)[number];

export interface ProjectTable {
  readonly header: readonly string[];
  /** One row a project, in their order. */
  readonly rows: readonly (readonly Cell[])[];
  /** In characters. */
  readonly widths: readonly number[];
}

const widths: Readonly<Record<Column, number>> = {
  position: 9,
  name: 60,
  beneficiary: 40,
  objective: 44,
  purpose: 80,
  funding: 20,
  currency: 9,
  start: 13,
  end: 15,
  doubts: 40,
};

/** The projects as a table in the asker's language; texts out of the list stay in its own. */
export function projectTable(projects: readonly Project[], description: DatasetDescription, locale: Locale): ProjectTable {
  const { files } = sentencesFor(locale);
  return {
    header: columns.map((column) => files.columns[column]),
    rows: projects.map((project) => columns.map((column) => cellOf(project, column, description, locale))),
    widths: columns.map((column) => widths[column]),
  };
}

function cellOf(project: Project, column: Column, description: DatasetDescription, locale: Locale): Cell {
  switch (column) {
    case 'position':
      return { type: 'whole', value: project.position };
    case 'name':
    case 'purpose':
      return text(project[column]);
    case 'beneficiary':
      return text(project.beneficiaryName);
    case 'objective':
      return text(objectiveName(project.objective, description, locale));
    case 'funding':
      return fundingCell(project, locale);
    case 'currency':
      return text(currencyOf(project));
    case 'start':
    case 'end':
      return dayCell(project[column], locale);
    case 'doubts':
      return text(project.doubts.map(sentencesFor(locale).notes.doubt).join(' '));
  }
}

/** `1 Euroopan yhteinen turvapaikkajärjestelmä`; the key alone where the list describes no such objective. */
function objectiveName(key: ObjectiveKey | null, { objectives }: DatasetDescription, locale: Locale): string {
  if (key === null) return sentencesFor(locale).words.unknownGroup;
  const name = objectives.find((objective) => objective.key === key)?.name[locale];
  if (name === undefined) return key;
  return name.startsWith(`${key} `) ? name : `${key} ${name}`;
}

/** The amount, or a phrase that says why there is none: it adds nothing to a sum, and is not taken for zero. */
function fundingCell({ funding }: Project, locale: Locale): Cell {
  const { words } = sentencesFor(locale);
  if (funding.state === 'granted') return { type: 'money', amount: funding.amount };
  return text(funding.state === 'missing' ? words.fundingMissing : words.fundingUnreadable(funding.asPrinted));
}

/** Empty where there is no amount, and where the list states no currency: the file's description says that. */
function currencyOf({ funding }: Project): string {
  return funding.state === 'granted' && funding.amount.currency !== 'XXX' ? funding.amount.currency : '';
}

function dayCell(printed: ProjectDay, locale: Locale): Cell {
  const { words } = sentencesFor(locale);
  if (printed.state === 'stated') return { type: 'day', day: printed.day };
  return text(printed.state === 'missing' ? words.dayMissing : words.dayUnreadable(printed.asPrinted));
}
