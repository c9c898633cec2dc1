import type { ImportSentences } from '../sections/import-sentences.ts';

/** The columns of a list, as its report and its questions call them. */
export const importFields = {
  name: 'projektets namn',
  beneficiary: 'stödmottagare',
  purpose: 'mål och resultat',
  start: 'startdatum',
  end: 'slutdatum',
  funding: 'EU-finansiering eller annan offentlig finansiering',
  totalCost: 'totalkostnader',
  fund: 'fond',
  programme: 'program',
  objective: 'särskilt mål',
  coFinancingRate: 'medfinansieringsgrad',
  location: 'plats',
  intervention: 'typ av insats',
  identifier: 'beteckning',
  currency: 'valuta',
  address: 'adress',
  awardDate: 'datum för beviljandet',
} satisfies ImportSentences['fields'];
