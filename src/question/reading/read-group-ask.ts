import type { Grouping, Measure } from '../../domain/query.ts';
import { type Ask, figureAsk, groupAsk } from './ask.ts';
import { readRank } from './read-rank.ts';
import { readSort } from './read-sort.ts';
import { asksForYear, means, type Reader } from './reader.ts';
import type { Subject } from './subject.ts';
import { yearGrouping } from './year-grouping.ts';

/** "Are there more than 40 projects": how many there are answers it. */
const areThere = /^(?:are|is|were) there|^(?:finns|fanns) det|^(?:onko|onks|löytyykö|oliko) (?!.*(?:jolla|jolle|kene|kellä|yhdellä))/u;

/** "Which organisations have more than one project", "moniko saaja sai yli miljoonan". */
export function readPerBeneficiary(reader: Reader, subject: Subject): Ask | null {
  if (!subject.perBeneficiary) return null;
  if (subject.organisations === 1) {
    reader.take('project', 'lead', 'receive', 'run', 'how-many');
    return figureAsk('count');
  }
  if (!reader.has('beneficiary', 'who', 'which', 'receive', 'lead', 'how-many') && areThere.test(reader.parsed.text)) {
    reader.take('project');
    return figureAsk('count');
  }
  const asks = reader.take('how-many') ? 'number' : 'groups';
  reader.take('beneficiary', 'who', 'which', 'project', 'receive', 'lead');
  if (asks === 'groups' && reader.take('by-beneficiary')) reader.take('number');
  return groupAsk('beneficiary', 'count', { asks, sort: { by: 'value', descending: true } });
}

/** "Which organisations got over a million altogether", "vilka har fått under 200 000 totalt": each one's total is held against the amount. */
export function readReceiversByTotal(reader: Reader, subject: Subject): Ask | null {
  if (!subject.hasAmount || subject.organisations > 0 || subject.projects > 0 || !reader.has('total', 'together')) return null;
  const isOfReceivers = reader.has('who', 'beneficiary') || (reader.has('which') && reader.has('receive'));
  if (!isOfReceivers || reader.has('project', 'how-many', 'how-much', 'number', 'share', 'average', 'median', ...ranking)) return null;
  reader.take('who', 'which', 'what', 'beneficiary', 'receive', 'money', 'total', 'together', 'all', 'lead');
  return groupAsk('beneficiary', 'sum');
}

const ranking = ['most', 'least', 'largest', 'smallest', 'top', 'bottom', 'first', 'last', 'second', 'third'] as const;

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

const events =
  /^(?:endings|starters|starts|finishers|enders|closures|launches|kick-?offs|expirations|completions|openings|avsluten?|avslutningar|starter|starterna|startit|startteja|käynnistyksiä)$/u;

function countsProjects(reader: Reader): boolean {
  // "Endings per year" are counted.
  const areEvents = reader.meaning('end', 'start').some(({ text }) => events.test(text)) && !reader.has('money', 'receive', 'total');
  return areEvents || reader.has('how-many', 'number') || (reader.has('project') && !reader.has('money', 'how-much', 'receive', 'total'));
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
  if (reader.has('beneficiary') && !reader.has('most') && !areReceiversCounted(reader)) return 'beneficiary';
  // "Distributed by" something that is no grouping is not understood.
  return !reader.has('by') && reader.take('distribution') ? 'objective' : null;
}

/** "How many recipients": their number is asked, and no groups. */
const areReceiversCounted = (reader: Reader): boolean =>
  reader.meaning('how-many').some((howMany) => means(reader.neighbour(howMany, 1), 'beneficiary'));

/** "All projects sorted by beneficiary", "by objective, descending": an order of projects, no groups. */
function isOrderOfProjects(reader: Reader): boolean {
  const isOrdered = reader.has('sort', 'alphabetical') || (reader.has('descending', 'ascending') && reader.has('project'));
  return isOrdered && !reader.has('distribution', 'each', 'how-many', 'how-much', 'number', 'total', 'money');
}
