import type { ProjectField } from '../../domain/query.ts';
import { type Ask, groupAsk, listAsk } from './ask.ts';
import { readSort } from './read-sort.ts';
import type { Reader } from './reader.ts';
import type { Subject } from './subject.ts';

/** "Who", "when", "what is it about": one thing of a project, or of each project. */
export function readField(reader: Reader, subject: Subject): Ask | null {
  const isOne = subject.projects > 0;
  const field = fieldOf(reader, isOne);
  if (field === null) return null;
  reader.take('project', 'which', 'what', 'lead', 'about', 'receive', 'objective', 'details', 'all');
  return listAsk(field, readSort(reader));
}

function fieldOf(reader: Reader, isOne: boolean): ProjectField | null {
  const leads = reader.meaning('lead').some((atom) => !atom.concepts.has('filler'));
  if (reader.take('who') || (isOne && leads) || (isOne && reader.take('beneficiary'))) {
    reader.take('beneficiary', 'lead', 'receive', 'money', 'start', 'run', 'end');
    return 'beneficiary';
  }
  if (reader.has('when')) {
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
  if (!isOne) return null;
  if (reader.has('run', 'ended', 'not-started', 'not-ended', 'how-long', 'now')) {
    reader.take('run', 'ended', 'not-started', 'not-ended', 'how-long', 'now', 'started', 'end', 'start');
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
  const beneficiaries = reader.has('beneficiary') && !reader.has('project') && subject.projects === 0;
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
