import type { ImportQuestion, Refusal } from '../../domain/import-report.ts';
import { optionHeaders } from '../option-headers.ts';
import { formats } from './formats.ts';
import { importFields } from './import-fields.ts';

const { quote, whole } = formats;

/** What must be stated before the list can be read. */
export function importQuestion({ about, column, field, count, samples }: ImportQuestion): string {
  const shown = samples.map(quote).join(', ');
  const where = column === null ? 'i listan' : `i kolumnen ${quote(column)}`;
  const example = shown === '' ? '' : `, till exempel ${shown}`;
  switch (about) {
    case 'encoding':
      return 'Vilken teckenkodning är rätt? Bokstäverna syns nedan.';
    case 'delimiter':
      return 'Vilket tecken skiljer cellerna åt? De första cellerna på en rad syns nedan.';
    case 'table':
      return 'Vilken tabell är förteckningen över projekt?';
    case 'header':
      return 'Vilken rad är rubrikraden, där kolumnernas namn står?';
    case 'column':
      return field === null ? 'Vilken kolumn ska läsas?' : `Vilken kolumn anger ${importFields[field]}?`;
    case 'date-order':
      return `Vad står först i datumen ${where}? De kan läsas på flera sätt${example}.`;
    case 'decimal-sign':
      return `Står komma eller punkt före decimalerna ${where}? Beloppen kan läsas på båda sätten${example}.`;
    case 'damaged-amounts':
      return `En del belopp ${where} verkar ha förlorat sina sista siffror${example}. Ska de lämnas utanför summorna, eller är de rätt som de står?`;
    case 'scale':
      return `I rubriken ${column === null ? '' : `${quote(column)} `}talas det om tusental eller miljoner. Hur ska beloppen under den läsas${example}?`;
    case 'repeated-rows':
      return `${rows(count)} gäller samma projekt som någon annan rad (radnumren inom parentes: ${shown}). Upprepar raderna projektets hela belopp, är de delar vars belopp räknas ihop, eller är varje rad ett eget projekt?`;
    case 'unnamed-rows':
      return count === 1
        ? `1 rad har ett belopp men inget projektnamn (rad och belopp: ${shown}). Är den en del av projektet ovanför?`
        : `${whole(count)} rader har ett belopp men inget projektnamn (rad och belopp: ${shown}). Är de delar av projektet ovanför?`;
  }
}

const rows = (count: number): string => (count === 1 ? '1 rad' : `${whole(count)} rader`);

/** What an option means in words; a header or a table stands for itself. */
export function importOption({ about }: ImportQuestion, value: string): string {
  switch (about) {
    case 'encoding':
      return value;
    case 'delimiter':
      return value === '\t' ? 'Tab' : quote(value);
    case 'table':
      return value === '*' ? 'alla tillsammans' : quote(value);
    case 'header':
      return `rad ${value}`;
    case 'column':
      return value === 'none' ? 'ingen av dem: listan anger det inte' : optionHeaders(value).map(quote).join(' + ');
    default:
      return options[about][value] ?? quote(value);
  }
}

const options: Readonly<
  Record<Exclude<ImportQuestion['about'], 'table' | 'header' | 'column' | 'encoding' | 'delimiter'>, Readonly<Record<string, string>>>
> = {
  'date-order': { dmy: 'dagen först', mdy: 'månaden först', ymd: 'året först' },
  'decimal-sign': { ',': 'komma står före decimalerna', '.': 'punkt står före decimalerna' },
  'damaged-amounts': { 'leave-out': 'lämnas utanför summorna, och antalet anges', 'as-printed': 'rätt som de står' },
  scale: { '1': 'som de står', '1000': 'i tusental', '1000000': 'i miljoner' },
  'repeated-rows': {
    repeats: 'projektet upprepas: det räknas en gång',
    parts: 'delar av ett projekt: beloppen räknas ihop',
    projects: 'varje rad är ett eget projekt',
  },
  'unnamed-rows': {
    parts: 'delar av projektet ovanför: beloppen läggs till det',
    'leave-out': 'inga delar: utelämnas, och antalet anges',
  },
};

/** Why the file is no list that can be read, and what to do. */
export function importRefusal({ code, detail }: Refusal): string {
  const more = detail === '' ? '' : ` (${detail})`;
  switch (code) {
    case 'too-large':
      return `Filen är för stor${more}. Höj gränsen med --max-megabytes eller dela upp listan.`;
    case 'empty':
      return 'Filen är tom.';
    case 'broken-file':
      return `Filen är trasig eller avklippt${more}. Ladda ner den på nytt.`;
    case 'unpacks-too-large':
      return `Filen är mycket större uppackad än den borde vara${more}. Den öppnades inte: be utgivaren om en annan fil.`;
    case 'too-many-cells':
      return `Filen har för många celler${more}. Ta bort det som inte hör till listan.`;
    case 'too-deep':
      return `Filen har för många nivåer inuti varandra för att vara en lista${more}. Be utgivaren om den som CSV eller XLSX.`;
    case 'encrypted':
      return `Filen är låst med lösenord${more}. Spara den utan lösenord.`;
    case 'unknown-encoding':
      return `Teckenkodningen ${quote(detail)} finns inte. Pröva utf-8, windows-1252 eller iso-8859-15.`;
    case 'flattened-text':
      return `Texten kunde inte delas upp säkert i rader och celler: ${detail} Kopiera hela tabellen med rubriker och läs in den i mappen för en känd lista (--into).`;
    case 'no-projects':
      return 'Filen har en rubrikrad men inga projekt under den.';
    case 'not-projects':
      return `Det här är ingen förteckning över projekt${detail === '' ? '' : ` (${quote(detail)})`}. I en förteckning har varje projekt en egen rad med sitt namn.`;
    case 'no-such-column':
      return `Mappningsfilen nämner en kolumn som inte finns i filen: ${quote(detail)}.`;
    case 'no-such-table':
      return detail === ''
        ? 'Alla blad i filen är dolda. Ta fram listan eller ange dess blad i mappningsfilen.'
        : `Mappningsfilen nämner en tabell eller ett blad som inte finns i filen: ${quote(detail)}.`;
    case 'not-a-table':
      return `Ingen tabell hittades i filen${more}. Den ska vara CSV, XLSX, XLS, ODS, JSON eller en sparad webbsida med en tabell.`;
    default:
      return `Filen kunde inte läsas: ${code}${more}.`;
  }
}
