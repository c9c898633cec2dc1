import type { IsoDate } from '../../domain/date.ts';
import type { DownloadFault, RefreshSource, RefreshTrouble, Refusal } from '../../domain/refresh-report.ts';
import { day, line, strong } from '../line.ts';
import type { ListSentences, NewsCounts } from '../sections/list-sentences.ts';
import { formats } from './formats.ts';
import { words } from './words.ts';

const { quote, whole, money, date } = formats;

const fields = {
  identifier: 'Beteckning',
  name: 'Namn',
  beneficiary: 'Stödmottagare',
  objective: 'Särskilt mål',
  purpose: 'Mål och resultat',
  totalCost: 'Totalkostnad',
  fund: 'Fond',
  programme: 'Program',
  location: 'Plats',
  intervention: 'Typ av insats',
  start: 'Startdatum',
  end: 'Slutdatum',
} satisfies ListSentences['fields'];

const counts = ({ added, gone, changed }: NewsCounts): string =>
  `${whole(added)} ${added === 1 ? 'nytt' : 'nya'}, ${whole(gone)} ${gone === 1 ? 'borttaget' : 'borttagna'}, ${whole(changed)} ${changed === 1 ? 'ändrat' : 'ändrade'}`;

function from(source: RefreshSource): string {
  switch (source.from) {
    case 'folder':
      return 'från sin mapp';
    case 'file':
      return `från filen ${quote(source.name)}`;
    case 'address':
      return `från ${source.host}`;
  }
}

function refusal(reason: Refusal): string {
  switch (reason.code) {
    case 'unreadable':
      return `Den kan inte läsas. ${reason.reason}`;
    case 'no-projects':
      return 'Den har inga projekt.';
    case 'fewer-projects':
      return `Den har ${words.projects(reason.after)}, den nuvarande ${words.projects(reason.before)}.`;
    case 'smaller-total':
      return `Dess belopp är sammanlagt ${reason.after === null ? '0' : money(reason.after)}, den nuvarandes ${money(reason.before)}.`;
    case 'older':
      return `Den är uppdaterad den ${date(reason.after)}, den nuvarande den ${date(reason.before)}.`;
    case 'field-lost':
      return `${quote(reason.field === 'funding' ? 'Finansiering' : fields[reason.field])} anges för ${words.projects(reason.after)}, i den nuvarande för ${words.projects(reason.before)}.`;
  }
}

function fault(problem: DownloadFault): string {
  switch (problem.code) {
    case 'bad-address':
      return 'Adressen är ingen http- eller https-adress utan lösenord. Rätta HANKEBOTTI_LIST_URL.';
    case 'unreachable':
      return `Servern kan inte nås (${problem.reason}). Nytt försök görs senare.`;
    case 'bad-status':
      return `Servern svarade med status ${problem.status}. Kontrollera om listan finns kvar på adressen.`;
    case 'too-many-redirects':
      return 'Adressen leder vidare för många gånger. Ange den slutliga adressen.';
    case 'redirected-elsewhere':
      return 'Adressen leder till något som inte är en http- eller https-adress. Ange listans egen adress.';
    case 'too-large':
      return `Filen är större än ${whole(Math.floor(problem.limitBytes / (1024 * 1024)))} MB.`;
    case 'too-slow':
      return `Filen kom inte inom ${whole(Math.round(problem.limitMs / 1000))} sekunder. Nytt försök görs senare.`;
    case 'cut-short':
      return 'Bara en del av filen kom. Nytt försök görs senare.';
    case 'empty':
      return 'Filen är tom.';
  }
}

function because(trouble: RefreshTrouble): string {
  switch (trouble.code) {
    case 'refused': {
      const mayForce = trouble.refusals.every(({ code }) => code !== 'unreadable' && code !== 'no-projects');
      const reasons = `Den nya versionen tas inte i bruk. ${trouble.refusals.map(refusal).join(' ')}`;
      return mayForce ? `${reasons} Om det är rätt, ta den i bruk med hankebotti import … --force eller starta om boten.` : reasons;
    }
    case 'not-loaded':
      return fault(trouble.fault);
    case 'not-imported':
      return trouble.sentence;
    case 'several-lists':
      return 'HANKEBOTTI_LIST_URL uppdaterar en enda lista, och mappen har flera. Ta bort inställningen.';
    case 'not-written':
      return `Den nya versionen kunde inte skrivas (${trouble.reason}). Kontrollera mappen och rättigheterna.`;
  }
}

