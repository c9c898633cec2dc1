// Longer than most files: a table of word forms, one row a word.
import type { MonthWord, Role, SeasonWord, UnitName, UnitWord, Vocabulary } from './vocabulary.ts';

const monthStems = 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu'.split(' ');
const monthForms: readonly (readonly [string, Role])[] = [
  ['kuu kuun kuuta kuussa kuus kuuss kuulla kuulta kuulle kuuna kuuksi kuut kuiden kuissa kuuni kuukausi kuukauden kuun', 'in'],
  ['kuusta kuust', 'from'],
  ['kuuhun kuuhu', 'to'],
];
const clitics = ['', 'kin', 'kaan', 'kään', 'ko', 'han', 'hän'];

const months = monthStems.flatMap((stem, index) => {
  const word = (role: Role, strength: MonthWord['strength']): MonthWord => ({ month: index + 1, role, strength, dayFollows: false });
  const forms = monthForms.flatMap(([endings, role]) =>
    endings
      .split(' ')
      .map((ending): [string, MonthWord] => [clitics.map((clitic) => stem + ending + clitic).join('|'), word(role, 'sure')]),
  );
  return [...forms, [`${stem}k|${stem}k.`, word('in', 'weak')] as const, [stem, word('in', 'stem')] as const];
});

const season = (name: SeasonWord['season'], role: Role, strength: SeasonWord['strength'] = 'sure'): SeasonWord => ({
  season: name,
  role,
  strength,
  pick: null,
  edge: null,
});

/** Each season's forms: where it happens, from, to, and the ones that say nothing of time by themselves. */
const seasonForms: readonly (readonly [SeasonWord['season'], string, string, string, string])[] = [
  ['winter', 'talvella talvena talvisin', 'talvesta', 'talveen', 'talvi talven talvea talvelta talvelle talveksi talvet'],
  ['spring', 'keväällä keväänä kevääl keväisin', 'keväästä', 'kevääseen', 'kevät kevään kevättä keväältä keväälle kevääksi keväät'],
  ['summer', 'kesällä kesänä kesäl kesäisin', 'kesästä', 'kesään', 'kesä kesän kesää kesältä kesälle kesäksi kesät'],
  ['autumn', 'syksyllä syksynä syksyl syksyisin', 'syksystä', 'syksyyn', 'syksy syksyn syksyä syksyltä syksylle syksyksi syksyt'],
  ['christmas', 'jouluna', 'joulusta', 'jouluun', 'joulu|joulun|joulua|jouluaatto|jouluaattona|joulupäivänä'.replaceAll('|', ' ')],
  ['midsummer', 'juhannuksena', 'juhannuksesta', 'juhannukseen', 'juhannus juhannuksen juhannusta'],
];

const seasons = seasonForms.flatMap(([name, inside, from, to, weak]) => {
  const part = (prefix: string, edge: SeasonWord['edge']): readonly (readonly [string, SeasonWord])[] =>
    `${inside} ${from} ${to} ${weak}`.split(' ').map((form) => [`${prefix}${form}`, { ...season(name, 'in'), edge }]);
  return [
    [inside.replaceAll(' ', '|'), season(name, 'in')] as const,
    [from, season(name, 'from', 'weak')] as const,
    [to, season(name, 'to', 'weak')] as const,
    [weak.replaceAll(' ', '|'), season(name, 'in', 'weak')] as const,
    ...(name === 'christmas' || name === 'midsummer'
      ? []
      : [...part('alku', 'start'), ...part('keski', 'middle'), ...part('loppu', 'end')]),
  ];
});

const turn = 'vuodenvaihde vuodenvaihteen vuodenvaihdetta vuodenvaihteessa vuodenvaihteella vuodenvaihteeksi vuodenvaihteelle';

