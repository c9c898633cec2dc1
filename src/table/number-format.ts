/** What a spreadsheet's number format says of a number. */
export interface NumberFormat {
  /** As the formatting library takes it. */
  readonly code: string;
  readonly isDay: boolean;
  readonly isPercent: boolean;
  /** ISO 4217; null where the format shows none, or a sign that several currencies share (`$`, `kr`, `¥`). */
  readonly currency: string | null;
}

const signs: readonly (readonly [sign: RegExp, currency: string])[] = [
  [/€/, 'EUR'],
  [/£/, 'GBP'],
  [/zł/i, 'PLN'],
  [/Kč/i, 'CZK'],
  [/(?<!\p{L})Ft(?!\p{L})/u, 'HUF'],
  [/US\$/, 'USD'],
];
const code = /(?<![A-Z])(EUR|USD|GBP|SEK|NOK|DKK|ISK|CHF|PLN|CZK|HUF|RON|BGN|HRK|CAD|AUD|NZD|JPY)(?![A-Z])/g;

/** Signs that only the country behind them makes clear, by Windows' number of the country (LCID). */
const signsOfCountries: Readonly<Record<string, string>> = {
  '$-409': 'USD',
  '$-1009': 'CAD',
  '$-c0c': 'CAD',
  '$-c09': 'AUD',
  '$-1409': 'NZD',
  'kr-41d': 'SEK',
  'kr-81d': 'SEK',
  'kr-414': 'NOK',
  'kr-814': 'NOK',
  'kr.-406': 'DKK',
  'kr-406': 'DKK',
  'kr-40f': 'ISK',
  'kr.-40f': 'ISK',
  '¥-411': 'JPY',
  '¥-804': 'CNY',
  'lei-418': 'RON',
};

const known = new Map<string, NumberFormat>();

export function readNumberFormat(printed: string): NumberFormat {
  const found = known.get(printed);
  if (found !== undefined) return found;
  const isDay = isDayFormat(printed);
  const format = {
    code: forLibrary(printed, isDay),
    isDay,
    isPercent: isPercentFormat(printed),
    currency: currencyOf(printed),
  };
  // A hostile workbook has a format for each cell; no other file needs so many.
  if (known.size < 10_000) known.set(printed, format);
  return format;
}

/**
 * The code as the library takes it. It prints a dollar sign for some countries' numbers alone (`[$-10409]`), which show nothing; and it wants a full stop in a date
 * to be marked as a letter.
 */
function forLibrary(printed: string, isDay: boolean): string {
  const parts = printed.replace(/\[\$-[0-9a-f]+\]/gi, '').split(/("[^"]*"|\\.)/);
  return parts.map((part, index) => (isDay && index % 2 === 0 ? part.replace(/\.(?!0)/g, '\\.') : part)).join('');
}

/** True where the format shows a year or a day of a date, not a time alone. */
function isDayFormat(printed: string): boolean {
  const letters = bare(printed);
  return !/general/i.test(letters) && /[yd]|m{3}/i.test(letters);
}

function isPercentFormat(printed: string): boolean {
  return bare(printed).includes('%');
}

/** The format's own letters: without texts, escaped letters, fillers, widths, colours and conditions; the first part alone. */
function bare(printed: string): string {
  return printed
    .replace(/"[^"]*"?/g, '')
    .replace(/\\./g, '')
    .replace(/[_*]./g, '')
    .replace(/\[[^\]]*\]?/g, '')
    .replace(/;.*$/s, '');
}

/** The one currency that all parts of the format show. */
function currencyOf(printed: string): string | null {
  const shown = printed.replace(/[_*]./g, '');
  const found = new Set<string>();
  for (const [, sign = '', country = ''] of shown.matchAll(/\[\$([^\]-]*)(-[0-9a-f]+)?\]/gi)) {
    const currency = signsOfCountries[`${sign.toLowerCase()}${country.toLowerCase()}`];
    const currencies = currency === undefined ? currenciesOf(sign) : [currency];
    if (currencies.length === 0 && sign.trim() !== '') return null;
    for (const each of currencies) found.add(each);
  }
  for (const each of currenciesOf(shown.replace(/\[[^\]]*\]/g, ' ').replace(/["\\]/g, ''))) found.add(each);
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

function currenciesOf(text: string): readonly string[] {
  const named = [...text.matchAll(code)].map(([, currency = '']) => currency);
  return [...named, ...signs.flatMap(([sign, currency]) => (sign.test(text) ? [currency] : []))];
}
