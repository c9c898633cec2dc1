import { type Conditions, noConditions, type Query } from '../../domain/query.ts';
import type { Atom } from '../atoms.ts';
import type { Draft } from '../draft.ts';
import type { Ask } from './ask.ts';
import { isPlainFiller, means, type Reader, superlativesOf } from './reader.ts';

/** Words that the query leaves out although the answer would be another one with them. */
export function swallowed({ reader, asked, where, options }: Draft, continuesEarlier: boolean): readonly Atom[] {
  const isOfReceivers = asked.kind === 'group' && asked.by === 'beneficiary' && !asked.isComparison;
  const asksReceivers = isOfReceivers || (asked.kind === 'list' && asked.field === 'beneficiary');
  return reader.atoms.filter(
    (atom, index) =>
      (asksReceivers && index > 0 && isOnly(reader, atom)) ||
      isCountedElsewhere(asked, reader, atom) ||
      isOfEachGroup(asked, reader, atom) ||
      isOfAllTheirs(reader, where, atom) ||
      isAverageOfCounts(asked, reader, atom) ||
      isRankInShare(asked, reader, atom) ||
      isBesideCount(reader, atom) ||
      isCountedFromDay(reader, index) ||
      isRelatedToName(reader, atom) ||
      isRankOfRanks(asked, options.previous, reader, atom) ||
      (!continuesEarlier && (isIdle(asked, where, reader, atom) || isStill(asked, where, reader, index))) ||
      isSecondQuestion(where, reader, atom) ||
      isSize(asked, reader, index) ||
      isLoose(reader, atom, index) ||
      (continuesEarlier && options.previous !== null && isOther(reader, atom)),
  );
}

/** "Number of recipients per objective", "saajat tavoitteittain": projects are grouped, and not what is named. */
function isCountedElsewhere(asked: Ask, reader: Reader, atom: Atom): boolean {
  if (asked.kind !== 'group' || asked.isComparison) return false;
  // "…, recipient Migri": the noun goes with a name.
  if (([1, -1] as const).some((step) => reader.neighbour(atom, step)?.kind === 'organisation')) return false;
  if (asked.by !== 'beneficiary') return means(atom, 'beneficiary') && !means(atom, 'money', 'filler', 'lead', 'project');
  return asked.measure === 'count' && means(atom, 'objective') && means(reader.neighbour(atom, -1), 'how-many', 'number');
}

/** "The biggest project in each objective": the first group is not the first project of each. */
function isOfEachGroup(asked: Ask, reader: Reader, atom: Atom): boolean {
  if (asked.kind !== 'group' || asked.ranks === null) return false;
  const isEach = reader.has('by', 'each', 'by-objective', 'by-year');
  if (asked.by === 'objective' && means(atom, 'most', 'least') && isOfWhom(reader, atom)) return true;
  if (asked.by !== 'beneficiary' && isEach && means(atom, 'most', 'least') && reader.has('who')) return true;
  if (asked.by !== 'beneficiary' && isEach && means(atom, 'top', 'bottom')) {
    const next = reader.neighbour(atom, 1);
    return !means(next?.kind === 'number' ? reader.neighbour(next, 1) : next, 'objective', 'year');
  }
  if (!means(atom, 'largest', 'smallest', 'longest', 'shortest')) return false;
  // "Vem har minst projekt": the fewest.
  if (asked.measure === 'count' && means(atom, 'least', 'most')) return false;
  const noun = reader.neighbour(atom, 1);
  if (isEach && isGroupWord(reader, noun)) return true;
  if (reader.atoms[reader.atoms.indexOf(atom) + 1]?.text === 'joka' && means(noun, 'objective', 'year')) return true;
  if (noun === null || means(noun, 'beneficiary', 'objective', 'number')) return false;
  return means(noun, 'project') || (means(noun, 'money') && reader.has('by', 'each', 'by-objective', 'by-year', 'by-beneficiary'));
}

/** "Which recipient has the most objectives", "kuka sai eniten ja mistä tavoitteesta": whoever it is, it is no objective. */
function isOfWhom(reader: Reader, most: Atom): boolean {
  const objectives = reader.meaning('objective');
  return reader.meaning('who', 'beneficiary').some(({ first }) => first < most.first && objectives.every((atom) => atom.first > first));
}

