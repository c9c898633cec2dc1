import type { ConsoleSentences } from '../sections/console-sentences.ts';
import { formats } from './formats.ts';
import { words } from './words.ts';

const { quote, whole } = formats;

export const consoleSentences = {
  greeting: (title, updatedOn) => `Kysy listasta ${quote(title)} (päivitetty ${updatedOn}).`,
  examplesIntro: 'Esimerkiksi:',
  prompt: '> ',
  hint: 'Sarkain täydentää nimet, ”ohje” näyttää lisää esimerkkejä, ”lopeta” lopettaa.',
  goodbye: 'Näkemiin!',
  askNext: 'Kysy vaikka:',
  didYouMean: 'Tarkoititko:',
  usage: [
    'Käyttö:',
    '  hankebotti                            keskustelu päätteessä; putkesta luettuna yksi kysymys riviltä',
    '  hankebotti ask "kysymys" [--json]     yksi vastaus; paluukoodi 0 vastattu, 1 ei löytynyt, 2 väärä käyttö',
    '  hankebotti batch                      JSON-rivejä sisään, JSON-rivejä ulos',
    '  hankebotti export "kysymys" tiedosto  täsmälleen kysytyt hankkeet tiedostoon (.csv tai .xlsx)',
    '',
    'Valitsimet:',
    '  --today VVVV-KK-PP   päivä, jota pidetään tänä päivänä',
    '  --locale fi|en|sv    vastausten kieli',
    '  --help               tämä ohje',
  ].join('\n'),
  unknownCommand: (command) => `Tuntematon komento ${quote(command)}. Komennot ovat ask, batch ja export; hankebotti --help kertoo lisää.`,
  unknownOption: (option) => `Tuntematon valitsin ${quote(option)}. Valitsimet näyttää hankebotti --help.`,
  missingValue: (option) => `Valitsimelta ${option} puuttuu arvo. Kirjoita se valitsimen jälkeen.`,
  missingQuestion: 'Kysymys puuttuu. Kirjoita se lainausmerkkeihin: hankebotti ask "montako hanketta"',
  badDate: (text) => `${quote(text)} ei ole päivä. Kirjoita päivä muodossa VVVV-KK-PP, esimerkiksi 2024-03-05.`,
  badLocale: (text) => `Kieltä ${quote(text)} ei ole. Kielet ovat fi, en ja sv.`,
  badFormat: (text) => `Tiedostomuotoa ${quote(text)} ei ole. Anna tiedostolle pääte .csv tai .xlsx.`,
  messageTooLong: (limit) => `Viesti on liian pitkä: enintään ${whole(limit)} merkkiä luetaan. Kysy lyhyemmin.`,
  badBatchLine: (lineNumber) => `Rivi ${whole(lineNumber)} ei ole JSON-olio. Anna riville {"id": "…", "question": "…"}.`,
  badBatchField: (lineNumber, field) => `Rivin ${whole(lineNumber)} kenttä ${quote(field)} puuttuu tai on väärää muotoa.`,
  fileWritten: (path, projects) => `Tallennettu: ${path}, ${words.projects(projects)}.`,
  fileExists: (path) => `Tiedosto ${path} on jo olemassa. Anna toinen nimi tai poista vanha tiedosto.`,
  cannotWrite: (path, reason) => `Tiedostoa ${path} ei voitu kirjoittaa (${reason}). Tarkista kansio ja oikeudet.`,
  nothingToExport: 'Vietävää ei ole: kysy ensin hankkeista.',
  cannotReadList: (path, reason) => `Listaa ${path} ei voitu lukea (${reason}). Tarkista, että tiedosto on paikallaan ja ehjä.`,
  voikkoMissing: 'Suomen taivutusmuodot tunnistetaan paremmin, kun asennat: apt install libvoikko1 voikko-fi',
  stateUnreadable: (path, reason) =>
    `Tilatiedostoa ${path} ei voitu lukea (${reason}). Aiemmat keskustelut on unohdettu; kysymyksiin vastataan silti. Siirrä tiedosto syrjään, jos ilmoitus toistuu.`,
  stateUnwritable: (path, reason) =>
    `Tilatiedostoa ${path} ei voitu kirjoittaa (${reason}). Keskustelu muistetaan vain tämän ajon ajan. Tarkista kansio ja oikeudet.`,
  storeTrouble: (reason) => `Listaan ei juuri nyt saada yhteyttä (${reason}). Yritä hetken kuluttua uudelleen.`,
  error: (id) => `Vastatessa tapahtui virhe, tunniste ${id}. Lokissa on lisää samalla tunnisteella.`,
} satisfies ConsoleSentences;
