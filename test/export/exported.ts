import { read, type WorkBook } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import type { DatasetDescription } from '../../src/domain/dataset.ts';
import { toIsoDate } from '../../src/domain/date.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { totals } from '../../src/domain/money.ts';
import type { Project } from '../../src/domain/project.ts';
import { exportProjects, type ProjectsFile } from '../../src/export/export-projects.ts';
import { smallList } from '../store/small-list.ts';

export interface Exported {
  readonly locale?: Locale;
  readonly description?: DatasetDescription;
}

/** A file of projects out of the small list, in Finnish where nothing else is said, asked on 31 December 2024. */
export function fileOf(projects: readonly Project[], format: 'csv' | 'xlsx', options: Exported = {}): Promise<ProjectsFile> {
  return exportProjects(projects, format, {
    locale: options.locale ?? 'fi',
    description: options.description ?? smallList.description,
    lists: [options.description ?? smallList.description],
    count: projects.length,
    queryInWords: 'hankkeet, päättyvät vuonna 2025',
    queryText: 'list ends:2025',
    totals: totals(projects.flatMap(({ funding }) => (funding.state === 'granted' ? [funding.amount] : []))),
    today: toIsoDate('2024-12-31'),
  });
}

/** The records of a CSV: the description, the header, the rows. */
export function readCsv({ bytes }: ProjectsFile, delimiter: ';' | ',' = ';'): readonly (readonly string[])[] {
  return parse(Buffer.from(bytes), { bom: true, delimiter, relax_column_count: true, record_delimiter: '\r\n' });
}

export function readXlsx({ bytes }: ProjectsFile): WorkBook {
  return read(bytes, { type: 'buffer', cellNF: true, cellFormula: true, cellStyles: true });
}

/** A project of the small list under another name. */
export function named(name: string): Project {
  const [project] = smallList.projects;
  if (project === undefined) throw new Error('The small list is empty');
  return { ...project, name };
}

export const formulaNames: readonly string[] = [
  '=1+1',
  "=cmd|'/C calc'!A0",
  '=HYPERLINK("http://example.org";"x")',
  '+358 40 123',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\rx',
  '\nx',
  '  =1',
  '\u00a0=1',
  '\ufeff=1',
  '\u202e=1',
  '\u200b+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  '="a;b"',
];

export const plainNames: readonly string[] = [
  '<!channel> @everyone',
  '*_~`',
  "it's 1 + 1 = 2",
  'a;b,c"d"\r\ne',
  '__proto__',
  '\u202eoikealta vasemmalle',
  'Åäö 🇫🇮 e\u0301',
  '_x0041_ ja _x000d_',
  ' alussa ja lopussa ',
  '<b>&amp;</b> ]]>',
  "'jo lainattu",
  '1.2.2024',
  'TRUE',
  '#REF!',
];