const unitForms: readonly (readonly [UnitName, string, string, string, string])[] = [
  ['day', 'päivä päivän päivää päivänä pv vrk vuorokauden vuorokausi vuorokautta', 'päivästä', 'päivään', 'päivien päivinä päivät pv:n'],
  ['weekend', 'viikonloppu viikonlopun viikonloppuna viikonloppua', 'viikonlopusta', 'viikonloppuun', 'viikonloput'],
  [
    'week',
    'viikko viikon viikkoa viikolla viikol viikkona viikossa viikolle viikolta vko vk',
    'viikosta',
    'viikkoon',
    'viikkojen viikkoina viikot viikoilla',
  ],
  [
    'month',
    'kuukausi kuukauden kuukautta kuukautena kuukaudessa kuukaudella kuukaudelle kuukaudelta kk kk:n kuu kuun kuuta kuussa kuus kuulle kuulta kuulla kuuna kuuksi',
    'kuukaudesta kuusta',
    'kuukauteen kuuhun',
    'kuukausien kuukausina kuukaudet kuukausia',
  ],
  [
    'quarter',
    'neljännes neljänneksen neljännestä neljänneksellä neljänneksel neljänneksessä neljänneksenä neljännekselle neljännekseltä neljännesvuosi neljännesvuoden neljännesvuonna neljännesvuotta kvartaali kvartaalin kvartaalia kvartaalilla kvartaalil kvartaalissa kvartaalina kvartaalille kvartaalilta kvarttaali kvartteri',
    'neljänneksestä kvartaalista',
    'neljännekseen kvartaaliin',
    'neljännekset neljännesten neljänneksien neljänneksillä kvartaalit kvartaalien kvartaaleilla',
  ],
  [
    'half',
    'puolisko puoliskon puoliskoa puoliskolla puoliskossa puoliskona puoliskolle puoliskolta puolikas puolikkaan puolikasta puolikkaalla puolikkaassa',
    'puoliskosta',
    'puoliskoon',
    'puoliskot',
  ],
  [
    'year',
    'vuosi vuoden vuotta vuonna vuon vuodessa vuodelle vuodelta vuodella vuos v',
    'vuodesta vuodest',
    'vuoteen',
    'vuosien vuosina vuosia vuodet vuosille vuosilta vuosissa',
  ],
];

const units = unitForms.flatMap(([unit, inside, from, to, plural]) => {
  const word = (role: Role, isPlural = false): UnitWord => ({ unit, role, plural: isPlural });
  const compound = (forms: string) => (unit === 'quarter' || unit === 'half' ? `${forms} ${forms.replace(/(^| )/gu, '$1vuosi')}` : forms);
  const texts = (forms: string) => compound(forms).replaceAll(' ', '|');
  return [
    [texts(inside), word('in')] as const,
    [texts(from), word('from')] as const,
    [texts(to), word('to')] as const,
    [texts(plural), word('in', true)] as const,
  ];
});

const adjective = (stem: string, nominative: string) =>
  [nominative, ...'n a ä na nä lla llä ssa ssä sta stä lle lta ltä an än t'.split(' ').map((ending) => stem + ending)].join('|');
const ordinal = (nominative: string, stem: string, rest: string) =>
  [nominative, ...'n lla llä ssa ssä sta stä lle lta ltä na nä'.split(' ').map((ending) => stem + ending), ...rest.split(' ')].join('|');

