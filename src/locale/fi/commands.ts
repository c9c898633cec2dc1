import { capital } from '../capital.ts';
import type { CommandSentences } from '../sections/command-sentences.ts';
import type { FundingTerm } from './funding-term.ts';

export function commands(term: FundingTerm) {
  return {
    command: { name: 'hankkeet', description: 'Kysy rahoitetuista hankkeista' },
    subcommands: {
      ask: { name: 'kysy', description: 'Kysy omin sanoin' },
      totals: { name: 'summat', description: 'Rahoitus yhteensä, saajalle tai erityistavoitteelle tai ryhmittäin' },
      search: { name: 'hae', description: 'Hankkeet aiheen mukaan: sana nimessä tai tavoitteissa' },
      beneficiary: { name: 'saaja', description: 'Mitä organisaatio on saanut, ja sen hankkeet' },
      ending: { name: 'päättyvät', description: 'Pian tai tiettynä aikana päättyvät hankkeet' },
      running: { name: 'käynnissä', description: 'Nyt tai tiettynä aikana käynnissä olevat hankkeet' },
      list: { name: 'lista', description: 'Hankkeet saajan, tavoitteen, aiheen ja summan mukaan, missä järjestyksessä vain' },
      project: { name: 'hanke', description: 'Yksi hanke: rahoitus, päivät ja tavoitteet' },
      compare: { name: 'vertaa', description: 'Organisaatiot rinnakkain' },
      export: { name: 'vie', description: 'Tiedosto, jossa ovat juuri ne hankkeet, joita kysyt' },
      about: { name: 'tietoja', description: 'Mikä lista tämä on, miten vanha ja mistä peräisin' },
      help: { name: 'ohje', description: 'Mitä voi kysyä, esimerkkeineen' },
    },
    options: {
      question: { name: 'kysymys', description: 'Esimerkiksi: paljonko Migri sai' },
      beneficiary: { name: 'saaja', description: 'Avustuksen saanut organisaatio' },
      objective: { name: 'tavoite', description: 'Erityistavoite' },
      by: { name: 'ryhmittely', description: 'Yksi luku kullekin näistä' },
      topic: { name: 'aihe', description: 'Sana, esimerkiksi rasismi' },
      when: { name: 'milloin', description: 'Esimerkiksi: vuonna 2026, ensi kuussa, kesäkuun loppuun mennessä' },
      'at-least': { name: 'vähintään', description: `${capital(term.name)} vähintään, esimerkiksi 500000` },
      'at-most': { name: 'enintään', description: `${capital(term.name)} enintään, esimerkiksi 1 milj.` },
      sort: { name: 'järjestys', description: 'Missä järjestyksessä' },
      project: { name: 'hanke', description: 'Hankkeen nimi tai sen alku' },
      first: { name: 'ensimmäinen', description: 'Organisaatio' },
      second: { name: 'toinen', description: 'Toinen organisaatio' },
      third: { name: 'kolmas', description: 'Kolmas organisaatio' },
      format: { name: 'muoto', description: 'CSV tai Excel' },
      private: { name: 'yksityinen', description: 'Vain sinä näet vastauksen' },
    },
    notOnList: (typed) => `Listalla ei ole nimeä ”${typed}”. Valitse jokin niistä, joita komento ehdottaa kirjoittaessasi.`,
    fitsSeveral: (typed, names, more) =>
      `”${typed}” sopii useaan nimeen: ${names.join(' · ')}${more === 0 ? '' : ` ja ${more} muuta`}. Valitse niistä yksi.`,
    notATime: (typed) => `En tunnista aikaa ”${typed}”. Kirjoita esimerkiksi: vuonna 2026, ensi kuussa, kesäkuun loppuun mennessä.`,
    askAboutThis: 'Kysy tästä',
    by: {
      beneficiary: 'avustuksen saaja',
      objective: 'erityistavoite',
      'start-year': 'alkamisvuosi',
      'end-year': 'päättymisvuosi',
      state: 'tilanne',
    },
  } satisfies CommandSentences;
}
