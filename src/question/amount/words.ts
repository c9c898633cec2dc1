import type { Phrases } from '../period/phrase-book.ts';
import type { AmountOp } from './found-amount.ts';

/** What a comparison word makes of the amount beside it; `about` is not meant to the cent. */
export type Comparison = Exclude<AmountOp, 'between'> | 'about';

/** Comparisons before the amount, Finnish, English and Swedish together: mixed sentences are normal. */
export const comparisonsBefore: Phrases<Comparison> = [
  [
    'yli|ylsi yli|nousi yli|nousee yli|nousevat yli|meni yli|menee yli|menevät yli|menivät yli|pääsi yli|kipusi yli|enemmän kuin|suurempi kuin|suuremmat kuin|suurempia kuin|suuremman kuin|isompi kuin|isommat kuin|isompia kuin|ylittää|ylittävät|ylittävä|ylittäviä|ylittivät|ylitti|enemmän|suurempi|suuremmat|isompi|isommat|korkeampi kuin|korkeammat kuin',
    'gt',
  ],
  [
    'alle|jäi alle|jäivät alle|jää alle|jäävät alle|jäänyt alle|jääneet alle|jäänee alle|jää reilusti alle|jäi selvästi alle|painui alle|vähemmän kuin|pienempi kuin|pienemmät kuin|pienempiä kuin|pienemmän kuin|alittaa|alittavat|alittava|alittavia|vähemmän|matalampi kuin|vajaan kuin|alhaisempi kuin',
    'lt',
  ],
  ['vähintään|vähintäänkin|vähintäin|ainakin|väh|väh.|minimissään|ei alle|ei vähempää kuin|vähintään noin|ei pienempi kuin', 'gte'],
  ['enintään|korkeintaan|maksimissaan|enint|enint.|ei yli|ei enempää kuin|ei enemmän kuin|ei suurempi kuin|max|max.|maks|maks.', 'lte'],
  ['tasan|täsmälleen|tarkalleen|prikulleen', 'eq'],
  [
    'noin|n.|suunnilleen|arviolta|lähes|melkein|reilu|reilun|reilut|vajaa|vajaan|vajaat|likimain|suurin piirtein|luokkaa|jotain|nelisen',
    'about',
  ],
  [
    'over|above|more than|greater than|bigger than|larger than|higher than|exceeding|exceeds|exceed|exceeded|in excess of|topped|tops|topping|surpass|surpasses|surpassed|surpassing|went over|goes over|go over|going over|went above|goes above|got past|beyond|north of|upward of|over the|>',
    'gt',
  ],
  [
    'under|below|stayed under|stay under|stays under|stayed below|stay below|remained under|remain under|remain below|came in under|come in under|comes in under|fell under|fell below|fall below|fall under|falls below|south of|short of|shy of|less than|smaller than|lower than|fewer than|beneath|cheaper than|<',
    'lt',
  ],
  [
    'at least|no less than|not less than|not under|not below|minimum|min|min.|minimum of|a minimum of|upwards of|greater than or equal to|more than or equal to|starting from|starting at|>=|=>|≥|> =',
    'gte',
  ],
  [
    'at most|no more than|not more than|not over|not above|not exceeding|up to|maximum|maximum of|a maximum of|less than or equal to|<=|=<|≤|< =',
    'lte',
  ],
  ['exactly|precisely|equal to|equals|=', 'eq'],
  ['about|around|approximately|approx|approx.|roughly|circa|ca|ca.|nearly|almost|some|~|≈', 'about'],
  [
    'över|gick över|går över|ligger över|steg över|stiger över|översteg|överskred|mer än|mera än|större än|högre än|överstigande|överstiger|överskrider|överskridande|fler än',
    'gt',
  ],
  [
    'stannade under|stannar under|ligger under|låg under|hamnade under|hamnar under|landade under|landar under|understeg|underskrider|underskred|mindre än|lägre än|understigande|understiger|färre än',
    'lt',
  ],
  ['minst|åtminstone|lägst|inte under|inte mindre än|ej under|från och med', 'gte'],
  ['högst|som mest|inte över|inte mer än|maximalt|upp till|max|ej över|inte större än', 'lte'],
  ['exakt|precis|jämnt', 'eq'],
  ['cirka|ungefär|omkring|runt|kring|nästan|drygt|knappt|dryga|knappa', 'about'],
];

