import type { ImportSentences } from '../sections/import-sentences.ts';
import { formats } from './formats.ts';
import { importFields } from './import-fields.ts';
import { importNote } from './import-notes.ts';
import { importProblem } from './import-problems.ts';
import { importOption, importQuestion, importRefusal } from './import-questions.ts';
import { words } from './words.ts';

const { quote, whole } = formats;

const counted =
  (one: string, several: string) =>
  (count: number): string =>
    count === 1 ? `1 ${one}` : `${whole(count)} ${several}`;
const rows = counted('rad', 'rader');

export const importSentences = {
  fields: importFields,
  leftOut: {
    'above-the-header': (count) => `${rows(count)} ovanför rubrikraden`,
    'repeated-header': counted('upprepad rubrikrad', 'upprepade rubrikrader'),
    'column-numbers': (count) => `${rows(count)} som numrerar kolumnerna`,
    blank: counted('tom rad', 'tomma rader'),
    heading: counted('rad med mellanrubrik', 'rader med mellanrubriker'),
    total: counted('summarad', 'summarader'),
    detail: (count) => `${rows(count)} som bara kompletterar projektet ovanför`,
    note: counted('rad med anmärkning eller kodlista', 'rader med anmärkningar eller kodlistor'),
    repeat: (count) => `${rows(count)} som upprepar ett projekts hela belopp`,
    part: counted('rad som är en del av projektet ovanför', 'rader som är delar av projektet ovanför'),
    'without-name': (count) => `${rows(count)} med belopp men utan projekt`,
    'unread-row': (count) => `${rows(count)} som inte kunde läsas`,
  },
  problem: importProblem,
  note: importNote,
  question: importQuestion,
  option: importOption,
  refusal: importRefusal,
  read: (file, format) => `Filen ${file} lästes som ${format}.`,
  takenAs: 'Kolumnerna tolkades så här:',
  headerRow: (row, sheet) => `Rubrikraden är rad ${row}${sheet === null ? '' : ` på bladet ${quote(sheet)}`}.`,
  samples: 'Exempel på lästa rader:',
  projects: (projects, read, beneficiaries) =>
    `${words.projects(projects)}${read === projects ? '' : ` på ${rows(read)}`}, ${words.groups('beneficiary', beneficiaries)}.`,
  total: (field, amount) => `${{ funding: 'Finansiering', totalCost: 'Totalkostnader' }[field]} sammanlagt: ${amount}.`,
  unknownCurrency: 'valutan är inte angiven',
  without: (field, count) => `${rows(count)} utan ${lacking[field]}`,
  rowsAddUp: (read, leftOut, inFile) => `Rader: lästa ${whole(read)} + utelämnade ${whole(leftOut)} = i filen ${whole(inFile)}.`,
  rowNumbers: (shown, more) =>
    `${/[,–]/u.test(shown) || more > 0 ? 'raderna' : 'rad'} ${shown}${more === 0 ? '' : ` och ${whole(more)} till`}`,
  moreProblems: (count) => `… och ${whole(count)} till av samma slag; --json visar alla.`,
  mustAsk: 'Filen kan läsas på flera sätt som ger olika siffror, datum eller namn. Inget sparades.',
  howToAnswer: (mappingPath) =>
    `Skriv ditt svar i filen ${mappingPath}, till exempel som nedan, och importera listan på nytt med --mapping ${mappingPath}`,
  chooseOption: (count) => `Nummer ${count === 1 ? '1' : `1–${count}`}, Enter avslutar: `,
  confirm: (folder) => `Ska listan sparas i mappen ${folder}? (j/n) `,
  written: (folder, projects) => `Sparad i mappen ${folder}: ${words.projects(projects)}.`,
  nothingWritten: 'Inget sparades.',
  needsYes: 'Inget sparades. Lägg till --yes när ingen kan svara.',
  missingFile: 'Vilken fil? Skriv den efter kommandot: hankebotti import lista.xlsx',
  noSuchFile: (path) => `Filen ${path} finns inte. Kontrollera namnet och mappen.`,
  cannotRead: (path, reason) => `Filen ${path} kunde inte läsas (${reason}). Kontrollera filen och rättigheterna.`,
  reading: 'Läser',
} satisfies ImportSentences;

const lacking = {
  name: 'namn',
  beneficiary: 'stödmottagare',
  start: 'fullständigt startdatum',
  end: 'fullständigt slutdatum',
  funding: 'finansieringsbelopp',
};
