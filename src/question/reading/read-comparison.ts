import type { Grouping, Measure } from '../../domain/query.ts';
import { type Ask, groupAsk, listAsk } from './ask.ts';
import { means, type Reader } from './reader.ts';
import type { Subject } from './subject.ts';

/** "THL vai Migri", "compare objectives 1 and 2", "how much more did Migri get than THL". */
export function readComparison(reader: Reader, subject: Subject): Ask | null {
  if (subject.projects > 1 && reader.has('compare', 'either', 'or', 'which') && reader.has(...ofDays)) return compareDays(reader);
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
  if (subject.organisations + subject.objectives + subject.projects === 0 && reader.has('compare')) {
    const kind = (['objective', 'beneficiary'] as const).find((concept) => reader.has(concept));
    if (kind !== undefined && !reader.has('average', 'median')) {
      const measure: Measure = isCount(reader) ? 'count' : 'sum';
      reader.take('compare', kind, 'how-many', 'number', 'money', 'how-much', 'receive', 'project', 'all', 'each', 'what');
      return groupAsk(kind, measure);
    }
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

const ofDays = ['first', 'last', 'longest', 'shortest', 'earlier', 'later', 'longer', 'shorter'] as const;

/** "Kumpi päättyy ensin, ADERE vai AURA", "which lasts longest": the projects that are named, in that order. */
function compareDays(reader: Reader): Ask {
  const field = reader.has('longest', 'shortest', 'longer', 'shorter') ? 'duration' : reader.has('end', 'ended') ? 'end' : 'start';
  const descending = field === 'duration' ? reader.has('longest', 'longer') : !reader.has('first', 'earlier');
  reader.take('compare', 'either', 'or', 'which', 'who', 'project', ...ofDays, 'start', 'started', 'end', 'ended');
  reader.take('run', 'how-long', 'when');
  return listAsk(null, { field, descending });
}

const isCount = (reader: Reader): boolean =>
  reader.has('how-many', 'number') ||
  reader.meaning('difference').some((atom) => means(reader.neighbour(atom, 1), 'project')) ||
  (reader.has('project') && !reader.has('money', 'how-much') && reader.has('more', 'most', 'less'));
