import { oneLine } from './paragraphs.ts';
import { DatasetError, type Problem } from './problem.ts';
import { type PublishedRow, publishedColumns } from './published-row.ts';

/** What must be known of a list to find where a name ends and a beneficiary begins. */
export interface KnownNames {
  /** The organisations as printed; case, a final dot and white space do not count. */
  readonly beneficiaries: readonly string[];
  /** Each objective's code and name, as printed. */
  readonly objectives: readonly { readonly code: string; readonly name: string }[];
}

/** A published table copied as text. Put together, its parts give the text again but for white space. */
export interface FlattenedList {
  /** All up to the end of the header line. */
  readonly before: string;
  readonly rows: readonly PublishedRow[];
  /** All that follows the last project. */
  readonly after: string;
  /** Why a project could not be read with certainty; such projects are not among the rows. */
  readonly problems: readonly Problem[];
}

/** Amount, first day, last day: the end of a project, and always the end of a line. */
const rowEnd = /(?<=^|\s)(-?\d+(?:,\d+)?)[^\S\n]+(\d{1,2}\.\d{1,2}\.\d{4})[^\S\n]+(\d{1,2}\.\d{1,2}\.\d{4})[^\S\n]*(?=\r?\n|$)/gu;

/**
 * Takes a table apart that was copied as text, where one space stands between the cells of a row.
 *
 * A project ends where a line ends in an amount and two days. Its beneficiary is a known organisation that stands right
 * before an objective's code and name. So no number, date or name inside a project's name or goals is taken for a cell.
 *
 * @throws DatasetError if the header line is missing.
 */
export function readFlattenedText(text: string, known: KnownNames): FlattenedList {
  const start = endOfHeader(text);
  const boundary = boundaryPattern(known);
  const rows: PublishedRow[] = [];
  const problems: Problem[] = [];
  let position = 0;
  let from = start;
  for (const end of text.slice(start).matchAll(rowEnd)) {
    position += 1;
    const [whole, funding = '', firstDay = '', lastDay = ''] = end;
    const read = readRow(text.slice(from, start + end.index), position, boundary, known);
    if ('code' in read) problems.push(read);
    else if (hasSplitAmount(read.purpose, funding))
      problems.push({ code: 'split-amount', position, text: `${lastWord(read.purpose)} ${funding}` });
    else rows.push({ ...read, funding, start: firstDay, end: lastDay });
    from = start + end.index + whole.length;
  }
  const after = text.slice(from);
  if (boundary.test(after)) problems.push({ code: 'unfinished-row', position: position + 1, text: beginning(after) });
  return { before: text.slice(0, start), rows, after, problems };
}

function endOfHeader(text: string): number {
  const headers = publishedColumns.map(({ header }) => header);
  const line = new RegExp(`${headers.map(escapePattern).join('[^\\n]*?')}[^\\n]*`, 'u').exec(text);
  if (line === null) throw new DatasetError([{ code: 'no-header', expected: headers }]);
  return line.index + line[0].length;
}

/** Finds a beneficiary followed by an objective. The leftmost beneficiary is the longest one that ends there. */
function boundaryPattern({ beneficiaries, objectives }: KnownNames): RegExp {
  const names = [...beneficiaries].sort((a, b) => b.length - a.length).map((name) => anySpaces(name.replace(/[\s.]+$/u, '')));
  return new RegExp(`(?<=\\S\\s+)((?:${names.join('|')})\\.?)\\s+(${objectivePattern(objectives)})(?=\\s|$)`, 'iu');
}

function objectivePattern(objectives: KnownNames['objectives']): string {
  return objectives.map(({ code, name }) => anySpaces(`${code} ${name}`)).join('|');
}

type CellsBeforeFunding = Omit<PublishedRow, 'funding' | 'start' | 'end'>;

function readRow(chunk: string, position: number, boundary: RegExp, known: KnownNames): CellsBeforeFunding | Problem {
  const match = boundary.exec(chunk);
  if (match === null) {
    const objective = new RegExp(`(?<=\\s)(?:${objectivePattern(known.objectives)})(?=\\s|$)`, 'iu').exec(chunk);
    if (objective === null) return { code: 'no-boundary', position, text: beginning(chunk) };
    return { code: 'unknown-beneficiary', position, text: oneLine(chunk.slice(0, objective.index)) };
  }
  const [whole, beneficiary = '', objective = ''] = match;
  const rest = chunk.slice(match.index + whole.length);
  if (boundary.test(rest)) return { code: 'rows-run-together', position, text: beginning(chunk) };
  return {
    name: unbroken(chunk.slice(0, match.index)),
    beneficiary: unbroken(beneficiary),
    objective: unbroken(objective),
    purpose: rest.trim().replace(/\r\n/gu, '\n'),
  };
}

/** `12 000,50` would leave 12 to the goals: three digits after a short number may be one amount's thousands. */
function hasSplitAmount(purpose: string, funding: string): boolean {
  return /^\d{3}(?:,|$)/u.test(funding) && /^\d{1,3}$/u.test(lastWord(purpose));
}

function lastWord(text: string): string {
  return text.split(/\s/u).at(-1) ?? '';
}

/** A cell on one line; other white space stays as printed. */
function unbroken(cell: string): string {
  return cell.trim().replace(/[^\S\n]*\n\s*/gu, ' ');
}

function beginning(text: string): string {
  const line = oneLine(text);
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}

function anySpaces(text: string): string {
  return oneLine(text).split(' ').map(escapePattern).join('\\s+');
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
