import type { IsoDate, Period } from '../domain/date.ts';
import type { Money } from '../domain/money.ts';

/** How one language writes figures, days and rows of words. */
export interface Formats {
  /** `26 057 656,23 €`, with no-break spaces; exact to the cent. */
  readonly money: (amount: Money) => string;
  /** `500 000 €`: without decimals where there are none but zeros, for the bounds that people ask for. */
  readonly roundMoney: (amount: Money) => string;
  /** `5.3.2024` or `5 March 2024`. */
  readonly date: (day: IsoDate) => string;
  readonly whole: (value: number) => string;
  /** `39,94 %` of 3994. */
  readonly percent: (basisPoints: number) => string;
  /** What stands between two days: `1.4.2023–31.10.2025`. */
  readonly dash: string;
  /** Exactly these days, with no case of its own: `1.3.2024–31.3.2024`, one day, `5.3.2024–` where the end is open. */
  readonly span: (period: Period) => string;
  /** When something happens, in the case that a verb needs: `vuonna 2025`, `maaliskuussa 2026`, `5.3.2024 tai sen jälkeen`. */
  readonly during: (period: Period) => string;
  /** A month (`2015-08`) or a year that stands for a day that is not known: `8/2015`, `August 2015`, `2014`. */
  readonly partialDay: (period: string) => string;
  /** `26 päivää jäljellä`, `päättyy tänään`, `päättyi 3 päivää sitten`. */
  readonly daysLeft: (days: number) => string;
  /** `”rasismi”`. */
  readonly quote: (text: string) => string;
  /** ` ja `, with its spaces. */
  readonly and: string;
  readonly or: string;
}
