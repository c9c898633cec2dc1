import type { DatasetDescription } from '../domain/dataset.ts';
import type { Locale } from '../domain/locale.ts';
import type { ObjectiveKey, Project, ProjectDay } from '../domain/project.ts';
import { type ExtraField, extraFields } from '../locale/sections/held-sentences.ts';
import { sentencesFor } from '../locale/sentences-for.ts';
import { type Cell, text } from './cell.ts';
import type { ExportContext } from './export-context.ts';

const columns = [
  'position',
  'list',
  'identifier',
  'name',
  'beneficiary',
  'objective',
  'purpose',
  'funding',
  'totalCost',
  'currency',
  'start',
  'end',
  'fund',
  'programme',
  'location',
  'intervention',
  'doubts',
] as const;
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
  list: 30,
  identifier: 16,
  totalCost: 20,
  fund: 16,
  programme: 30,
  location: 30,
  intervention: 30,
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
export function projectTable(projects: readonly Project[], context: ExportContext): ProjectTable {
  const { files, held } = sentencesFor(context.locale, context.description.amountKind);
  const shown = columns.filter((column) => isShown(column, context));
  return {
    header: shown.map((column) => (isExtra(column) ? held.fields[column] : files.columns[column])),
    rows: projects.map((project) => shown.map((column) => cellOf(project, column, context))),
    widths: shown.map((column) => widths[column]),
  };
}

type ExtraColumn = ExtraField | 'list';

function isExtra(column: Column): column is ExtraColumn {
  return column === 'list' || extraFields.some((field) => field === column);
}

/** What only some lists state has a column where this one does; which list it is, where there are several. */
function isShown(column: Column, { description, lists }: ExportContext): boolean {
  if (column === 'list') return lists.length > 1;
  return !isExtra(column) || description.fields.includes(column);
}

function cellOf(project: Project, column: Column, { description, lists, locale }: ExportContext): Cell {
  const { words, held, notes } = sentencesFor(locale, description.amountKind);
  switch (column) {
    case 'list':
      return text(lists.find(({ key }) => key === project.list)?.title[locale] ?? project.list);
    case 'identifier':
    case 'fund':
    case 'programme':
    case 'location':
    case 'intervention':
      return text(project[column] ?? '');
    case 'totalCost':
      return costCell(project, held.costUnreadable);
    case 'position':
      return { type: 'whole', value: project.position };
    case 'name':
    case 'purpose':
      return text(project[column]);
    case 'beneficiary':
      return text(project.beneficiaryName ?? words.beneficiaryMissing);
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
      return text(project.doubts.map(notes.doubt).join(' '));
  }
}

/** Empty where the list states no cost: no row of a list must have one. */
function costCell({ totalCost }: Project, unreadable: (asPrinted: string) => string): Cell {
  if (totalCost.state === 'granted') return { type: 'money', amount: totalCost.amount };
  return text(totalCost.state === 'missing' ? '' : unreadable(totalCost.asPrinted));
}

/** `1 Euroopan yhteinen turvapaikkajärjestelmä`; the key alone where the list describes no such objective. */
function objectiveName(key: ObjectiveKey | null, { objectives }: DatasetDescription, locale: Locale): string {
  if (key === null) return sentencesFor(locale).words.unknownGroup;
  const objective = objectives.find((each) => each.key === key);
  if (objective === undefined) return key;
  const { code, name } = objective;
  return code === null || name[locale].startsWith(`${code} `) ? name[locale] : `${code} ${name[locale]}`;
}

/** The amount, or a phrase that says why there is none: it adds nothing to a sum, and is not taken for zero. */
function fundingCell({ funding }: Project, locale: Locale): Cell {
  const { words } = sentencesFor(locale);
  if (funding.state === 'granted') return { type: 'money', amount: funding.amount };
  return text(funding.state === 'missing' ? words.fundingMissing : words.fundingUnreadable(funding.asPrinted));
}

/** Empty where there is no amount, and where the list states no currency: the file's description says that. */
function currencyOf({ funding, totalCost }: Project): string {
  const stated = [funding, totalCost].find(({ state }) => state === 'granted');
  return stated?.state === 'granted' && stated.amount.currency !== 'XXX' ? stated.amount.currency : '';
}

function dayCell(printed: ProjectDay, locale: Locale): Cell {
  const { words, formats } = sentencesFor(locale);
  if (printed.state === 'stated') return { type: 'day', day: printed.day };
  if (printed.state === 'partial') return text(formats.partialDay(printed.period));
  return text(printed.state === 'missing' ? words.dayMissing : words.dayUnreadable(printed.asPrinted));
}
