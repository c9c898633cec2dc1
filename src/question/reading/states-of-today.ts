import { addDays, type IsoDate, type Period } from '../../domain/date.ts';
import type { Atom } from '../atoms.ts';
import type { Concept } from '../lexicon/concept.ts';
import { means, type Reader } from './reader.ts';

/** Which of a project's days a period speaks of. */
export type DateField = 'starts' | 'ends' | 'active';

/** Turns "running", "ended" and "not yet started" into periods around today. */
export function addStates(reader: Reader, today: IsoDate, found: Record<DateField, Period[]>, tied: ReadonlySet<Atom>): void {
  const free = (...concepts: readonly Concept[]): Atom[] =>
    reader.meaning(...concepts).filter((atom) => !tied.has(atom) && !reader.isUsed(atom));
  const notStarted = free('not-started');
  const notEnded = free('not-ended');
  const over = free('ended').filter((atom) => !means(atom, 'not-ended'));
  const unfinished = over.filter((atom) => takeDenialOf(reader, atom));
  const ended = over.filter((atom) => !unfinished.includes(atom));
  const started = free('started');
  const unstarted = free('start').filter((atom) => pastVerb.test(atom.text) && takeDenialOf(reader, atom));
  notStarted.push(...unstarted);
  notEnded.push(...unfinished);
  // "Who runs" and "which projects does X run" speak of doing; "running" and "pågående" of the present.
  const doing = reader.has('lead', 'who', 'beneficiary') || reader.all('organisation').length > 0;
  reader.use(...free('run').filter((atom) => isBetween(reader, atom)));
  const running = free('run').filter((atom) => !(doing && /^runs?$/u.test(atom.text)));
  if (doing) reader.use(...free('run').filter((atom) => /^runs?$/u.test(atom.text)));
  if (notStarted.length > 0) {
    reader.use(...notStarted);
    found.starts.push({ from: addDays(today, 1), to: null });
  }
  if (notEnded.length > 0) {
    reader.use(...notEnded);
    found.ends.push({ from: today, to: null });
  }
  if (ended.length > 0) {
    reader.use(...ended);
    found.ends.push({ from: null, to: addDays(today, -1) });
  }
  if (started.length > 0) {
    reader.use(...started);
    found.starts.push({ from: null, to: today });
  }
  const now = free('now');
  if (running.length > 0 && found.active.length === 0) {
    reader.use(...running, ...now);
    found.active.push({ from: today, to: today });
  } else if (now.length > 0 && found.active.length === 0 && ended.length === 0 && notStarted.length === 0) {
    const strong = now.filter((atom) => !isWeakNow(atom));
    reader.use(...now);
    if (strong.length > 0 && found.ends.length === 0 && found.starts.length === 0 && reader.has('project') && !reader.has('list-itself'))
      found.active.push({ from: today, to: today });
  } else reader.use(...now);
}

/** "Migrin ja THL:n kesken", "tavoitteiden kesken": between them, and not unfinished. */
function isBetween(reader: Reader, atom: Atom): boolean {
  const before = reader.atoms[reader.atoms.indexOf(atom) - 1];
  if (atom.text !== 'kesken' || before === undefined) return false;
  if (before.kind === 'organisation') return reader.all('organisation').length > 1;
  if (before.kind === 'objective') return before.keys.length > 1 && /iden /u.test(before.text);
  return means(before, 'objective', 'beneficiary') && /n$/u.test(before.text);
}

/** "Haven't wrapped up", "inte ännu klara", "ei ole vielä valmis". */
function takeDenialOf(reader: Reader, atom: Atom): boolean {
  for (let before = reader.neighbour(atom, -1); before !== null; before = reader.neighbour(before, -1)) {
    if (means(before, 'not')) {
      reader.use(before);
      return true;
    }
    if (!means(before, 'now', 'filler')) return false;
  }
  return false;
}

export const pastVerb = /(?:nut|nyt|ttiin|neet|neita|neitä|nu|ny|oi|oivat|yi|yivät|ui|uivat|ed|began|begun|ade|ats|(?<!v)at|des|tts)$/u;

/** "Still": beside a verb it says no more than that verb. */
export const isWeakNow = (atom: Atom): boolean =>
  /^(?:vielä|viel|vielki|vieläkin|vieläk\p{L}*|still|ännu|än|edelleen|yhä|fortfarande|remain to|remaining to|left to|joko?s?|joks)$/u.test(
    atom.text,
  );
