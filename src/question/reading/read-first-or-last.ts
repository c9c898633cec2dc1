import type { ProjectField, Sort } from '../../domain/query.ts';
import type { Atom } from '../atoms.ts';
import type { Concept } from '../lexicon/concept.ts';
import { type Ask, firstRankWithTies, listAsk } from './ask.ts';
import { ranksOf } from './ranks-of.ts';
import { distance, means, type Reader } from './reader.ts';

/** "Ensimmäisenä päättyvä", "the newest project", "när slutar det sista projektet". */
export function readFirstOrLast(reader: Reader): Ask | null {
  const [first] = reader.meaning('first', 'last').filter((atom) => !reader.isUsed(atom) && !atom.concepts.has('filler'));
  if (first === undefined || isOfNothing(reader, first)) return null;
  const isEnd =
    nearest(reader, first, 'end') < nearest(reader, first, 'start') || /^(?:ends|ending|next to (?:end|finish))/u.test(first.text);
  reader.use(first, ...sameInOtherWords(reader, first));
  reader.take('project', 'which', 'what');
  const descending = first.concepts.has('last') && !first.concepts.has('first');
  const hasVerb = reader.has('end', 'ended', 'start', 'started', 'end-column', 'start-column', 'not-started') || /next/u.test(first.text);
  const isPast = isPastVerb(reader, isEnd ? ['end', 'ended'] : ['start', 'started']);
  // "The newest by start date".
  if (reader.take(isEnd ? 'end-column' : 'start-column')) reader.take('by', 'sort');
  reader.take(isEnd ? 'end' : 'start', isEnd ? 'ended' : 'started');
  const isOfList = !hasVerb && reader.has('list-itself') && /^(?:ensimm|eka|viimei|vika|first|last|först|sist)/u.test(first.text);
  const sort: Sort = { field: isOfList ? 'position' : isEnd && hasVerb ? 'end' : 'start', descending };
  // "When does the next project start": "does" leads no project there.
  const field: ProjectField | null = reader.take('when')
    ? sort.field === 'end'
      ? 'end'
      : 'start'
    : reader.take('who', 'lead') || reader.take('beneficiary')
      ? 'beneficiary'
      : null;
  reader.take('lead');
  const ask = listAsk(field, sort, ranksOf(reader, firstRankWithTies));
  if (descending && isPast && ask.kind === 'list') return { ...ask, upToToday: sort.field === 'end' ? 'ends' : 'starts' };
  const isNext = /next|soonest|seuraav|härnäst|närmast|nästa|lähimpänä/u.test(first.text);
  return isNext && ask.kind === 'list'
    ? { ...ask, sort: { ...sort, descending: false }, fromToday: sort.field === 'end' ? 'ends' : 'starts' }
    : ask;
}

/** "Uusin hanke eli viimeksi alkanut", "the newest, i.e. the last to start". */
function sameInOtherWords(reader: Reader, first: Atom): readonly Atom[] {
  const concept = means(first, 'last') ? 'last' : 'first';
  return reader
    .meaning(concept)
    .filter((other) => other !== first && thatIs.test(reader.atoms[reader.atoms.indexOf(other) - 1]?.text ?? ''));
}

const thatIs = /(?:^| )(?:eli|siis|i\.?e|that is|alltså|dvs|det vill säga)\.?$/u;

/** "Who came last", "the last one": in what order is not said. "The newest", "the latest" say it. */
function isOfNothing(reader: Reader, atom: Atom): boolean {
  if (!/^(?:first|last|final|ensimm|eka|viimei|vika|först|sist)/u.test(atom.text)) return false;
  const hasVerb = reader.has('end', 'ended', 'start', 'started', 'end-column', 'start-column', 'not-started', 'run');
  return !hasVerb && !reader.has('project', 'list-itself', 'beneficiary');
}

/** "Mikä päättyi viimeksi", "which started last": of those that have. */
const isPastVerb = (reader: Reader, verbs: readonly Concept[]): boolean =>
  reader.meaning(...verbs).some(({ text }) => pastVerb.test(text) && !/^(?:start|end)$/u.test(text));

const pastVerb = /(?:nut|nyt|ttiin|neet|nu|ny|oi|oivat|yi|yivät|ui|uivat|ed|began|begun|ade|ats|at|des)$/u;

function nearest(reader: Reader, atom: Atom, kind: 'start' | 'end'): number {
  const verbs =
    kind === 'end' ? reader.meaning('end', 'ended', 'end-column') : reader.meaning('start', 'started', 'start-column', 'not-started');
  return Math.min(...verbs.map((verb) => distance(verb, atom)), 1000);
}
