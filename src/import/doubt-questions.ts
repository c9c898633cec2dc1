import type { ImportQuestion } from '../domain/import-report.ts';
import { cellText } from '../table/cell.ts';
import type { SourceTable, TableFault } from '../table/source-table.ts';
import type { ListMapping } from './mapping/list-mapping.ts';

/** How many cells an option shows. */
const shownCells = 3;

type Doubt = Extract<TableFault, { code: 'doubtful-encoding' | 'doubtful-delimiter' }>;

/**
 * Asks for the encoding or the separator of a text file where two are as good as each other and give other cells.
 *
 * @param readWith - The file's table as an option gives it.
 */
export async function doubtQuestions(
  { faults }: SourceTable,
  mapping: ListMapping,
  readWith: (answer: 'encoding' | 'delimiter', option: string) => Promise<SourceTable | null>,
): Promise<readonly ImportQuestion[]> {
  const questions: ImportQuestion[] = [];
  for (const fault of faults) {
    if (!isDoubt(fault)) continue;
    const answer = fault.code === 'doubtful-encoding' ? 'encoding' : 'delimiter';
    if (mapping[answer] !== undefined) continue;
    const options = [];
    for (const value of fault.options) options.push({ value, shows: samplesOf(await readWith(answer, value), answer) });
    questions.push({ about: answer, answer, column: null, field: null, count: options.length, samples: [], options });
  }
  return questions;
}

function isDoubt(fault: TableFault): fault is Doubt {
  return fault.code === 'doubtful-encoding' || fault.code === 'doubtful-delimiter';
}

/** Letters that encodings disagree on; for a separator, the first cells of a row below the header. */
function samplesOf(table: SourceTable | null, answer: 'encoding' | 'delimiter'): readonly string[] {
  const samples: string[] = [];
  for (const cells of table?.rows ?? []) {
    const texts = cells.map((cell) => cellText(cell).trim());
    if (answer === 'delimiter') samples.splice(0, samples.length, ...texts.slice(0, shownCells));
    else samples.push(...texts.filter((text) => /[^\p{ASCII}]/u.test(text)));
    if (samples.length >= shownCells) return samples.slice(0, shownCells);
  }
  return samples;
}
