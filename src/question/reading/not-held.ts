import type { NotHeld } from '../../domain/understanding.ts';
import type { Atom } from '../atoms.ts';
import type { Concept } from '../lexicon/concept.ts';
import { means, type Reader } from './reader.ts';

const reasons: readonly (readonly [Concept, NotHeld])[] = [
  ['instruction', 'instruction'],
  ['opinion', 'opinion'],
  ['why', 'opinion'],
  ['future', 'future'],
  ['other-fund', 'other-fund'],
  ['total-cost', 'total-cost'],
  ['payments', 'payments'],
  ['staff', 'staff'],
  ['contact', 'contact'],
  ['place', 'place'],
  ['where', 'place'],
  ['results', 'results'],
  ['applications', 'applications'],
  ['participants', 'participants'],
  ['not-held', 'other'],
];
const ofTheList: ReadonlySet<Concept> = new Set([
  'filler',
  'purpose-column',
  'project',
  'beneficiary',
  'lead',
  'receive',
  'run',
  'end',
  'start',
  'money',
  'about',
  'thanks',
  'help',
  'which',
  'first',
  'last',
  'total',
  'details',
]);

/**
 * What the question asks that no list of funded projects holds; null where there is nothing of the kind.
 *
 * @param isTopicWord - The list speaks of it. Such a word is a topic where projects about it are asked for ("projects about applications").
 */
export function readNotHeld(reader: Reader, isTopicWord: (word: string) => boolean): NotHeld | null {
  const isTopical = reader.has('about', 'project') && !reader.has('how-many', 'how-much', 'who', 'when');
  for (const [concept, reason] of reasons) {
    for (const atom of reader.meaning(concept)) {
      if (atom.corrected !== null && atom.corrected !== atom.text) continue;
      if ([...atom.concepts].some((other) => ofTheList.has(other))) continue;
      if (isWhichOne(reader, atom)) continue;
      const isTopic =
        isTopical &&
        isTopicWord(atom.text) &&
        !isVerdict(atom) &&
        !numberOfPeople.test(atom.text) &&
        !cameThrough.test(atom.text) &&
        !means(atom, 'why', 'opinion', 'instruction', 'where', 'place', 'other-fund', 'total-cost', 'payments', 'contact');
      if (!isTopic) return reason;
    }
  }
  return null;
}

/** "Missä tavoitteessa": which of them, and no place. */
function isWhichOne(reader: Reader, atom: Atom): boolean {
  const isWhich = means(atom, 'where') && atom.text === 'missä' && means(reader.neighbour(atom, 1), 'objective');
  if (isWhich) reader.use(atom);
  return isWhich;
}

/** "Onnistuivat parhaiten", "most effective": how well a project did, which is no topic though goals speak of it. */
export function isVerdict(atom: Atom): boolean {
  return means(atom, 'results', 'opinion') && verdicts.test(atom.text);
}

/** "Menivät läpi", "went through": which applications did is not in the list. */
const cameThrough =
  /^(?:men\p{L}+ läpi|pääs\p{L}+ läpi|gick i?genom|gått igenom|kom igenom|(?:went|got|made it|go) through|vali(?:ttiin|ttu|taan|tut)|valdes|valts|väljs|utvaldes|selected|chosen|picked)$/u;

/** "How many refugees", "montako naista": people are counted, which is no topic. */
export const numberOfPeople = /^(?:how many|number of|kuinka mon|montako|moniko|hur många|antal)/u;

const verdicts =
  /^(?:onnistu|epäonnistu|epaonnistu|parhai|huonoi|tehokkain|tehokkaim|tuloksekk|succe|most succ|most effective|best|worst|failed|lyckade|lyckats|misslyck|bäst|sämst)/u;
