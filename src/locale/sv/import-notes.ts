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
      return 'Listan har ingen kolumn för EU-finansiering eller annan offentlig finansiering. Totalkostnaderna bevaras, men frågor om finansiering besvaras inte utifrån dem.';
    case 'no-days':
      return 'Listan har inga start- eller slutdatum: frågor om en period hittar inte dess projekt.';
    case 'no-beneficiary-column':
      return 'Listan anger inga stödmottagare.';
    case 'currency-not-stated':
      return 'Filen anger ingen valuta, eller inte för alla belopp. Beloppen visas utan valuta tills den anges: "currency" i mappningsfilen eller --currency EUR.';
    case 'several-currencies':
      return `Listan har flera valutor, som inte räknas ihop: ${Object.entries(note.projects)
        .map(([currency, count]) => `${currency === 'unknown' ? 'inte angiven' : currency} på ${rows(count)}`)
        .join(', ')}.`;
    case 'participations':
      return `Varje rad är en deltagares andel i ett projekt: ${rows(note.rows)} utgör ${words.projects(note.projects)}, och beloppen på ett projekts rader räknas ihop.`;
    case 'columns-complete-each-other':
      return `Kolumnerna ${joinTexts(note.columns.map(quote), and)} kompletterar varandra: på varje rad är en av dem ifylld, och den anger ${importFields[note.field]}.`;
    case 'column-left-aside':
      return `Kolumnen ${quote(note.column)} användes inte: ${reasons[note.why]}.`;
    case 'column-remark':
      return `Kolumnen ${quote(note.column)} ${remarks[note.remark]}.`;
    case 'currencies-differ':
      return `Kolumnen ${quote(note.column)} har olika valutor i rubriken och cellerna: ${joinTexts(note.currencies, and)}. Varje belopp lästes i den valuta som står vid det; för de övriga är valutan inte angiven.`;
    case 'serial-days':
      return `Kolumnen ${quote(note.column)} innehåller bara tal: de lästes som ett kalkylprograms dagar, räknade från år 1900.`;
    case 'epoch-days':
      return `Kolumnen ${quote(note.column)} räknar sekunder eller millisekunder från 1970: de lästes som dagar.`;
    case 'moments':
      return `Kolumnen ${quote(note.column)} innehåller tidpunkter som alla är midnatt i ${zones[note.zone]}: de lästes som dagarna där.`;
    case 'short-years':
      return `Kolumnen ${quote(note.column)} anger år med två siffror: de lästes som åren 1970–2069.`;
    case 'partial-days':
      return `I kolumnen ${quote(note.column)} anger ${joinTexts(
        [...(note.years === 0 ? [] : [`${rows(note.years)} bara år`]), ...(note.months === 0 ? [] : [`${rows(note.months)} bara månad`])],
        and,
      )}. Ingen dag har lagts till.`;
    case 'not-stated-days':
      return `I kolumnen ${quote(note.column)} anger ${rows(note.count)} att datum saknas (${note.texts.map(quote).join(', ')}).`;
    case 'scale-not-applied':
      return `I rubriken ${quote(note.column)} står ${quote(note.words)}, men beloppen är för stora för det: de lästes som de står.`;
    case 'scale-applied':
      return `I rubriken ${quote(note.column)} står ${quote(note.words)}: varje belopp multiplicerades med ${whole(note.factor)}.`;
    case 'total-agrees':
      return `Summan som rad ${note.row} anger för kolumnen ${quote(note.column)} stämmer med summan av de lästa raderna, bortsett från avrundning.`;
    case 'sheets-alike':
      return `Bladen ${joinTexts(note.sheets.map(quote), and)} har samma siffror: det första lästes.`;
    case 'other-tables':
      return note.names.length === 1
        ? `I filen finns också tabellen ${quote(note.names[0] ?? '')}, som inte lästes.`
        : `I filen finns också tabellerna ${joinTexts(note.names.map(quote), and)}, som inte lästes.`;
    case 'updated-on':
      return note.day === null
        ? 'Filen anger inte när listan uppdaterades. Ange datumet med --updated ÅÅÅÅ-MM-DD.'
        : `Listan uppdaterades den ${formats.date(note.day)} enligt filens namn eller rubrik.`;
  }
}

const rows = (count: number): string => (count === 1 ? '1 rad' : `${whole(count)} rader`);

/** What must be known of a column that was taken. */
const zones = { WET: 'Västeuropa', CET: 'Centraleuropa', EET: 'Östeuropa' };

const remarks: Readonly<Record<ColumnRemark, string>> = {
  'planned-amounts': 'anger planerade belopp, eftersom listan saknar beviljade',
  'planned-day': 'anger ett planerat datum',
  'eu-and-national': 'anger EU-finansiering och nationell finansiering i ett enda belopp',
  'values-decide': 'har en rubrik som talar om en andel, men värdena är belopp',
  'total-as-cost': 'anger all finansiering sammanlagt, vilket lästes som totalkostnader',
  'short-name': 'innehåller kortnamn, eftersom listan saknar andra namn',
};

/** Why a column with a fitting header is not read. */
const reasons: Readonly<Record<LeftAsideReason, string>> = {
  hidden: 'den är dold',
  empty: 'den är tom eller innehåller bara nollor',
  translation: 'den upprepar en annan kolumn på ett annat språk',
  award: 'den anger när finansieringen beviljades, inte när projektet börjar',
  eu: 'finansieringen läses från en annan kolumn',
  'eu-and-national': 'den anger EU-finansiering och nationell finansiering i ett enda belopp',
  grant: 'finansieringen läses från en annan kolumn',
  'public-total': 'den anger all offentlig finansiering, där EU:s andel bara är en del',
  'planned-funding': 'den anger planerad finansiering',
  'total-cost': 'totalkostnaderna läses från en annan kolumn',
  'planned-cost': 'den anger planerade kostnader',
  unclear: 'rubriken anger inte vad beloppet är',
  'unclear-total': 'rubriken anger inte vad beloppet är',
  rate: 'den anger en procentandel, inte ett belopp',
  paid: 'den anger vad som har betalats ut, inte vad som har beviljats',
  requested: 'den anger vad som har sökts, inte vad som har beviljats',
  previous: 'den anger ett tidigare belopp',
  'other-source': 'den anger nationell, privat eller annan finansiering',
  partner: 'den anger en partners andel',
  'unknown-header': 'rubriken är okänd, fast kolumnen innehåller datum eller belopp',
  'not-counted': 'den anger inte projektets finansiering',
  count: 'den anger ett antal, inte ett belopp',
};
