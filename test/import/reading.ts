import { utils, write } from '@e965/xlsx';
import { type ListMapping, noMapping } from '../../src/import/mapping/list-mapping.ts';
import { withAnswer } from '../../src/import/mapping/with-answer.ts';
import { type ListRead, readList } from '../../src/import/read-list.ts';

interface Asked {
  readonly name?: string;
  readonly mapping?: ListMapping;
}

/** A file's bytes, or its lines: read as a person would have it read who states nothing. */
export function read(file: Uint8Array | readonly string[], { name = 'list.csv', mapping = noMapping }: Asked = {}): Promise<ListRead> {
  const bytes = file instanceof Uint8Array ? file : Buffer.from(`${file.join('\n')}\n`);
  return readList(bytes, name, { mapping });
}

/** Each project in short: row, name, funding. */
export function projectsOf({ projects }: ListRead): readonly (readonly [number, string | null, string | null])[] {
  return projects.map(({ row, name, funding }) => [row, name, funding?.decimal ?? null]);
}

/** The rows that are no projects, by their reason. */
export function leftOut({ report }: ListRead): Readonly<Record<string, readonly number[]>> {
  const rows: Record<string, number[]> = {};
  for (const { row, reason } of report.rowsLeftOut) rows[reason] = [...(rows[reason] ?? []), row];
  return rows;
}

export function problems({ report }: ListRead): readonly string[] {
  return report.problems.map((problem) => ('row' in problem ? `${problem.code} ${problem.row}` : problem.code));
}

export function questions({ report }: ListRead): readonly string[] {
  return report.questions.map(({ about }) => about);
}

/** Reads a file and answers its questions, one after another, with the option that is chosen, until it asks no more. */
export async function readAnswered(
  file: Uint8Array | readonly string[],
  choose: (about: string, options: readonly string[]) => string,
  asked: Asked = {},
): Promise<ListRead & { readonly mapping: ListMapping; readonly asked: readonly string[] }> {
  let mapping = asked.mapping ?? noMapping;
  const about: string[] = [];
  for (;;) {
    const list = await read(file, { ...asked, mapping });
    const [question] = list.report.questions;
    if (question === undefined) return { ...list, mapping, asked: about };
    if (about.length > 12) throw new Error(`Asks without end: ${about.join()}`);
    about.push(question.about);
    const options = question.options.map(({ value }) => value);
    mapping = withAnswer(mapping, question, choose(question.about, options));
  }
}

type Value = string | number | Date | null;

/** A workbook with these sheets, cell by cell. */
export function workbook(sheets: Readonly<Record<string, readonly (readonly Value[])[]>>): Buffer {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  return write(book, { type: 'buffer', bookType: 'xlsx' });
}
