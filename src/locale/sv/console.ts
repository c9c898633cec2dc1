import type { ConsoleSentences } from '../sections/console-sentences.ts';
import { formats } from './formats.ts';
import { words } from './words.ts';

const { quote, whole } = formats;

export const consoleSentences = {
  greeting: (title, updatedOn) => `Fråga om listan ${quote(title)} (uppdaterad den ${updatedOn}).`,
  examplesIntro: 'Till exempel:',
  prompt: '> ',
  hint: 'Tabb kompletterar namn, ”hjälp” visar fler exempel, ”avsluta” avslutar.',
  goodbye: 'Hej då!',
  askNext: 'Fråga till exempel:',
  didYouMean: 'Menade du:',
  usage: [
    'Användning:',
    '  hankebotti                        samtal i terminalen; från ett rör en fråga per rad',
    '  hankebotti ask "fråga" [--json]   ett svar; returkod 0 besvarad, 1 inget hittades, 2 fel användning',
    '  hankebotti batch                  JSON-rader in, JSON-rader ut',
    '  hankebotti export "fråga" fil     exakt de efterfrågade projekten till en fil (.csv eller .xlsx)',
    '',
    'Väljare:',
    '  --today ÅÅÅÅ-MM-DD   dagen som räknas som i dag',
    '  --locale fi|en|sv    svarens språk',
    '  --help               den här texten',
  ].join('\n'),
  unknownCommand: (command) => `Okänt kommando ${quote(command)}. Kommandona är ask, batch och export; se hankebotti --help.`,
  unknownOption: (option) => `Okänd väljare ${quote(option)}. Väljarna finns i hankebotti --help.`,
  missingValue: (option) => `Väljaren ${option} saknar värde. Skriv värdet efter väljaren.`,
  missingQuestion: 'Frågan saknas. Skriv den inom citattecken: hankebotti ask "hur många projekt"',
  badDate: (text) => `${quote(text)} är inget datum. Skriv datumet som ÅÅÅÅ-MM-DD, till exempel 2024-03-05.`,
  badLocale: (text) => `Språket ${quote(text)} finns inte. Språken är fi, en och sv.`,
  badFormat: (text) => `Filformatet ${quote(text)} finns inte. Låt filnamnet sluta på .csv eller .xlsx.`,
  messageTooLong: (limit) => `Meddelandet är för långt: högst ${whole(limit)} tecken läses. Fråga kortare.`,
  badBatchLine: (lineNumber) => `Rad ${whole(lineNumber)} är inget JSON-objekt. Skriv {"id": "…", "question": "…"} på raden.`,
  badBatchField: (lineNumber, field) => `På rad ${whole(lineNumber)} saknas fältet ${quote(field)} eller så har det fel form.`,
  fileWritten: (path, projects) => `Sparat: ${path}, ${words.projects(projects)}.`,
  fileExists: (path) => `Filen ${path} finns redan. Ange ett annat namn eller ta bort den gamla filen.`,
  cannotWrite: (path, reason) => `Filen ${path} kunde inte skrivas (${reason}). Kontrollera mappen och rättigheterna.`,
  nothingToExport: 'Det finns inget att exportera: fråga först om projekt.',
  cannotReadList: (path, reason) => `Listan ${path} kunde inte läsas (${reason}). Kontrollera att filen finns på plats och är hel.`,
  voikkoMissing: 'Finska böjningsformer känns igen bättre när du installerar: apt install libvoikko1 voikko-fi',
  stateUnreadable: (path, reason) =>
    `Tillståndsfilen ${path} kunde inte läsas (${reason}). Tidigare samtal är glömda, men frågor besvaras ändå. Flytta undan filen om meddelandet återkommer.`,
  stateUnwritable: (path, reason) =>
    `Tillståndsfilen ${path} kunde inte skrivas (${reason}). Samtalet blir ihågkommet bara under den här körningen. Kontrollera mappen och rättigheterna.`,
  storeTrouble: (reason) => `Listan kan inte nås just nu (${reason}). Försök igen om en stund.`,
  error: (id) => `Ett fel inträffade när frågan besvarades, id ${id}. Loggen berättar mer under samma id.`,
} satisfies ConsoleSentences;