const versionOf = (updated: IsoDate | null): string => (updated === null ? 'utan datum' : date(updated));
const dayOf = (updated: IsoDate | null) => (updated === null ? line`utan datum` : line`${day(updated)}`);

export const lists = {
  fields,
  counts,
  taken: (title, source, news) => `Listan ${quote(title)} uppdaterades ${from(source)}${news === null ? '' : `: ${counts(news)}`}.`,
  refused: (title, source, trouble) =>
    `Listan ${quote(title)} uppdaterades inte ${from(source)}, och den gamla gäller. ${because(trouble)}`,

  answerByImport: (folder) => `Svara en gång med hankebotti import FIL --into ${folder}; därefter gäller svaret.`,

  versions: (before, after) => `Listorna ${versionOf(before)} och ${versionOf(after)}`,
  sameLists: 'Inget är nytt, borttaget eller ändrat.',
  added: (count) => `Nya (${whole(count)})`,
  gone: (count) => `Borttagna (${whole(count)})`,
  changed: (count) => `Ändrade (${whole(count)})`,
  ended: (count) => `Avslutade mellan listornas datum (${whole(count)})`,
  renamed: (count) => `Organisationer med nytt namn (${whole(count)})`,
  endedUnknown: 'Vad som har avslutats däremellan kan inte anges: en lista saknar datum.',
  notStated: 'anges inte',

  listAt: (title, folder) => `${title} (${folder})`,
  updatedOn: (updated, isOld) =>
    updated === null
      ? 'Listan anger inte när den uppdaterades.'
      : `Uppdaterad den ${date(updated)}${isOld ? ', för över fyra månader sedan' : ''}`,
  notStatedFor: (field, count, all) => `${field}: anges inte för ${whole(count)} av ${words.projects(all)}`,
  unreadable: (count) => `Kunde inte läsas (${whole(count)})`,
  doubts: (count) => `Tvivelaktigt (${whole(count)})`,
  row: (row) => `Rad ${whole(row)}`,
  lookAlike: (count) =>
    `Organisationer som liknar varandra och räknas som två (${whole(count)}); om de är en, ange båda namnen i beneficiaries.json`,
  andMore: (count) => `och ${whole(count)} till`,
  previous: (updated, news) => `Jämfört med den tidigare versionen (${versionOf(updated)}): ${counts(news)}`,
  noPrevious: 'Ingen tidigare version finns sparad.',
  previousUnreadable: (reason) => `Den tidigare versionen kan inte läsas. ${reason}`,
  lastRefused: (updated, source, trouble) => `Den ${date(updated)} uppdaterades listan inte ${from(source)}. ${because(trouble)}`,
  unreadableList: (folder, reason) => `Listan ${folder} kan inte läsas. ${reason}`,
  clean: 'Inga problem.',
  problems: (count) => `${whole(count)} problem.`,
  missingFolders: 'Två listor behövs. Ange deras mappar: hankebotti diff GAMMAL NY',

  news: (title, before, after, news) =>
    line`Listan ${quote(title)} (${dayOf(after)}) jämfört med föregående version (${dayOf(before)}): ${strong(counts(news))}`,
  noNews: (title, before, after) =>
    line`I listan ${quote(title)} (${dayOf(after)}) är inget nytt, borttaget eller ändrat jämfört med föregående version (${dayOf(before)})`,
  noEarlier: (title) => line`Vad som är nytt i listan ${quote(title)} kan inte anges: ingen tidigare version finns sparad.`,
  noEarlierHint: 'Den tidigare versionen sparas nästa gång listan uppdateras.',
  newsAdded: line`Nya:`,
  newsChanged: line`Ändrade:`,
  newsGone: line`Borttagna:`,
  newsReading: 'vad som är nytt i listan',
  whatIsNew: 'Vad är nytt i listan?',
} satisfies ListSentences;
