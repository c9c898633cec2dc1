import { type Money, totals } from '../domain/money.ts';
import type { Project } from '../domain/project.ts';
import { sentencesFor } from '../locale/sentences-for.ts';
import { aboutRows, describeFile } from './describe-file.ts';
import type { ExportContext } from './export-context.ts';
import { projectTable } from './project-table.ts';
import { writeCsv } from './write-csv.ts';

export interface ProjectsFile {
  /** `hankkeet-2024-03-05.csv`: ASCII, with the day of the list, or of the question where the list has none. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly rows: number;
  readonly totals: readonly Money[];
  /** What the file is, in words: also its first line, or in its second sheet. */
  readonly description: string;
}

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Writes projects into a file, all of them and in their order. The same projects and context give the same bytes.
 *
 * A project without a readable amount or day says so in words in that column.
 *
 * @throws RangeError if `context.totals` is not what the projects add up to: a file must not contradict its first line.
 */
export async function exportProjects(projects: readonly Project[], format: 'csv' | 'xlsx', context: ExportContext): Promise<ProjectsFile> {
  checkTotals(projects, context.totals);
  const { locale } = context;
  const table = projectTable(projects, context);
  const description = describeFile(projects, context);
  return {
    name: fileName(format, context),
    mediaType: mediaTypes[format],
    bytes: format === 'csv' ? writeCsv(description, table, locale) : await writeWorkbook(),
    rows: projects.length,
    totals: context.totals,
    description,
  };

  // Loaded only here: the workbook library is large, and a CSV does not need it.
  async function writeWorkbook(): Promise<Uint8Array> {
    const { writeXlsx } = await import('./write-xlsx.ts');
    return writeXlsx(table, aboutRows(projects, context), locale);
  }
}

function checkTotals(projects: readonly Project[], stated: readonly Money[]): void {
  const added = totals(projects.flatMap(({ funding }) => (funding.state === 'granted' ? [funding.amount] : [])));
  const spell = (amounts: readonly Money[]): string =>
    amounts
      .map(({ currency, minor }) => `${minor} ${currency}`)
      .sort()
      .join(', ');
  if (spell(added) !== spell(stated)) throw new RangeError(`The projects add up to ${spell(added)} minor units, not to ${spell(stated)}`);
}

function fileName(format: 'csv' | 'xlsx', { locale, description, today }: ExportContext): string {
  const word = sentencesFor(locale)
    .files.sheets.projects.toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return `${word}-${description.updatedOn ?? description.retrievedOn ?? today}.${format}`;
}
