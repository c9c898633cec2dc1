/**
 * What a word in a header can speak of. A header is read as the set of these that its words name; the rules over the set
 * (money-role, day-role, text-role) know no language.
 */
export const concepts = [
  // Who and what.
  'project',
  'beneficiary',
  /** Who asked for the money: the beneficiary, where no column is headed so. */
  'applicant',
  /** Who carries it out: the beneficiary, where no column is headed so. */
  'implementer',
  /** Who leads several: coordinator, lead partner. */
  'lead',
  'organisation',
  'partner',
  /** Who decides or pays: managing authority, intermediate body, ministry, funder. */
  'authority',
  /** A person or a way to reach one: leader, e-mail, telephone, website. */
  'contact',
  'name',
  'title',
  /** A short name beside the full one. */
  'acronym',
  /** Says that the column is a translation. */
  'english',
  // What it is about.
  'purpose',
  'objective',
  'priority',
  'programme',
  'fund',
  'intervention',
  'call',
  'status',
  /** Type, sector, form, category. */
  'kind',
  'code',
  /** Numbers the rows. */
  'ordinal',
  'location',
  'country',
  'address',
  'postcode',
  // When.
  'date',
  'year',
  'start',
  'end',
  /** Words that open or close a period only where nothing else is said: "from", "bis". */
  'from',
  'until',
  'duration',
  /** Approved, awarded, decided, allocated: of money and of days. */
  'granted',
  'contract',
  /** Applied for, requested, submitted. */
  'application',
  /** Days of updating, signing, publishing, closing a call. */
  'otherDay',
  // Money.
  'amount',
  'grant',
  'financing',
  /** By the Union where it is named so, else by nobody knows whom. */
  'coFinancing',
  'cost',
  /** Of the project the cost, of the grant the amount. */
  'value',
  'budget',
  'total',
  'eligible',
  'ineligible',
  'eu',
  'euFund',
  /** National, regional, municipal, private or own money; loans. */
  'otherSource',
  'public',
  'paid',
  'planned',
  /** What was before, or what is left. */
  'previous',
  'share',
  'rate',
  'without',
  'currency',
  'count',
  /** A word that a title has, and no header: "list of". */
  'listTitle',
] as const;

export type Concept = (typeof concepts)[number];

/**
 * One language's words, as patterns separated by commas: `word` is a whole word, `word*` its beginning, `*word` its end, `*word*` a part of a
 * compound; several words in a row are a phrase, and `=who` is one only where the header says nothing else. Case and marks over letters do
 * not count, and the longest pattern wins where two overlap.
 */
export type HeaderWords = Readonly<Partial<Record<Concept, string>>>;
