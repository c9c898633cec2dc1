/**
 * What a word or phrase can mean in a question. Each concept must be used by the reading of a question, or the
 * question is not understood; `filler` alone may be left unused.
 */
export const concepts = [
  // Question words
  'how-many',
  'how-much',
  'who',
  'which',
  'what',
  'when',
  'where',
  'why',
  'how-long',
  // Things that the list has
  'project',
  'beneficiary',
  'objective',
  'money',
  'year',
  // Measures
  'total',
  'together',
  'number',
  'average',
  'median',
  'share',
  'difference',
  // Superlatives and ranks
  'largest',
  'smallest',
  'most',
  'least',
  'more',
  'less',
  'first',
  'last',
  'longest',
  'shortest',
  // Of two that are compared
  'longer',
  'shorter',
  'earlier',
  'later',
  'top',
  'bottom',
  'second',
  'third',
  'fourth',
  'fifth',
  // Grouping and comparing
  'by',
  'each',
  'by-beneficiary',
  'by-objective',
  'by-year',
  'by-state',
  'distribution',
  'compare',
  'either',
  // Order
  'sort',
  'descending',
  'ascending',
  'largest-first',
  'smallest-first',
  'newest-first',
  'oldest-first',
  'alphabetical',
  'name-column',
  'purpose-column',
  'start-column',
  'end-column',
  // What projects and money do
  'receive',
  'end',
  'start',
  'run',
  'ended',
  'started',
  'not-started',
  'not-ended',
  'now',
  'about',
  'lead',
  // Joining
  'all',
  'others',
  'except',
  'not',
  'and',
  'or',
  'only',
  'these',
  'what-about',
  'correction',
  'same',
  // Doing something with an answer
  'export',
  'next-page',
  'details',
  // About the list and the bot
  'list-itself',
  'updated',
  'source',
  'greeting',
  'thanks',
  'help',
  // What the list does not hold
  'staff',
  'place',
  'contact',
  'total-cost',
  'payments',
  'results',
  'applications',
  'participants',
  'opinion',
  'other-fund',
  'instruction',
  'future',
  'not-held',
  // A comparison with a figure that would have to be computed first: nothing reads it
  'computed-bound',
  // An organisation's kind, which must belong to a name
  'organisation-kind',
  // Words that carry nothing on their own
  'topic-filler',
  'filler',
] as const;

export type Concept = (typeof concepts)[number];

/**
 * One language's words for each concept: phrases separated by `|`. A word ending in `*` stands for itself with any
 * ending of at most eight letters. Write the dots: a question without them is matched as well.
 */
export type Lexicon = Readonly<Partial<Record<Concept, string>>>;
