import { capital } from '../capital.ts';
import type { ChatSentences } from '../sections/chat-sentences.ts';
import { formats } from './formats.ts';
import type { FundingTerm } from './funding-term.ts';

const { whole } = formats;

export function chat(term: FundingTerm) {
  return {
    didYouMean: 'Menade du:',
    buttons: {
      details: 'Detaljer',
      openProject: 'Öppna ett projekt',
      showAll: 'Visa allt',
      sortBy: 'Sortera',
      asTable: 'Visa som tabell',
      csv: 'CSV',
      xlsx: 'Excel',
      share: 'Dela i kanalen',
      search: 'Sök projekt',
    },
    cutText: (hidden) => `… (+${whole(hidden)} tecken)`,
    rowsCut: (shown, total) => `Visar ${whole(shown)} ${shown === 1 ? 'rad' : 'rader'} av ${whole(total)}. Du får alla som fil.`,
    partsCut: (hidden) => `Allt fick inte plats här: ${whole(hidden)} ${hidden === 1 ? 'del' : 'delar'} utelämnades.`,
    columns: { period: 'Period', daysLeft: 'Tid kvar', group: 'Grupp', value: 'Värde' },
    file: {
      confirmTitle: 'Skicka filen till kanalen?',
      confirmText: 'Svaret syns bara för dig, men filen syns för alla i den här kanalen.',
      confirm: 'Skicka',
      deny: 'Avbryt',
      sentToYou: 'Jag skickade filen till dig som direktmeddelande.',
      sentPrivately: 'Jag kommer inte åt den här kanalen, så jag skickade filen till dig som direktmeddelande.',
      notSent: 'Jag kunde inte skicka filen. Bjud in mig till kanalen eller be om filen i ett direktmeddelande.',
      nothing: 'Det finns inget att exportera: fråga först om projekt.',
    },
    oldButton: 'Den här knappen är från en äldre version. Fråga igen så får du ett nytt svar.',
    loading: 'Söker…',
    error: (id) => `Jag kunde inte svara. Försök igen. Om felet upprepas, meddela administratören koden ${id}.`,
    home: {
      title: 'Fråga om finansierade projekt',
      intro: 'Fråga med egna ord: skicka ett meddelande till mig, nämn mig i en kanal eller använd kommandot /projekt.',
      examples: 'Prova till exempel de här',
      list: 'Listan',
      endingSoon: 'Projekt som slutar inom 90 dagar',
      nothingEnds: 'Inget projekt slutar inom 90 dagar.',
      language: 'Språk',
      ownName: 'Svenska',
      languageOfQuestion: 'Frågans språk',
      help: 'Vad kan jag fråga?',
    },
    search: {
      title: 'Sök projekt',
      submit: 'Sök',
      close: 'Stäng',
      beneficiary: 'Stödmottagare',
      objective: 'Särskilt mål',
      topic: 'Ämne: ord i namnet eller målen',
      periodOf: 'Tidsavgränsning',
      periods: { ends: 'Slutar under perioden', starts: 'Börjar under perioden', active: 'Pågår under perioden' },
      from: 'Periodens början',
      to: 'Periodens slut',
      atLeast: `${capital(term.name)} minst`,
      atMost: `${capital(term.name)} högst`,
      sort: 'Ordning',
      optional: 'Inget valt',
      unknown: 'Det här finns inte i listan. Välj ett av förslagen.',
      backwards: 'Gränserna står i fel ordning. Ändra den ena.',
      notAnAmount: `Beloppet kunde inte läsas. Skriv det med siffror, till exempel ${whole(500_000)}.`,
    },
  } satisfies ChatSentences;
}
