import type { ImportQuestion, Refusal } from '../../domain/import-report.ts';
import { optionHeaders } from '../option-headers.ts';
import { formats } from './formats.ts';
import { importFields } from './import-fields.ts';

const { quote, whole } = formats;

/** What must be stated before the list can be read. */
export function importQuestion({ about, column, field, count, samples }: ImportQuestion): string {
  const shown = samples.map(quote).join(', ');
  const where = column === null ? 'in the list' : `in ${quote(column)}`;
  const example = shown === '' ? '' : `, for example ${shown}`;
  switch (about) {
    case 'encoding':
      return 'Which character encoding is right? The letters below show.';
    case 'delimiter':
      return 'What separates the cells? The first cells of a row are shown below.';
    case 'table':
      return 'Which table is the list of projects?';
    case 'header':
      return 'Which row is the header, where the columns have their names?';
    case 'column':
      return field === null ? 'Which column is to be read?' : `Which column gives the ${importFields[field]}?`;
    case 'date-order':
      return `Which comes first in the dates ${where}? They can be read in more than one way${example}.`;
    case 'decimal-sign':
      return `Does a comma or a dot stand before the decimals ${where}? The amounts can be read both ways${example}.`;
    case 'damaged-amounts':
      return `Amounts ${where} seem to have lost their last digits${example}. Are they left out of the totals, or right as printed?`;
    case 'scale':
      return `The header ${column === null ? '' : `${quote(column)} `}speaks of thousands or millions. How are the amounts below it to be taken${example}?`;
    case 'repeated-rows':
      return `${rows(count)} ${count === 1 ? 'names' : 'name'} the same project as another row (with row numbers: ${shown}). Do they repeat the whole amount of a project, are they parts whose amounts add up, or is each a project of its own?`;
    case 'unnamed-rows':
      return count === 1
        ? `1 row has an amount and no name of a project (row and amount: ${shown}). Is it a part of the project above it?`
        : `${whole(count)} rows have an amount and no name of a project (row and amount: ${shown}). Are they parts of the project above them?`;
  }
}

const rows = (count: number): string => (count === 1 ? '1 row' : `${whole(count)} rows`);

/** What an option means in words; a header or a table stands for itself. */
export function importOption({ about }: ImportQuestion, value: string): string {
  switch (about) {
    case 'encoding':
      return value;
    case 'delimiter':
      return value === '\t' ? 'Tab' : quote(value);
    case 'table':
      return value === '*' ? 'all of them together' : quote(value);
    case 'header':
      return `row ${value}`;
    case 'column':
      return value === 'none' ? 'none of them: the list does not state it' : optionHeaders(value).map(quote).join(' + ');
    default:
      return options[about][value] ?? quote(value);
  }
}

const options: Readonly<
  Record<Exclude<ImportQuestion['about'], 'table' | 'header' | 'column' | 'encoding' | 'delimiter'>, Readonly<Record<string, string>>>
> = {
  'date-order': { dmy: 'the day first', mdy: 'the month first', ymd: 'the year first' },
  'decimal-sign': { ',': 'a comma stands before decimals', '.': 'a dot stands before decimals' },
  'damaged-amounts': { 'leave-out': 'left out of the totals and counted', 'as-printed': 'right as printed' },
  scale: { '1': 'as printed', '1000': 'in thousands', '1000000': 'in millions' },
  'repeated-rows': {
    repeats: 'a project is repeated: it counts once',
    parts: 'parts of a project: their amounts add up',
    projects: 'each row is a project',
  },
  'unnamed-rows': { parts: 'parts of the project above: their amounts are added to it', 'leave-out': 'no parts: left out and counted' },
};

/** Why the file is no list that can be read, and what to do. */
export function importRefusal({ code, detail }: Refusal): string {
  const more = detail === '' ? '' : ` (${detail})`;
  switch (code) {
    case 'too-large':
      return `The file is too large${more}. Raise the limit with --max-megabytes, or split the list.`;
    case 'empty':
      return 'The file is empty.';
    case 'broken-file':
      return `The file is broken or cut short${more}. Download it again.`;
    case 'unpacks-too-large':
      return `The file unpacks to far more than it should${more}. It was not opened: ask the publisher for another one.`;
    case 'too-many-cells':
      return `The file has too many cells${more}. Delete what does not belong to the list.`;
    case 'too-deep':
      return `The file is nested too deeply to be a list${more}. Ask the publisher for it as CSV or XLSX.`;
    case 'encrypted':
      return `The file is locked with a password${more}. Save it without one.`;
    case 'unknown-encoding':
      return `There is no character encoding ${quote(detail)}. Try utf-8, windows-1252 or iso-8859-15.`;
    case 'flattened-text':
      return `The text could not be taken apart with certainty: ${detail} Copy the whole table with its header, into the folder of a list that is known (--into).`;
    case 'no-projects':
      return 'The file has a header and no project below it.';
    case 'not-projects':
      return `This is no list of projects${detail === '' ? '' : ` (${quote(detail)})`}. A list has a row for each project, with its name.`;
    case 'no-such-column':
      return `The mapping names a column that the file does not have: ${quote(detail)}.`;
    case 'no-such-table':
      return detail === ''
        ? 'Every sheet of the file is hidden. Unhide the list, or name its sheet in the mapping file.'
        : `The mapping names a table or sheet that the file does not have: ${quote(detail)}.`;
    case 'not-a-table':
      return `No table was found in the file${more}. It should be CSV, XLSX, XLS, ODS, JSON or a saved web page with a table.`;
    default:
      return `The file cannot be read: ${code}${more}.`;
  }
}
