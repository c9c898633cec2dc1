import type { Atom } from '../atoms.ts';
import type { Concept } from '../lexicon/concept.ts';
import { isVerdict, numberOfPeople } from './not-held.ts';
import { means, type Reader } from './reader.ts';
import { isBetweenTopics, isKindOfDoer, isLacking, isOwner, isPossessor } from './topic-place.ts';

/** Concepts that a message about a topic alone may hold: they ask for nothing that a list of projects on it would not give. */
const ofTopics: ReadonlySet<Concept> = new Set<Concept>([
  'filler',
  'topic-filler',
  'project',
  'about',
  'which',
  'what',
  'and',
  'all',
  'receive',
  'lead',
  'list-itself',
  'details',
  'number',
  'beneficiary',
  'organisation-kind',
  'purpose-column',
  'source',
  'place',
  'contact',
  'staff',
  'participants',
  'results',
  'applications',
  'payments',
  'greeting',
  'thanks',
  'help',
  'start',
  'end',
  'opinion',
  'future',
  'these',
  'only',
  'year',
]);

/** Words about what no list of projects holds: part of a topic only where the list speaks of them. */
const doubtful: readonly Concept[] = [
  'contact',
  'staff',
  'participants',
  'results',
  'applications',
  'payments',
  'opinion',
  'future',
  'start',
  'end',
  'organisation-kind',
];

/** Words around a topic that are not part of it. */
const around: readonly Concept[] = [
  'filler',
  'project',
  'about',
  'which',
  'what',
  'and',
  'all',
  'receive',
  'list-itself',
  'greeting',
  'thanks',
  'these',
  'only',
  'lead',
  'help',
];

/**
 * The topic of a message that is about nothing else: "better asylum interviews", "which projects help refugees with their health".
 *
 * @param isTopicWord - The list speaks of the word.
 * @returns The words as typed, from the first to the last that tells the topic; null where the message asks for more.
 */
export function readWholeTopic(reader: Reader, isTopicWord: (word: string) => boolean): string | null {
  const isOwnMoney = (atom: Atom): boolean => means(atom, 'money') && means(reader.neighbour(atom, -1), 'these');
  if (!reader.atoms.every((atom) => isOwnMoney(atom) || isLacking(reader, atom) || mayBelong(reader, atom, isTopicWord))) return null;
  if (reader.meaning('participants').some(({ text }) => numberOfPeople.test(text))) return null;
  const isAlone = reader.atoms.length === 1 && reader.has('organisation-kind');
  if (!isAlone && !reader.atoms.some((atom) => isPlace(atom) || atom.kind === 'word')) return null;
  if (reader.atoms.some((atom) => isPossessor(reader, atom) || isKindOfDoer(reader, atom) || isOwner(reader, atom))) return null;
  if (asksForReceiver(reader) || asksWhatItIs(reader) || isTownsName(reader)) return null;
  // "Mitkä hankkeet päättyvät …": days are asked for, by a word that is none.
  if (reader.meaning('start', 'end').some((atom) => daysOfProjects.test(atom.text)) && reader.has('project')) return null;
  const isCore = (atom: Atom): boolean =>
    isAlone || isPlace(atom) || atom.kind === 'word' || (!means(atom, ...around) && isTopicWord(atom.text));
  let first = reader.atoms.findIndex(isCore);
  let last = reader.atoms.findLastIndex(isCore);
  const isPartOfName = (atom: Atom | undefined): boolean =>
    atom !== undefined &&
    (arrived.test(atom.text) || (means(atom, 'filler', 'topic-filler') && atom.text.length > 4 && isTopicWord(atom.text)));
  while (isPartOfName(reader.atoms[first - 1])) first -= 1;
  while (isPartOfName(reader.atoms[last + 1])) last += 1;
  const topic = reader.atoms.slice(first, last + 1);
  if (reader.all('number').some((atom) => !topic.includes(atom))) return null;
  return topic.map(({ text }) => text).join(' ');
}

/** "Vantaan kaupunki", "city of Vantaa", "Vanda stad": a name alone, of one that the list does not have. */
function isTownsName(reader: Reader): boolean {
  if (reader.has('project', 'about')) return false;
  return reader
    .meaning('organisation-kind')
    .some(
      (kind) =>
        /^(?:kaupunki|kunta|city(?: of)?|town(?: of)?|municipality(?: of)?|stad|kommun)$/u.test(kind.text) &&
        ([1, -1] as const).some((step) => reader.neighbour(kind, step)?.kind === 'word'),
    );
}

/** "Yksin tulleille": people, and no money, came. */
const arrived = /^(?:tull|saapun|arriv|kommit)/u;

const finite =
  /^(?:sai|saivat|saiko|saako|saa|saanut|saaneet|saanu|fick|får|(?:har )?fått|got|gets?|received?|(?:has|have) received|given|granted)$/u;

/** "Mikä on Suomen pääkaupunki", "what is love": no project is asked for. */
function asksWhatItIs(reader: Reader): boolean {
  if (!reader.has('which', 'what') || reader.has('project', 'about')) return false;
  return !reader.atoms.some(
    (atom) =>
      isPlace(atom) ||
      (atom.kind === 'word' && /(?:lle|sta|stä|ssa|ssä|lla|llä)$/u.test(atom.text)) ||
      (reader.parsed.locale !== 'fi' && /^(?:for|för|about|om|on)$/u.test(atom.text)),
  );
}

/** "Har Folkhälsan fått nåt", "projects run by cities": a name stands there, not a topic. */
function asksForReceiver(reader: Reader): boolean {
  // "Mitkä järjestöt auttavat lapsia": who does it is asked.
  if (reader.meaning('which').some((which) => means(reader.neighbour(which, 1), 'beneficiary'))) return true;
  const receives = reader.meaning('receive').some(({ text }) => finite.test(text)) && !reader.has('project', 'about');
  return receives || reader.meaning('lead').some((atom) => /(?:^| )(?:by|av)$/u.test(atom.text));
}

const daysOfProjects = /^(?:päätty|loppu|alkava|alkoi|ends?$|ending|ended|slutar|slutade|börjar|började)/u;

const isPlace = (atom: Atom): boolean => atom.kind === 'organisation' && atom.isPlace;

function mayBelong(reader: Reader, atom: Atom, isTopicWord: (word: string) => boolean): boolean {
  if (atom.kind === 'word' || atom.kind === 'number' || isPlace(atom)) return true;
  if (atom.kind !== 'concept') return false;
  if (means(atom, 'filler')) return true;
  // "Stöd" and "tuki" are money, and help.
  if (means(atom, 'topic-filler')) return true;
  if (isBetweenTopics(reader, atom)) return true;
  if (isVerdict(atom)) return false;
  return [...atom.concepts].every((concept) => ofTopics.has(concept)) && (!means(atom, ...doubtful) || isTopicWord(atom.text));
}
