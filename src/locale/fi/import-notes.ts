import type { ColumnRemark, ImportNote, LeftAsideReason } from '../../domain/import-report.ts';
import { joinTexts } from '../line.ts';
import { formats } from './formats.ts';
import { importFields } from './import-fields.ts';
import { words } from './words.ts';

const { quote, whole, and } = formats;

/** What is true of the list as a whole. */
export function importNote(note: ImportNote): string {
  switch (note.code) {
    case 'no-funding-column':
      return 'Listassa ei ole EU-rahoituksen eikä muun julkisen rahoituksen saraketta. Kokonaiskustannukset säilytetään, mutta rahoitusta koskeviin kysymyksiin ei vastata niiden perusteella.';
    case 'no-days':
      return 'Listassa ei ole alkamis- eikä päättymispäiviä: ajanjaksoa koskevat kysymykset eivät löydä sen hankkeita.';
    case 'no-beneficiary-column':
      return 'Lista ei kerro avustuksen saajia.';
    case 'currency-not-stated':
      return 'Tiedosto ei kerro valuuttaa, ainakaan kaikille summille. Summat näytetään ilman valuuttaa, kunnes se ilmoitetaan: "currency" määritystiedostossa tai valitsin --currency EUR.';
    case 'several-currencies':
      return `Listassa on useita valuuttoja, eikä niitä lasketa yhteen: ${Object.entries(note.projects)
        .map(([currency, count]) => `${currency === 'unknown' ? 'ei kerrottu' : currency} ${whole(count)} rivillä`)
        .join(', ')}.`;
    case 'participations':
      return `Jokainen rivi on yhden osallistujan osuus hankkeesta: rivejä on ${whole(note.rows)} ja niillä ${words.projects(note.projects)}. Saman hankkeen rivien summat lasketaan yhteen.`;
    case 'columns-complete-each-other':
      return `Sarakkeet ${joinTexts(note.columns.map(quote), and)} täydentävät toisiaan: kullakin rivillä on täytetty yksi niistä, ja siitä luetaan ${importFields[note.field]}.`;
    case 'column-left-aside':
      return `Saraketta ${quote(note.column)} ei käytetty: ${reasons[note.why]}.`;
    case 'column-remark':
      return `Sarake ${quote(note.column)} ${remarks[note.remark]}.`;
    case 'currencies-differ':
      return `Sarakkeen ${quote(note.column)} otsikossa ja soluissa on eri valuuttoja: ${joinTexts(note.currencies, and)}. Kukin summa luettiin siinä valuutassa, joka sen yhteydessä lukee; muiden valuuttaa ei ole kerrottu.`;
    case 'serial-days':
      return `Sarakkeessa ${quote(note.column)} on pelkkiä lukuja: ne luettiin taulukkolaskennan päivinä, jotka lasketaan vuodesta 1900.`;
    case 'epoch-days':
      return `Sarakkeessa ${quote(note.column)} on sekunteja tai millisekunteja vuodesta 1970: ne luettiin päivinä.`;
    case 'moments':
      return `Sarakkeessa ${quote(note.column)} on ajanhetkiä, jotka ovat kaikki keskiyöllä ${zones[note.zone]} aikaa: ne luettiin sen mukaisina päivinä.`;
    case 'short-years':
      return `Sarakkeessa ${quote(note.column)} vuosi on kirjoitettu kahdella numerolla: vuodet luettiin väliltä 1970–2069.`;
    case 'partial-days':
      return `Sarakkeessa ${quote(note.column)} on ${joinTexts(
        [
          ...(note.years === 0 ? [] : [`${whole(note.years)} rivillä vain vuosi`]),
          ...(note.months === 0 ? [] : [`${whole(note.months)} rivillä vain kuukausi`]),
        ],
        and,
      )}. Puuttuvaa päivää ei ole arvattu.`;
    case 'not-stated-days':
      return `Sarakkeessa ${quote(note.column)} on ${whole(note.count)} rivillä päivän sijasta merkintä, jonka mukaan päivää ei ole (${note.texts.map(quote).join(', ')}).`;
    case 'scale-not-applied':
      return `Otsikossa ${quote(note.column)} lukee ${quote(note.words)}, mutta summat ovat siihen liian suuria: ne luettiin sellaisinaan.`;
    case 'scale-applied':
      return `Otsikossa ${quote(note.column)} lukee ${quote(note.words)}: jokainen summa kerrottiin luvulla ${whole(note.factor)}.`;
    case 'total-agrees':
      return `Rivin ${note.row} yhteissumma sarakkeessa ${quote(note.column)} täsmää luettujen rivien summaan pyöristyksiä lukuun ottamatta.`;
    case 'sheets-alike':
      return `Taulukoissa ${joinTexts(note.sheets.map(quote), and)} on samat luvut: niistä luettiin ensimmäinen.`;
    case 'other-tables':
      return note.names.length === 1
        ? `Tiedostossa on lisäksi taulukko ${quote(note.names[0] ?? '')}, jota ei luettu.`
        : `Tiedostossa on lisäksi taulukot ${joinTexts(note.names.map(quote), and)}, joita ei luettu.`;
    case 'updated-on':
      return note.day === null
        ? 'Tiedosto ei kerro, milloin lista on päivitetty. Ilmoita päivä valitsimella --updated VVVV-KK-PP.'
        : `Lista on päivitetty ${formats.date(note.day)}: päivä on luettu tiedoston nimestä tai otsikosta.`;
  }
}

