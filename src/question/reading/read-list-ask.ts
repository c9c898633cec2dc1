import type { ProjectField } from '../../domain/query.ts';
import type { Atom } from '../atoms.ts';
import type { Concept } from '../lexicon/concept.ts';
import { type Ask, groupAsk, listAsk } from './ask.ts';
import { readSort } from './read-sort.ts';
import { means, type Reader } from './reader.ts';
import type { Subject } from './subject.ts';

/** "Who", "when", "what is it about": one thing of a project, or of each project. */
export function readField(reader: Reader, subject: Subject): Ask | null {
  const isOne = subject.projects > 0;
  const field = fieldOf(reader, isOne, subject);
  if (field === null) return null;
  reader.take('project', 'which', 'what', 'lead', 'about', 'receive', 'objective', 'details', 'all', 'each');
  return listAsk(field, readSort(reader));
}

/** Each thing that a project's card tells, by the words that ask for it. */
const told: readonly (readonly Concept[])[] = [
  ['who', 'lead', 'beneficiary'],
  ['how-much', 'money'],
  ['start', 'started', 'start-column'],
  ['end', 'ended', 'end-column'],
  ['how-long'],
  ['objective'],
  ['purpose-column'],
];

/** "Kuka toteuttaa sen ja paljonko se sai", "start and end date": several things of one project are its whole card. */
export function readSeveralFields(reader: Reader, subject: Subject): Ask | null {
  // "Takuusäätiö, start and end dates": a project's card has both.
  if (
    subject.organisations + subject.projects > 0 &&
    reader.has('start-column') &&
    reader.has('end-column') &&
    reader.has('and') &&
    !reader.has('sort', 'by')
  ) {
    reader.take('start-column', 'end-column', 'and', 'when', 'which', 'what', 'project');
    return listAsk();
  }
  if (subject.projects !== 1) return null;
  const isAsked = reader.meaning('and').some((and) => {
    const [before, after] = [reader.atoms.filter(({ last }) => last < and.first), reader.atoms.filter(({ first }) => first > and.last)];
    const fieldsIn = (atoms: readonly Atom[]) =>
      told.filter((words) => atoms.some((atom) => means(atom, ...words) && !means(atom, 'filler')));
    const fieldsBefore = fieldsIn(before);
    return fieldsBefore.length > 0 && fieldsIn(after).some((field) => !fieldsBefore.includes(field));
  });
  if (!isAsked) return null;
  reader.take(...told.flat(), 'when', 'which', 'what', 'receive', 'run', 'project', 'year');
  return listAsk();
}

function fieldOf(reader: Reader, isOne: boolean, subject: Subject): ProjectField | null {
  const leads = reader.meaning('lead').some((atom) => !atom.concepts.has('filler'));
  // "Mitkä järjestöt vetävät hankkeita".
  const isOfReceivers =
    !isOne &&
    reader.has('lead', 'run') &&
    reader.has('project') &&
    reader.meaning('which').some((which) => means(reader.neighbour(which, 1), 'beneficiary'));
  if (isOfReceivers || reader.take('who') || (isOne && leads) || (isOne && reader.take('beneficiary'))) {
    reader.take('beneficiary', 'lead', 'receive', 'money', 'start', 'run', 'end');
    return 'beneficiary';
  }
  if (reader.has('when')) {
    // "När går SOIRE ut": the verb's two halves stand apart.
    const isSplit = isOne && /(?<!\p{L})(?:går|gick|tar|tog) .+ (?:ut|slut)(?!\p{L})/u.test(reader.parsed.text);
    if (isSplit) {
      reader.take('when', 'end', 'ended');
      return 'end';
    }
    const isEnd = reader.has('end', 'ended', 'end-column') || !reader.has('start', 'started', 'start-column', 'not-started');
    if (isEnd && !reader.has('end', 'ended', 'end-column', 'run')) return null;
    reader.take('when', 'start', 'started', 'end', 'ended', 'start-column', 'end-column', 'run');
    return isEnd ? 'end' : 'start';
  }
  const isOrder = reader.has('sort', 'by', 'descending', 'ascending', 'newest-first', 'oldest-first');
  // "With an end date in 2026": the word belongs to the period.
  const isFree = (concept: 'end-column' | 'start-column'): boolean =>
    !isOrder && reader.meaning(concept).some((atom) => !reader.isUsed(atom));
  if (isFree('end-column') && reader.take('end-column')) return 'end';
  if (isFree('start-column') && reader.take('start-column')) return 'start';
  // "Mihin tavoitteeseen TSL:n hanke kuuluu", "which objective is TSL under".
  const isAskedObjective = reader.meaning('objective').some((atom) => means(reader.neighbour(atom, -1), 'which', 'what', 'where'));
  if (
    !isOne &&
    subject.organisations === 1 &&
    subject.objectives === 0 &&
    isAskedObjective &&
    !reader.has('how-much', 'how-many', 'money', 'most', 'more')
  ) {
    reader.take('objective', 'where', 'run');
    return 'objective';
  }
  if (!isOne) return null;
  if (reader.has('run', 'ended', 'not-started', 'not-ended', 'how-long', 'now')) {
    // "How long does it last".
    if (reader.take('how-long')) reader.take('last');
    reader.take('run', 'ended', 'not-started', 'not-ended', 'now', 'started', 'end', 'start');
    return 'state';
  }
  if (reader.take('end')) return 'end';
  if (reader.take('start', 'started')) return 'start';
  if (reader.take('objective')) return 'objective';
  return reader.take('purpose-column') || (reader.has('about') && reader.has('what', 'which')) ? 'purpose' : null;
}

export function readList(reader: Reader, subject: Subject): Ask | null {
  const sort = readSort(reader);
  if (sort === null && !reader.has('project', 'which', 'what', 'all', 'list-itself', 'beneficiary', 'name-column')) return null;
  const beneficiaries =
    reader.has('beneficiary') && !reader.has('project') && subject.projects === 0 && !(sort !== null && isByReceiver(reader));
  reader.take('project', 'which', 'what', 'all', 'list-itself', 'receive', 'name-column', 'money', 'about', 'total');
  if (beneficiaries) {
    reader.take('beneficiary');
    return groupAsk(
      'beneficiary',
      'sum',
      sort === null ? {} : { sort: { by: sort.field === 'funding' ? 'value' : 'key', descending: sort.descending } },
    );
  }
  return listAsk(null, sort);
}

/** "Avustuksen saaja, lopusta alkuun", "beneficiary, descending": the column's name in the singular orders the projects that are shown. */
const isByReceiver = (reader: Reader): boolean =>
  reader.has('descending', 'ascending') &&
  !reader.has('alphabetical') &&
  reader.meaning('beneficiary').every(({ text }) => /(?:saaja|toteuttaja|beneficiary|recipient|mottagare)$/u.test(text));
