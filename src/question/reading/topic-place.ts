import type { Dataset } from '../../domain/dataset.ts';
import type { Atom } from '../atoms.ts';
import { wordsOf } from '../names/name-index.ts';
import type { Ask } from './ask.ts';
import { means, type Reader } from './reader.ts';

/** May the words that are left be a topic? Not where they stand in the place of a receiver or of the thing that is counted. */
export function mayBeTopic(reader: Reader, asked: Ask): boolean {
  const words = reader.atoms.filter((atom) => atom.kind === 'word');
  const [counted] = reader.meaning('how-many');
  if (counted !== undefined && reader.neighbour(counted, 1)?.kind === 'word' && !reader.has('project')) return false;
  if (words.some((atom) => isDoer(reader, atom)) || isInName(reader)) return false;
  if (reader.has('receive') && !reader.has('project', 'about') && !words.some((atom) => isTarget(reader, atom))) return false;
  if (reader.has('project', 'about') || asked.kind === 'none' || words.some((atom) => isTarget(reader, atom))) return true;
  const [which] = reader.meaning('which', 'what');
  return asked.kind === 'list' && asked.field === null && (which === undefined || reader.neighbour(which, 1)?.kind !== 'word');
}

/** "With 'integration' in the name", "the names of the refugees": names alone are not searched, and people are not in the list. */
function isInName(reader: Reader): boolean {
  return reader.meaning('name-column').some((atom) => {
    const before = reader.atoms[reader.atoms.indexOf(atom) - 1]?.text ?? '';
    return /ssä$|nimissä$|namnet$/u.test(atom.text) || /^(?:in|in the|i|the)$/u.test(before) || !reader.has('project');
  });
}

/** "Run by cities": who does it, not what it is about. */
function isDoer(reader: Reader, atom: Atom): boolean {
  const before = reader.atoms[reader.atoms.indexOf(atom) - 1];
  return reader.has('lead') && before !== undefined && /(?:^| )(?:by|av)$/u.test(before.text);
}

const targetCase = /(?:lle|lleen|hin|een|iin|oon|uun|aan|ään|yyn|öön)$/u;
const targetWords = new Set(['for', 'to', 'on', 'into', 'towards', 'till', 'för', 'på', 'åt', 'in', 'i']);

/** "Naisille", "for women", "till kvinnor": what the money goes to. */
function isTarget(reader: Reader, atom: Atom): boolean {
  const before = reader.atoms[reader.atoms.indexOf(atom) - 1]?.text.split(' ') ?? [];
  return (reader.parsed.locale === 'fi' && targetCase.test(atom.text)) || before.some((word) => targetWords.has(word));
}

/**
 * "Espoon kaupunki", "Bank of Finland": a name with a word for a kind of organisation that no organisation of the list explains.
 *
 * @returns The name as typed; null where there is none.
 */
export function readUnknownOrganisation(reader: Reader, dataset: Dataset): string | null {
  const kind = reader.meaning('organisation-kind').find((atom) => !reader.isUsed(atom) && !belongsToName(reader, atom, dataset));
  if (kind === undefined) return null;
  const [before, after] = [reader.neighbour(kind, -1), reader.neighbour(kind, 1)];
  if (before?.kind !== 'word' && reader.has('project', 'about', 'lead')) return null;
  return [before, kind, after].flatMap((atom) => (atom !== null && (atom === kind || atom.kind === 'word') ? [atom.text] : [])).join(' ');
}

/** "The police board": the word is part of a name of the organisation beside it. */
function belongsToName(reader: Reader, kind: Atom, dataset: Dataset): boolean {
  const beside = [reader.neighbour(kind, -1), reader.neighbour(kind, 1)].find((atom) => atom?.kind === 'organisation');
  if (beside?.kind !== 'organisation' || !means(kind, 'organisation-kind')) return false;
  const owners = dataset.beneficiaries.filter(({ key }) => beside.keys.includes(key));
  const belongs = owners.some(({ name, aliases }) => [name, ...aliases].some((text) => wordsOf(text).includes(kind.text)));
  if (belongs) reader.use(kind);
  return belongs;
}
