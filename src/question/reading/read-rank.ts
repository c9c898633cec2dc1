import type { Grouping, ProjectField, Sort, SortField } from '../../domain/query.ts';
import type { Atom } from '../atoms.ts';
import { type Ask, firstRankWithTies, groupAsk, listAsk } from './ask.ts';
import { ranksOf } from './ranks-of.ts';
import { readFirstOrLast } from './read-first-or-last.ts';
import { asksForYear, means, type Reader } from './reader.ts';

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
  // "Missä hankkeessa on eniten rahaa".
  const isOfProject = reader.meaning('which').some(({ text }) => /^missä (?:hank|proj)/u.test(text));
  const by = groupingOf(reader);
  const isOfListed = reader.has('these') && !reader.has('who');
  if (by === null && (subject !== undefined || isOfProject || isOfListed) && !counts && !reader.has('who')) {
    reader.take('project', 'which', 'receive', 'money');
    return listAsk(null, { field: 'funding', descending }, ranks);
  }
  reader.take('who', 'which', 'receive', 'money', 'project', 'lead');
  return groupAsk(by ?? 'beneficiary', counts ? 'count' : 'sum', { sort: { by: 'value', descending }, ranks });
}

/** The first noun behind the word is this one: "the most objective 3 projects". */
function isBehind(reader: Reader, atom: Atom, noun: 'project'): boolean {
  const nouns = reader.meaning('project', 'beneficiary', 'money', 'receive', 'end', 'start').filter((other) => other.first > atom.last);
  // "Eniten 2025 päättyviä hankkeita": the participle goes with its noun.
  const isParticiple = nouns[0] !== undefined && /v(?:ia|iä|aa|ää)$/u.test(nouns[0].text) && means(nouns[1], noun);
  return isParticiple || means(nouns[0], noun);
}

/** "Suurin hanke", "the three smallest grants", "största mottagarna". */
function readSize(reader: Reader): Ask | null {
  const [size] = reader.meaning('largest', 'smallest').filter((atom) => !reader.isUsed(atom));
  if (size === undefined || isOfOneReceiver(reader, size)) return null;
  reader.use(size);
  const descending = size.concepts.has('largest');
  const ranks = ranksOf(reader);
  // "The five smallest by amount": that is the order.
  reader.use(...reader.meaning('by').filter((by) => ([1, -1] as const).some((step) => means(reader.neighbour(by, step), 'money'))));
  const sort: Sort = { field: 'funding', descending };
  const by = isReceiverOfProject(reader, size) ? null : groupingOf(reader);
  const isOfProjects = reader.has('project') || (reader.has('money') && !reader.has('beneficiary'));
  if (by !== null && !(by === 'beneficiary' && isOfProjects && reader.has('who'))) {
    reader.take('which', 'receive', 'money', 'project', 'who', 'share');
    const counts = reader.take('number');
    if (counts) reader.take('by');
    return groupAsk(by, counts ? 'count' : 'sum', { sort: { by: 'value', descending }, ranks });
  }
  if (isOfOrganisations(reader, size)) {
    reader.take('which', 'receive', 'money', 'who', 'beneficiary', 'total', 'together');
    return groupAsk('beneficiary', 'sum', { sort: { by: 'value', descending }, ranks });
  }
  const field: ProjectField | null = reader.take('who') || reader.take('beneficiary') ? 'beneficiary' : dateFieldOf(reader);
  reader.take('lead');
  reader.take('project', 'which', 'what', 'money', 'receive', 'how-much', descending ? 'largest-first' : 'smallest-first');
  return listAsk(field, sort, ranks);
}

/** "Who has the second largest total": an organisation's money together, where "the largest grant" is one project's. */
function isOfOrganisations(reader: Reader, size: Atom): boolean {
  const money = reader.neighbour(size, 1);
  const isTogether =
    money !== null &&
    /^(?:(?:eu )?funding|totals?|sums?|rahoitus|rahoituksen|kokonaisrahoitus\p{L}*|kokonaissumma\p{L}*|finansiering\p{L}*|totalsumma\p{L}*|totalt?)\b/u.test(
      money.text,
    );
  return isTogether && reader.has('who') && !reader.has('project');
}