/** Finnish words for time. */
export const finnish: Vocabulary = {
  months,
  seasons: [
    ...seasons,
    [turn.replaceAll(' ', '|'), season('turn', 'in')],
    [
      'vuoden vaihteessa|vuoden vaihteen|vuoden vaihde|vuoden vaihdetta|uutenavuotena|uutena vuotena|uuttavuotta|uutta vuotta',
      season('turn', 'in'),
    ],
    ['vuodenvaihteesta|vuoden vaihteesta', season('turn', 'from')],
    ['vuodenvaihteeseen|vuoden vaihteeseen|uuteenvuoteen|uuteen vuoteen', season('turn', 'to')],
  ],
  units,
  picks: [
    [
      `tänä|tämän|tällä|tässä|tätä|tästä|tähän|tälle|tältä|tän|tää|${adjective('kuluva', 'kuluva')}|${adjective('nykyise', 'nykyinen')}`,
      'this',
    ],
    [`meneillään oleva|meneillään olevan|meneillään olevana|meneillään olevalla|meneillään olevassa`, 'this'],
    [`ensi|ens|ensin|${adjective('seuraava', 'seuraava')}|seuraavat|seuraavien|seuraavina|seuraavaa`, 'next'],
    [`${adjective('tuleva', 'tuleva')}|tulevien|tulevat|tulevina|lähin|lähimmän|lähimpien|lähimmät`, 'ahead'],
    [`viime|viim|${adjective('edellise', 'edellinen')}|edellistä|edelliseen`, 'last'],
    [
      'viimeinen|viimeisen|viimeiset|viimeisten|viimeisien|viimeisimmän|kulunut|kuluneen|kuluneiden|kuluneet|mennyt|menneen|menneiden',
      'back',
    ],
    ['toissa', 'before-last'],
  ],
  fixed: [
    ['tänään|tänä päivänä', { unit: 'day', offset: 0, role: 'in' }],
    ['tästä päivästä|tästä eteenpäin|tästä lähtien|tästä alkaen|tästedes', { unit: 'day', offset: 0, role: 'from' }],
    ['huomenna|huomista|huomisen', { unit: 'day', offset: 1, role: 'in' }],
    ['huomisesta', { unit: 'day', offset: 1, role: 'from' }],
    ['huomiseen', { unit: 'day', offset: 1, role: 'to' }],
    ['ylihuomenna', { unit: 'day', offset: 2, role: 'in' }],
    ['eilen|eilistä|eilisen', { unit: 'day', offset: -1, role: 'in' }],
    ['eilisestä', { unit: 'day', offset: -1, role: 'from' }],
    ['eiliseen', { unit: 'day', offset: -1, role: 'to' }],
    ['toissapäivänä|toissa päivänä', { unit: 'day', offset: -2, role: 'in' }],
    ['tänävuonna|tänvuonna|tävuonna|tänävuon|tänä vuon', { unit: 'year', offset: 0, role: 'in' }],
    ['ensivuonna|ensvuonna|ensvuon|ens vuon', { unit: 'year', offset: 1, role: 'in' }],
    ['viimevuonna|viimvuonna', { unit: 'year', offset: -1, role: 'in' }],
    ['toissavuonna|toissavuoden', { unit: 'year', offset: -2, role: 'in' }],
    ['tässäkuussa|tässäkuus', { unit: 'month', offset: 0, role: 'in' }],
    ['ensikuussa|enskuussa|enskuus|ensikuun', { unit: 'month', offset: 1, role: 'in' }],
    ['viimekuussa|viimekuun', { unit: 'month', offset: -1, role: 'in' }],
    ['tälläviikolla', { unit: 'week', offset: 0, role: 'in' }],
    ['ensiviikolla|ensviikolla', { unit: 'week', offset: 1, role: 'in' }],
    ['viimeviikolla', { unit: 'week', offset: -1, role: 'in' }],
  ],
  ordinals: [
    [
      `${ordinal('ensimmäinen', 'ensimmäise', 'ensimmäistä ensimmäiseen ensimmäiset ensimmäisten ensimmäisien ensimmäisinä')}|${ordinal('eka', 'eka', 'ekaa')}`,
      1,
    ],
    [`${ordinal('toinen', 'toise', 'toista toiseen')}|${ordinal('toka', 'toka', 'tokaa')}`, 2],
    [`${ordinal('kolmas', 'kolmanne', 'kolmatta kolmanteen')}|${ordinal('kolkki', 'kolkki', 'kolkkia')}`, 3],
    [ordinal('neljäs', 'neljänne', 'neljättä neljänteen'), 4],
    [
      `${ordinal('viimeinen', 'viimeise', 'viimeistä viimeiseen viimeiset viimeisten viimeisien viimeisinä')}|${ordinal('jälkimmäinen', 'jälkimmäise', 'jälkimmäistä jälkimmäiseen')}`,
      -1,
    ],
  ],
  weekdays: 'maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai'
    .split(' ')
    .map(
      (day, index) =>
        [
          `${day}na|${day}n|${day}ta|${day}hin|${day}sta|${day}ksi|${day}lle|${day}ko`
            .replaceAll('keskiviikkota', 'keskiviikkoa')
            .replaceAll('keskiviikkohin', 'keskiviikkoon'),
          index + 1,
        ] as const,
    ),
  halves: [
    ['alkuvuosi|alkuvuoden|alkuvuotta|alkuvuonna|alkuvuodesta|alkuvuodelle|alkuvuodelta|alkuvuoteen|alkuvuodella', { half: 1, role: 'in' }],
    [
      'loppuvuosi|loppuvuoden|loppuvuotta|loppuvuonna|loppuvuodesta|loppuvuodelle|loppuvuodelta|loppuvuoteen|loppuvuodella',
      { half: 2, role: 'in' },
    ],
    [
      'alkupuoli|alkupuolen|alkupuolella|alkupuolelta|alkupuoliskolla|alkupuoliskon|alkupuolisko|alkupuoliskolta|ensi puoliskolla|ensipuoliskolla',
      { half: 1, role: 'in' },
    ],
    [
      'loppupuoli|loppupuolen|loppupuolella|loppupuolelta|loppupuoliskolla|loppupuoliskon|loppupuolisko|jälkipuoli|jälkipuoliskolla|jälkipuoliskon|jälkipuolisko|jälkipuolella|jälkipuolen',
      { half: 2, role: 'in' },
    ],
  ],
  before: [
    ['ennen|ennen kuin|ennenkuin|aiemmin kuin|aikaisemmin kuin', 'before'],
    ['jälkeen|myöhemmin kuin', 'after'],
    ['alkaen|lähtien|aikaisintaan|ei ennen|ei ennen kuin', 'since'],
    ['viimeistään|asti|saakka|ei myöhemmin kuin', 'until'],
    [
      'aikana|joskus|ajanjaksolla|ajanjakso|ajanjaksona|kaudella|kausi|kauden|kaudelta|ohjelmakaudella|ohjelmakausi|ohjelmakauden|jaksolla',
      'in',
    ],
  ],
  behind: [
    ['jälkeen|jälkeinen|jälkeiset|jälkeisiä|jälkeisten', 'after'],
    ['edeltävä|edeltävät|edeltäviä|edeltävien|edeltänyt|edeltäneet', 'before'],
    [
      'alkaen|alkain|lähtien|lukien|eteenpäin|tai myöhemmin|ja myöhemmin|tai sen jälkeen|ja sen jälkeen|ja siitä eteenpäin|jälkeenpäin|aikaisintaan',
      'since',
    ],
    ['mennessä', 'by'],
    ['asti|saakka', 'until-or-since'],
    ['viimeistään|tai aiemmin|ja aiemmin|tai aikaisemmin|ja aikaisemmin|tai sitä ennen|ja sitä ennen|tai ennen', 'until'],
    ['aikana|kuluessa|mittaan|puolella|sisällä|aikaan|tienoilla|paikkeilla|tietämillä|aikainen|aikaiset|varrella', 'in'],
  ],
  edgesBefore: [],
  edgesBehind: [
    ['loppuun|loppuunkin|päättymiseen', { edge: 'end', role: 'to' }],
    ['lopussa|lopulla|lopuilla|loppua|loppu|lopun|lopuksi|päättymistä|päättymisen|päättyessä|lopus', { edge: 'end', role: 'in' }],
    ['lopusta|lopulta|päättymisestä', { edge: 'end', role: 'from' }],
    ['alkuun', { edge: 'start', role: 'to' }],
    ['alussa|alkua|alku|alun|alulla|alkamista|alkaessa|alus', { edge: 'start', role: 'in' }],
    ['alusta|alkamisesta', { edge: 'start', role: 'from' }],
    ['puolivälissä|puoliväli|puolivälin|puoliväliä|keskivaiheilla|keskivaiheella', { edge: 'middle', role: 'in' }],
    ['puolivälistä', { edge: 'middle', role: 'from' }],
    ['puoliväliin', { edge: 'middle', role: 'to' }],
    ['viimeinen päivä|viimeisenä päivänä|viimeistä päivää|viimeisen päivän', { edge: 'last-day', role: 'in' }],
    ['viimeiseen päivään', { edge: 'last-day', role: 'to' }],
    ['ensimmäinen päivä|ensimmäisenä päivänä|ensimmäistä päivää|ensimmäisen päivän', { edge: 'first-day', role: 'in' }],
    ['ensimmäisestä päivästä', { edge: 'first-day', role: 'from' }],
  ],
  edgesAfterPreposition: [],
  edgesBehindUnit: [],
  soon: [
    ['pian|kohta|kohtapuoliin|pikapuoliin|lähiaikoina|lähiaikojen|lähiaikojen aikana|lähitulevaisuudessa|lähiaikoihin|tuota pikaa', 90],
    [
      'lähikuukausina|lähikuukausien aikana|lähikuukausien|lähikuukausiin|seuraavina kuukausina|tulevina kuukausina|tulevien kuukausien aikana',
      90,
    ],
    ['muutaman kuukauden sisällä|muutaman kuukauden kuluessa|muutaman kuukauden aikana', 90],
    [
      'lähiviikkoina|lähiviikkojen aikana|lähiviikkojen|tulevina viikkoina|seuraavina viikkoina|muutaman viikon sisällä|muutaman viikon kuluessa',
      30,
    ],
    ['lähipäivinä|lähipäivien aikana|lähipäivien|tulevina päivinä|seuraavina päivinä|muutaman päivän sisällä', 7],
  ],
  betweenBefore: [['välillä|aikavälillä|aikaväliltä|aikaväli|ajalla|ajalta', true]],
  betweenBehind: [
    [
      'välillä|väliltä|väliin|väli|välissä|välisenä aikana|välisellä ajalla|väliseltä ajalta|välisenä|väliset|välinen|välisen ajan|välisiä|aikana',
      true,
    ],
  ],
  and: [['ja|sekä|tai', true]],
  to: [],
  within: [['enintään|korkeintaan|alle', true]],
  withinBehind: [
    ['sisällä|sisään|kuluessa|aikana|sisäl', 'either'],
    ['päästä|kuluttua|eteenpäin|päähän', 'ahead'],
    ['taaksepäin', 'back'],
    ['sitten', 'ago'],
  ],
  fillers: [['tuon|sen|koko|jo|vasta|noin|joskus', true]],
};
