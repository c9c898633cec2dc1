/** What one word says of thousands and of a currency together: `tkr`, `mEUR`, `mnkr`, `eFt`. */
export interface ScaledCurrency {
  /** Zeros to add. */
  readonly exponent: 3 | 6 | 9;
  /** ISO 4217; null where several currencies are written so: `tkr`. */
  readonly currency: string | null;
}

/** Such words, folded. `kft` (a company), `tisk` (print), `msk` (a region) and `mlt` (a country) are none. */
export const scaledCurrencies: ReadonlyMap<string, ScaledCurrency> = collect();

function collect(): ReadonlyMap<string, ScaledCurrency> {
  const oneLetter = { 3: 't k', 6: 'm' };
  const longer = { 3: 'tsd tds ths tys tis tukst tuh', 6: 'mn mio mln mill milj', 9: 'md mrd mdr mld' };
  const always = {
    EUR: 'eur euro euros eurot euroa',
    SEK: 'sek',
    NOK: 'nok',
    DKK: 'dkk',
    GBP: 'gbp',
    CHF: 'chf',
    USD: 'usd',
    PLN: 'pln zl',
    CZK: 'czk kc',
    HUF: 'huf',
    BGN: 'bgn',
    HRK: 'hrk',
    LVL: 'lvl',
    LTL: 'ltl',
    SKK: 'skk',
  };
  // With one letter these are other words.
  const afterLonger = { RON: 'ron lei', ISK: 'isk', EEK: 'eek', LTL: 'lt', LVL: 'ls', SKK: 'sk', HRK: 'kn', HUF: 'ft', BGN: 'лв' };
  return new Map<string, ScaledCurrency>([
    ...joined(oneLetter, always),
    ...joined(longer, always),
    ...joined(longer, afterLonger),
    ...joined({ 3: 'e', 6: 'm' }, { HUF: 'ft huf' }),
    ...joined({ 6: 'm' }, { RON: 'ron', ISK: 'isk' }),
    ...joined({ 3: 't k', 6: 'm mio mill' }, { '': 'kr' }),
    ...joined({ 3: 't', 6: 'm mio' }, { DEM: 'dm' }),
    ...joined({ 6: 'eur gbp usd chf sek nok dkk' }, { '': 'm' }).map(
      ([word, scaled]) => [word, { ...scaled, currency: word.slice(0, 3).toUpperCase() }] as const,
    ),
    // Swedish alone.
    ...joined({ 6: 'mn', 9: 'md mrd mdr' }, { SEK: 'kr' }),
  ]);
}

function joined(
  prefixes: Readonly<Partial<Record<3 | 6 | 9, string>>>,
  currencies: Readonly<Record<string, string>>,
): readonly (readonly [string, ScaledCurrency])[] {
  return ([3, 6, 9] as const).flatMap((exponent) =>
    (prefixes[exponent] ?? '')
      .split(' ')
      .flatMap((prefix) =>
        Object.entries(currencies).flatMap(([code, names]) =>
          prefix === '' ? [] : names.split(' ').map((name) => [`${prefix}${name}`, { exponent, currency: code || null }] as const),
        ),
      ),
  );
}
