import type { Measure } from '../../domain/query.ts';
import { type Ask, figureAsk, groupAsk } from './ask.ts';
import { readRank } from './read-rank.ts';
import { means, type Reader } from './reader.ts';
import type { Subject } from './subject.ts';
import { endYears, startYears } from './year-grouping.ts';

/** "Average per organisation": of the organisations' totals, not of projects. */
export function readPerBeneficiaryAverage(reader: Reader): Ask | null {
  if (!reader.has('average', 'median')) return null;
  const isOfOne = reader.has('beneficiary') && !reader.has('project') && reader.all('organisation').length === 0;
  const isPer = isOfOne || reader.has('by-beneficiary') || (reader.has('by', 'each') && reader.has('beneficiary'));
  if (!isPer) return null;
  const measure: Measure = reader.take('average') ? 'average' : 'median';
  reader.take(
    'median',
    'by-beneficiary',
    'by',
    'each',
    'beneficiary',
    'how-much',
    'money',
    'receive',
    'what',
    'which',
    'all',
    'total',
    'project',
  );
  return { kind: 'figure', measure, per: 'beneficiary', sort: null, ranks: null };
}

export function readAverage(reader: Reader): Ask | null {
  const measure: Measure | null = reader.take('average') ? 'average' : reader.take('median') ? 'median' : null;
  if (measure === null) return null;
  reader.take(
    'how-much',
    'money',
    'receive',
    'project',
    'each',
    'by',
    'which',
    'what',
    'largest',
    'beneficiary',
    'smallest',
    'all',
    'total',
  );
  const isPerBeneficiary = reader.take('by-beneficiary');
  const ranked = isPerBeneficiary ? null : readRank(reader);
  const [sort, ranks] = ranked?.kind === 'list' ? [ranked.sort, ranked.ranks] : [null, null];
  return { kind: 'figure', measure, per: isPerBeneficiary ? 'beneficiary' : 'project', sort, ranks };
}

/** A superlative, or, where a sum of several is asked, the figure over them: "how much do the five largest get together". */
export function readRankedSum(reader: Reader): Ask | null {
  const ask = readRank(reader);
  if (ask?.kind !== 'list' || ask.ranks === null || ask.ranks.to === ask.ranks.from || ask.field !== null) return ask;
  const isSum = reader.meaning('money').some(({ text }) => /^(?:summa|summan|summaa)$/u.test(text));
  if (!isSum && !reader.has('how-much', 'together', 'total')) return ask;
  reader.take('how-much', 'together', 'total', 'money', 'receive', 'project', 'what', 'which');
  return figureAsk('sum', ask.sort, ask.ranks);
}

export function readCount(reader: Reader, subject: Subject): Ask | null {
  const [howMany] = reader.meaning('how-many', 'number').filter((atom) => !reader.isUsed(atom));
  if (howMany === undefined || subject.projects > 0) return null;
  const years = yearsCounted(reader);
  if (years !== null) return years;
  const isOfProjects = means(reader.neighbour(howMany, -1), 'project');
  // "Saajien määrä käynnissä olevissa hankkeissa".
  const owner = reader.neighbour(howMany, -1);
  const areReceivers = means(owner, 'beneficiary') && /(?:ien|jen|iden)$/u.test(owner?.text ?? '');
  const counted = isOfProjects ? 'project' : areReceivers ? 'beneficiary' : (firstNoun(reader, howMany.last) ?? firstNoun(reader, -1));
  const isBeside = means(reader.neighbour(howMany, -1), 'and') && reader.meaning('beneficiary').some(({ last }) => last < howMany.first);
  reader.take('how-many', 'number');
  reader.take('which', 'what', 'receive', 'total', 'all', 'list-itself', 'lead', 'money');
  // "Saajat ja hankemäärät": how many each of them has.
  if (isBeside && reader.meaning('beneficiary').every(({ last }) => last < howMany.first)) {
    reader.take('beneficiary', 'project', 'each', 'and');
    return groupAsk('beneficiary', 'count');
  }
  if (counted === 'beneficiary' || counted === 'objective') {
    reader.take(counted, 'each', 'project', 'who');
    return groupAsk(counted, 'count', { asks: 'number' });
  }
  reader.take('project', 'each', 'beneficiary');
  return figureAsk('count');
}

/** "Kuinka monta päättymisvuotta", "how many start years". */
function yearsCounted(reader: Reader): Ask | null {
  if (!reader.has('year')) return null;
  const by = endYears.test(reader.parsed.text) ? 'end-year' : startYears.test(reader.parsed.text) ? 'start-year' : null;
  if (by === null) return null;
  reader.take('how-many', 'number', 'year', 'project', 'all', 'which', 'what', by === 'end-year' ? 'end' : 'start');
  return groupAsk(by, 'count', { asks: 'number' });
}

/** The first thing named behind "how many": what is counted. */
function firstNoun(reader: Reader, behind: number): 'project' | 'beneficiary' | 'objective' | null {
  for (const atom of reader.atoms) {
    if (atom.first <= behind) continue;
    if (means(atom, 'project')) return 'project';
    if (means(atom, 'beneficiary')) return 'beneficiary';
    if (means(atom, 'objective')) return 'objective';
  }
  return null;
}

