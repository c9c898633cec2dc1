import type { Locale } from '../../domain/locale.ts';
import type { Hit } from '../period/phrase-book.ts';
import type { Token } from '../period/tokens.ts';

/** A number in digits. */
export interface DigitNumber {
  /** Exact: digits before and after the decimal sign. */
  readonly whole: string;
  readonly decimals: string;
  /** The other way to read `1,500`, where there is one. */
  readonly other: { readonly whole: string; readonly decimals: string } | null;
  /** Thousands were set apart: `2 000` is no year. */
  readonly isGrouped: boolean;
}

/** Digits that are no number: a date, a version, a telephone number. They are passed over as one. */
export interface NoNumber {
  readonly isNumber: false;
  readonly next: number;
}

interface Group {
  readonly sign: string;
  readonly digits: string;
}

/**
 * The number in digits at a token, in any style: `500 000`, `500.000`, `500'000`, `1.500.000,50`, `1,5`.
 *
 * @param isMillions - A word for a million follows, so that `1.250` has decimals.
 */
export function readDigits(
  tokens: readonly Token[],
  at: number,
  locale: Locale | null,
  isMillions: (next: number) => boolean,
): (Hit<DigitNumber> & { readonly isNumber: true }) | NoNumber {
  const first = tokens[at]?.word ?? '';
  const chain = gluedGroups(tokens, at);
  const next = at + 1 + chain.length * 2;
  const none: NoNumber = { isNumber: false, next };
  if (first.length > 15 || (first.length > 1 && first.startsWith('0')) || chain.some(({ sign }) => sign === '/' || sign === ':'))
    return none;
  if (chain.length === 0) return spaced(tokens, at, first) ?? hit(first, '', null, false, next);
  const last = chain.at(-1);
  const head = chain.slice(0, -1);
  const [sign = ''] = chain.map((group) => group.sign);
  const canGroup = first.length <= 3 && first !== '0';
  if (last === undefined) return none;
  if (chain.length > 1) {
    const same = head.every((group) => group.sign === sign && group.digits.length === 3);
    if (!canGroup || !same) return none;
    const whole = first + head.map(({ digits }) => digits).join('');
    if (last.sign === sign) return last.digits.length === 3 ? hit(whole + last.digits, '', null, true, next) : none;
    return last.digits.length <= 2 && last.sign !== "'" ? hit(whole, last.digits, null, true, next) : none;
  }
  const asDecimals = { whole: first, decimals: last.digits };
  if (last.digits.length !== 3 || !canGroup) return sign === "'" ? none : hit(first, last.digits, null, false, next);
  const asThousands = { whole: first + last.digits, decimals: '' };
  if (sign === "'") return hit(asThousands.whole, '', null, true, next);
  if (isMillions(next))
    return sign === ',' && locale === 'en' ? hit(asThousands.whole, '', null, true, next) : hit(first, last.digits, null, false, next);
  if (sign === '.' || locale === 'en') return hit(asThousands.whole, '', null, true, next);
  if (locale === null) return hit(asThousands.whole, '', asDecimals, true, next);
  return hit(first, last.digits, asThousands, false, next);
}

/** The groups glued behind the first digits: `.500`, `.000`, `,50`. */
function gluedGroups(tokens: readonly Token[], at: number): readonly Group[] {
  const groups: Group[] = [];
  for (let index = at + 1; index < tokens.length; index += 2) {
    const sign = tokens[index];
    const digits = tokens[index + 1];
    if (sign === undefined || digits?.kind !== 'number' || !sign.glued || !digits.glued || !['.', ',', "'", '/', ':'].includes(sign.word))
      break;
    groups.push({ sign: sign.word, digits: digits.word });
  }
  return groups;
}

/** `500 000`, `1 200 500,50`. Null where no group of three follows. */
function spaced(tokens: readonly Token[], at: number, first: string): (Hit<DigitNumber> & { readonly isNumber: true }) | null {
  let whole = first;
  let next = at + 1;
  const isGroup = (token: Token | undefined) => token?.kind === 'number' && !token.glued && token.word.length === 3;
  if (first.length > 3 || first === '0' || !isGroup(tokens[next])) return null;
  while (isGroup(tokens[next])) {
    whole += tokens[next]?.word ?? '';
    next += 1;
  }
  const [decimal] = gluedGroups(tokens, next - 1);
  if (decimal !== undefined && decimal.digits.length <= 2 && (decimal.sign === ',' || decimal.sign === '.'))
    return hit(whole, decimal.digits, null, true, next + 2);
  return hit(whole, '', null, true, next);
}

function hit(whole: string, decimals: string, other: DigitNumber['other'], isGrouped: boolean, next: number) {
  return { isNumber: true, value: { whole, decimals, other, isGrouped }, next } as const;
}

/** `whole.decimals` times `factor` in hundredths, exact; null where a fraction of a cent is left or it is too large. */
export function toHundredths({ whole, decimals }: { readonly whole: string; readonly decimals: string }, factor: number): number | null {
  const scaled = BigInt(whole + decimals) * BigInt(factor) * 100n;
  const divisor = 10n ** BigInt(decimals.length);
  const hundredths = scaled / divisor;
  return scaled % divisor !== 0n || hundredths > BigInt(Number.MAX_SAFE_INTEGER) ? null : Number(hundredths);
}
