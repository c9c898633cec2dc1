import type { ImportSentences } from '../sections/import-sentences.ts';

/** The columns of a list, as its report and its questions call them. */
export const importFields = {
  name: 'hankkeen nimi',
  beneficiary: 'avustuksen saaja',
  purpose: 'tavoite ja tulokset',
  start: 'alkamispäivä',
  end: 'päättymispäivä',
  funding: 'EU-rahoitus tai muu julkinen rahoitus',
  totalCost: 'kokonaiskustannukset',
  fund: 'rahasto',
  programme: 'ohjelma',
  objective: 'erityistavoite',
  coFinancingRate: 'EU:n osarahoitusosuus',
  location: 'toteutuspaikka',
  intervention: 'tukitoimen tyyppi',
  identifier: 'tunnus',
  currency: 'valuutta',
  address: 'osoite',
  awardDate: 'myöntämispäivä',
} satisfies ImportSentences['fields'];
