import { capital } from '../capital.ts';
import type { ChatSentences } from '../sections/chat-sentences.ts';
import { formats } from './formats.ts';
import type { FundingTerm } from './funding-term.ts';

const { whole } = formats;

export function chat(term: FundingTerm) {
  return {
    didYouMean: 'Tarkoititko:',
    buttons: {
      details: 'Tiedot',
      openProject: 'Avaa hanke',
      showAll: 'Näytä kaikki',
      sortBy: 'Järjestä',
      asTable: 'Näytä taulukkona',
      csv: 'CSV',
      xlsx: 'Excel',
      share: 'Jaa kanavalle',
      search: 'Hae hankkeita',
    },
    cutText: (hidden) => `… (+${whole(hidden)} ${hidden === 1 ? 'merkki' : 'merkkiä'})`,
    rowsCut: (shown, total) =>
      `Näkyvissä ${whole(shown)} ${shown === 1 ? 'rivi' : 'riviä'}, kaikkiaan ${whole(total)}. Kaikki saat tiedostona.`,
    partsCut: (hidden) => `Tähän ei mahtunut kaikkea: ${whole(hidden)} ${hidden === 1 ? 'kohta' : 'kohtaa'} jäi pois.`,
    columns: { period: 'Ajanjakso', daysLeft: 'Aikaa jäljellä', group: 'Ryhmä', value: 'Arvo' },
    file: {
      confirmTitle: 'Lähetetäänkö tiedosto kanavalle?',
      confirmText: 'Vastaus näkyy vain sinulle, mutta tiedosto näkyy kaikille tällä kanavalla.',
      confirm: 'Lähetä',
      deny: 'Peruuta',
      sentToYou: 'Lähetin tiedoston sinulle yksityisviestinä.',
      sentPrivately: 'En pääse tälle kanavalle, joten lähetin tiedoston sinulle yksityisviestinä.',
      notSent: 'En voinut lähettää tiedostoa. Kutsu minut kanavalle tai pyydä tiedosto yksityisviestillä.',
      nothing: 'Tiedostoon ei ole mitään vietävää: kysy ensin hankkeista.',
    },
    oldButton: 'Tämä painike on vanhasta versiosta. Kysy uudelleen, niin saat uuden vastauksen.',
    loading: 'Haetaan…',
    error: (id) => `Vastaaminen epäonnistui. Yritä uudelleen. Jos virhe toistuu, ilmoita ylläpidolle tunniste ${id}.`,
    home: {
      title: 'Kysy rahoitetuista hankkeista',
      intro: 'Kysy omin sanoin: lähetä minulle viesti, mainitse minut kanavalla tai käytä komentoa /hankkeet.',
      examples: 'Kokeile vaikka näitä',
      list: 'Lista',
      endingSoon: '90 päivän kuluessa päättyvät hankkeet',
      nothingEnds: 'Yksikään hanke ei pääty 90 päivän kuluessa.',
      language: 'Kieli',
      ownName: 'Suomi',
      languageOfQuestion: 'Kysymyksen kieli',
      help: 'Mitä voin kysyä?',
    },
    search: {
      title: 'Hae hankkeita',
      submit: 'Hae',
      close: 'Sulje',
      beneficiary: 'Avustuksen saaja',
      objective: 'Erityistavoite',
      topic: 'Aihe: sana nimessä tai tavoitteissa',
      periodOf: 'Rajaus ajan mukaan',
      periods: { ends: 'Päättyy aikavälillä', starts: 'Alkaa aikavälillä', active: 'Käynnissä aikavälillä' },
      from: 'Aikavälin alku',
      to: 'Aikavälin loppu',
      atLeast: `${capital(term.name)} vähintään`,
      atMost: `${capital(term.name)} enintään`,
      sort: 'Järjestys',
      optional: 'Ei valittu',
      unknown: 'Tätä ei ole listalla. Valitse jokin ehdotuksista.',
      backwards: 'Rajat ovat väärin päin. Korjaa toinen niistä.',
      notAnAmount: `Summaa ei voitu lukea. Kirjoita se numeroin, esimerkiksi ${whole(500_000)}.`,
    },
  } satisfies ChatSentences;
}
