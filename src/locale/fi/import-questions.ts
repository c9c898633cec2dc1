import type { ImportQuestion, Refusal } from '../../domain/import-report.ts';
import { optionHeaders } from '../option-headers.ts';
import { formats } from './formats.ts';
import { importFields } from './import-fields.ts';

const { quote, whole } = formats;

/** What must be stated before the list can be read. */
export function importQuestion({ about, column, field, count, samples }: ImportQuestion): string {
  const shown = samples.map(quote).join(', ');
  const where = column === null ? 'listassa' : `sarakkeessa ${quote(column)}`;
  const example = shown === '' ? '' : `, esimerkiksi ${shown}`;
  switch (about) {
    case 'encoding':
      return 'Mikä merkistökoodaus on oikea? Kirjaimet näkyvät alla.';
    case 'delimiter':
      return 'Mikä merkki erottaa solut? Alla näkyvät yhden rivin ensimmäiset solut.';
    case 'table':
      return 'Mikä taulukko on hankkeiden luettelo?';
    case 'header':
      return 'Mikä rivi on otsikkorivi, jolla sarakkeiden nimet ovat?';
    case 'column':
      return field === null ? 'Mikä sarake luetaan?' : `Mistä sarakkeesta luetaan ${importFields[field]}?`;
    case 'date-order':
      return `Mikä päivämäärissä on ensin ${where}? Ne voi lukea useammalla tavalla${example}.`;
    case 'decimal-sign':
      return `Kumpi erottaa desimaalit ${where}, pilkku vai piste? Summat voi lukea kummallakin tavalla${example}.`;
    case 'damaged-amounts':
      return `Osa summista ${where} näyttää menettäneen viimeiset numeronsa${example}. Jätetäänkö ne pois yhteissummista vai ovatko ne oikein?`;
    case 'scale':
      return `Otsikossa ${column === null ? '' : `${quote(column)} `}puhutaan tuhansista tai miljoonista. Miten sen alla olevat summat luetaan${example}?`;
    case 'repeated-rows':
      return `${rows(count)} kertoo samasta hankkeesta kuin jokin toinen rivi (suluissa rivien numerot: ${shown}). Toistavatko rivit hankkeen koko summan, ovatko ne osia, joiden summat lasketaan yhteen, vai onko jokainen oma hankkeensa?`;
    case 'unnamed-rows':
      return count === 1
        ? `1 rivillä on summa mutta ei hankkeen nimeä (rivi ja summa: ${shown}). Onko se osa yläpuolellaan olevaa hanketta?`
        : `${whole(count)} rivillä on summa mutta ei hankkeen nimeä (rivi ja summa: ${shown}). Ovatko ne osia yläpuolellaan olevasta hankkeesta?`;
  }
}

const rows = (count: number): string => (count === 1 ? '1 rivi' : `${whole(count)} riviä`);

/** What an option means in words; a header or a table stands for itself. */
export function importOption({ about }: ImportQuestion, value: string): string {
  switch (about) {
    case 'encoding':
      return value;
    case 'delimiter':
      return value === '\t' ? 'Tab' : quote(value);
    case 'table':
      return value === '*' ? 'kaikki yhdessä' : quote(value);
    case 'header':
      return `rivi ${value}`;
    case 'column':
      return value === 'none' ? 'ei mistään näistä: lista ei kerro sitä' : optionHeaders(value).map(quote).join(' + ');
    default:
      return options[about][value] ?? quote(value);
  }
}

const options: Readonly<
  Record<Exclude<ImportQuestion['about'], 'table' | 'header' | 'column' | 'encoding' | 'delimiter'>, Readonly<Record<string, string>>>
> = {
  'date-order': { dmy: 'päivä ensin', mdy: 'kuukausi ensin', ymd: 'vuosi ensin' },
  'decimal-sign': { ',': 'pilkku erottaa desimaalit', '.': 'piste erottaa desimaalit' },
  'damaged-amounts': { 'leave-out': 'jätetään pois yhteissummista, ja niiden määrä kerrotaan', 'as-printed': 'oikein sellaisinaan' },
  scale: { '1': 'sellaisinaan', '1000': 'tuhansina', '1000000': 'miljoonina' },
  'repeated-rows': {
    repeats: 'hanke toistuu: se lasketaan kerran',
    parts: 'hankkeen osia: summat lasketaan yhteen',
    projects: 'jokainen rivi on oma hankkeensa',
  },
  'unnamed-rows': {
    parts: 'yläpuolella olevan hankkeen osia: summat lisätään siihen',
    'leave-out': 'eivät ole osia: jätetään pois, ja niiden määrä kerrotaan',
  },
};

/** Why the file is no list that can be read, and what to do. */
export function importRefusal({ code, detail }: Refusal): string {
  const more = detail === '' ? '' : ` (${detail})`;
  switch (code) {
    case 'too-large':
      return `Tiedosto on liian suuri${more}. Nosta rajaa valitsimella --max-megabytes tai jaa lista osiin.`;
    case 'empty':
      return 'Tiedosto on tyhjä.';
    case 'broken-file':
      return `Tiedosto on rikki tai katkennut${more}. Lataa se uudelleen.`;
    case 'unpacks-too-large':
      return `Tiedosto on purettuna paljon suurempi kuin sen pitäisi${more}. Sitä ei avattu: pyydä julkaisijalta toinen tiedosto.`;
    case 'too-many-cells':
      return `Tiedostossa on liikaa soluja${more}. Poista siitä kaikki, mikä ei kuulu listaan.`;
    case 'too-deep':
      return `Tiedostossa on liian monta sisäkkäistä tasoa, jotta se olisi lista${more}. Pyydä se julkaisijalta CSV- tai XLSX-muodossa.`;
    case 'encrypted':
      return `Tiedosto on lukittu salasanalla${more}. Tallenna se ilman salasanaa.`;
    case 'unknown-encoding':
      return `Merkistöä ${quote(detail)} ei ole. Kokeile merkistöä utf-8, windows-1252 tai iso-8859-15.`;
    case 'flattened-text':
      return `Tekstiä ei voitu jakaa varmasti riveiksi ja soluiksi: ${detail} Kopioi koko taulukko otsikoineen ja lue se tunnetun listan kansioon (--into).`;
    case 'no-projects':
      return 'Tiedostossa on otsikkorivi, mutta sen alla ei ole hankkeita.';
    case 'not-projects':
      return `Tämä ei ole hankkeiden luettelo${detail === '' ? '' : ` (${quote(detail)})`}. Luettelossa jokaisella hankkeella on oma rivi ja nimi.`;
    case 'no-such-column':
      return `Määritystiedostossa mainittua saraketta ei ole tiedostossa: ${quote(detail)}.`;
    case 'no-such-table':
      return detail === ''
        ? 'Tiedoston kaikki taulukot on piilotettu. Tuo lista näkyviin tai nimeä sen taulukko määritystiedostossa.'
        : `Määritystiedostossa mainittua taulukkoa ei ole tiedostossa: ${quote(detail)}.`;
    case 'not-a-table':
      return `Tiedostosta ei löytynyt taulukkoa${more}. Sen pitäisi olla CSV, XLSX, XLS, ODS, JSON tai tallennettu verkkosivu, jossa on taulukko.`;
    default:
      return `Tiedostoa ei voitu lukea: ${code}${more}.`;
  }
}
