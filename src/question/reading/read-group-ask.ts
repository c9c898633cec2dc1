import type { Grouping, Measure } from '../../domain/query.ts';
import { type Ask, figureAsk, groupAsk, listAsk } from './ask.ts';
import { readRank } from './read-rank.ts';
import { readSort } from './read-sort.ts';
import { asksForYear, type Reader } from './reader.ts';
import type { Subject } from './subject.ts';

/** "THL vai Migri", "compare objectives 1 and 2", "how much more did Migri get than THL". */
export function readComparison(reader: Reader, subject: Subject): Ask | null {
  if (subject.projects > 1 && reader.has('compare', 'either', 'more', 'less', 'largest', 'smallest')) {
    const descending = !reader.has('less', 'smallest');
    reader.take(
      'compare',
      'either',
      'more',
      'less',
      'largest',
      'smallest',
      'or',
      'which',
      'who',
      'project',
      'receive',
      'money',
      'how-much',
    );
    return listAsk(null, { field: 'funding', descending });
  }
  const by: Grouping | null = subject.organisations > 1 ? 'beneficiary' : subject.objectives > 1 ? 'objective' : null;
  if (by === null) return null;
  const isAdded = reader.has('total', 'together') && !reader.has('compare', 'either', 'difference', 'more', 'each');
  const isCompared =
    reader.has('compare', 'either', 'difference', 'more', 'less', 'each') ||
    (reader.has('or') && reader.has('who', 'which', 'most', 'largest'));
  const isFigure = reader.has('how-much', 'money', 'receive', 'how-many');
  if (isAdded || !(isCompared || isFigure)) return null;
  const measure: Measure = isCount(reader) ? 'count' : reader.take('average') ? 'average' : reader.take('median') ? 'median' : 'sum';
  reader.take(
    'compare',
    'either',
    'difference',
    'more',
    'less',
    'or',
    'each',
    'how-much',
    'how-many',
    'money',
    'receive',
    'who',
    'which',
    'most',
    'largest',
    'project',
    'beneficiary',
    'number',
    'lead',
    'first',
    'smallest',
    'least',
    'what',
    'by-objective',
  );
  const descending = !reader.has('less', 'least');
  return groupAsk(by, measure, { sort: { by: 'value', descending }, isComparison: true });
}

const isCount = (reader: Reader): boolean =>
  reader.has('how-many', 'number') || (reader.has('project') && !reader.has('money', 'how-much') && reader.has('more', 'most', 'less'));

/** "Which organisations have more than one project", "moniko saaja sai yli miljoonan". */
export function readPerBeneficiary(reader: Reader, subject: Subject): Ask | null {
  if (!subject.perBeneficiary) return null;
  if (subject.organisations === 1) {
    reader.take('project', 'lead', 'receive', 'run', 'how-many');
    return figureAsk('count');
  }
  const asks = reader.take('how-many') ? 'number' : 'groups';
  reader.take('beneficiary', 'who', 'which', 'project', 'receive', 'lead');
  return groupAsk('beneficiary', 'count', { asks, sort: { by: 'value', descending: true } });
}

export function readGrouping(reader: Reader): Ask | null {
  const by = groupingOf(reader);
  if (by === null) return null;
  const measure: Measure = reader.take('average') ? 'average' : reader.take('median') ? 'median' : countsProjects(reader) ? 'count' : 'sum';
  const ask = readRank(reader);
  if (ask?.kind === 'group') return { ...ask, by, measure };
  const isOrdered = reader.has(
    'sort',
    'alphabetical',
    'descending',
    'ascending',
    'largest-first',
    'smallest-first',
    'newest-first',
    'oldest-first',
  );
  const sort = isOrdered ? readSort(reader) : null;
  reader.take(
    'by',
    'each',
    'distribution',
    'how-much',
    'how-many',
    'money',
    'receive',
    'project',
    'number',
    'total',
    'which',
    'what',
    'all',
    'beneficiary',
    'objective',
    'year',
    'run',
    'lead',
    'share',
  );
  const plain = groupAsk(by, measure);
  if (plain.kind !== 'group') return plain;
  if (ask?.kind === 'list' && ask.sort !== null)
    return { ...plain, sort: { by: 'value', descending: ask.sort.descending }, ranks: ask.ranks };
  if (sort !== null) return { ...plain, sort: { by: sort.field === 'funding' ? 'value' : 'key', descending: sort.descending } };
  return plain;
}

function countsProjects(reader: Reader): boolean {
  return reader.has('how-many', 'number') || (reader.has('project') && !reader.has('money', 'how-much', 'receive', 'total'));
}

function groupingOf(reader: Reader): Grouping | null {
  if (isOrderOfProjects(reader)) return null;
  if (reader.take('by-state')) return 'state';
  if (reader.take('by-objective')) return 'objective';
  if (reader.take('by-beneficiary')) return 'beneficiary';
  if (reader.take('by-year')) return yearGrouping(reader);
  if (!reader.has('by', 'each', 'distribution')) return null;
  if (reader.has('sort') && !reader.has('distribution', 'each')) return null;
  if (reader.take('objective')) return 'objective';
  if (reader.has('start-column', 'end-column')) return null;
  if (asksForYear(reader)) return yearGrouping(reader);
  if (reader.has('beneficiary') && !reader.has('most')) return 'beneficiary';
  // "Distributed by" something that is no grouping is not understood.
  return !reader.has('by') && reader.take('distribution') ? 'objective' : null;
}

/** "All projects sorted by beneficiary", "by objective, descending": an order of projects, no groups. */
function isOrderOfProjects(reader: Reader): boolean {
  const isOrdered = reader.has('sort', 'alphabetical') || (reader.has('descending', 'ascending') && reader.has('project'));
  return isOrdered && !reader.has('distribution', 'each', 'how-many', 'how-much', 'number', 'total', 'money');
}

function yearGrouping(reader: Reader): Grouping {
  const words = [reader.parsed.text, ...reader.meaning('by-year').map(({ corrected }) => corrected ?? '')].join(' ');
  const isEnd =
    /p[äa][äa]ttymisvuo|slut[åa]r|end years?|ending year/u.test(words) ||
    (reader.has('end', 'ended', 'end-column') && !reader.has('start', 'started'));
  reader.take('year', 'start', 'started', 'end', 'ended', 'start-column', 'end-column');
  return isEnd ? 'end-year' : 'start-year';
}
