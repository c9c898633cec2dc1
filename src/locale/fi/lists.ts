import type { IsoDate } from '../../domain/date.ts';
import type { DownloadFault, RefreshSource, RefreshTrouble, Refusal } from '../../domain/refresh-report.ts';
import { day, line, strong } from '../line.ts';
import type { ListSentences, NewsCounts } from '../sections/list-sentences.ts';
import { formats } from './formats.ts';
import { words } from './words.ts';

const { quote, whole, money, date } = formats;

const fields = {
  identifier: 'Tunniste',
  name: 'Nimi',
  beneficiary: 'Avustuksen saaja',
  objective: 'Erityistavoite',
  purpose: 'Tavoite ja tulokset',
  totalCost: 'Kokonaiskustannus',
  fund: 'Rahasto',
  programme: 'Ohjelma',
  location: 'Sijainti',
  intervention: 'Toimenpidetyyppi',
  start: 'Alkamispäivä',
  end: 'Päättymispäivä',
} satisfies ListSentences['fields'];

const counts = ({ added, gone, changed }: NewsCounts): string =>
  `${whole(added)} ${added === 1 ? 'uusi' : 'uutta'}, ${whole(gone)} ${gone === 1 ? 'poistunut' : 'poistunutta'}, ${whole(changed)} ${changed === 1 ? 'muuttunut' : 'muuttunutta'}`;

function from(source: RefreshSource): string {
  switch (source.from) {
    case 'folder':
      return 'lähde: listan kansio';
    case 'file':
      return `lähde: tiedosto ${quote(source.name)}`;
    case 'address':
      return `lähde: ${source.host}`;
  }
}

function refusal(reason: Refusal): string {
  switch (reason.code) {
    case 'unreadable':
      return `Sitä ei voitu lukea. ${reason.reason}`;
    case 'no-projects':
      return 'Siinä ei ole hankkeita.';
    case 'fewer-projects':
      return `Siinä on ${words.projects(reason.after)}, nykyisessä ${words.projects(reason.before)}.`;
    case 'smaller-total':
      return `Sen summat ovat yhteensä ${reason.after === null ? '0' : money(reason.after)}, nykyisen ${money(reason.before)}.`;
    case 'older':
      return `Se on päivitetty ${date(reason.after)}, nykyinen ${date(reason.before)}.`;
    case 'field-lost':
      return `Kentän ${quote(reason.field === 'funding' ? 'Rahoitus' : fields[reason.field])} kertoo ${words.projects(reason.after)}, nykyisessä ${words.projects(reason.before)}.`;
  }
}

function fault(problem: DownloadFault): string {
  switch (problem.code) {
    case 'bad-address':
      return 'Osoite ei ole http- tai https-osoite, tai siinä on salasana. Korjaa asetus HANKEBOTTI_LIST_URL.';
    case 'unreachable':
      return `Palvelimeen ei saada yhteyttä (${problem.reason}). Yritetään myöhemmin uudelleen.`;
    case 'bad-status':
      return `Palvelin vastasi tilalla ${problem.status}. Tarkista, onko lista vielä osoitteessa.`;
    case 'too-many-redirects':
      return 'Osoite ohjaa liian monta kertaa eteenpäin. Anna asetukseen lopullinen osoite.';
    case 'redirected-elsewhere':
      return 'Osoite ohjaa muualle kuin http- tai https-osoitteeseen. Anna asetukseen listan oma osoite.';
    case 'too-large':
      return `Tiedosto on suurempi kuin ${whole(Math.floor(problem.limitBytes / (1024 * 1024)))} Mt.`;
    case 'too-slow':
      return `Tiedosto ei tullut ${whole(Math.round(problem.limitMs / 1000))} sekunnissa. Yritetään myöhemmin uudelleen.`;
    case 'cut-short':
      return 'Tiedostosta tuli vain osa. Yritetään myöhemmin uudelleen.';
    case 'empty':
      return 'Tiedosto on tyhjä.';
  }
}

function because(trouble: RefreshTrouble): string {
  switch (trouble.code) {
    case 'refused': {
      const mayForce = trouble.refusals.every(({ code }) => code !== 'unreadable' && code !== 'no-projects');
      const reasons = `Uutta versiota ei otettu käyttöön. ${trouble.refusals.map(refusal).join(' ')}`;
      return mayForce
        ? `${reasons} Jos näin kuuluu olla, ota se käyttöön komennolla hankebotti import … --force tai käynnistä botti uudelleen.`
        : reasons;
    }
    case 'not-loaded':
      return fault(trouble.fault);
    case 'not-imported':
      return trouble.sentence;
    case 'several-lists':
      return 'HANKEBOTTI_LIST_URL päivittää yhden listan, ja kansiossa on useita. Poista asetus.';
    case 'not-written':
      return `Uutta versiota ei voitu kirjoittaa (${trouble.reason}). Tarkista kansio ja oikeudet.`;
  }
}

