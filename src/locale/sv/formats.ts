import { type IsoDate, partsOf } from '../../domain/date.ts';
import { formatMoney, formatPercent, formatRoundMoney, formatWhole, type NumberStyle } from '../format-number.ts';
import type { Formats } from '../formats.ts';
import { shapeOf, spanOf } from '../period-shape.ts';

const style: NumberStyle = { group: '\u00a0', decimal: ',', unitFirst: false, currencyNotStated: 'valutan är inte angiven' };
const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');
const dash = '–';

function date(day: IsoDate): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${dayOfMonth} ${months[month - 1]} ${year}`;
}

export const formats = {
  money: (amount) => formatMoney(amount, style),
  roundMoney: (amount) => formatRoundMoney(amount, style),
  date,
  whole: (value) => formatWhole(value, style),
  percent: (basisPoints) => formatPercent(basisPoints, style),
  dash,
  span: (period) => spanOf(period, date, dash),
  during(period) {
    const shape = shapeOf(period);
    switch (shape.shape) {
      case 'year':
        return `år ${shape.year}`;
      case 'years':
        return `åren ${shape.from}–${shape.to}`;
      case 'month':
        return `i ${months[shape.month - 1]} ${shape.year}`;
      case 'day':
        return `den ${date(shape.day)}`;
      case 'range':
        return `mellan den ${date(shape.from)} och den ${date(shape.to)}`;
      case 'from':
        return `den ${date(shape.from)} eller senare`;
      case 'to':
        return `den ${date(shape.to)} eller tidigare`;
      case 'any':
        return 'vilken dag som helst';
    }
  },
  partialDay(period) {
    const [year, month] = period.split('-');
    return month === undefined ? period : `${months[Number(month) - 1]} ${year}`;
  },
  daysLeft(days) {
    if (days === 0) return 'slutar i dag';
    if (days === -1) return 'slutade i går';
    if (days < 0) return `slutade för ${formatWhole(-days, style)} dagar sedan`;
    return days === 1 ? '1 dag kvar' : `${formatWhole(days, style)} dagar kvar`;
  },
  quote: (text) => `”${text}”`,
  and: ' och ',
  or: ' eller ',
} satisfies Formats;
