/** What else the question speaks of, as far as it decides what is asked. */
export interface Subject {
  readonly organisations: number;
  readonly objectives: number;
  readonly projects: number;
  /** A period, an amount or a topic narrows the list. */
  readonly isNarrowed: boolean;
  readonly hasAmount: boolean;
  readonly perBeneficiary: boolean;
}