/** "The largest in each objective", "pienin per tavoite": no noun between them says that the groups are ranked. */
function isGroupWord(reader: Reader, atom: Atom | null): boolean {
  if (atom === null) return false;
  const after = reader.neighbour(atom, 1);
  return means(atom, 'by-objective', 'by-year') || (means(atom, 'by', 'each') && means(after, 'objective', 'year', 'each'));
}

/** "What share of objective 2 does the largest recipient have": of one that would have to be found first. */
function isRankInShare(asked: Ask, reader: Reader, atom: Atom): boolean {
  return asked.kind === 'share' && asked.ranks === null && superlativesOf(reader).includes(atom);
}

/** "With two projects and over a million": whether together or each is not said. "Two projects over a million" are each. */
function isBesideCount(reader: Reader, atom: Atom): boolean {
  const [count] = reader.all('projects-per-beneficiary');
  return count !== undefined && atom.kind === 'amount' && reader.neighbour(atom, -1) !== count;
}

/** "Within six months after 1 June": counted from that day, where "within six months" is counted from today. */
function isCountedFromDay(reader: Reader, index: number): boolean {
  const [length, day] = [reader.atoms[index - 1], reader.atoms[index]];
  if (length?.kind !== 'period' || day?.kind !== 'period') return false;
  return (
    /(?:^(?:within|inside|in|inom)(?!\p{L})|(?:sisällä|kuluessa|sisään|aikana)$)/u.test(length.text) &&
    /(?:^(?:after|from|since|of|before|efter|från|före)(?!\p{L})|(?:jälkeen|alkaen|lukien|ennen)$)/u.test(day.text)
  );
}

/** "Organisations that have none in objective 2", "in both 1 and 2": said of all that an organisation has, where a condition is of one project. */
function isOfAllTheirs(reader: Reader, where: Conditions, atom: Atom): boolean {
  if (!reader.has('who', 'beneficiary')) return false;
  if (where.exceptObjectives.length > 0 && means(atom, 'not')) return true;
  if (means(atom, 'by-objective') && /(?:^| )every /u.test(atom.text)) return true;
  if (means(atom, 'all', 'each') && !reader.has('by') && means(reader.neighbour(atom, 1), 'objective')) return true;
  return where.objectives.length > 1 && /^(?:both|sekä|både|molem\p{L}*|båda)$/u.test(atom.text);
}

/** "Hankkeita keskimäärin per saaja": projects are counted there, and no money. */
function isAverageOfCounts(asked: Ask, reader: Reader, atom: Atom): boolean {
  const isMean = asked.kind === 'group' && (asked.measure === 'average' || asked.measure === 'median');
  if (isMean && !reader.has('money', 'how-much') && means(atom, 'how-many')) return true;
  if (asked.kind !== 'figure' || asked.per !== 'beneficiary' || reader.has('money')) return false;
  const isSeveral = means(atom, 'project') && /^(?:hankkeita|projekteja|projects|projekt)$/u.test(atom.text);
  return isSeveral && (means(reader.neighbour(atom, 1), 'average') || means(reader.neighbour(atom, -1), 'average', 'number', 'how-many'));
}

/** "Recipients that only have projects of objective 3": all that have one is another answer. "Only the three largest" is what it is. */
function isOnly(reader: Reader, atom: Atom): boolean {
  if (!means(atom, 'only') || /^(?:just|filter|filtrera)/u.test(atom.text)) return false;
  const next = reader.neighbour(atom, 1);
  return (
    next !== null &&
    next.kind !== 'number' &&
    next.kind !== 'amount' &&
    !means(next, 'largest', 'smallest', 'top', 'bottom', 'first', 'last')
  );
}

/** "Top 5 recipients", "the smallest?": of the five, or of all. */
function isRankOfRanks(asked: Ask, previous: Query | null, reader: Reader, atom: Atom): boolean {
  if (previous?.kind !== 'group' || previous.ranks === null || previous.ranks.from === previous.ranks.to) return false;
  const isRanked = (asked.kind === 'list' || asked.kind === 'group') && asked.ranks !== null;
  return isRanked && means(atom, 'largest', 'smallest') && !reader.has('project', 'beneficiary', 'money', 'who', 'objective');
}

const motion =
  /^(?:go|goes|going|gone|went|land|landed|take|takes|took|holds?|wins?|won|menee|menevät|meni|mennyt|menny|tulee|tuli|tullut|går|gick|gått|kom|kommit)$/u;

