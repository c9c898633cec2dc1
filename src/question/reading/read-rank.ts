import type { Grouping, ProjectField, Ranks, Sort, SortField } from '../../domain/query.ts';
import type { Atom } from '../atoms.ts';
import { type Ask, firstRank, firstRankWithTies, groupAsk, listAsk } from './ask.ts';
import { asksForYear, distance, means, type Reader } from './reader.ts';

const ordinals = [
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
] as const;

/** "The five largest", "who got the least", "the second biggest", "what ends first": superlatives; null where there is none. */
export function readRank(reader: Reader): Ask | null {
  return readMost(reader) ?? readSize(reader) ?? readDuration(reader) ?? readFirstOrLast(reader) ?? readTop(reader) ?? readPlace(reader);
}

/** "Eniten": by number where projects are counted ("eniten hankkeita"), else by money. */
function readMost(reader: Reader): Ask | null {
  const [most] = reader
    .meaning('most', 'least')
    .filter((atom) => !atom.concepts.has('largest') && (!atom.concepts.has('smallest') || reader.has('who', 'receive')));
  if (most === undefined || reader.isUsed(most)) return null;
  reader.use(most);
  const descending = most.concepts.has('most');
  const isNumber = reader.take('number');
  const counts = isNumber || (isBehind(reader, most, 'project') && !reader.has('money'));
  reader.take('how-many', 'how-much');
  const ranks = ranksOf(reader);
  const subject = reader.meaning('project').find((atom) => atom.first < most.first || (!counts && atom.first > most.first));
  const by = groupingOf(reader);
  const isOfListed = reader.has('these') && !reader.has('who');
  if (by === null && (subject !== undefined || isOfListed) && !counts && !reader.has('who')) {
    reader.take('project', 'which', 'receive', 'money');
    return listAsk(null, { field: 'funding', descending }, ranks);
  }
  reader.take('who', 'which', 'receive', 'money', 'project', 'lead');
  return groupAsk(by ?? 'beneficiary', counts ? 'count' : 'sum', { sort: { by: 'value', descending }, ranks });
}

/** The first noun behind the word is this one: "the most objective 3 projects". */
function isBehind(reader: Reader, atom: Atom, noun: 'project'): boolean {
  const nouns = reader.meaning('project', 'beneficiary', 'money', 'receive', 'end', 'start').filter((other) => other.first > atom.last);
  return means(nouns[0], noun);
}

/** "Suurin hanke", "the three smallest grants", "största mottagarna". */
function readSize(reader: Reader): Ask | null {
  const [size] = reader.meaning('largest', 'smallest').filter((atom) => !reader.isUsed(atom));
  if (size === undefined) return null;
  reader.use(size);
  const descending = size.concepts.has('largest');
  const ranks = ranksOf(reader);
  const sort: Sort = { field: 'funding', descending };
  const by = groupingOf(reader);
  const isOfProjects = reader.has('project') || (reader.has('money') && !reader.has('beneficiary'));
  if (by !== null && !(by === 'beneficiary' && isOfProjects && reader.has('who'))) {
    reader.take('which', 'receive', 'money', 'project', 'who', 'share');
    return groupAsk(by, reader.take('number') ? 'count' : 'sum', { sort: { by: 'value', descending }, ranks });
  }
  const field: ProjectField | null = reader.take('who') || reader.take('beneficiary') ? 'beneficiary' : dateFieldOf(reader);
  reader.take('lead');
  reader.take('project', 'which', 'what', 'money', 'receive', 'how-much', descending ? 'largest-first' : 'smallest-first');
  return listAsk(field, sort, ranks);
}

function readDuration(reader: Reader): Ask | null {
  const [duration] = reader.meaning('longest', 'shortest').filter((atom) => !reader.isUsed(atom));
  if (duration === undefined) return null;
  reader.use(duration);
  reader.take('run', 'project', 'how-long', 'which', 'what');
  const field: ProjectField | null = reader.take('who') ? 'beneficiary' : null;
  reader.take('lead');
  return listAsk(field, { field: 'duration', descending: duration.concepts.has('longest') }, ranksOf(reader, firstRankWithTies));
}

/** "Ensimmäisenä päättyvä", "the newest project", "när slutar det sista projektet". */
function readFirstOrLast(reader: Reader): Ask | null {
  const [first] = reader.meaning('first', 'last').filter((atom) => !reader.isUsed(atom) && !atom.concepts.has('filler'));
  if (first === undefined) return null;
  const isEnd =
    nearest(reader, first, 'end') < nearest(reader, first, 'start') || /^(?:ends|ending|next to (?:end|finish))/u.test(first.text);
  reader.use(first);
  reader.take('project', 'which', 'what');
  const descending = first.concepts.has('last') && !first.concepts.has('first');
  const hasVerb = reader.has('end', 'ended', 'start', 'started', 'end-column', 'start-column', 'not-started') || /next/u.test(first.text);
  reader.take(isEnd ? 'end' : 'start', isEnd ? 'ended' : 'started', isEnd ? 'end-column' : 'start-column');
  const sort: Sort = { field: isEnd && hasVerb ? 'end' : 'start', descending };
  const field: ProjectField | null =
    reader.take('who', 'lead') || reader.take('beneficiary')
      ? 'beneficiary'
      : reader.take('when')
        ? sort.field === 'end'
          ? 'end'
          : 'start'
        : null;
  const ask = listAsk(field, sort, ranksOf(reader, firstRankWithTies));
  const isNext = /next|soonest|seuraav|härnäst|närmast|lähimpänä/u.test(first.text);
  return isNext && ask.kind === 'list'
    ? { ...ask, sort: { ...sort, descending: false }, fromToday: sort.field === 'end' ? 'ends' : 'starts' }
    : ask;
}

