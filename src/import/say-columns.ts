import type { ImportNote, ImportQuestion, LeftAsideReason, Refusal } from '../domain/import-report.ts';
import { type Cell, cellText } from '../table/cell.ts';
import type { ColumnNote, ColumnQuestion, NotProjects } from './columns/column-mapping.ts';

/** What was found out of the columns, in words that name them as printed. */
export function columnNote(note: ColumnNote, headers: readonly string[]): readonly ImportNote[] {
  const headerAt = (column: number): string => headers[column] ?? '';
  switch (note.code) {
    case 'completed':
      return [{ code: 'columns-complete-each-other', field: note.field, columns: note.columns.map(headerAt) }];
    case 'other-money':
      // Nobody misses a count or a rate among the amounts.
      return note.role === 'count' || note.role === 'rate' ? [] : leftAside(note.header, note.role);
    case 'hidden-column':
      return leftAside(note.header, 'hidden');
    case 'empty-column':
      return leftAside(note.header, 'empty');
    case 'award-date-is-no-start':
      return leftAside(headerAt(note.column), 'award');
    case 'translation':
      return leftAside(headerAt(note.column), 'translation');
    case 'planned-only':
      return [{ code: 'column-remark', column: headerAt(note.column), remark: 'planned-amounts' }];
    case 'planned-day':
    case 'eu-and-national':
    case 'values-decide':
    case 'total-as-cost':
    case 'short-name':
      return [{ code: 'column-remark', column: headerAt(note.column), remark: note.code }];
    case 'currencies-differ':
      return [{ code: 'currencies-differ', column: headerAt(note.column), currencies: note.currencies }];
  }
}

function leftAside(column: string, why: LeftAsideReason): readonly ImportNote[] {
  return [{ code: 'column-left-aside', column, why }];
}

/**
 * @param names - What the columns are called: see `columnNames`.
 * @param rows - Some rows under the header: what a column begins with tells it from the others.
 */
export function columnQuestion(question: ColumnQuestion, names: readonly string[], rows: readonly (readonly Cell[])[]): ImportQuestion {
  const options = question.options.map(({ column, header }) => ({
    value: names[column] ?? header,
    shows: rows
      .map((cells) => cellText(cells[column]).trim())
      .filter((text) => text !== '')
      .slice(0, 3),
  }));
  const isOpen = question.code !== 'which-column';
  return {
    about: 'column',
    answer: 'columns',
    column: null,
    field: question.field,
    count: options.length,
    samples: [],
    options: isOpen ? [...options, { value: 'none', shows: [] }] : options,
  };
}

export function notProjectsRefusal({ evidence }: NotProjects): Refusal {
  return { code: 'not-projects', detail: evidence.join(', ') };
}