/** "Pienimmän hankkeen saaja": the superlative is said of the project. */
function isReceiverOfProject(reader: Reader, size: Atom): boolean {
  const receiver = reader.neighbour(size, 1);
  if (receiver === null) return false;
  // "Kolme kalleinta ja saajat": of grants, and who got them.
  const owned = means(receiver, 'and') ? reader.neighbour(receiver, 1) : null;
  const isBeside =
    means(owned, 'beneficiary') || (means(owned, 'these') && means(owned === null ? null : reader.neighbour(owned, 1), 'beneficiary'));
  if (owned !== null && isBeside) reader.use(owned);
  // "Kolmen pienimmän saajat": who received them. "Kolmen pienimmän saajan" are receivers.
  if (/mm[aä]n$/u.test(size.text) && /^(?:saaja|saajat|toteuttaja|toteuttajat)$/u.test(receiver.text)) return true;
  if (isBeside || (means(receiver, 'beneficiary') && /^(?:kalle|hal(?:vi|pi)|dyr|billig|cheap|most exp|cost|pric)/u.test(size.text)))
    return true;
  // "Suurin avustus, saaja", "the largest grant, recipient".
  const isOfGrant =
    /^(?:avustus|tuki|grant|award|bidraget|stödet)$/u.test(receiver.text) && means(reader.neighbour(receiver, 1), 'beneficiary');
  return isOfGrant || (means(receiver, 'beneficiary') && /^(?:hankkeen|projektin) /u.test(receiver.text));
}

/** "Suurimman saajan hankkeet": of one that would have to be found first. */
function isOfOneReceiver(reader: Reader, size: Atom): boolean {
  const receiver = reader.neighbour(size, 1);
  return (
    /mm[aä]n$/u.test(size.text) && receiver !== null && means(receiver, 'beneficiary') && means(reader.neighbour(receiver, 1), 'project')
  );
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

function readTop(reader: Reader): Ask | null {
  if (!reader.take('top', 'bottom')) return null;
  const descending = !reader.has('bottom');
  const ranks = ranksOf(reader, { from: 1, to: sizeOfTop(reader), ties: false });
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

const topSizes = [
  [/kaksik|kaksi$/u, 2],
  [/kolmik|kolmonen/u, 3],
  [/nelik/u, 4],
  [/kymmenik|kymppi/u, 10],
] as const;

/** "Kärkikolmikko" says how many it is; "kärki" does not. */
function sizeOfTop(reader: Reader): number {
  const words = reader.meaning('top');
  return topSizes.find(([pattern]) => words.some(({ text }) => pattern.test(text)))?.[1] ?? 5;
}

function sortFieldOf(reader: Reader): SortField | null {
  if (reader.take('end-column')) return 'end';
  return reader.take('start-column') ? 'start' : null;
}

/** "Which organisation came second in funding". */
function readPlace(reader: Reader): Ask | null {
  const isOfMost = reader.meaning('second').some(({ text }) => / (?:eniten|mest|most)$/u.test(text));
  const isNext =
    reader.has('and', 'what-about') &&
    reader.meaning('second', 'third', 'fourth', 'fifth').some((atom) => !reader.isUsed(atom)) &&
    reader.atoms.every((atom) => means(atom, 'second', 'third', 'fourth', 'fifth', 'and', 'what-about', 'filler'));
  if (!reader.has('second', 'third', 'fourth', 'fifth') || !(isOfMost || isNext || reader.has('who', 'beneficiary'))) return null;
  // "Who came third": of those that received.
  const isBare = reader.atoms.every((atom) => means(atom, 'who', 'second', 'third', 'fourth', 'fifth', 'filler', 'beneficiary', 'and'));
  if (!isBare && !isOfMost && !isNext && !reader.has('money', 'receive')) return null;
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
  const isColumn = reader.has('start-column', 'end-column') && !reader.has('by', 'sort', 'descending', 'ascending');
  if (!reader.has('when') && !(isColumn && reader.all('period').length === 0)) return null;
  const isStart = reader.has('start', 'start-column');
  if (!isStart && !reader.has('end', 'end-column', 'ended')) return null;
  reader.take('when', isStart ? 'start' : 'end', isStart ? 'start-column' : 'end-column', 'ended');
  return isStart ? 'start' : 'end';
}
