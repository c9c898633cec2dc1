import type { Sort, SortField } from '../../domain/query.ts';
import type { Atom } from '../atoms.ts';
import { means, type Reader } from './reader.ts';

const columns = [
  'money',
  'start-column',
  'end-column',
  'name-column',
  'beneficiary',
  'objective',
  'purpose-column',
  'start',
  'end',
  'total',
  'how-long',
] as const;

const isColumn = (atom: Atom | null): boolean => means(atom, ...columns) && atom?.kind === 'concept' && atom.corrected === null;

/**
 * "Largest first", "aakkosjärjestyksessä", "sortera efter slutdatum, fallande"; null where no order is asked.
 * An order by amount begins with the largest, every other with the first, unless the question says otherwise.
 */
export function readSort(reader: Reader): Sort | null {
  const isSmallestFirst = reader.take('smallest-first');
  const isLargestFirst = reader.take('largest-first');
  if (isSmallestFirst || isLargestFirst) {
    reader.take('sort', 'by', 'money');
    return { field: 'funding', descending: !isSmallestFirst };
  }
  if (reader.take('newest-first')) return dateSort(reader, true);
  if (reader.take('oldest-first')) return dateSort(reader, false);
  // "I ordning", "in order" of days: as they come.
  if (reader.all('period').length > 0 && reader.meaning('sort').some(({ text }) => text === 'i ordning')) {
    reader.take('sort');
    return dateSort(reader, false);
  }
  const isAlphabetical = reader.take('alphabetical');
  const isSorted = reader.has('sort') || reader.has('descending', 'ascending');
  const isBy = reader.meaning('by').some((atom) => ([1, -1] as const).some((step) => isColumn(reader.neighbour(atom, step))));
  if (!isAlphabetical && !isSorted && !isBy) return null;
  const isBySize = reader
    .meaning('descending', 'ascending')
    .some((atom) => /suur|iso|pien|larg|big|small|high|low|stör|mins/u.test(atom.text));
  const field = columnOf(reader, isAlphabetical) ?? (isBySize ? 'funding' : null);
  const descending = reader.take('descending') ? true : reader.take('ascending') ? false : field === 'funding';
  reader.take('sort', 'by', 'descending', 'ascending', 'project', 'all', 'largest', 'smallest');
  return field === null ? { field: 'name', descending } : { field, descending };
}

function dateSort(reader: Reader, descending: boolean): Sort {
  reader.take('sort', 'by');
  const isEnd =
    reader.has('end', 'end-column', 'ended') ||
    /end|päätty|loppu/u.test(reader.meaning('newest-first', 'oldest-first')[0]?.text ?? '') ||
    reader.all('period').length > 0;
  reader.take('end-column', 'start-column');
  return { field: isEnd && !reader.has('start', 'started') ? 'end' : 'start', descending };
}

function columnOf(reader: Reader, isAlphabetical: boolean): SortField | null {
  // "Recipients, descending by amount": what stands beside the word is the column.
  const byMoney = reader.meaning('by').some((by) => ([1, -1] as const).some((step) => means(reader.neighbour(by, step), 'money')));
  if (byMoney && reader.take('money')) return 'funding';
  if (reader.take('end-column')) return 'end';
  if (reader.take('start-column')) return 'start';
  if (reader.take('purpose-column')) return 'purpose';
  if (reader.take('beneficiary', 'by-beneficiary')) return 'beneficiary';
  if (reader.take('objective', 'by-objective')) return 'objective';
  if (reader.take('name-column')) return 'name';
  if (isAlphabetical) return 'name';
  if (reader.take('money', 'total')) return 'funding';
  if (reader.take('end')) return 'end';
  if (reader.take('start')) return 'start';
  if (reader.take('longest', 'how-long')) return 'duration';
  return reader.has('largest', 'smallest') ? 'funding' : null;
}
