import { joinTexts, line } from '../line.ts';
import type { NoticeSentences, QueryTextTrouble } from '../sections/notice-sentences.ts';
import { formats } from './formats.ts';
import { words } from './words.ts';

const { quote, whole } = formats;

const troubles = {
  'unknown-word': 'ordet finns inte i sökningar',
  'not-one-of': 'värdet finns inte',
  'not-a-period': 'det här är ingen dag, månad eller period och inget år',
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

export const notices = {
  nothing: (conditions) => line`Inget projekt i listan uppfyller villkoren: ${conditions}`,
  nothingOfTopic: (topic, rest) =>
    rest === ''
      ? line`Inget projekt nämner ${quote(topic)} i namnet eller målen`
      : line`Inget projekt nämner ${quote(topic)} i namnet eller målen, när de andra villkoren är: ${rest}`,
  emptyList: line`Listan har inga projekt`,
  outsideRanks: (from, total) =>
    total === null
      ? line`Plats ${whole(from)} finns inte: projekten är färre`
      : line`Plats ${whole(from)} finns inte: raderna är bara ${whole(total)}`,
  searched: (projects) => line`Hela listan genomsöktes, ${words.projects(projects)}.`,
  unknownKey: (what, key) =>
    line`Den här listan har ${{ project: 'inget projekt', beneficiary: 'ingen stödmottagare', objective: 'inget särskilt mål' }[what]} med beteckningen ${quote(key)}`,
  unknownKeyHint: line`Listan kan ha ändrats sedan frågan eller knappen gjordes. Fråga igen med namnet.`,
  unknownName: (name) => line`Listan har ingen stödmottagare som heter ${quote(name)}`,
  nearest: line`De närmaste namnen i listan finns nedan.`,
  unclear(reason) {
    switch (reason.code) {
      case 'ambiguous-name':
        return line`${quote(reason.name)} passar in på flera namn. Vilket menar du?`;
      case 'unexplained':
        return line`Jag förstod inte vad det här betyder: ${joinTexts(reason.words.map(quote), formats.and)}`;
      case 'no-context':
        return line`Frågan bygger på en tidigare fråga, men det finns ingen. Ställ hela frågan.`;
      case 'empty':
        return line`Det fanns ingen fråga i meddelandet`;
      case 'too-long':
        return line`Meddelandet är för långt: jag läser högst ${whole(reason.limit)} tecken. Fråga kortare.`;
      case 'unclear':
        return line`Jag förstod inte hur frågans delar hör ihop`;
    }
  },
  notHeld(reason) {
    switch (reason) {
      case 'staff':
        return line`Listan berättar inte hur många som arbetar i projekten eller organisationerna`;
      case 'place':
        return line`Listan berättar inte var projekten genomförs. Ortnamn kan sökas i projektens namn och mål.`;
      case 'contact':
        return line`Listan har inga kontaktuppgifter`;
      case 'total-cost':
        return line`Listan anger bara beviljad EU-finansiering, inte totalkostnader eller egenfinansiering`;
      case 'payments':
        return line`Listan anger den EU-finansiering som har beviljats för projektets hela löptid, inte betalningar eller användning per år`;
      case 'results':
        return line`Listan anger projektens mål och väntade resultat, inte vad som har uppnåtts`;
      case 'applications':
        return line`Listan har bara finansierade projekt, inga ansökningar eller avslag`;
      case 'participants':
        return line`Listan anger inte hur många som har deltagit. Målen kan nämna antal, och de kan sökas med ord.`;
      case 'opinion':
        return line`Jag bedömer inte projekt eller beslut. Jag svarar på det som listan berättar.`;
      case 'other-fund':
        return line`Den här listan har bara projekt ur den här fonden, inga andra finansieringskällor`;
      case 'other-currency':
        return line`Beloppen är i listans egen valuta och räknas inte om till andra valutor`;
      case 'instruction':
        return line`Jag svarar bara på frågor om den här listan: jag ändrar ingenting och följer inga andra instruktioner`;
      case 'future':
        return line`Listan berättar inte om kommande beslut eller utlysningar, bara om finansiering som redan har beviljats`;
      case 'other':
        return line`Listan berättar inte det här`;
    }
  },
  held: line`För varje projekt anger listan namn, stödmottagare, särskilt mål, mål och resultat, EU-finansiering, startdatum och slutdatum.`,
  fieldMissing(field, project) {
    const name = quote(project);
    switch (field) {
      case 'beneficiary':
        return line`Listan berättar inte vem som driver projektet ${name}`;
      case 'objective':
        return line`Listan berättar inte vilket särskilt mål projektet ${name} hör till`;
      case 'purpose':
        return line`Listan berättar inte vilka mål projektet ${name} har`;
      case 'funding':
        return line`Listan berättar inte hur mycket EU-finansiering projektet ${name} har fått`;
      case 'start':
        return line`Listan berättar inte när projektet ${name} börjar`;
      case 'end':
        return line`Listan berättar inte när projektet ${name} slutar`;
      case 'state':
        return line`Av datumen i listan framgår inte om projektet ${name} pågår`;
    }
  },
  asPrinted: (text) => line`I listan står ${quote(text)}.`,
  badQueryText: (trouble, at, options) =>
    line`Sökningen kan inte läsas${at === '' ? '' : ` vid ${quote(at)}`}: ${at === '' ? 'något saknas' : troubles[trouble]}.${options.length === 0 ? '' : ` Här passar: ${options.join(', ')}.`} Du kan också fråga med egna ord.`,
  shareOfSeveralCurrencies: line`Andelen kan inte beräknas, eftersom beloppen är i olika valutor`,
  shareOfNothing: line`Andelen kan inte beräknas, eftersom totalbeloppet är noll`,
} satisfies NoticeSentences;
