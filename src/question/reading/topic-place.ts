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
  if (words.some((atom) => isOwner(reader, atom)) || isDefinition(reader)) return false;
  if (words.some((atom) => isDoer(reader, atom) || (asked.kind === 'figure' && isVerb(reader, atom))) || isInName(reader)) return false;
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

/** "Kids without guardians", "ilman vanhempia tulleet nuoret": what people lack is part of the topic. "Projects without children" leaves them out. */
export function isLacking(reader: Reader, atom: Atom): boolean {
  if (!means(atom, 'except') || !/^(?:without|utan|ilman)$/u.test(atom.text)) return false;
  const after = reader.neighbour(atom, 1);
  if (after?.kind !== 'word') return false;
  const before = reader.neighbour(atom, -1);
  return before?.kind === 'word' || means(before, 'topic-filler') || (before === null && reader.neighbour(after, 1)?.kind === 'word');
}

/** "Children or young people", "lapset tai nuoret": either will do. */
export function isBetweenTopics(reader: Reader, atom: Atom): boolean {
  if (!means(atom, 'or') || !/^(?:or|tai|taikka|eller)$/u.test(atom.text)) return false;
  const isTopic = (other: Atom | null): boolean => other?.kind === 'word' || means(other, 'participants');
  const before = reader.neighbour(atom, -1);
  return (isTopic(before) || means(before, 'topic-filler')) && isTopic(reader.neighbour(atom, 1));
}

/** "Mikä on pääkaupunki": what a word means, or which one it is. "Mikä on naisille" asks for something. */
const isDefinition = (reader: Reader): boolean =>
  /^(?:mikä|mitkä|kuka) (?:on|ovat|oli) (?:se |tuo |tämä )?\p{L}+(?<!l[lt][aä]|lle|s[st][aä]|een|iin|oon|uun|aan|ään|yyn|öön)$/u.test(
    reader.parsed.text,
  ) && !reader.has('project');

/** "Onko Espoolla hankkeita", "does Espoo have projects", "har Esbo projekt": who has them is asked, and what the word means is no topic. */
export function isOwner(reader: Reader, atom: Atom): boolean {
  if (atom.kind !== 'word' || !reader.has('project') || reader.has('about', 'run')) return false;
  const at = reader.atoms.indexOf(atom);
  const [before, after] = [reader.atoms[at - 1]?.text ?? '', reader.atoms[at + 1]?.text ?? ''];
  switch (reader.parsed.locale) {
    case 'fi':
      return (
        /[^i]ll[aä](?:kin|kaan|kään)?$/u.test(atom.text) &&
        reader.atoms.some(({ text }) => /^(?:on|onko|onks|onkos|oliko|oli)$/u.test(text))
      );
    case 'en':
      return /^(?:does|do|did|has)$/u.test(before) && /^(?:have|has|got|get|any|also)(?: |$)/u.test(after);
    case 'sv':
      return /^(?:har|hade)$/u.test(before) && (after === '' || !/^(?:som|att|med)$/u.test(after));
  }
}

/** "Run by cities": who does it, not what it is about. */
function isDoer(reader: Reader, atom: Atom): boolean {
  const before = reader.atoms[reader.atoms.indexOf(atom) - 1];
  return reader.has('lead') && before !== undefined && /(?:^| )(?:by|av)$/u.test(before.text);
}

/** "On palauttanut", "ovat siirtäneet": what somebody has done, not what a project is about. */
function isVerb(reader: Reader, atom: Atom): boolean {
  const before = reader.atoms.slice(0, reader.atoms.indexOf(atom)).map(({ text }) => text);
  return participle.test(atom.text) && before.slice(-3).some((text) => /^(?:on|ovat|ei ole|ole|oo|oliko|onko|ovatko)$/u.test(text));
}

const participle = /(?:nut|nyt|neet|nu|ny)$/u;

const targetCase = /(?:lle|lleen|hin|een|iin|oon|uun|aan|ään|yyn|öön)$/u;
const targetWords = new Set(['for', 'to', 'on', 'into', 'towards', 'till', 'för', 'på', 'åt', 'in', 'i']);

/** "Naisille", "for women", "till kvinnor": what the money goes to. */
function isTarget(reader: Reader, atom: Atom): boolean {
  const index = reader.atoms.indexOf(atom);
  const next = reader.atoms[index - 1];
  const before = (/^(?:the|a|an|de|den|det)$/u.test(next?.text ?? '') ? reader.atoms[index - 2] : next)?.text.split(' ') ?? [];
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
  if (before?.kind !== 'word' && reader.has('project', 'about', 'lead') && !isPossessor(reader, kind)) return null;
  return [before, kind, after].flatMap((atom) => (atom !== null && (atom === kind || atom.kind === 'word') ? [atom.text] : [])).join(' ');
}

