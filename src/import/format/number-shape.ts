export type Sign = ',' | '.';
export type GroupingSign = Sign | ' ' | "'";

/**
 * What the digits and signs of one number allow, seen alone.
 *
 * - `certain`: one reading. `1.234,50`, `1,234,567`, `644310,42` (nobody groups six digits), `104500`.
 * - `open`: `29,275` is 29 275 or 29.275.
 * - `short`: `379,5` is 379.5, unless its column groups thousands by this sign: then it is 379,500 without its zeros.
 */
export type NumberShape =
  | {
      readonly kind: 'certain';
      readonly whole: string;
      readonly fraction: string;
      readonly decimalSign: Sign | null;
      readonly groupingSign: GroupingSign | null;
    }
  | { readonly kind: 'open' | 'short'; readonly sign: Sign; readonly whole: string; readonly fraction: string };

/** @returns Null where digits and signs are no number: `12.34.56`, `12,34,567` (groups of two are not read), `12 34`. */
export function shapeOf(text: string): NumberShape | null {
  if (/^\d+$/u.test(text)) return certain(text, '', null, null);
  return oneSign(text) ?? grouped(text);
}

function oneSign(text: string): NumberShape | null {
  const match = /^(\d*)([.,])(\d*)$/u.exec(text);
  if (match === null || text.length < 2) return null;
  const [, whole = '', , fraction = ''] = match;
  const sign: Sign = match[2] === ',' ? ',' : '.';
  if (fraction === '') return certain(whole, '', null, null);
  if (whole.length > 3 || fraction.length > 3 || /^0*$/u.test(whole)) return certain(whole, fraction, sign, null);
  if (fraction.length === 3 && !whole.startsWith('0')) return { kind: 'open', sign, whole, fraction };
  return { kind: 'short', sign, whole, fraction };
}

function grouped(text: string): NumberShape | null {
  const match = /^([1-9]\d{0,2})([ '.,])(\d{3}(?:\2\d{3})*)(?:([.,])(\d+))?$/u.exec(text);
  if (match === null || match[2] === match[4]) return null;
  const [, first = '', , rest = '', decimalSign, fraction = ''] = match;
  const whole = first + rest.replace(/\D/gu, '');
  return certain(whole, fraction, decimalSign === undefined ? null : decimalSign === ',' ? ',' : '.', groupingSign(match[2]));
}

function groupingSign(sign: string | undefined): GroupingSign {
  return sign === ',' || sign === '.' || sign === "'" ? sign : ' ';
}

function certain(whole: string, fraction: string, decimalSign: Sign | null, grouping: GroupingSign | null): NumberShape {
  return { kind: 'certain', whole, fraction, decimalSign, groupingSign: grouping };
}
