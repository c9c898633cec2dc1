import type { Ask } from './ask.ts';
import { readComparison } from './read-comparison.ts';
import { readAverage, readCount, readPerBeneficiaryAverage, readRankedSum, readShare, readSum } from './read-figure-ask.ts';
import { readGrouping, readPerBeneficiary } from './read-group-ask.ts';
import { readField, readList, readSeveralFields } from './read-list-ask.ts';
import type { Reader } from './reader.ts';
import type { Subject } from './subject.ts';

/** What the question wants to know. The order matters: the more telling words come first. */
export function readAsk(reader: Reader, subject: Subject): Ask {
  return (
    readAbout(reader, subject) ??
    readSeveralFields(reader, subject) ??
    readShare(reader) ??
    readComparison(reader, subject) ??
    readPerBeneficiary(reader, subject) ??
    readPerBeneficiaryAverage(reader) ??
    readGrouping(reader) ??
    readAverage(reader) ??
    readRankedSum(reader) ??
    readCount(reader, subject) ??
    readSum(reader, subject) ??
    readField(reader, subject) ??
    readList(reader, subject) ?? { kind: 'none' }
  );
}

function readAbout(reader: Reader, subject: Subject): Ask | null {
  if (subject.organisations + subject.projects + subject.objectives > 0) return null;
  const isAboutSource = reader.has('updated', 'source') && !reader.has('about');
  const isContents =
    reader.has('list-itself') &&
    (reader.has('what', 'about', 'details', 'when', 'who') || reader.all('word').length > 0) &&
    !reader.has('project', 'beneficiary', 'how-many', 'how-much', 'money', 'all', 'largest', 'smallest');
  if (!isAboutSource && !isContents) return null;
  reader.take(
    'updated',
    'source',
    'list-itself',
    'when',
    'what',
    'where',
    'who',
    'about',
    'details',
    'money',
    'project',
    'how-long',
    'last',
    'which',
  );
  return { kind: 'about' };
}
