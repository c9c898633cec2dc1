import type { Ask } from './ask.ts';
import { readComparison } from './read-comparison.ts';
import { readAverage, readCount, readPerBeneficiaryAverage, readRankedSum, readSum } from './read-figure-ask.ts';
import { readGrouping, readPerBeneficiary, readReceiversByTotal } from './read-group-ask.ts';
import { readField, readList, readSeveralFields } from './read-list-ask.ts';
import { readShare } from './read-share.ts';
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
    readReceiversByTotal(reader, subject) ??
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

/** "Mitä listoja sinulla on", "which funds are there": the whole message asks what can be asked about. */
export const asksForLists =
  /^(?:mit(?:ä|kä) (?:listoja|rahastoja|luetteloita|listat|rahastot)(?: (?:sinulla|sulla|täällä|tässä|teillä|on|ovat|mukana|olemassa|tunnet|löytyy))*|(?:which|what) (?:lists|funds|datasets)(?: (?:do|have|are|you|there|here|know|loaded|included|got))*|vilka (?:listor|fonder)(?: (?:har|finns|du|ni|det|känner|till|här|med))*)[?!. ]*$/u;

function readAbout(reader: Reader, subject: Subject): Ask | null {
  if (asksForLists.test(reader.parsed.text)) {
    reader.use(...reader.atoms);
    return { kind: 'about' };
  }
  if (subject.organisations + subject.projects + subject.objectives > 0) return null;
  const isAboutSource = reader.has('updated', 'source') && !reader.has('about');
  const isContents =
    reader.has('list-itself') &&
    (reader.has('what', 'about', 'details', 'when', 'who') || reader.all('word').length > 0) &&
    !reader.has('project', 'beneficiary', 'how-many', 'how-much', 'money', 'all', 'largest', 'smallest');
  // "Is this list current", "onko lista voimassa".
  const isOfDate =
    reader.has('list-itself') &&
    reader.meaning('run').some(({ text }) => ofDate.test(text)) &&
    !reader.has('project', 'beneficiary', 'how-many', 'how-much');
  if (!isAboutSource && !isContents && !isOfDate) return null;
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
    'run',
    'now',
  );
  return { kind: 'about' };
}

const ofDate = /^(?:current|in force|voimassa|ajankoht\p{L}*|gällande|i kraft)$/u;
