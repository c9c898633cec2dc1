import type { ConsoleSentences } from '../sections/console-sentences.ts';
import { formats } from './formats.ts';
import { words } from './words.ts';

const { quote, whole } = formats;

export const consoleSentences = {
  greeting: (title, updatedOn) => `Fråga om listan ${quote(title)} (uppdaterad den ${updatedOn}).`,
  examplesIntro: 'Till exempel:',
  prompt: '> ',
  hint: 'Tabb kompletterar namn, ett nummer väljer ett förslag, ”hjälp” visar fler exempel, ”avsluta” avslutar.',
  goodbye: 'Hej då!',
  askNext: 'Fråga till exempel:',
  didYouMean: 'Menade du:',
  usage: [
    'Användning:',
    '  hankebotti',
    '      samtal i terminalen; från en pipe eller en fil en fråga per rad',
    '  hankebotti chat',
    '      detsamma',
    '  hankebotti ask "fråga" [--json]',
    '      ett svar; --json ger det till program, på en rad',
    '  hankebotti export "fråga" [--format csv|xlsx] [--out FIL] [--force]',
    '      exakt de efterfrågade projekten till en fil; --force ersätter en gammal',
    '  hankebotti batch',
    '      JSON-rader in, JSON-rader ut',
    '  hankebotti unanswered [--limit N]',
    '      de vanligaste frågorna som blev utan svar',
    '  hankebotti help',
    '      den här texten, också --help eller -h',
    '  hankebotti --version',
    '      programmets version, också version eller -V',
    '',
    'Flaggor:',
    '  --today ÅÅÅÅ-MM-DD   dagen som räknas som i dag',
    '  --locale fi|en|sv    språket, när frågan inte visar det',
    '  --                   allt efter detta är frågan, även om det börjar med streck',
    '',
    'Returkod: 0 besvarad, 1 inget hittades eller oklart, 2 fel användning.',
  ].join('\n'),
  unknownCommand: (command) =>
    `Okänt kommando ${quote(command)}. Kommandona är ask, chat, batch, export, unanswered, help och version; se hankebotti --help.`,
  unknownOption: (option) => `Okänd flagga ${quote(option)}. Flaggorna finns i hankebotti --help.`,
  missingValue: (option) => `Flaggan ${option} saknar värde. Skriv värdet efter flaggan.`,
  missingQuestion: 'Frågan saknas. Skriv den inom citattecken: hankebotti ask "hur många projekt"',
  badDate: (text) => `${quote(text)} är inget datum. Skriv datumet som ÅÅÅÅ-MM-DD, till exempel 2024-03-05.`,
  badLocale: (text) => `Språket ${quote(text)} finns inte. Språken är fi, en och sv.`,
  badFormat: (text) => `Filformatet ${quote(text)} finns inte. Låt filnamnet sluta på .csv eller .xlsx.`,
  formatsDiffer: (format, path) =>
    `--format ${format} och ändelsen på ${path} betyder olika format. Utelämna det ena eller låt dem vara lika.`,
  badLimit: (text) => `${quote(text)} är inget antal frågor. Ange ett heltal från 1 till 1000, till exempel --limit 50.`,
  badTimeZone: (text) =>
    `Tidszonen ${quote(text)} finns inte. Ge HANKEBOTTI_TIMEZONE ett IANA-namn, till exempel Europe/Helsinki, eller ta bort inställningen.`,
  badBatchLine: (lineNumber) => `Rad ${whole(lineNumber)} är inget JSON-objekt. Skriv {"id": "…", "question": "…"} på raden.`,
  badBatchField: (lineNumber, field) => `På rad ${whole(lineNumber)} saknas fältet ${quote(field)} eller så har det fel form.`,
  fileWritten: (path, projects) => `Sparat: ${path}, ${words.projects(projects)}.`,
  fileExists: (path) => `Filen ${path} finns redan. Ange ett annat namn eller ersätt den med --force.`,
  cannotWrite: (path, reason) => `Filen ${path} kunde inte skrivas (${reason}). Kontrollera mappen och rättigheterna.`,
  nothingToExport: 'Det finns inget att exportera: fråga först om projekt.',
  cannotReadList: (path, reason) => `Listan ${path} kunde inte läsas (${reason}). Kontrollera att filen finns på plats och är hel.`,
  voikkoMissing: 'Finska böjningsformer känns igen bättre när du installerar: apt install libvoikko1 voikko-fi',
  stateUnreadable: (path, reason, keptAs) =>
    `Tillståndsfilen ${path} kunde inte läsas (${reason}). Tidigare samtal är glömda, men frågor besvaras ändå. ${keptAs === null ? 'Rätta filen eller flytta undan den; inget skrivs i den.' : `Den gamla filen är nu ${keptAs}.`}`,
  stateUnwritable: (path, reason) =>
    `Tillståndsfilen ${path} kunde inte skrivas (${reason}). Samtalet blir ihågkommet bara under den här körningen. Kontrollera mappen och rättigheterna.`,
  unansweredIntro: (path) => `De vanligaste frågorna som blev utan svar (${path}):`,
  unansweredReason: { nothing: 'inget hittades', unclear: 'oklar', unanswerable: 'finns inte i listan' },
  unansweredNone: (path) => `Ingen fråga har blivit utan svar (${path}).`,
  unansweredOff:
    'Obesvarade frågor sparas inte. Spara dem genom att ge HANKEBOTTI_UNANSWERED ett filnamn, till exempel HANKEBOTTI_UNANSWERED=unanswered.jsonl.',
  cannotReadUnanswered: (path, reason) =>
    `Filen med obesvarade frågor, ${path}, kunde inte läsas (${reason}). Kontrollera sökvägen och rättigheterna.`,
  error: (id) => `Ett fel inträffade när frågan besvarades, id ${id}. Loggen berättar mer under samma id.`,
} satisfies ConsoleSentences;
