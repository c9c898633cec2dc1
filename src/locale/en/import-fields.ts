import type { ImportSentences } from '../sections/import-sentences.ts';

/** The columns of a list, as its report and its questions call them. */
export const importFields = {
  name: 'name of the project',
  beneficiary: 'beneficiary',
  purpose: 'goals and results',
  start: 'start date',
  end: 'end date',
  funding: 'EU or other public funding',
  totalCost: 'total cost',
  fund: 'fund',
  programme: 'programme',
  objective: 'specific objective',
  coFinancingRate: 'co-financing rate',
  location: 'location',
  intervention: 'type of intervention',
  identifier: 'identifier',
  currency: 'currency',
  address: 'address',
  awardDate: 'award date',
} satisfies ImportSentences['fields'];
