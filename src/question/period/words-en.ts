import type { MonthWord, SeasonWord, Strength, UnitName, UnitWord, Vocabulary } from './vocabulary.ts';

const month = (index: number, strength: Strength): MonthWord => ({ month: index + 1, role: 'in', strength, dayFollows: true });
const season = (name: SeasonWord['season'], strength: Strength): SeasonWord => ({
  season: name,
  role: 'in',
  strength,
  pick: null,
  edge: null,
});
const unit = (name: UnitName, plural = false): UnitWord => ({ unit: name, role: 'in', plural });

/** English words for time. */
export const english: Vocabulary = {
  months: [
    ...'january february march april may june july august september october november december'
      .split(' ')
      .map((name, index) => [name, month(index, name === 'may' ? 'weak' : 'sure')] as const),
    ...'jan feb mar apr may jun jul aug sep oct nov dec'
      .split(' ')
      .map((name, index) => [`${name}|${name}.`, month(index, 'weak')] as const),
    ['sept|sept.', month(8, 'weak')],
  ],
  seasons: [
    ['winter|wintertime|the winter', season('winter', 'weak')],
    ['spring|springtime|the spring', season('spring', 'weak')],
    ['summer|summertime|the summer', season('summer', 'weak')],
    ['autumn|fall|the autumn|the fall', season('autumn', 'weak')],
    ['christmas|xmas|christmas time', season('christmas', 'weak')],
    ['midsummer', season('midsummer', 'weak')],
    ["turn of the year|year's turn|the year's turn|the turn of the year|turn of year", season('turn', 'sure')],
    ["new year|the new year|new year's|new year's eve|new years", season('turn', 'weak')],
  ],
  units: [
    ['day', unit('day')],
    ['days', unit('day', true)],
    ['weekend', unit('weekend')],
    ['weekends', unit('weekend', true)],
    ['week|wk', unit('week')],
    ['weeks|wks', unit('week', true)],
    ['month|mo', unit('month')],
    ['months|mos', unit('month', true)],
    ['quarter|qtr', unit('quarter')],
    ['quarters|qtrs', unit('quarter', true)],
    ['half year|half-year|half of the year|half|semester', unit('half')],
    ['half years|half-years|halves', unit('half', true)],
    ['year|yr|calendar year|fiscal year', unit('year')],
    ['years|yrs', unit('year', true)],
  ],
  picks: [
    ['this|the current|current|the ongoing|the present|the running', 'this'],
    ['next|the following|following', 'next'],
    ['the next', 'the-next'],
    ['the coming|coming|the upcoming|upcoming|the forthcoming', 'ahead'],
    ['last|the previous|previous|the preceding', 'last'],
    ['the last', 'the-last'],
    ['the past|past|the most recent|trailing|the trailing', 'back'],
  ],
  fixed: [
    ['today', { unit: 'day', offset: 0, role: 'in' }],
    [
      'from now on|from now onwards|from now|from today on|from today onwards|as of now|as of today|henceforth',
      { unit: 'day', offset: 0, role: 'from' },
    ],
    ['tomorrow|tmrw', { unit: 'day', offset: 1, role: 'in' }],
    ['the day after tomorrow|day after tomorrow', { unit: 'day', offset: 2, role: 'in' }],
    ['yesterday', { unit: 'day', offset: -1, role: 'in' }],
    ['the day before yesterday|day before yesterday', { unit: 'day', offset: -2, role: 'in' }],
    ['the year before last|year before last', { unit: 'year', offset: -2, role: 'in' }],
    ['the year after next|year after next', { unit: 'year', offset: 2, role: 'in' }],
    ['the month before last|month before last', { unit: 'month', offset: -2, role: 'in' }],
    ['the month after next|month after next', { unit: 'month', offset: 2, role: 'in' }],
    ['the week before last|week before last', { unit: 'week', offset: -2, role: 'in' }],
    ['the week after next|week after next', { unit: 'week', offset: 2, role: 'in' }],
  ],
  ordinals: [
    ['first', 1],
    ['second', 2],
    ['third', 3],
    ['fourth', 4],
    ['last|final|latter', -1],
  ],
  weekdays: 'monday tuesday wednesday thursday friday saturday sunday'.split(' ').map((day, index) => [day, index + 1] as const),
  halves: [
    ['first half of|the first half of|first half|the first half|1st half of|1st half|the 1st half of', { half: 1, role: 'in' }],
    [
      'second half of|the second half of|second half|the second half|latter half of|the latter half of|latter half|last half of|2nd half of|2nd half|the 2nd half of',
      { half: 2, role: 'in' },
    ],
  ],
  before: [
    ['before|prior to|earlier than|ahead of|preceding', 'before'],
    ['after|later than|following|beyond|past', 'after'],
    [
      'since|from|as of|as from|starting from|beginning from|starting as of|effective from|on or after|no earlier than|not earlier than|not before|no sooner than|ever since|from and including',
      'since',
    ],
    [
      "until|till|til|'til|through|thru|up to|up until|up till|up to and including|no later than|not later than|on or before|at the latest|not after|latest by|by no later than",
      'until',
    ],
    ['by|by latest|by the latest', 'by'],
    [
      'in|during|throughout|within|on|around|circa|at|over the course of|in the course of|in the month of|the month of|month of|sometime in',
      'in',
    ],
    [
      'in the period|during the period|the period|for the period|period|for|of|for the|in the months of|in the years|during the years|the years',
      'in',
    ],
  ],
  behind: [
    [
      'onwards|onward|and onwards|and onward|and on|and later|or later|and after|or after|and beyond|forward|forwards|or newer|and newer',
      'since',
    ],
    ['on', 'on'],
    ['at the latest|at latest|latest|or earlier|and earlier|or before|and before|or sooner|or older', 'until'],
  ],
  edgesBefore: [
    ['end of|the end of|the close of|close of|the very end of', { edge: 'end', role: 'in' }],
    ['start of|the start of|beginning of|the beginning of|the very beginning of', { edge: 'start', role: 'in' }],
    ['middle of|the middle of|mid|mid-|midway through', { edge: 'middle', role: 'in' }],
    ['early|early in|the early part of|early part of', { edge: 'early', role: 'in' }],
    ['late|late in|later in|the latter part of|latter part of|the late part of', { edge: 'late', role: 'in' }],
    ['the last day of|last day of|the final day of|final day of', { edge: 'last-day', role: 'in' }],
    ['the first day of|first day of', { edge: 'first-day', role: 'in' }],
  ],
  edgesBehind: [],
  edgesAfterPreposition: [
    ['end', { edge: 'end', role: 'in' }],
    ['start|beginning', { edge: 'start', role: 'in' }],
  ],
  edgesBehindUnit: [['end|-end', { edge: 'end', role: 'in' }]],
  soon: [
    [
      'soon|about to|on the verge of|shortly|in the near future|near future|before long|any time soon|anytime soon|very soon|in near future',
      90,
    ],
    [
      'in the coming months|the coming months|coming months|in the next few months|in the next months|the next few months|in the upcoming months|within a few months|in a few months|over the coming months',
      90,
    ],
    ['in the coming weeks|coming weeks|the coming weeks|in the next few weeks|the next few weeks|within a few weeks|in a few weeks', 30],
    ['in the coming days|coming days|the coming days|in the next few days|the next few days|within a few days|in a few days', 7],
  ],
  betweenBefore: [['between|in between', true]],
  betweenBehind: [],
  and: [['and|or|&', true]],
  to: [['to|until|till|til|through|thru|up to|to the|and up to|->|→|=>', true]],
  within: [['within|in|inside|in under|in less than|during the course of|within about|in about', true]],
  withinBehind: [
    ['from now|from today|ahead|out', 'ahead'],
    ['ago|back', 'ago'],
  ],
  fillers: [['the|about|approximately|around|in', true]],
};
