import { type IsoDate, partsOf } from '../../domain/date.ts';
import { formatMoney, formatPercent, formatRoundMoney, formatWhole, type NumberStyle } from '../format-number.ts';
import type { Formats } from '../formats.ts';
import { shapeOf, spanOf } from '../period-shape.ts';

const style: NumberStyle = { group: ',', decimal: '.', unitFirst: true, currencyNotStated: 'currency not stated' };
const months = 'January February March April May June July August September October November December'.split(' ');
const dash = ' – ';

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
        return `in ${shape.year}`;
      case 'years':
        return `in ${shape.from}–${shape.to}`;
      case 'month':
        return `in ${months[shape.month - 1]} ${shape.year}`;
      case 'day':
        return `on ${date(shape.day)}`;
      case 'range':
        return `between ${date(shape.from)} and ${date(shape.to)}`;
      case 'from':
        return `on or after ${date(shape.from)}`;
      case 'to':
        return `on or before ${date(shape.to)}`;
      case 'any':
        return 'on any day';
    }
  },
  partialDay(period) {
    const [year, month] = period.split('-');
    return month === undefined ? period : `${months[Number(month) - 1]} ${year}`;
  },
  daysLeft(days) {
    if (days === 0) return 'ends today';
    if (days === -1) return 'ended yesterday';
    if (days < 0) return `ended ${formatWhole(-days, style)} days ago`;
    return days === 1 ? '1 day left' : `${formatWhole(days, style)} days left`;
  },
  quote: (text) => `“${text}”`,
  and: ' and ',
  or: ' or ',
} satisfies Formats;
