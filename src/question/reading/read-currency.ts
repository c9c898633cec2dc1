import { minorDigits } from '../../domain/minor-digits.ts';
import { type Currency, type Minor, toMinor } from '../../domain/money.ts';
import type { AmountRange } from '../../domain/query.ts';
import type { Assumption } from '../../domain/understanding.ts';
import { currencyOfWord } from '../amount/currency-word.ts';
import type { FoundAmount } from '../amount/found-amount.ts';
import { means, type Reader } from './reader.ts';

export interface ReadCurrency {
  /** The amounts of a question as one range; of one currency alone where that is all that was said: "in dollars". */
  readonly amount: AmountRange | null;
  /** A currency was named that the list does not have. */
  readonly isOther: boolean;
  readonly assumptions: readonly Assumption[];
}

/**
 * What a question says of amounts and currencies. Where the list has several, an amount without one is of the main currency, and the answer
 * says so; a currency that is named alone leaves the others out.
 *
 * @param own - What the list has amounts in, the main one first.
 */
export function readCurrency(reader: Reader, amounts: readonly FoundAmount[], own: readonly [Currency, ...Currency[]]): ReadCurrency {
  const [main, ...others] = own;
  const said = saidCurrency(reader, own);
  const isOther = amounts.some(({ range }) => range === null) || (said !== null && !own.includes(said) && main !== 'XXX');
  if (amounts.length > 0) {
    const bare = amounts.every(({ isBare }) => isBare);
    const currency = bare ? (said ?? main) : (amounts.find(({ isBare }) => !isBare)?.currency ?? main);
    const isMixed = new Set(amounts.flatMap((amount) => (amount.isBare ? [] : [amount.currency]))).size > 1;
    const isAssumed = bare && said === null && others.length > 0;
    return {
      amount: toRange(amounts, currency),
      isOther: isOther || isMixed,
      assumptions: isAssumed ? [{ code: 'currency-assumed', currency, others }] : [],
    };
  }
  const isOneOfSeveral = said !== null && others.length > 0 && !isOther;
  return { amount: isOneOfSeveral ? { currency: said, min: null, max: null } : null, isOther, assumptions: [] };
}

/** "In dollars", "paljonko euroissa"; that of plain "euroja" only where the list has it beside others: people call any money so. */
function saidCurrency(reader: Reader, own: readonly [Currency, ...Currency[]]): Currency | null {
  const [atom] = reader.all('currency');
  reader.use(...reader.all('currency'));
  if (atom !== undefined) return atom.currency;
  if (own.length === 1 && own[0] === 'EUR') return null;
  for (const money of reader.all('concept').filter((each) => means(each, 'money', 'how-much'))) {
    for (const word of money.text.split(' ')) {
      const currency = currencyOfWord(word, own);
      const isIn = inEuros.test(word) || (/^euros?$/u.test(word) && /^(?:in|i)$/u.test(wordBefore(reader, money.first)));
      if (currency !== null && (own.includes(currency) || isIn)) return currency;
    }
  }
  return null;
}

const inEuros = /^euro(?:issa|is|ina)$/u;

const wordBefore = (reader: Reader, first: number): string => reader.atoms.find(({ last }) => last === first - 1)?.text ?? '';

function toRange(amounts: readonly FoundAmount[], currency: Currency): AmountRange | null {
  return amounts.reduce<AmountRange | null>((range, { range: reading, currency: from }) => {
    const [first, second] = (reading?.minor ?? []).map((minor) => inCurrency(minor, from, currency));
    if (reading === null || first === undefined) return range;
    const inclusive = reading.op !== 'gt' && reading.op !== 'lt';
    const min = reading.op === 'lt' || reading.op === 'lte' ? null : { minor: first, inclusive };
    const max =
      reading.op === 'gt' || reading.op === 'gte' ? null : { minor: reading.op === 'between' ? (second ?? first) : first, inclusive };
    return { currency, min: min ?? range?.min ?? null, max: max ?? range?.max ?? null };
  }, null);
}

/** The same number of another currency that has more or fewer decimals. */
const inCurrency = (minor: Minor, from: Currency, to: Currency): Minor =>
  from === to ? minor : toMinor(Math.round(minor * 10 ** (minorDigits(to) - minorDigits(from))));
