import type { Conditions, Query } from '../../domain/query.ts';
import type { Atom } from '../atoms.ts';
import type { Draft } from '../draft.ts';
import type { Ask } from './ask.ts';
import { means, type Reader, superlativesOf } from './reader.ts';

/**
 * "Our projects", "paljonko me saatiin", "which month": words that carry nothing elsewhere, and here change what is asked into something that
 * the list does not tell. Who asks is not known.
 *
 * @returns The words; none where the question holds nothing of the kind.
 */
export function unreadable(reader: Reader): readonly string[] {
  const { text, locale } = reader.parsed;
  const own = reader.atoms.filter((atom) => isOwn(reader, atom) || isGiven(reader, atom)).map((atom) => atom.text);
  const patterns = [weReceive, unread, ...(reader.all('project').length > 0 ? [] : [countedTime[locale]])];
  return [...own, ...patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? [])];
}

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
      (continuesEarlier && options.previous !== null && isOther(reader, atom)),
  );
}

const possessive = /^(?:our|ours|meidän|meijän|meiän|minun|mun|vår|vårt|våra|vårat|mitt|mina)$/u;

/** "Our projects", "meidän nuorten hankkeet", "vårt bidrag". */
function isOwn(reader: Reader, atom: Atom): boolean {
  const isMine = (reader.parsed.locale === 'en' && atom.text === 'my') || (reader.parsed.locale === 'sv' && atom.text === 'min');
  if (!isMine && !possessive.test(atom.text)) return false;
  const behind = reader.atoms.slice(reader.atoms.indexOf(atom) + 1);
  const noun = behind.find(({ kind }) => kind !== 'word');
  return (
    noun !== undefined &&
    behind.indexOf(noun) <= 2 &&
    means(noun, 'project', 'money', 'share', 'organisation-kind', 'beneficiary', 'end-column', 'start-column')
  );
}

const giving =
  /^(?:gave|give|gives|funds|finances|pays|cost|costs|antoi|antaa|antanut|antoivat|maksoi|maksaa|maksanut|rahoitti|rahoittaa|rahoittanut|myönsi|myöntää|myöntänyt|gav|ger|finansierade|finansierar|beviljade|beviljar|kostade)$/u;

/** "Who gave the most", "paljonko Migri maksoi": the list tells who received. "Paljonko EU antoi Migrille" asks that. */
function isGiven(reader: Reader, verb: Atom): boolean {
  if (!giving.test(verb.text)) return false;
  const [before, after] = [reader.neighbour(verb, -1), reader.neighbour(verb, 1)];
  const isGiver = (atom: Atom | null): boolean => atom?.kind === 'organisation' && !/l(?:le|la|lä)$/u.test(atom.text);
  const asksGiver = means(before, 'who') && !/(?:whom|kelle|kenelle|ketä|ketkä)$/u.test(before?.text ?? '');
  return asksGiver || isGiver(before) || (reader.parsed.locale === 'sv' && isGiver(after) && !/^(?:av|till)$/u.test(before?.text ?? ''));
}

/** "How much did we get", "fick vi", "saimmeko". */
const weReceive =
  /(?<!\p{L})(?:(?:did|have|do) (?:we|i) (?:get|got|gotten|receive|received)|(?:we|i) (?:got|received|have received)|(?:me|mä|minä) (?:saatiin|saimme|sain|saamme|ollaan saatu|olemme saaneet)|(?:saimme|saimmeko|saammeko|saadaanko me)|(?:fick|får) (?:vi|jag)|har (?:vi|jag) fått|(?:vi|jag) (?:fick|får|har fått))(?!\p{L}| (?:a |the )?list)/u;

/** "How many times more", "A:lla alkavat", "with the word women": a ratio, letters of names, and words that must stand as they are. */
const unread =
  /(?<!\p{L})(?:(?:with|containing|contains?|including|includes?|have|has) the (?:exact )?(?:words?|phrase)|(?:joissa|joiden|jossa|jonka) (?:\p{L}+ )?(?:on |esiintyy |lukee )?(?:sana|sanat|sanaa)|(?:med|innehåller|har|nämner) ordet|how many times|(?:kuinka |miten )?(?:monta|montako|moni) kertaa|hur många gånger|\p{L}(?::ll[aä]|-kirjaimella|-alkuiset))(?!\p{L})/u;

/** "Which month", "missä kuussa", "vilken vecka": nothing is grouped by these. */
const countedTime = {
  fi: /(?<!\p{L})(?:mikä|minä|missä|mihin|millä|mitkä|minkä) (?:kuu|kuussa|kuukau\p{L}*|viik\p{L}*|neljännes\p{L}*|neljännek\p{L}*|kvartaal\p{L}*|viikonpäiv\p{L}*|vuodenai\p{L}*)(?!\p{L})/u,
  en: /(?<!\p{L})(?:which|what) (?:calendar )?(?:months?|weeks?|quarters?|weekdays?|day of the week|seasons?|decades?)(?!\p{L})/u,
  sv: /(?<!\p{L})(?:vilken|vilka|vilket) (?:månad\p{L}*|veck\p{L}*|kvartal\p{L}*|veckodag\p{L}*|årstid\p{L}*)(?!\p{L})/u,
} as const;

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
