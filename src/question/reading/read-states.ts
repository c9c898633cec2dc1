import type { Concept } from '../lexicon/concept.ts';
import { means, type Reader } from './reader.ts';

const states: readonly Concept[] = ['run', 'ended', 'not-started'];

/**
 * "How many are running and how many have finished": states that no project is in at once are told apart, not asked of the same projects.
 *
 * @returns `counted` where their numbers are asked, `mixed` where something else is asked of them; null where at most one stands there.
 */
export function readStates(reader: Reader): 'counted' | 'mixed' | null {
  if (reader.all('period').length > 0 || reader.all('project').length > 0 || reader.has('not-ended', 'not')) return null;
  const named = states.filter((state) =>
    reader.meaning(state).some((atom) => states.every((other) => other === state || !means(atom, other))),
  );
  if (named.length < 2 || !/(?: (?:and|or|och|eller|ja|tai|sekä|vai|samt) |,|\/)/u.test(reader.parsed.text)) return null;
  reader.take('now', ...states);
  if (!reader.has('how-many', 'number')) return 'mixed';
  reader.take('how-many', 'number', 'project', 'and', 'or', 'which', 'what', 'all', 'end', 'start', 'list-itself', 'lead', 'receive');
  return 'counted';
}
