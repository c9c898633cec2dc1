import type { AmountKind } from '../../domain/dataset.ts';

/** How money is called in Finnish, in the cases that sentences need. */
export interface FundingTerm {
  readonly name: string;
  /** Genitive. */
  readonly of: string;
  /** Partitive. */
  readonly some: string;
  /** Elative. */
  readonly from: string;
}

export const fundingTerms: Readonly<Record<AmountKind, FundingTerm>> = {
  'eu-funding': { name: 'EU-rahoitus', of: 'EU-rahoituksen', some: 'EU-rahoitusta', from: 'EU-rahoituksesta' },
  funding: { name: 'rahoitus', of: 'rahoituksen', some: 'rahoitusta', from: 'rahoituksesta' },
};
