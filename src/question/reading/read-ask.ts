import type { Grouping, Measure, ProjectField } from '../../domain/query.ts';
import { type Ask, figureAsk, groupAsk, listAsk } from './ask.ts';
import { readRank } from './read-rank.ts';
import { readSort } from './read-sort.ts';
import { means, type Reader } from './reader.ts';

/** What else the question speaks of, as far as it decides what is asked. */
export interface Subject {
  readonly organisations: number;
  readonly objectives: number;
  readonly projects: number;
  /** A period, an amount or a topic narrows the list. */
  readonly isNarrowed: boolean;
  readonly hasAmount: boolean;
  readonly perBeneficiary: boolean;
}

/** What the question wants to know. The order matters: the more telling words come first. */
export function readAsk(reader: Reader, subject: Subject): Ask {
  return (
    readAbout(reader, subject) ??
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

function readShare(reader: Reader): Ask | null {
  if (!reader.take('share')) return null;
  const isOfProjects =
    (reader.has('number') && reader.has('project')) ||
    reader.meaning('project').some((atom) => /(?:hankkeista|projekteista|hankkeiden|hankemäärä)/u.test(atom.text)) ||
    (/of (?:all |the |all the )?projects|av (?:alla )?projekten|av alla projekt|osuus hankkeista/u.test(reader.parsed.text) &&
      !reader.has('money'));
  reader.take('how-much', 'how-many', 'money', 'receive', 'total', 'project', 'which', 'what', 'all', 'number', 'run', 'lead');
  const ranked = readRank(reader);
  const [sort, ranks] = ranked?.kind === 'list' ? [ranked.sort, ranked.ranks] : [null, null];
  return { kind: 'share', measure: isOfProjects && !reader.has('money') ? 'count' : 'sum', sort, ranks };
}

/** "THL vai Migri", "compare objectives 1 and 2", "how much more did Migri get than THL". */
function readComparison(reader: Reader, subject: Subject): Ask | null {
  if (subject.projects > 1 && reader.has('compare', 'either', 'more', 'less', 'largest', 'smallest')) {
    const descending = !reader.has('less', 'smallest');
    reader.take(
      'compare',
      'either',
      'more',
      'less',
      'largest',
      'smallest',
      'or',
      'which',
      'who',
      'project',
      'receive',
      'money',
      'how-much',
    );
    return listAsk(null, { field: 'funding', descending });
  }
  const by: Grouping | null = subject.organisations > 1 ? 'beneficiary' : subject.objectives > 1 ? 'objective' : null;
  if (by === null) return null;
  const isAdded = reader.has('total', 'together') && !reader.has('compare', 'either', 'difference', 'more', 'each');
  const isCompared =
    reader.has('compare', 'either', 'difference', 'more', 'less', 'each') ||
    (reader.has('or') && reader.has('who', 'which', 'most', 'largest'));
  const isFigure = reader.has('how-much', 'money', 'receive', 'how-many');
  if (isAdded || !(isCompared || isFigure)) return null;
  const measure: Measure = isCount(reader) ? 'count' : reader.take('average') ? 'average' : reader.take('median') ? 'median' : 'sum';
  reader.take(
    'compare',
    'either',
    'difference',
    'more',
    'less',
    'or',
    'each',
    'how-much',
    'how-many',
    'money',
    'receive',
    'who',
    'which',
    'most',
    'largest',
    'project',
    'beneficiary',
    'number',
    'lead',
    'first',
    'smallest',
    'least',
    'what',
    'by-objective',
  );
  const descending = !reader.has('less', 'least');
  return groupAsk(by, measure, { sort: { by: 'value', descending }, isComparison: true });
}

const isCount = (reader: Reader): boolean =>
  reader.has('how-many', 'number') || (reader.has('project') && !reader.has('money', 'how-much') && reader.has('more', 'most', 'less'));

/** "Which organisations have more than one project", "moniko saaja sai yli miljoonan". */
function readPerBeneficiary(reader: Reader, subject: Subject): Ask | null {
  if (!subject.perBeneficiary) return null;
  if (subject.organisations === 1) {
    reader.take('project', 'lead', 'receive', 'run', 'how-many');
    return figureAsk('count');
  }
  const asks = reader.take('how-many') ? 'number' : 'groups';
  reader.take('beneficiary', 'who', 'which', 'project', 'receive', 'lead');
  return groupAsk('beneficiary', 'count', { asks, sort: { by: 'value', descending: true } });
}

function readGrouping(reader: Reader): Ask | null {
  const by = groupingOf(reader);
  if (by === null) return null;
  const measure: Measure = reader.take('average') ? 'average' : reader.take('median') ? 'median' : countsProjects(reader) ? 'count' : 'sum';
  const ask = readRank(reader);
  if (ask?.kind === 'group') return { ...ask, by, measure };
  const sort = readSort(reader);
  reader.take(
    'by',
    'each',
    'distribution',
    'how-much',
    'how-many',
    'money',
    'receive',
    'project',
    'number',
    'total',
    'which',
    'what',
    'all',
    'beneficiary',
    'objective',
    'year',
    'run',
    'lead',
    'share',
  );
  const plain = groupAsk(by, measure);
  if (plain.kind !== 'group') return plain;
  if (ask?.kind === 'list' && ask.sort !== null)
    return { ...plain, sort: { by: 'value', descending: ask.sort.descending }, ranks: ask.ranks };
  if (sort !== null) return { ...plain, sort: { by: sort.field === 'funding' ? 'value' : 'key', descending: sort.descending } };
  return plain;
}

function countsProjects(reader: Reader): boolean {
  return reader.has('how-many', 'number') || (reader.has('project') && !reader.has('money', 'how-much', 'receive', 'total'));
}

function groupingOf(reader: Reader): Grouping | null {
  if (reader.take('by-state')) return 'state';
  if (reader.take('by-objective')) return 'objective';
  if (reader.take('by-beneficiary')) return 'beneficiary';
  if (reader.take('by-year')) return yearGrouping(reader);
  if (!reader.has('by', 'each', 'distribution')) return null;
  if (reader.has('sort') && !reader.has('distribution', 'each')) return null;
  if (reader.take('objective')) return 'objective';
  if (reader.has('start-column', 'end-column')) return null;
  if (reader.has('year')) return yearGrouping(reader);
  if (reader.has('beneficiary') && !reader.has('most')) return 'beneficiary';
  return reader.take('distribution') ? 'objective' : null;
}

function yearGrouping(reader: Reader): Grouping {
  const isEnd =
    /päättymisvuo|slutår|end year|ending year/u.test(reader.parsed.text) ||
    (reader.has('end', 'ended', 'end-column') && !reader.has('start', 'started'));
  reader.take('year', 'start', 'started', 'end', 'ended', 'start-column', 'end-column');
  return isEnd ? 'end-year' : 'start-year';
}

/** "Average per organisation": of the organisations' totals, not of projects. */
function readPerBeneficiaryAverage(reader: Reader): Ask | null {
  if (!reader.has('average', 'median')) return null;
  const isPer = reader.has('by-beneficiary') || (reader.has('by', 'each') && reader.has('beneficiary'));
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

/** A superlative, or, where a sum of several is asked, the figure over them: "how much do the five largest get together". */
function readRankedSum(reader: Reader): Ask | null {
  const ask = readRank(reader);
  if (ask?.kind !== 'list' || ask.ranks === null || ask.ranks.to === ask.ranks.from || ask.field !== null) return ask;
  if (!reader.has('how-much', 'together', 'total')) return ask;
  reader.take('how-much', 'together', 'total', 'money', 'receive', 'project', 'what', 'which');
  return figureAsk('sum', ask.sort, ask.ranks);
}

function readAverage(reader: Reader): Ask | null {
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

function readCount(reader: Reader, subject: Subject): Ask | null {
  const [howMany] = reader.meaning('how-many', 'number').filter((atom) => !reader.isUsed(atom));
  if (howMany === undefined || subject.projects > 0) return null;
  const counted = firstNoun(reader, howMany.last) ?? firstNoun(reader, -1);
  reader.take('how-many', 'number');
  reader.take('which', 'what', 'receive', 'total', 'all', 'list-itself', 'lead', 'money');
  if (counted === 'beneficiary' || counted === 'objective') {
    reader.take(counted, 'each', 'project', 'who');
    return groupAsk(counted, 'count', { asks: 'number' });
  }
  reader.take('project', 'each', 'beneficiary');
  return figureAsk('count');
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

function readSum(reader: Reader, subject: Subject): Ask | null {
  const isSum = reader.has('how-much', 'together') || (reader.has('total') && (!reader.has('project') || reader.has('money', 'receive')));
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
    !isListOfProjects(reader, subject);
  const isReceiver = reader.has('receive') && subject.organisations > 0 && !reader.has('which', 'project', 'who', 'about', 'when');
  if (!isSum && !isMoneyOf && !isReceiver) return null;
  reader.take('how-much', 'together', 'total', 'money', 'receive', 'what', 'which', 'project', 'beneficiary', 'all', 'lead');
  return figureAsk('sum');
}

/** "Projects with over a million of funding" lists projects; "funding of projects for women" adds them up. */
function isListOfProjects(reader: Reader, subject: Subject): boolean {
  if (reader.meaning('money').some((atom) => means(reader.neighbour(atom, -1), 'these'))) return true;
  const [project] = reader.meaning('project').filter((atom) => !atom.concepts.has('money'));
  const [money] = reader.meaning('money').filter((atom) => !atom.concepts.has('project'));
  if (money === undefined) return true;
  if (project === undefined) return subject.hasAmount && subject.organisations + subject.objectives === 0;
  return subject.hasAmount || project.first < money.first || reader.has('which');
}

/** "Who", "when", "what is it about": one thing of a project, or of each project. */
function readField(reader: Reader, subject: Subject): Ask | null {
  const isOne = subject.projects > 0;
  const field = fieldOf(reader, isOne);
  if (field === null) return null;
  reader.take('project', 'which', 'what', 'lead', 'about', 'receive', 'objective', 'details', 'all');
  return listAsk(field, readSort(reader));
}

function fieldOf(reader: Reader, isOne: boolean): ProjectField | null {
  const leads = reader.meaning('lead').some((atom) => !atom.concepts.has('filler'));
  if (reader.take('who') || leads || (isOne && reader.take('beneficiary'))) {
    reader.take('beneficiary', 'lead', 'receive', 'money', 'start', 'run', 'end');
    return 'beneficiary';
  }
  if (reader.has('when')) {
    const isEnd = reader.has('end', 'ended', 'end-column') || !reader.has('start', 'started', 'start-column', 'not-started');
    if (isEnd && !reader.has('end', 'ended', 'end-column', 'run')) return null;
    reader.take('when', 'start', 'started', 'end', 'ended', 'start-column', 'end-column', 'run');
    return isEnd ? 'end' : 'start';
  }
  if (reader.take('end-column')) return 'end';
  if (reader.take('start-column')) return 'start';
  if (!isOne) return null;
  if (reader.has('run', 'ended', 'not-started', 'not-ended', 'how-long', 'now')) {
    reader.take('run', 'ended', 'not-started', 'not-ended', 'how-long', 'now', 'started', 'end', 'start');
    return 'state';
  }
  if (reader.take('end')) return 'end';
  if (reader.take('start', 'started')) return 'start';
  if (reader.take('objective')) return 'objective';
  return reader.take('purpose-column') || (reader.has('about') && reader.has('what', 'which')) ? 'purpose' : null;
}

function readList(reader: Reader, subject: Subject): Ask | null {
  const sort = readSort(reader);
  if (sort === null && !reader.has('project', 'which', 'what', 'all', 'list-itself', 'beneficiary', 'name-column')) return null;
  const beneficiaries = reader.has('beneficiary') && !reader.has('project') && subject.projects === 0;
  reader.take('project', 'which', 'what', 'all', 'list-itself', 'receive', 'name-column', 'money', 'about', 'total');
  if (beneficiaries) {
    reader.take('beneficiary');
    return groupAsk(
      'beneficiary',
      'sum',
      sort === null ? {} : { sort: { by: sort.field === 'funding' ? 'value' : 'key', descending: sort.descending } },
    );
  }
  return listAsk(null, sort);
}
