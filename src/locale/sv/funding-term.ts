import type { AmountKind } from '../../domain/dataset.ts';

/** How money is called in Swedish. */
export interface FundingTerm {
  readonly name: string;
  /** With its article. */
  readonly the: string;
}

export const fundingTerms: Readonly<Record<AmountKind, FundingTerm>> = {
  'eu-funding': { name: 'EU-finansiering', the: 'EU-finansieringen' },
  funding: { name: 'finansiering', the: 'finansieringen' },
};
