import { type Cell, cellText } from '../../table/cell.ts';
import { currencyInHeader } from '../columns/currency-in-header.ts';
import { scaleInHeader } from '../format/header-scale.ts';

/** Whether a row under the header names units alone: `(1000 EUR)`, `€`, `%`. An amount is no unit, and neither is any other word. */
export function isUnitRow(cells: readonly Cell[]): boolean {
  const texts = cells.map((cell) => cellText(cell).trim()).filter((text) => text !== '');
  return texts.length > 0 && texts.every(isUnit);
}

function isUnit(text: string): boolean {
  const bare = text.replace(/^[[(]|[\])]$/gu, '');
  if (/^(?:%|[€£$])$/u.test(bare)) return true;
  const names = currencyInHeader(bare) !== null || scaleInHeader(bare) !== null;
  return (
    bare.length <= 30 && names && /\p{L}|[€£]/u.test(bare) && !/\d/u.test(bare.replace(/^(?:in )?1[ .,]?000(?:[ .,]?000)?(?!\d)/u, ''))
  );
}