function readTop(reader: Reader): Ask | null {
  if (!reader.take('top', 'bottom')) return null;
  const descending = !reader.has('bottom');
  const ranks = ranksOf(reader, { from: 1, to: 5, ties: false });
  const by = groupingOf(reader);
  const counts = reader.take('number');
  reader.take('money', 'by', 'receive', 'who', 'which');
  if (by !== null || counts) {
    reader.take('project');
    return groupAsk(by ?? 'beneficiary', counts ? 'count' : 'sum', { sort: { by: 'value', descending }, ranks });
  }
  reader.take('project');
  return listAsk(null, { field: sortFieldOf(reader) ?? 'funding', descending }, ranks);
}

function sortFieldOf(reader: Reader): SortField | null {
  if (reader.take('end-column')) return 'end';
  return reader.take('start-column') ? 'start' : null;
}

/** "Which organisation came second in funding". */
function readPlace(reader: Reader): Ask | null {
  if (!reader.has('second', 'third', 'fourth', 'fifth') || !reader.has('who', 'beneficiary') || !reader.has('money', 'receive'))
    return null;
  const ranks = ranksOf(reader);
  reader.take('who', 'beneficiary', 'which', 'money', 'receive');
  return groupAsk('beneficiary', 'sum', { sort: { by: 'value', descending: true }, ranks });
}

/** What the superlative is said of, where it is no project: an organisation, an objective, a year. */
function groupingOf(reader: Reader): Grouping | null {
  if (reader.take('objective', 'by-objective')) return 'objective';
  if (asksForYear(reader) || reader.has('by-year')) {
    reader.take('year', 'by-year');
    const isEnd = reader.take('end', 'end-column');
    reader.take('start', 'started', 'start-column');
    return isEnd ? 'end-year' : 'start-year';
  }
  if (reader.take('beneficiary', 'by-beneficiary')) return 'beneficiary';
  return null;
}

function dateFieldOf(reader: Reader): ProjectField | null {
  if (!reader.has('when')) return null;
  const isStart = reader.has('start', 'start-column');
  if (!isStart && !reader.has('end', 'end-column', 'ended')) return null;
  reader.take('when', isStart ? 'start' : 'end', isStart ? 'start-column' : 'end-column', 'ended');
  return isStart ? 'start' : 'end';
}

/** "Five largest", "second largest", or the one where no number stands there. */
function ranksOf(reader: Reader, one: Ranks = firstRank): Ranks {
  for (const [concept, rank] of ordinals) {
    const [atom] = reader.meaning(concept).filter((other) => !reader.isUsed(other));
    if (atom !== undefined) {
      reader.use(atom);
      return { from: rank, to: rank, ties: false };
    }
  }
  const number = reader.all('number').find((atom) => !reader.isUsed(atom) && atom.value > 0);
  if (number === undefined) return isPlural(reader) ? { from: 1, to: 5, ties: false } : one;
  reader.use(number);
  return { from: 1, to: number.value, ties: number.value === 1 ? one.ties : false };
}

/** "Suurimmat saajat", "the largest projects": several, but not how many. */
function isPlural(reader: Reader): boolean {
  const superlatives = reader.meaning('largest', 'smallest', 'first', 'last', 'longest', 'shortest', 'top');
  if (superlatives.some((atom) => /(?:immat|immät|impia|impiä|immista|immistä|imille|impien|iset|isiä)$/u.test(atom.text))) return true;
  const nouns = reader.meaning('project', 'beneficiary', 'money');
  return superlatives.some((superlative) =>
    nouns.some(
      (noun) =>
        noun.first > superlative.last &&
        distance(noun, superlative) <= 2 &&
        /^(?:projects|grants|operations|recipients|beneficiaries|organisations|organizations|orgs|grantees|ngos|projekten|mottagarna|organisationerna|aktörerna|bidragen)$/u.test(
          noun.text,
        ),
    ),
  );
}

function nearest(reader: Reader, atom: Atom, kind: 'start' | 'end'): number {
  const verbs =
    kind === 'end' ? reader.meaning('end', 'ended', 'end-column') : reader.meaning('start', 'started', 'start-column', 'not-started');
  return Math.min(...verbs.map((verb) => distance(verb, atom)), 1000);
}