/** Comparisons behind the amount. */
export const comparisonsBehind: Phrases<Comparison> = [
  [
    'ylittävä|ylittävät|ylittäviä|ylittävien|ylittävää|ylittävän|ylittäneet|ylittänyt|suurempi|suuremmat|suurempia|suurempien|suuremman|isompi|isommat|isompia|isompien|isomman|enemmän|enempi',
    'gt',
  ],
  [
    'alittava|alittavat|alittavia|alittavien|alittavaa|alittavan|alittaneet|pienempi|pienemmät|pienempiä|pienempien|pienemmän|vähemmän',
    'lt',
  ],
  [
    'tai enemmän|tai yli|tai suurempi|tai suuremmat|tai isompi|ja enemmän|ja yli|ja siitä ylöspäin|ja ylöspäin|tai sen yli|ylöspäin|tai ylikin|vähintään|alkaen|lähtien',
    'gte',
  ],
  [
    'tai vähemmän|tai alle|tai pienempi|tai sen alle|ja alle|ja vähemmän|ja siitä alaspäin|alaspäin|enintään|korkeintaan|maksimissaan',
    'lte',
  ],
  ['tasan|suuruinen|suuruiset|suuruisia|suuruisen', 'eq'],
  [
    'or more|or above|or over|or greater|or higher|or larger|or bigger|and above|and over|and up|and more|and upwards|upwards|plus|+|minimum|at least|and higher|or upwards',
    'gte',
  ],
  ['or less|or under|or below|or fewer|or smaller|or lower|and below|and under|and less|maximum|max|at most|tops', 'lte'],
  ['eller mer|eller mera|eller större|eller över|eller högre|och uppåt|uppåt|och mer|och över|minst', 'gte'],
  ['eller mindre|eller under|eller lägre|och nedåt|nedåt|och mindre|och under|högst', 'lte'],
  ['or so|ungefär|suunnilleen|noin|give or take|approximately|paikkeilla|tienoilla|luokkaa|hujakoilla', 'about'],
];

export const rangeBefore: Phrases<true> = [
  ['between|from|mellan|från|välillä|väliltä|anywhere between|in the range of|in the range|somewhere between', true],
];
export const rangeBehind: Phrases<true> = [['välillä|väliltä|välissä|välinen|väliset|välisiä|välisten|väliin', true]];
export const rangeAnd: Phrases<true> = [['and|ja|och|&|sekä', true]];
export const rangeTo: Phrases<true> = [['to|till|up to|upp till|until|through|aina|...', true]];

/** Abbreviations of a thousand and a million; `needsCurrency` where the letter alone would mean something else. */
export interface Scale {
  readonly factor: number;
  /** A currency is part of the abbreviation: `meur`, `mnkr`. */
  readonly currency: string | null;
  /** `t` is a thousand only in `t€`; `me` a million only glued to its number. */
  readonly needs: 'nothing' | 'currency' | 'glue';
}

const scale = (factor: number, needs: Scale['needs'] = 'nothing', currency: string | null = null): Scale => ({ factor, needs, currency });

export const scales: Phrases<Scale> = [
  ['k', scale(1e3)],
  ['t|tuh|tuh.', scale(1e3, 'currency')],
  ['ke|te', scale(1e3, 'nothing', 'EUR')],
  ['keur|teur|keuro|keuroa|teuroa', scale(1e3, 'nothing', 'EUR')],
  ['m', scale(1e6)],
  ['me', scale(1e6, 'glue', 'EUR')],
  ['meur|meuro|meuroa|meuron|meuros|miljeur|mne', scale(1e6, 'nothing', 'EUR')],
  ['milj|milj.|mil|mil.|mill|mill.|mio|mio.|mn|mn.|mln|mln.|mlj|mlj.|mj|mj.', scale(1e6)],
  ['milje|milj.e', scale(1e6, 'nothing', 'EUR')],
  ['mrd|mrd.|md|bn|mdr', scale(1e9)],
  ['tkr', scale(1e3, 'nothing', 'SEK')],
  ['mnkr|mkr|milj.kr', scale(1e6, 'nothing', 'SEK')],
  ['mdkr|mdr kr', scale(1e9, 'nothing', 'SEK')],
];

