import type { Currency } from '../domain/money.ts';
import type { Funding, ProjectDay } from '../domain/project.ts';
import { oneLine, paragraphsOf } from './paragraphs.ts';
import type { Problem } from './problem.ts';
import type { NumberedRow } from './projects-csv.ts';
import { headerOf } from './published-row.ts';
import { readAmount } from './read-amount.ts';
import { readDay } from './read-day.ts';
import type { RowValues } from './row-values.ts';

/** Reads a row of the first list's own form, in which each value is as printed. What cannot be read is added to `problems`. */
export function publishedValues(row: NumberedRow, currency: Currency, problems: Problem[]): RowValues {
  return {
    row: row.row,
    sourceRow: row.row,
    name: oneLine(row.name),
    beneficiary: oneLine(row.beneficiary),
    objective: oneLine(row.objective),
    purpose: paragraphsOf(row.purpose),
    funding: readFunding(row, currency, problems),
    totalCost: { state: 'missing' },
    start: readProjectDay(row, 'start', problems),
    end: readProjectDay(row, 'end', problems),
    identifier: null,
    fund: null,
    programme: null,
    location: null,
    intervention: null,
  };
}

function readFunding({ row, funding }: NumberedRow, currency: Currency, problems: Problem[]): Funding {
  const asPrinted = oneLine(funding);
  if (asPrinted === '') return { state: 'missing' };
  const amount = readAmount(asPrinted, currency);
  if (amount !== null) return { state: 'granted', amount, asPrinted };
  problems.push({ code: 'bad-amount', row, column: headerOf('funding'), text: asPrinted });
  return { state: 'unreadable', asPrinted };
}

function readProjectDay(row: NumberedRow, column: 'start' | 'end', problems: Problem[]): ProjectDay {
  const asPrinted = oneLine(row[column]);
  if (asPrinted === '') return { state: 'missing' };
  const day = readDay(asPrinted);
  if (day !== null) return { state: 'stated', day, asPrinted };
  problems.push({ code: 'bad-day', row: row.row, column: headerOf(column), text: asPrinted });
  return { state: 'unreadable', asPrinted };
}