export function readSum(reader: Reader, subject: Subject): Ask | null {
  if (areObjectives(reader)) {
    reader.take('objective', 'which', 'what', 'all', 'money', 'and', 'number', 'list-itself', 'total');
    return groupAsk('objective', 'sum', { sort: { by: 'key', descending: false } });
  }
  if (areReceiversInTotal(reader, subject)) {
    reader.take('beneficiary', 'total', 'together', 'all', 'list-itself');
    return groupAsk('beneficiary', 'count', { asks: 'number' });
  }
  if (areReceiversAndSums(reader, subject)) {
    reader.take('beneficiary', 'money', 'and', 'all', 'receive', 'list-itself');
    return groupAsk('beneficiary', 'sum');
  }
  const isSum =
    reader.has('how-much') ||
    // "Projects that are run together" are no sum.
    (reader.has('together') && (!reader.has('project') || reader.has('money', 'receive') || subject.organisations > 1)) ||
    reader.meaning('total').some(({ text }) => /^(?:sum|kokonais|yhteissum)/u.test(text)) ||
    (reader.has('total') && (!reader.has('project') || reader.has('money', 'receive')));
  const isMoneyOf =
    reader.has('money') &&
    !reader.has(
      'who',
      'sort',
      'most',
      'when',
      'largest-first',
      'smallest-first',
      'newest-first',
      'oldest-first',
      'alphabetical',
      'descending',
      'ascending',
    ) &&
    !asksWhichReceivers(reader) &&
    !whatIsDone.test(reader.parsed.text) &&
    !isListOfProjects(reader, subject);
  const isReceiver = reader.has('receive') && subject.organisations > 0 && !reader.has('which', 'project', 'who', 'about', 'when');
  if (!isSum && !isMoneyOf && !isReceiver) return null;
  reader.take('how-much', 'together', 'total', 'money', 'receive', 'what', 'which', 'project', 'beneficiary', 'all', 'lead');
  return figureAsk('sum');
}

/** "Mitkä ovat tavoitteet", "all objectives and sums": nothing else is spoken of. */
function areObjectives(reader: Reader): boolean {
  const isSeveral = reader.meaning('objective').some(({ text }) => /(?:tavoitteet|objectives|målen)$/u.test(text));
  const known = ['objective', 'which', 'what', 'all', 'filler', 'money', 'and', 'number', 'list-itself', 'total'] as const;
  return isSeveral && reader.atoms.every((atom) => means(atom, ...known));
}

/** "Mitä Turku tekee rahoillaan", "vad gör Åbo med pengarna": projects are asked, and no sum. */
const whatIsDone =
  /(?<!\p{L})(?:mitä (?:\p{L}+ ){0,4}(?:teke\p{L}*|tehdään|tehty|teki|tehnyt|tehny)|vad (?:gör|görs|gjordes|har (?:\p{L}+ )?gjort)|what (?:is|are|was|has|have|does|do|did) (?:\p{L}+ ){0,4}(?:do|done|doing))(?!\p{L})/u;

/** "Eri saajia yhteensä", "different recipients in total": how many they are. */
function areReceiversInTotal(reader: Reader, subject: Subject): boolean {
  if (subject.organisations > 0 || !reader.has('total') || reader.has('project', 'money', 'receive', 'how-much', 'who', 'by', 'each'))
    return false;
  const isSeveral = reader.meaning('beneficiary').some(({ text }) => /(?:i[aä]|j[aä]|it[aä])$/u.test(text));
  return reader.has('beneficiary') && (isSeveral || /(?<!\p{L})(?:eri|different|distinct|unique|olika|unika) /u.test(reader.parsed.text));
}

/** "Saajat ja summat", "recipients and amounts": what each of them got. */
function areReceiversAndSums(reader: Reader, subject: Subject): boolean {
  if (subject.organisations > 0 || reader.has('project', 'how-much', 'who', 'total', 'together')) return false;
  return (
    reader
      .meaning('and')
      .some((and) => means(reader.neighbour(and, -1), 'beneficiary', 'money') && means(reader.neighbour(and, 1), 'money', 'beneficiary')) &&
    reader.has('beneficiary') &&
    reader.has('money')
  );
}

/** "Mitkä järjestöt saivat rahaa": they are asked, not what they got together. */
const asksWhichReceivers = (reader: Reader): boolean =>
  reader.meaning('which').some((which) => means(reader.neighbour(which, 1), 'beneficiary') && !means(which, 'beneficiary'));

/** "Migrin avustukset alle 300 000": one by one. */
export const severalGrants =
  /^(?:avustu(?:kset|ksia|ksista)|rahoitu(?:kset|ksia)|tuet|summat|bidrag|bidragen|stöden|anslagen|amounts|sums|subsidies|allocations|grant amounts)$/u;

/** "Projects with over a million of funding" lists projects; "funding of projects for women" adds them up. */
function isListOfProjects(reader: Reader, subject: Subject): boolean {
  if (reader.meaning('money').some((atom) => means(reader.neighbour(atom, -1), 'these'))) return true;
  const [project] = reader.meaning('project').filter((atom) => !atom.concepts.has('money'));
  const [money] = reader.meaning('money').filter((atom) => !atom.concepts.has('project'));
  if (money === undefined) return true;
  if (project === undefined)
    return subject.hasAmount && (subject.organisations + subject.objectives === 0 || severalGrants.test(money.text));
  if (project !== undefined && money.first < project.first && /^sum/u.test(money.text)) return false;
  const isGenitive = /(?:n|projects'|projektens|projektets)$/u.test(project.text) && project.first < money.first;
  return (!isGenitive && (subject.hasAmount || project.first < money.first)) || reader.has('which');
}
