import type { AmountKind } from '../../domain/dataset.ts';

/** How money is called in English. */
export interface FundingTerm {
  readonly name: string;
}

export const fundingTerms: Readonly<Record<AmountKind, FundingTerm>> = {
  'eu-funding': { name: 'EU funding' },
  funding: { name: 'funding' },
};