/** "How many projects went", "projects behind us": a verb that goes with nothing, where all projects would be the answer. */
function isIdle(asked: Ask, where: Conditions, reader: Reader, atom: Atom): boolean {
  const isAll =
    (asked.kind === 'figure' && asked.measure === 'count') || (asked.kind === 'list' && asked.field === null && asked.sort === null);
  if (!isAll || JSON.stringify(where) !== JSON.stringify(noConditions)) return false;
  if (reader.has('money', 'who', 'beneficiary', 'how-much', 'list-itself')) return false;
  return (means(atom, 'lead') && !means(atom, 'filler', 'about', 'run', 'project')) || (means(atom, 'receive') && motion.test(atom.text));
}

/** "How much money is still there", "paljonko on vielä jakamatta": what is left is not what was granted. */
function isStill(asked: Ask, where: Conditions, reader: Reader, index: number): boolean {
  const [before, atom] = [reader.atoms[index - 1], reader.atoms[index]];
  if (atom === undefined || !still.test(atom.text) || !means(atom, 'now') || means(atom, 'compare')) return false;
  const isOfDays = where.starts !== null || where.ends !== null || where.active !== null || where.notActive !== null;
  const isOfOne = where.projects.length > 0 || (asked.kind === 'list' && asked.field !== null) || asked.kind === 'about';
  // "Kerro vielä kuka sai eniten": one question more.
  return !isOfDays && !isOfOne && before !== undefined && !more.test(before.text);
}

const still = /^(?:vielä|viel|still|ännu|yhä|edelleen|fortfarande)$/u;
const more = /^(?:kerro|sano|näytä|anna|listaa|laske|ja|entä|mutta|tell|show|give|and|säg|visa|berätta|och|men)(?: |$)/u;

const sizes =
  /^(?:big|small|large|long|short|old|isot|suuret|pienet|isoja|suuria|pieniä|isojen|suurten|pienten|stora|små|gamla|långa|korta)$/u;

/** "How many big ones", "isoja": how big is not said. */
function isSize(asked: Ask, reader: Reader, index: number): boolean {
  const [before, atom, after] = [reader.atoms[index - 1], reader.atoms[index], reader.atoms[index + 1]];
  if (atom === undefined || !sizes.test(atom.text) || reader.isUsed(atom) || means(before, 'how-much', 'how-long')) return false;
  const isOfProjects = asked.kind === 'list' || (asked.kind === 'figure' && asked.measure === 'count');
  return (
    isOfProjects &&
    before?.text !== 'how' &&
    (after === undefined || isPlainFiller(after) || after.text === 'ones' || means(after, 'project', 'beneficiary'))
  );
}

/** "Paljonko naisille ja paljonko lapsille": two sums of two topics. */
const isSecondQuestion = (where: Conditions, reader: Reader, atom: Atom): boolean =>
  where.topic !== null && means(atom, 'how-much') && reader.meaning('how-much').some(({ first }) => first < atom.first);

/** "How many are after", "ligger efter": nothing stands there that it would go with. */
const isLoose = (reader: Reader, atom: Atom, index: number): boolean =>
  index === reader.atoms.length - 1 &&
  index > 0 &&
  !reader.isUsed(atom) &&
  /^(?:efter|före|innan|after|before|since|until|between|ennen|jälkeen|välillä|mellan)$/u.test(atom.text);

const relationBefore = /^(?:after|before|since|prior to|later than|earlier than|than|efter|före|innan|sedan|än|ennen|kuin)$/u;
const relationBehind = /^(?:jälkeen|jälk|ennen)$/u;

/** "Started after VOK-valmius", "ennen Discover Finlandia": held against another project's days, which nothing reads. */
function isRelatedToName(reader: Reader, atom: Atom): boolean {
  // "More than Rauma": two that are compared.
  if (reader.all('project').length > 1 || reader.all('organisation').length > 1) return false;
  const index = reader.atoms.indexOf(atom);
  const isName = (other: Atom | undefined): boolean =>
    other?.kind === 'project' || (other?.kind === 'organisation' && !reader.isUsed(atom));
  return (
    (relationBefore.test(atom.text) && isName(reader.atoms[index + 1])) ||
    (relationBehind.test(atom.text) && isName(reader.atoms[index - 1]))
  );
}

/** "And the others?", "muut": other than what was shown, and not the same once more. */
function isOther(reader: Reader, atom: Atom): boolean {
  return (
    !reader.isUsed(atom) && /^(?:other|others|the others|else|another|muut|muita|muiden|loput|andra|övriga|annat|resten)$/u.test(atom.text)
  );
}