/** "Onko Oulun yliopistolla hankkeita", "does the University of Oulu have projects": who has them, not what they are about. */
export function isPossessor(reader: Reader, kind: Atom): boolean {
  if (!means(kind, 'organisation-kind') || /^(?:seutu|seudu|piiri)/u.test(kind.text)) return false;
  const [before, after] = [reader.neighbour(kind, -1), reader.neighbour(kind, 1)];
  if (before?.kind === 'word' && /n$/u.test(before.text) && /l(?:la|lä|le|ta|tä)$/u.test(kind.text)) return true;
  const isNamed = before?.kind === 'word' || after?.kind === 'word';
  return isNamed && /^(?:does|do|did|has|have|har|hade|fick)\b/u.test(reader.parsed.text);
}

/** "Kuntien hankkeet", "städernas projekt", "NGO projects": the list does not say of what kind an organisation is. */
export function isKindOfDoer(reader: Reader, atom: Atom): boolean {
  const isKind =
    (means(atom, 'organisation-kind') && !isTopicToo.test(atom.text)) || (means(atom, 'beneficiary') && kindOfReceiver.test(atom.text));
  const before = reader.atoms[reader.atoms.indexOf(atom) - 1];
  if (isKind && reader.has('lead') && reader.has('project') && anyOne.test(before?.text ?? '')) return true;
  return isKind && genitive.test(atom.text) && means(reader.neighbour(atom, 1), 'project') && !reader.has('by', 'each', 'by-beneficiary');
}

/** "Jokin järjestö", "some NGO". */
const anyOne = /^(?:jokin|joku|jonkin|some|any|an?|någon|nån|en)$/u;

/** "Paljonko järjestöt saivat", "how much went to NGOs": not all that got money are of that kind, so all of it is no answer. */
export function isKindInSum(reader: Reader, atom: Atom): boolean {
  if (!means(atom, 'beneficiary') || reader.all('organisation').length > 0) return false;
  const isOne = oneReceiver.test(atom.text) && !reader.has('average', 'median', 'share', 'who', 'which');
  if (!isOne && !kindsOfReceivers.test(atom.text)) return false;
  const isSum = reader.has('how-much') || (reader.has('which', 'money') && /^(?:virasto|yhdisty)/u.test(atom.text));
  return isSum && !reader.has('each', 'by', 'by-beneficiary', 'most', 'least', 'largest', 'smallest', 'number', 'top');
}

/** "Which NGO got the least", "mikä säätiö sai eniten": the first of all that got money need not be of that kind. */
export function isKindRanked(reader: Reader, atom: Atom): boolean {
  if (!means(atom, 'beneficiary', 'who') || !rankedKind.test(atom.text) || reader.all('organisation').length > 0) return false;
  return reader.has('most', 'least', 'largest', 'smallest', 'top', 'bottom', 'second', 'third');
}

const rankedKind =
  /(?:^| )(?:(?:kansalais)?j[äa]rjest(?:ö|o)|virasto|viranomai|yhdisty|s[äa][äa]ti|ngo|foundation|association|authorit|agenc|compan|förening|stiftelse|myndighet)/u;

/** "Paljonko järjestö sai", "how much did the organisation get": which of them is not said. */
const oneReceiver =
  /^(?:(?:kansalais)?järjestö|organisaatio|saaja|toimija|toteuttaja|taho|lafka)(?:n|lle|lla|llä)?$|^(?:organisation|organization|recipient|beneficiary|grantee|ngo|body|entity)$|^(?:organisationen|aktören|mottagaren|föreningen|instansen)$/u;

const kindsOfReceivers =
  /^(?:(?:kansalais)?j[äa]rjest(?:öt|öi|öj|ot$|oi|oj)|virastot|virastoi|virastoj|yhdisty(?:kset|ksi|st)|ngos|associations|foundations|föreningar)/u;

/** A parish is what one project is about. */
const isTopicToo = /^(?:seurakun|församling|parish|church)/u;
const kindOfReceiver = /^(?:järjestö|jarjesto|kansalaisjärjestö|virasto|viranomai|yhdisty|ngo|foundation|association|förening)/u;
const genitive = /(?:ien|jen|iden|sten|nas|ngos?|ngo's|ngos'|city|municipality|foundation|association|university)$/u;

/** "The police board": the word is part of a name of the organisation beside it. */
function belongsToName(reader: Reader, kind: Atom, dataset: Dataset): boolean {
  const beside = [reader.neighbour(kind, -1), reader.neighbour(kind, 1)].find((atom) => atom?.kind === 'organisation');
  if (beside?.kind !== 'organisation' || !means(kind, 'organisation-kind')) return false;
  const owners = dataset.beneficiaries.filter(({ key }) => beside.keys.includes(key));
  const belongs = owners.some(({ name, aliases }) => [name, ...aliases].some((text) => wordsOf(text).includes(kind.text)));
  if (belongs) reader.use(kind);
  return belongs;
}
