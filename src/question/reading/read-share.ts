import type { Measure } from '../../domain/query.ts';
import { type Ask, groupAsk } from './ask.ts';
import { readRank } from './read-rank.ts';
import { means, type Reader, superlativesOf } from './reader.ts';

export function readShare(reader: Reader): Ask | null {
  if (!reader.take('share')) return null;
  const isOfProjects =
    (reader.has('number') && reader.has('project')) ||
    reader.meaning('project').some((atom) => /(?:hankkeista|projekteista|hankkeiden|hankemäärä)/u.test(atom.text)) ||
    (shareOfProjects.test(reader.parsed.text) && !reader.has('money'));
  const isLargestShare = superlativesOf(reader).some((atom) => means(reader.neighbour(atom, 1), 'share'));
  reader.take('how-much', 'how-many', 'money', 'receive', 'total', 'project', 'which', 'what', 'all', 'number', 'run', 'lead', 'together');
  const ranked = readRank(reader);
  if (isLargestShare && !reader.has('project')) {
    const holder = ofHolders(reader, ranked, isOfProjects && !reader.has('money') ? 'count' : 'sum');
    if (holder !== null) return holder;
  }
  const isOfOneProject = ranked?.kind === 'list' && (!isLargestShare || reader.has('project'));
  const [sort, ranks] = isOfOneProject ? [ranked.sort, ranked.ranks] : [null, null];
  const whole = wholeOf(reader);
  return {
    kind: 'share',
    measure: isOfProjects && !reader.has('money') ? 'count' : 'sum',
    sort,
    ranks,
    ...(whole === null ? {} : { whole }),
  };
}

/** "Who has the largest share", "millä tavoitteella on pienin osuus": of organisations or objectives, not of projects. */
function ofHolders(reader: Reader, ranked: Ask | null, measure: Measure): Ask | null {
  if (ranked?.kind === 'group') return { ...ranked, measure };
  if (ranked?.kind !== 'list' || ranked.sort === null || !reader.has('who')) return null;
  return groupAsk('beneficiary', measure, { sort: { by: 'value', descending: ranked.sort.descending }, ranks: ranked.ranks });
}

/** "What share of THL's projects", "andel av Migrationsverkets projekt": a part by number. */
const shareOfProjects =
  /of (?:all |the |all the )?projects|av (?:alla )?projekten|av alla projekt|osuus hankkeista|(?:share|percent(?:age)?|per cent|%|proportion|portion|part|fraction) of (?:(?!for |to |in |on |fund|money|the money)\S+ ){0,4}?projects(?!\p{L})|(?:andel|andelen|procent|del|delen) av (?:(?!för |till |i |peng|bidrag|medl|finans)\S+ ){0,4}?projekt(?:en|ens)?(?!\p{L})/u;

/** "Mikä osuus Migrin rahoista", "what share of Migri's funding": the name says what the whole is. */
function wholeOf(reader: Reader): 'beneficiaries' | 'objectives' | null {
  const owner = reader.atoms.find((atom, index) => {
    if (atom.kind !== 'organisation' && atom.kind !== 'objective') return false;
    const after = reader.neighbour(atom, 1);
    if (!means(after, 'money', 'project')) return false;
    const isElative = /(?:sta|stä)$/u.test(after?.text ?? '');
    return isElative || (reader.parsed.locale !== 'fi' && /(?:^| )(?:of|av)$/u.test(reader.atoms[index - 1]?.text ?? ''));
  });
  return owner === undefined ? null : owner.kind === 'organisation' ? 'beneficiaries' : 'objectives';
}
