import type { Ranks } from '../../domain/query.ts';
import { firstRank } from './ask.ts';
import { distance, means, type Reader } from './reader.ts';

const ordinals = [
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
] as const;

/** "Five largest", "second largest", or the one where no number stands there. */
export function ranksOf(reader: Reader, one: Ranks = firstRank): Ranks {
  for (const [concept, rank] of ordinals) {
    const [atom] = reader.meaning(concept).filter((other) => !reader.isUsed(other));
    if (atom !== undefined) {
      reader.use(atom);
      return { from: rank, to: rank, ties: false };
    }
  }
  const number = reader.all('number').find((atom) => !reader.isUsed(atom) && atom.value > 0);
  if (number === undefined) return isPlural(reader) ? { from: 1, to: 5, ties: false } : one;
  const behind = reader.neighbour(number, 1);
  reader.use(number, ...(behind !== null && means(behind, 'number') ? [behind] : []));
  return { from: 1, to: number.value, ties: number.value === 1 ? one.ties : false };
}

/** "Suurimmat saajat", "the largest projects": several, but not how many. */
function isPlural(reader: Reader): boolean {
  const superlatives = reader.meaning('largest', 'smallest', 'first', 'last', 'longest', 'shortest', 'top');
  if (superlatives.some((atom) => /(?:immat|immät|impia|impiä|immista|immistä|imille|impien|iset|isiä)$/u.test(atom.text))) return true;
  const nouns = reader.meaning('project', 'beneficiary', 'money');
  return superlatives.some((superlative) =>
    nouns.some(
      (noun) =>
        noun.first > superlative.last &&
        distance(noun, superlative) <= 2 &&
        /^(?:projects|grants|operations|recipients|beneficiaries|organisations|organizations|orgs|grantees|ngos|projekten|mottagarna|organisationerna|aktörerna|bidragen)$/u.test(
          noun.text,
        ),
    ),
  );
}
