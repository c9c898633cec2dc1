import type { MonthWord, Role, SeasonWord, Strength, UnitName, UnitWord, Vocabulary } from './vocabulary.ts';

const month = (index: number, strength: Strength): MonthWord => ({ month: index + 1, role: 'in', strength, dayFollows: false });
const season = (name: SeasonWord['season'], strength: Strength, pick: SeasonWord['pick'] = null): SeasonWord => ({
  season: name,
  role: 'in',
  strength,
  pick,
  edge: null,
});
const unit = (name: UnitName, plural = false): UnitWord => ({ unit: name, role: 'in' satisfies Role, plural });

/** Swedish words for time. */
export const swedish: Vocabulary = {
  months: [
    ...'januari februari mars april maj juni juli augusti september oktober november december'
      .split(' ')
      .map((name, index) => [`${name}|${name} månad|${name}månad|${name}s`, month(index, name === 'maj' ? 'weak' : 'sure')] as const),
    ...'jan feb mar apr maj jun jul aug sep okt nov dec'
      .split(' ')
      .map((name, index) => [`${name}|${name}.`, month(index, 'weak')] as const),
  ],
  seasons: [
    ['vinter|vintern|vinterns', season('winter', 'weak')],
    ['=vår|våren|vårens', season('spring', 'weak')],
    ['sommar|sommaren|sommarens', season('summer', 'weak')],
    ['höst|hösten|höstens', season('autumn', 'weak')],
    ['=i vår|nu i vår', season('spring', 'sure', 'this')],
    ['i sommar|nu i sommar', season('summer', 'sure', 'this')],
    ['i höst|nu i höst', season('autumn', 'sure', 'this')],
    ['i vinter|nu i vinter', season('winter', 'sure', 'this')],
    ['i våras', season('spring', 'sure', 'last')],
    ['i somras', season('summer', 'sure', 'last')],
    ['i höstas', season('autumn', 'sure', 'last')],
    ['i vintras', season('winter', 'sure', 'last')],
    ['jul|julen|julhelgen', season('christmas', 'weak')],
    ['midsommar|midsommaren', season('midsummer', 'weak')],
    ['årsskiftet|årsskifte|årsskiftets', season('turn', 'sure')],
    ['nyår|nyåret|nyårsskiftet', season('turn', 'weak')],
  ],
  units: [
    ['dag|dagen|dygn|dygnet', unit('day')],
    ['dagar|dagarna|dygnen', unit('day', true)],
    ['helg|helgen|veckoslut|veckoslutet', unit('weekend')],
    ['vecka|veckan|veckas|veckans', unit('week')],
    ['veckor|veckorna', unit('week', true)],
    ['månad|månaden|månads|månadens|mån', unit('month')],
    ['månader|månaderna|månaders', unit('month', true)],
    ['kvartal|kvartalet|kvartals|kvartalets', unit('quarter')],
    ['kvartalen', unit('quarter', true)],
    ['halvår|halvåret|halvårs|halvårets|halvt år|halva året|halv år', unit('half')],
    ['halvåren', unit('half', true)],
    ['år|året|års|årets|kalenderår|kalenderåret', unit('year')],
    ['åren|åren mellan', unit('year', true)],
  ],
  picks: [
    ['denna|detta|denne|det här|den här|innevarande|nuvarande|pågående|det pågående|den pågående|den nuvarande|det nuvarande', 'this'],
    ['nästa|nästkommande|nästföljande|följande|den nästa', 'next'],
    ['närmaste|de närmaste|den närmaste|det närmaste|närmsta|de närmsta|den närmsta|det närmsta', 'ahead'],
    ['kommande|de kommande|den kommande|det kommande|de nästa|de följande', 'ahead'],
    ['förra|förre|föregående|den förra|det förra|föregångna', 'last'],
    [
      'senaste|de senaste|den senaste|det senaste|gångna|de gångna|det gångna|den gångna|de sista|det sista|den sista|de föregående',
      'back',
    ],
    ['förrförra', 'before-last'],
  ],
  fixed: [
    ['idag|i dag', { unit: 'day', offset: 0, role: 'in' }],
    [
      'från och med idag|från och med i dag|från och med nu|från nu|från nu och framåt|från idag|från i dag|hädanefter',
      { unit: 'day', offset: 0, role: 'from' },
    ],
    ['imorgon|i morgon|imorron|i morron', { unit: 'day', offset: 1, role: 'in' }],
    ['i övermorgon|övermorgon|iövermorgon', { unit: 'day', offset: 2, role: 'in' }],
    ['igår|i går', { unit: 'day', offset: -1, role: 'in' }],
    ['i förrgår|förrgår|iförrgår', { unit: 'day', offset: -2, role: 'in' }],
    ['i år|iår|under året|årets', { unit: 'year', offset: 0, role: 'in' }],
    ['i fjol|ifjol|fjolåret|fjolårets', { unit: 'year', offset: -1, role: 'in' }],
    ['i förfjol|förfjol', { unit: 'year', offset: -2, role: 'in' }],
    ['den här veckan|i veckan', { unit: 'week', offset: 0, role: 'in' }],
  ],
  ordinals: [
    ['första|förste|de första|det första', 1],
    ['andra|andre', 2],
    ['tredje', 3],
    ['fjärde', 4],
    ['sista|de sista|det sista', -1],
  ],
  weekdays: 'måndag tisdag onsdag torsdag fredag lördag söndag'.split(' ').map((day, index) => [`${day}|${day}en`, index + 1] as const),
  halves: [
    [
      'första halvan av|första hälften av|förra hälften av|första halvan|första hälften|den första hälften av|den första halvan av|första delen av|förra halvan av',
      { half: 1, role: 'in' },
    ],
    [
      'andra halvan av|andra hälften av|senare hälften av|senare halvan av|andra halvan|andra hälften|den andra hälften av|den andra halvan av|senare delen av|sista halvan av|sista hälften av|den senare hälften av|den senare delen av',
      { half: 2, role: 'in' },
    ],
    ['förstahalvåret', { half: 1, role: 'in' }],
    ['andrahalvåret', { half: 2, role: 'in' }],
  ],
  before: [
    ['före|innan|tidigare än|innan den', 'before'],
    ['efter|senare än|bortom', 'after'],
    [
      'från och med|fr.o.m.|fr.o.m|fr o m|f.o.m.|f.o.m|fom|from|från|sedan|alltsedan|ända sedan|ända från|med början|tidigast|inte före|inte innan|inte tidigare än|räknat från|sen',
      'since',
    ],
    [
      'till och med|t.o.m.|t.o.m|t o m|tom|fram till|fram till och med|till|ända till|ända fram till|inte senare än|inte efter|upp till|fram t.o.m.',
      'until',
    ],
    ['senast|allra senast', 'by'],
    ['i|under|vid|på|inom|kring|runt|omkring|den|under loppet av|i loppet av|någon gång i|för|av', 'in'],
    ['under perioden|perioden|för perioden|i perioden|tidsperioden|under tidsperioden|programperioden', 'in'],
  ],
  behind: [
    ['framåt|och framåt|framöver|och framöver|och senare|eller senare|och därefter|och efter|eller efter', 'since'],
    ['eller tidigare|och tidigare|eller innan|och innan|och dessförinnan', 'until'],
  ],
  edgesBefore: [
    ['slutet av|slutet på|utgången av|slut av', { edge: 'end', role: 'in' }],
    ['början av|början på|ingången av|starten av', { edge: 'start', role: 'in' }],
    ['mitten av|mitten på', { edge: 'middle', role: 'in' }],
    ['tidigt|tidiga|tidigt i', { edge: 'early', role: 'in' }],
    ['sent|sena|sent i', { edge: 'late', role: 'in' }],
    ['sista dagen i|sista dagen av|den sista dagen i', { edge: 'last-day', role: 'in' }],
    ['första dagen i|första dagen av|den första dagen i', { edge: 'first-day', role: 'in' }],
  ],
  edgesBehind: [
    ['slut|utgång|slutet', { edge: 'end', role: 'in' }],
    ['början|ingång', { edge: 'start', role: 'in' }],
  ],
  edgesAfterPreposition: [],
  edgesBehindUnit: [],
  soon: [
    [
      'snart|inom kort|inom närtid|inom en snar framtid|i en snar framtid|inom den närmaste tiden|den närmaste tiden|inom den närmaste framtiden|i närtid',
      90,
    ],
    [
      'de närmaste månaderna|de kommande månaderna|kommande månader|inom de närmaste månaderna|under de närmaste månaderna|under de kommande månaderna|inom några månader|om några månader',
      90,
    ],
    ['de närmaste veckorna|de kommande veckorna|kommande veckor|inom de närmaste veckorna|inom några veckor|om några veckor', 30],
    ['de närmaste dagarna|de kommande dagarna|kommande dagar|inom några dagar|om några dagar', 7],
  ],
  betweenBefore: [['mellan|emellan', true]],
  betweenBehind: [],
  and: [['och|samt|eller', true]],
  to: [['till|till och med|t.o.m.|t.o.m|t o m|tom|fram till|och till|ända till', true]],
  within: [['inom|om|inom cirka|inom ungefär', true]],
  withinBehind: [
    ['framåt|framöver', 'ahead'],
    ['sedan|sen|tillbaka|bakåt', 'ago'],
  ],
  fillers: [['den|det|de|under|år|året|cirka|i', true]],
};
