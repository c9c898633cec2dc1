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
const rows = counted('rivi', 'riviä');

export const importSentences = {
  fields: importFields,
  leftOut: {
    'above-the-header': (count) => `${rows(count)} otsikkorivin yläpuolella`,
    'repeated-header': counted('toistuva otsikkorivi', 'toistuvaa otsikkoriviä'),
    'column-numbers': counted('rivi, jolla sarakkeet on numeroitu', 'riviä, joilla sarakkeet on numeroitu'),
    blank: counted('tyhjä rivi', 'tyhjää riviä'),
    heading: counted('väliotsikkorivi', 'väliotsikkoriviä'),
    total: counted('summarivi', 'summariviä'),
    detail: counted('rivi, joka vain täydentää yllä olevaa hanketta', 'riviä, jotka vain täydentävät yllä olevaa hanketta'),
    note: counted('rivi, jolla on huomautus tai koodiluettelo', 'riviä, joilla on huomautuksia tai koodiluetteloita'),
    repeat: counted('rivi, joka toistaa hankkeen koko summan', 'riviä, jotka toistavat hankkeen koko summan'),
    part: counted('rivi, joka on osa yllä olevaa hanketta', 'riviä, jotka ovat osia yllä olevasta hankkeesta'),
    'without-name': counted('rivi, jolla on summa mutta ei hanketta', 'riviä, joilla on summa mutta ei hanketta'),
    'unread-row': counted('rivi, jota ei voitu lukea', 'riviä, joita ei voitu lukea'),
  },
  problem: importProblem,
  note: importNote,
  question: importQuestion,
  option: importOption,
  refusal: importRefusal,
  read: (file, format) => `Tiedosto ${file} luettiin muodossa ${format}.`,
  takenAs: 'Sarakkeet tulkittiin näin:',
  headerRow: (row, sheet) => `Otsikkorivi on rivi ${row}${sheet === null ? '' : ` taulukossa ${quote(sheet)}`}.`,
  samples: 'Esimerkkejä luetuista riveistä:',
  projects: (projects, read, beneficiaries) =>
    `${words.projects(projects)}${read === projects ? '' : ` ${whole(read)} rivillä`}, ${words.groups('beneficiary', beneficiaries)}.`,
  total: (field, amount) => `${{ funding: 'Rahoitus', totalCost: 'Kokonaiskustannukset' }[field]} yhteensä: ${amount}.`,
  unknownCurrency: 'valuuttaa ei ole kerrottu',
  without: (field, count) => `${rows(count)} ilman ${lacking[field]}`,
  rowsAddUp: (read, leftOut, inFile) => `Rivit: luettu ${whole(read)} + jätetty pois ${whole(leftOut)} = tiedostossa ${whole(inFile)}.`,
  rowNumbers: (shown, more) =>
    `${/[,–]/u.test(shown) || more > 0 ? 'rivit' : 'rivi'} ${shown}${more === 0 ? '' : ` ja ${whole(more)} muuta`}`,
  moreProblems: (count) => `… ja ${counted('muu samanlainen', 'muuta samanlaista')(count)}; --json näyttää kaikki.`,
  mustAsk: 'Tiedoston voi lukea useammalla tavalla, joista tulisi eri luku, päivä tai nimi. Mitään ei tallennettu.',
  howToAnswer: (mappingPath) =>
    `Kirjoita vastauksesi tiedostoon ${mappingPath}, esimerkiksi kuten alla, ja tuo lista uudelleen valitsimella --mapping ${mappingPath}`,
  chooseOption: (count) => `Numero ${count === 1 ? '1' : `1–${count}`}, Enter lopettaa: `,
  confirm: (folder) => `Tallennetaanko tämä lista kansioon ${folder}? (k/e) `,
  written: (folder, projects) => `Tallennettu kansioon ${folder}: ${words.projects(projects)}.`,
  nothingWritten: 'Mitään ei tallennettu.',
  needsYes: 'Mitään ei tallennettu. Lisää --yes, kun kukaan ei ole vastaamassa.',
  missingFile: 'Tiedosto puuttuu. Kirjoita se komennon jälkeen: hankebotti import lista.xlsx',
  noSuchFile: (path) => `Tiedostoa ${path} ei ole. Tarkista sen nimi ja kansio.`,
  cannotRead: (path, reason) => `Tiedostoa ${path} ei voitu lukea (${reason}). Tarkista tiedosto ja sen oikeudet.`,
  reading: 'Luetaan',
} satisfies ImportSentences;

const lacking = {
  name: 'nimeä',
  beneficiary: 'avustuksen saajaa',
  start: 'tarkkaa alkamispäivää',
  end: 'tarkkaa päättymispäivää',
  funding: 'rahoituksen määrää',
};