/** Currencies as they are typed, by their ISO code. */
export const currencies: Phrases<string> = [
  [
    '€|eur|eur:n|eur:a|euro|euroa|euron|eurosta|euroon|euroja|eurojen|eurolla|eurolta|eurot|euros|euroo|euroina|eurossa|eurokin|euri|euroissa|eurons|egee|ege',
    'EUR',
  ],
  ['$|usd|us$|dollar|dollars|dollaria|dollarin|dollari|dollareita|dollarit|dollars|bucks|taalaa|taala', 'USD'],
  ['£|gbp|pound|pounds|punta|puntaa|punnan|puntia|pund|quid', 'GBP'],
  ['kr|kr.|sek|kronor|krona|kronan|kronors|kruunua|kruunun|kruunu|kruunuja|crowns|swedish crowns|svenska kronor|ruotsin kruunua', 'SEK'],
  ['nok|norska kronor|norjan kruunua', 'NOK'],
  ['dkk|danska kronor|tanskan kruunua', 'DKK'],
  ['chf|francs|frangia|frangin|schweizerfranc', 'CHF'],
  ['¥|jpy|yen|jeniä|jenin', 'JPY'],
  ['₽|rub|ruplaa|ruplan|rubles|roubles|rubel', 'RUB'],
  ['₴|uah|hryvnia', 'UAH'],
  ['mk|markkaa|markan|fim|mark', 'FIM'],
  ['pln|zł|zloty|zlotys|zlotyja|zlotya|zlotyn', 'PLN'],
  ['czk|kč', 'CZK'],
  ['huf|forint|forints|forinttia|forintin', 'HUF'],
  ['ron|lei|leitä', 'RON'],
  ['bgn|leva|levs|leviä', 'BGN'],
  ['isk', 'ISK'],
  ['cad', 'CAD'],
  ['aud', 'AUD'],
  ['kwd', 'KWD'],
];

/** Euros written with a glued letter: `500000e`. */
export const gluedEuro = 'e';

/** Words before a plain number that make it a name, a rank or a year. */
export const namesBefore =
  /^(?:top|objective|objectives|tavoite|tavoitteen|tavoitteessa|tavoitetta|erityistavoite|erityistavoitteen|mal|malet|specifikt|nro|numero|number|no|nr|id|vuonna|vuoden|vuosi|vuotta|vuodesta|vuoteen|vuosina|vuosien|year|years|ar|aret|aren|sivu|page|sida|rivi|row|rad|versio|version|viikko|viikolla|week|vecka|hanke|project|projekt|tunnus|y)$/u;

/** Words behind a plain number that make it a number of things, people or time. */
export const countedBehind =
  /^(?:%|prosent\p{L}*|procent\p{L}*|percent|pct|kpl|rahoitusta saanutta|saajaa|organisaatiota|jarjestoa|ihmis\p{L}*|ihmist\p{L}*|henkil\p{L}*|osallistuj\p{L}*|nais\p{L}*|mies\p{L}*|lasta|lapse\p{L}*|nuor\p{L}*|pakolai\p{L}*|turvapaik\p{L}*|maahanmuut\p{L}*|tyonteki\p{L}*|paiv\p{L}*|viikko\p{L}*|kuukau\p{L}*|vuotta|vuoden|vuotia\p{L}*|tunti\p{L}*|tuntia|kertaa|sanaa|merkki\p{L}*|people|persons?|participants?|women|men|children|kids|refugees?|migrants?|immigrants?|asylum|beneficiar\p{L}*|organi[sz]ations?|employees?|days?|weeks?|months?|years?|hours?|times|words?|personer|deltagare|manniskor|kvinnor|man|barn|flyktingar|invandrare|anstallda|dagar|veckor|manader|timmar|ganger|organisationer|mottagare|luokkalai\p{L}*|km|kg|m2|kwh)$/u;

/** Words for projects: a large plain number before them is more likely an amount. */
export const projectsBehind = /^(?:hanketta|projektia|avustusta|projects?|grants?|projekten?|bidrag|hankkeita|projekteja)$/u;
