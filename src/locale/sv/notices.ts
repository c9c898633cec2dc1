import { joinTexts, line } from '../line.ts';
import type { NoticeSentences, QueryTextTrouble } from '../sections/notice-sentences.ts';
import { formats } from './formats.ts';
import type { FundingTerm } from './funding-term.ts';
import { words } from './words.ts';

const { quote, whole } = formats;

const troubles = {
  'unknown-word': 'sökningen känner inte till ordet',
  'not-one-of': 'värdet finns inte',
  'not-a-period': 'det här är varken en dag, en månad, ett år eller en period',
  'not-an-amount': 'det här är inget belopp eller beloppsintervall',
  'not-a-count': 'det här är inget antal',
  'not-ranks': 'det här är ingen plats eller följd av platser',
  'not-a-key': 'det här är ingen beteckning: den får bara ha små bokstäver a–z, siffror, punkter och bindestreck',
  'no-text': 'ordet som ska sökas saknas',
  'no-closing-quote': 'citattecknet är inte avslutat',
  backwards: 'intervallet slutar innan det börjar',
  repeated: 'det här står två gånger',
  misplaced: 'det här hör inte till en sådan sökning',
  missing: 'något mer behövs efter det här eller tillsammans med det',
} as const satisfies Record<QueryTextTrouble, string>;

export function notices(term: FundingTerm) {
  return {
    nothing: (conditions) => line`Inget projekt i listan uppfyller villkoren: ${conditions}`,
    nothingOfTopic: (topic, rest) =>
      rest === ''
        ? line`Inget projekt nämner ${quote(topic)} i namnet eller målen`
        : line`Inget projekt nämner ${quote(topic)} i namnet eller målen, när sökningen avgränsas så här: ${rest}`,
    emptyList: line`Listan innehåller inga projekt`,
    outsideRanks: (from, total) =>
      total === null
        ? line`Plats ${whole(from)} finns inte: det finns färre projekt`
        : line`Plats ${whole(from)} finns inte: det finns bara ${whole(total)} rader`,
    searched: (projects) => line`Hela listan genomsöktes, ${words.projects(projects)}.`,
    unknownKey: (what, key) =>
      line`Den här listan har ${{ project: 'inget projekt', beneficiary: 'ingen stödmottagare', objective: 'inget särskilt mål', list: 'ingen lista' }[what]} med beteckningen ${quote(key)}`,
    unknownKeyHint: line`Listan kan ha ändrats sedan frågan ställdes eller knappen skapades. Fråga igen med namnet.`,
    unknownName: (name, what) =>
      what === 'objective'
        ? line`Listan har inget särskilt mål ${quote(name)}`
        : line`Listan har ingen stödmottagare som heter ${quote(name)}`,
    nearest: line`De närmaste namnen i listan finns nedan.`,
    unclear(reason) {
      switch (reason.code) {
        case 'ambiguous-name':
          return line`${quote(reason.name)} kan avse flera namn. Vilket menar du?`;
        case 'unexplained':
          return line`Jag förstod inte vad det här betyder: ${joinTexts(reason.words.map(quote), formats.and)}`;
        case 'no-context':
          return line`Frågan bygger på en tidigare fråga, men det finns ingen. Ställ hela frågan.`;
        case 'empty':
          return line`Det fanns ingen fråga i meddelandet`;
        case 'too-long':
          return line`Meddelandet är för långt: jag läser högst ${whole(reason.limit)} tecken. Ställ en kortare fråga.`;
        case 'lists-apart':
          return line`Listor jämförs inte med varandra: fråga om en i taget`;
        case 'unclear':
          return line`Jag förstod inte hur frågans delar hör ihop`;
      }
    },
    notHeld(reason) {
      switch (reason) {
        case 'staff':
          return line`Av listan framgår inte hur många som arbetar i projekten eller organisationerna`;
        case 'place':
          return line`Av listan framgår inte var projekten genomförs. Ortnamn kan sökas i projektens namn och mål.`;
        case 'contact':
          return line`Listan innehåller inga kontaktuppgifter`;
        case 'total-cost':
          return line`Listan anger bara beviljad ${term.name}, inte totalkostnader eller egenfinansiering`;
        case 'payments':
          return line`Listan anger den ${term.name} som har beviljats för projektets hela löptid, inte betalningar eller användning per år`;
        case 'results':
          return line`Listan anger projektens mål och väntade resultat, inte vad som har uppnåtts`;
        case 'applications':
          return line`Listan innehåller bara finansierade projekt, inga ansökningar eller avslag`;
        case 'participants':
          return line`Listan anger inte hur många som har deltagit. Målen kan nämna antal, som kan sökas med ord.`;
        case 'opinion':
          return line`Jag bedömer inte projekt eller beslut. Jag svarar på det som framgår av listan.`;
        case 'other-fund':
          return line`Den här listan innehåller bara projekt ur den här fonden, inga andra finansieringskällor`;
        case 'other-currency':
          return line`Beloppen är i listans egen valuta och räknas inte om till andra valutor`;
        case 'instruction':
          return line`Jag svarar bara på frågor om den här listan: jag ändrar ingenting och följer inga andra instruktioner`;
        case 'future':
          return line`Listan visar inte kommande beslut eller utlysningar, bara finansiering som redan har beviljats`;
        case 'other':
          return line`Det här framgår inte av listan`;
      }
    },
    fieldMissing(field, project) {
      const name = quote(project);
      switch (field) {
        case 'beneficiary':
          return line`Av listan framgår inte vem som driver projektet ${name}`;
        case 'objective':
          return line`Av listan framgår inte vilket särskilt mål projektet ${name} hör till`;
        case 'purpose':
          return line`Av listan framgår inte vilka mål projektet ${name} har`;
        case 'funding':
          return line`Av listan framgår inte hur mycket ${term.name} projektet ${name} har fått`;
        case 'start':
          return line`Av listan framgår inte när projektet ${name} börjar`;
        case 'end':
          return line`Av listan framgår inte när projektet ${name} slutar`;
        case 'state':
          return line`Av datumen i listan framgår inte om projektet ${name} pågår`;
      }
    },
    asPrinted: (text) => line`I listan står ${quote(text)}.`,
    badQueryText: (trouble, at, options) =>
      line`Det finns ett fel i sökningen${at === '' ? '' : ` vid ${quote(at)}`}: ${at === '' ? 'något saknas' : troubles[trouble]}.${options.length === 0 ? '' : ` Här passar: ${options.join(', ')}.`} Du kan också fråga med egna ord.`,
    shareOfSeveralCurrencies: line`Andelen kan inte beräknas, eftersom beloppen är i olika valutor`,
    shareOfNothing: line`Andelen kan inte beräknas, eftersom totalbeloppet är noll`,
  } satisfies NoticeSentences;
}
