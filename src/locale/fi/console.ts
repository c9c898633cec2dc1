import type { ConsoleSentences } from '../sections/console-sentences.ts';
import { formats } from './formats.ts';
import { words } from './words.ts';

const { quote, whole } = formats;

export const consoleSentences = {
  greeting: (title, updatedOn) => `Kysy listasta ${quote(title)} (päivitetty ${updatedOn}).`,
  examplesIntro: 'Esimerkiksi:',
  prompt: '> ',
  hint: 'Sarkain täydentää nimet, numero valitsee ehdotuksen, ”ohje” näyttää lisää esimerkkejä, ”lopeta” lopettaa.',
  goodbye: 'Näkemiin!',
  askNext: 'Kysy vaikka:',
  didYouMean: 'Tarkoititko:',
  usage: [
    'Käyttö:',
    '  hankebotti',
    '      keskustelu päätteessä; putkesta tai tiedostosta kysymys riviltä',
    '  hankebotti chat',
    '      sama',
    '  hankebotti ask "kysymys" [--json]',
    '      yksi vastaus; --json antaa sen ohjelmille, yhtenä rivinä',
    '  hankebotti export "kysymys" [--format csv|xlsx] [--out TIEDOSTO] [--force]',
    '      täsmälleen kysytyt hankkeet tiedostoon; --force kirjoittaa vanhan päälle',
    '  hankebotti batch',
    '      JSON-rivejä sisään, JSON-rivejä ulos',
    '  hankebotti unanswered [--limit N]',
    '      yleisimmät kysymykset, jotka jäivät ilman vastausta',
    '  hankebotti help',
    '      tämä ohje, myös --help tai -h',
    '  hankebotti --version',
    '      ohjelman versio, myös version tai -V',
    '',
    'Valitsimet:',
    '  --today VVVV-KK-PP   päivä, jota pidetään tänä päivänä',
    '  --locale fi|en|sv    kieli, kun kysymys ei sitä näytä',
    '  --                   tämän jälkeen kaikki on kysymystä, myös viivalla alkava',
    '',
    'Paluukoodi: 0 vastattu, 1 ei löytynyt tai jäi epäselväksi, 2 väärä käyttö.',
  ].join('\n'),
  unknownCommand: (command) =>
    `Tuntematon komento ${quote(command)}. Komennot ovat ask, chat, batch, export, unanswered, help ja version; hankebotti --help kertoo lisää.`,
  unknownOption: (option) => `Tuntematon valitsin ${quote(option)}. Valitsimet näyttää hankebotti --help.`,
  missingValue: (option) => `Valitsimelta ${option} puuttuu arvo. Kirjoita se valitsimen jälkeen.`,
  missingQuestion: 'Kysymys puuttuu. Kirjoita se lainausmerkkeihin: hankebotti ask "montako hanketta"',
  badDate: (text) => `${quote(text)} ei ole päivä. Kirjoita päivä muodossa VVVV-KK-PP, esimerkiksi 2024-03-05.`,
  badLocale: (text) => `Kieltä ${quote(text)} ei ole. Kielet ovat fi, en ja sv.`,
  badFormat: (text) => `Tiedostomuotoa ${quote(text)} ei ole. Anna tiedostolle pääte .csv tai .xlsx.`,
  formatsDiffer: (format, path) =>
    `Valitsin --format ${format} ja tiedoston ${path} pääte tarkoittavat eri muotoja. Jätä toinen pois tai anna ne samoina.`,
  badLimit: (text) => `${quote(text)} ei kelpaa määräksi. Anna kokonaisluku 1–1000, esimerkiksi --limit 50.`,
  badTimeZone: (text) =>
    `Aikavyöhykettä ${quote(text)} ei ole. Anna asetukselle HANKEBOTTI_TIMEZONE IANA-nimi, esimerkiksi Europe/Helsinki, tai poista asetus.`,
  badBatchLine: (lineNumber) => `Rivi ${whole(lineNumber)} ei ole JSON-olio. Anna riville {"id": "…", "question": "…"}.`,
  badBatchField: (lineNumber, field) => `Rivin ${whole(lineNumber)} kenttä ${quote(field)} puuttuu tai on väärää muotoa.`,
  fileWritten: (path, projects) => `Tallennettu: ${path}, ${words.projects(projects)}.`,
  fileExists: (path) => `Tiedosto ${path} on jo olemassa. Anna toinen nimi tai kirjoita sen päälle valitsimella --force.`,
  cannotWrite: (path, reason) => `Tiedostoa ${path} ei voitu kirjoittaa (${reason}). Tarkista kansio ja oikeudet.`,
  nothingToExport: 'Vietävää ei ole: kysy ensin hankkeista.',
  cannotReadList: (path, reason) => `Listaa ${path} ei voitu lukea (${reason}). Tarkista, että tiedosto on paikallaan ja ehjä.`,
  voikkoMissing: 'Suomen taivutusmuodot tunnistetaan paremmin, kun asennat: apt install libvoikko1 voikko-fi',
  stateUnreadable: (path, reason, keptAs) =>
    `Tilatiedostoa ${path} ei voitu lukea (${reason}). Aiemmat keskustelut on unohdettu, mutta kysymyksiin vastataan. ${keptAs === null ? 'Korjaa tiedosto tai siirrä se syrjään; siihen ei kirjoiteta.' : `Vanha tiedosto on nyt ${keptAs}.`}`,
  stateUnwritable: (path, reason) =>
    `Tilatiedostoa ${path} ei voitu kirjoittaa (${reason}). Keskustelu muistetaan vain tämän ajon ajan. Tarkista kansio ja oikeudet.`,
  unansweredIntro: (path) => `Yleisimmät kysymykset, jotka jäivät ilman vastausta (${path}):`,
  unansweredReason: { nothing: 'ei löytynyt', unclear: 'jäi epäselväksi', unanswerable: 'ei ole listassa' },
  unansweredNone: (path) => `Yhtään kysymystä ei ole jäänyt ilman vastausta (${path}).`,
  unansweredOff:
    'Vastaamatta jääneitä kysymyksiä ei säilytetä. Ota säilytys käyttöön antamalla asetukselle HANKEBOTTI_UNANSWERED tiedoston nimi, esimerkiksi HANKEBOTTI_UNANSWERED=unanswered.jsonl.',
  cannotReadUnanswered: (path, reason) =>
    `Vastaamatta jääneiden kysymysten tiedostoa ${path} ei voitu lukea (${reason}). Tarkista polku ja oikeudet.`,
  error: (id) => `Vastatessa tapahtui virhe, tunniste ${id}. Lokissa on lisää samalla tunnisteella.`,
} satisfies ConsoleSentences;