/** What must be known of a column that was taken. */
const zones = { WET: 'Länsi-Euroopan', CET: 'Keski-Euroopan', EET: 'Itä-Euroopan' };

const remarks: Readonly<Record<ColumnRemark, string>> = {
  'planned-amounts': 'kertoo suunnitellut summat, koska listassa ei ole myönnettyjä',
  'planned-day': 'kertoo suunnitellun päivän',
  'eu-and-national': 'kertoo EU-rahoituksen ja kansallisen rahoituksen yhtenä summana',
  'values-decide': 'on otsikkonsa mukaan osuus, mutta sen arvot ovat rahasummia',
  'total-as-cost': 'kertoo koko rahoituksen, joka luettiin kokonaiskustannuksina',
  'short-name': 'sisältää lyhytnimiä, koska listassa ei ole muita nimiä',
};

/** Why a column with a fitting header is not read. */
const reasons: Readonly<Record<LeftAsideReason, string>> = {
  hidden: 'se on piilotettu',
  empty: 'siinä ei ole mitään tai on pelkkiä nollia',
  translation: 'se toistaa toisen sarakkeen eri kielellä',
  award: 'se kertoo, milloin rahoitus myönnettiin, ei hankkeen alkamispäivää',
  eu: 'rahoitus luetaan toisesta sarakkeesta',
  'eu-and-national': 'se kertoo EU-rahoituksen ja kansallisen rahoituksen yhtenä summana',
  grant: 'rahoitus luetaan toisesta sarakkeesta',
  'public-total': 'se kertoo koko julkisen rahoituksen, josta EU:n osuus on vain osa',
  'planned-funding': 'se kertoo suunnitellun rahoituksen',
  'total-cost': 'kokonaiskustannukset luetaan toisesta sarakkeesta',
  'planned-cost': 'se kertoo suunnitellut kustannukset',
  unclear: 'sen otsikko ei kerro, mikä summa on',
  'unclear-total': 'sen otsikko ei kerro, mikä summa on',
  rate: 'se on prosenttiosuus, ei rahasumma',
  paid: 'se kertoo maksetun, ei myönnetyn rahoituksen',
  requested: 'se kertoo haetun, ei myönnetyn rahoituksen',
  previous: 'se kertoo aiemman summan',
  'other-source': 'se kertoo kansallisen, yksityisen tai muun rahoituksen',
  partner: 'se kertoo kumppanin osuuden',
  'unknown-header': 'sen otsikkoa ei tunneta, vaikka siinä on päiviä tai rahasummia',
  'not-counted': 'se ei ole hankkeen rahoitusta',
  count: 'se on lukumäärä, ei rahasumma',
};
