import { parseIsoDate } from '../../domain/date.ts';
import type { ImportProblem } from '../../domain/import-report.ts';
import { formatDecimal } from '../format-decimal.ts';
import { formats } from './formats.ts';

const { quote } = formats;

/** What is wrong with a row, and what it means for the answers. */
export function importProblem(problem: ImportProblem): string {
  switch (problem.code) {
    case 'unread-row':
      return `Row ${problem.row} could not be read: ${unread[problem.why]}. It is left out. It begins with ${quote(problem.text)}.`;
    case 'repaired-row':
      return `Row ${problem.row} has commas or other separators that nobody quoted; it was put together as ${quote(problem.text)}.`;
    case 'bad-amount':
      return `Row ${problem.row}: ${quote(problem.text)} in ${quote(problem.column)} ${badAmount[problem.why]}, so it counts in no total.`;
    case 'bad-day':
      return `Row ${problem.row}: ${quote(problem.text)} in ${quote(problem.column)} ${badDay[problem.why]}, so no question about a period finds the project by it.`;
    case 'end-before-start':
      return `Row ${problem.row}: the project ends on ${day(problem.end)}, before it starts on ${day(problem.start)}.`;
    case 'zero-amount':
      return `Row ${problem.row}: the amount in ${quote(problem.column)} is zero.`;
    case 'negative-amount':
      return `Row ${problem.row}: ${quote(problem.text)} in ${quote(problem.column)} is negative. It counts as printed. Is it money paid back?`;
    case 'outlier':
      return `Row ${problem.row}: ${quote(problem.text)} in ${quote(problem.column)} is far from the other amounts. It counts as printed.`;
    case 'funding-over-total':
      return `Row ${problem.row}: the funding (${problem.funding}) is larger than the total cost (${problem.total}).`;
    case 'duplicate-row':
      return `Row ${problem.row} says the same as row ${problem.of}. Both count.`;
    case 'no-name':
      return `Row ${problem.row} has no name of a project. The project counts, and its row number stands for its name.`;
    case 'bare-row':
      return `Row ${problem.row}, ${quote(problem.text)}, has an amount and hardly anything else that the other rows tell. It counts as a project: check that it is one.`;
    case 'amount-without-name':
      return `Row ${problem.row} has an amount, ${quote(problem.text)}, and no project. The amount counts in no total.`;
    case 'wrong-letters':
      return `Row ${problem.row} has letters that were damaged before the file came here: ${quote(problem.text)}. Names are searched as printed.`;
    case 'broken-quote':
      return `Row ${problem.row} has a quotation mark that never closes: check the rows from there on.`;
    case 'total-differs':
      return `Row ${problem.row} prints ${quote(problem.printed)} as the total of ${quote(problem.column)}, but the rows that were read add up to ${formatDecimal(problem.added, ',', '.')}.`;
    case 'spellings-merged':
      return `Taken for one organisation: ${problem.names.map(quote).join(', ')}.`;
  }
}

function day(text: string): string {
  const date = parseIsoDate(text);
  return date === null ? text : formats.date(date);
}

const unread = {
  'too-many-cells': 'it has more cells than the header',
  'too-few-cells': 'it has fewer cells than the header',
  'in-quotes': 'the whole row stands in one pair of quotation marks',
  shifted: 'its cells stand under the wrong headers',
};

const badAmount = {
  'not-an-amount': 'is not an amount',
  damaged: 'may have lost its last digits',
  ambiguous: 'can be read as two amounts',
  several: 'holds several amounts',
  'too-large': 'is too large to be kept exactly',
};

const badDay = {
  'no-such-day': 'is no day of the calendar',
  'not-a-day': 'is not a day',
  ambiguous: 'can be read as two days',
};
