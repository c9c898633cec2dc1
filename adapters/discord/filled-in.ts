/** What was filled in: an option's text by its English name; null where it was left out. */
export type FilledIn = (name: string) => string | null;

/** What was filled in cannot be taken: a sentence that says why. Nothing is left out in silence. */
export interface Complaint {
  readonly complaint: string;
}