const versionOf = (updated: IsoDate | null): string => (updated === null ? 'ei päivää' : date(updated));
const dayOf = (updated: IsoDate | null) => (updated === null ? line`ei päivää` : line`${day(updated)}`);

export const lists = {
  fields,
  counts,
  taken: (title, source, news) => `Lista ${quote(title)} päivitettiin (${from(source)})${news === null ? '' : `: ${counts(news)}`}.`,
  refused: (title, source, trouble) => `Listaa ${quote(title)} ei päivitetty (${from(source)}), ja vanha jää käyttöön. ${because(trouble)}`,

  answerByImport: (folder) => `Vastaa kerran komennolla hankebotti import TIEDOSTO --into ${folder}; sen jälkeen vastaus pysyy voimassa.`,

  versions: (before, after) => `Listat ${versionOf(before)} ja ${versionOf(after)}`,
  sameLists: 'Mitään uutta, poistunutta tai muuttunutta ei ole.',
  added: (count) => `Uudet (${whole(count)})`,
  gone: (count) => `Poistuneet (${whole(count)})`,
  changed: (count) => `Muuttuneet (${whole(count)})`,
  ended: (count) => `Listojen päivien välillä päättyneet (${whole(count)})`,
  renamed: (count) => `Nimeään vaihtaneet organisaatiot (${whole(count)})`,
  endedUnknown: 'Välillä päättyneitä ei voida kertoa: listalla ei ole päivää.',
  notStated: 'ei kerrottu',

  listAt: (title, folder) => `${title} (${folder})`,
  updatedOn: (updated, isOld) =>
    updated === null
      ? 'Lista ei kerro, milloin se on päivitetty.'
      : `Päivitetty ${date(updated)}${isOld ? ', yli neljä kuukautta sitten' : ''}`,
  notStatedFor: (field, count, all) => `${field}: ei kerrottu ${whole(count)}/${words.projects(all)}`,
  unreadable: (count) => `Ei voitu lukea (${whole(count)})`,
  doubts: (count) => `Epäilyttävää (${whole(count)})`,
  row: (row) => `Rivi ${whole(row)}`,
  lookAlike: (count) =>
    `Organisaatiot, jotka näyttävät samalta ja lasketaan erikseen (${whole(count)}); jos ne ovat sama, lisää molemmat nimet tiedostoon beneficiaries.json`,
  andMore: (count) => `ja ${whole(count)} muuta`,
  previous: (updated, news) => `Aiempaan versioon (${versionOf(updated)}) verrattuna: ${counts(news)}`,
  noPrevious: 'Aiempaa versiota ei ole tallessa.',
  previousUnreadable: (reason) => `Aiempaa versiota ei voitu lukea. ${reason}`,
  lastRefused: (updated, source, trouble) => `${date(updated)} listaa ei päivitetty (${from(source)}). ${because(trouble)}`,
  unreadableList: (folder, reason) => `Listaa ${folder} ei voitu lukea. ${reason}`,
  clean: 'Ei ongelmia.',
  problems: (count) => (count === 1 ? '1 ongelma.' : `${whole(count)} ongelmaa.`),
  missingFolders: 'Tarvitaan kaksi listaa. Anna niiden kansiot: hankebotti diff VANHA UUSI',

  news: (title, before, after, news) =>
    line`Lista ${quote(title)} (${dayOf(after)}) edelliseen versioon (${dayOf(before)}) verrattuna: ${strong(counts(news))}`,
  noNews: (title, before, after) =>
    line`Listassa ${quote(title)} (${dayOf(after)}) ei ole mitään uutta, poistunutta tai muuttunutta edelliseen versioon (${dayOf(before)}) verrattuna`,
  noEarlier: (title) => line`Listan ${quote(title)} uutuuksia ei voida kertoa: aiempaa versiota ei ole tallessa.`,
  noEarlierHint: 'Aiempi versio jää talteen, kun lista seuraavan kerran päivitetään.',
  newsAdded: line`Uudet:`,
  newsChanged: line`Muuttuneet:`,
  newsGone: line`Poistuneet:`,
  newsReading: 'mitä uutta listalla on',
  whatIsNew: 'Mitä uutta listalla on?',
} satisfies ListSentences;
