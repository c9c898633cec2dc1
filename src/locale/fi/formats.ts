import { type IsoDate, partsOf } from '../../domain/date.ts';
import { formatMoney, formatPercent, formatRoundMoney, formatWhole, type NumberStyle } from '../format-number.ts';
import type { Formats } from '../formats.ts';
import { shapeOf, spanOf } from '../period-shape.ts';

const style: NumberStyle = { group: '\u00a0', decimal: ',', unitFirst: false, currencyNotStated: 'valuuttaa ei ole kerrottu' };
const months = 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu'.split(' ');
const dash = '–';

function date(day: IsoDate): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${dayOfMonth}.${month}.${year}`;
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
        return `vuonna ${shape.year}`;
      case 'years':
        return `vuosina ${shape.from}–${shape.to}`;
      case 'month':
        return `${months[shape.month - 1]}kuussa ${shape.year}`;
      case 'day':
        return date(shape.day);
      case 'range':
        return `aikavälillä ${date(shape.from)}–${date(shape.to)}`;
      case 'from':
        return `${date(shape.from)} tai sen jälkeen`;
      case 'to':
        return `${date(shape.to)} tai sitä ennen`;
      case 'any':
        return 'jonakin päivänä';
    }
  },
  partialDay(period) {
    const [year, month] = period.split('-');
    return month === undefined ? period : `${Number(month)}/${year}`;
  },
  daysLeft(days) {
    if (days === 0) return 'päättyy tänään';
    if (days === -1) return 'päättyi eilen';
    if (days < 0) return `päättyi ${formatWhole(-days, style)} päivää sitten`;
    return days === 1 ? '1 päivä jäljellä' : `${formatWhole(days, style)} päivää jäljellä`;
  },
  quote: (text) => `”${text}”`,
  and: ' ja ',
  or: ' tai ',
} satisfies Formats;
