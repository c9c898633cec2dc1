import type { ImportSentences } from '../sections/import-sentences.ts';
import { formats } from './formats.ts';
import { importFields } from './import-fields.ts';
import { importNote } from './import-notes.ts';
import { importProblem } from './import-problems.ts';
import { importOption, importQuestion, importRefusal } from './import-questions.ts';
import { words } from './words.ts';

const { quote, whole } = formats;

const rows = (count: number): string => (count === 1 ? '1 row' : `${whole(count)} rows`);

export const importSentences = {
  fields: importFields,
  leftOut: {
    'above-the-header': (count) => `${rows(count)} above the header`,
    'repeated-header': (count) => `${rows(count)} that ${count === 1 ? 'repeats' : 'repeat'} the header`,
    'column-numbers': (count) => `${rows(count)} that ${count === 1 ? 'numbers' : 'number'} the columns`,
    blank: (count) => (count === 1 ? '1 blank row' : `${whole(count)} blank rows`),
    heading: (count) => `${rows(count)} of headings`,
    total: (count) => `${rows(count)} of totals`,
    detail: (count) => `${rows(count)} that only ${count === 1 ? 'adds' : 'add'} details to the project above`,
    note: (count) => `${rows(count)} of notes or code lists`,
    repeat: (count) => `${rows(count)} that ${count === 1 ? 'repeats' : 'repeat'} a project with its whole amount`,
    part: (count) =>
      count === 1 ? '1 row that is a part of the project above' : `${whole(count)} rows that are parts of the project above`,
    'without-name': (count) => `${rows(count)} with an amount and no project`,
    'unread-row': (count) => `${rows(count)} that could not be read`,
  },
  problem: importProblem,
  note: importNote,
  question: importQuestion,
  option: importOption,
  refusal: importRefusal,
  read: (file, format) => `The file ${file} was read as ${format}.`,
  takenAs: 'How its columns were understood:',
  headerRow: (row, sheet) => `The header is row ${row}${sheet === null ? '' : ` of the sheet ${quote(sheet)}`}.`,
  samples: 'Some of the rows, as they were read:',
  projects: (projects, read, beneficiaries) =>
    `${words.projects(projects)}${read === projects ? '' : ` on ${rows(read)}`}, ${words.groups('beneficiary', beneficiaries)}.`,
  total: (field, amount) => `${{ funding: 'Funding', totalCost: 'Total cost' }[field]} in all: ${amount}.`,
  unknownCurrency: 'currency not stated',
  without: (field, count) => `${rows(count)} without ${lacking[field]}`,
  rowsAddUp: (read, leftOut, inFile) => `Rows: ${whole(read)} read + ${whole(leftOut)} left out = ${whole(inFile)} in the file.`,
  rowNumbers: (shown, more) =>
    `${/[,–]/u.test(shown) || more > 0 ? 'rows' : 'row'} ${shown}${more === 0 ? '' : ` and ${whole(more)} more`}`,
  moreProblems: (count) => `… and ${whole(count)} more of this kind; --json shows them all.`,
  mustAsk: 'The file can be read in ways that differ in a figure, a day or a name. Nothing was written.',
  howToAnswer: (mappingPath) =>
    `Write your answer into the file ${mappingPath}, for example as below, and import again with --mapping ${mappingPath}`,
  chooseOption: (count) => `Number ${count === 1 ? '1' : `1–${count}`}, or Enter to stop: `,
  confirm: (folder) => `Write this list into ${folder}? (y/n) `,
  written: (folder, projects) => `Written into ${folder}: ${words.projects(projects)}.`,
  nothingWritten: 'Nothing was written.',
  needsYes: 'Nothing was written. Add --yes where nobody can be asked.',
  missingFile: 'Which file? Write it after the command: hankebotti import list.xlsx',
  noSuchFile: (path) => `There is no file ${path}. Check its name and folder.`,
  cannotRead: (path, reason) => `The file ${path} cannot be read (${reason}). Check the file and its permissions.`,
  reading: 'Reading',
} satisfies ImportSentences;

const lacking = {
  name: 'a name',
  beneficiary: 'a beneficiary',
  start: 'a full start date',
  end: 'a full end date',
  funding: 'an amount of funding',
};
