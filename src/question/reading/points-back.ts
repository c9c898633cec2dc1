import type { Query } from '../../domain/query.ts';
import type { Atom } from '../atoms.ts';
import { isNothing, isOnly } from '../build-query.ts';
import type { Draft } from '../draft.ts';
import { conditionsOf } from '../follow-up.ts';
import { means, type Reader } from './reader.ts';

/** "Entä THL?", "which of them", "only those over 500k", "and in 2026?", "how many?" */
export function readPointsBack(reader: Reader, previous: Query | null): boolean {
  const [first] = reader.atoms;
  const isWhatAbout = reader.meaning('what-about').some((atom) => atom.first <= 2);
  const hasPointer =
    reader.meaning('these').some((atom) => !isArticle(reader, atom)) || reader.meaning('only').some((atom) => atom.first <= 1);
  const corrects = reader.take('correction');
  reader.take('what-about', 'these', 'only', ...(previous === null ? [] : (['same'] as const)));
  if (isWhatAbout) return true;
  if (previous === null) return false;
  if (corrects) return true;
  const isOfOthers = reader.has('others') && conditionsOf(previous).beneficiaries.length > 0;
  return isOfOthers || isBareFigure(reader) || means(first, 'and') || hasPointer;
}

/** "De 3 största", "det minsta": an article before a number or a superlative, not what was spoken of before. */
function isArticle(reader: Reader, atom: Atom): boolean {
  if (!/^de[nt]?$/u.test(atom.text)) return false;
  const after = reader.neighbour(atom, 1);
  return after?.kind === 'number' || means(after, 'largest', 'smallest', 'longest', 'shortest', 'first', 'last', 'top', 'second', 'third');
}

/** "How many?", "paljonko yhteensä": of what was spoken of before. */
function isBareFigure(reader: Reader): boolean {
  const figures = ['how-many', 'how-much', 'total', 'together', 'average', 'median'] as const;
  return (
    reader.has(...figures) && reader.atoms.every((atom) => means(atom, ...figures, 'filler', 'and', 'money', 'thanks', 'what', 'these'))
  );
}

/** The question belongs to the one before it: its words point back, or it is no whole question of its own. */
export function continues(draft: Draft, previous: Query): boolean {
  if (draft.asked.kind === 'about') return false;
  if (draft.pointsBack) return true;
  if (draft.asked.kind === 'share' && draft.asked.ranks === null && isNothing(draft.where)) return true;
  return draft.asked.kind === 'none' ? !isOwnSubject(draft, previous) : isBareAsk(draft);
}

/** A bare name is a question of its own, unless the earlier query asked something of one as well. */
function isOwnSubject({ where }: Draft, previous: Query): boolean {
  if (isNothing(where)) return false;
  if (isNothing({ ...where, topic: null })) return true;
  if (isOnly(where, 'projects')) return previous.kind !== 'project';
  if (!isOnly(where, 'beneficiaries')) return false;
  return previous.kind === 'group' || previous.kind === 'project' || conditionsOf(previous).beneficiaries.length === 0;
}

/** An order, a field or a noun alone, with no word for what it is of: it belongs to what was listed before. */
function isBareAsk({ asked, where, reader }: Draft): boolean {
  if (asked.kind !== 'list' || !isNothing(where) || reader.has('list-itself', 'all')) return false;
  // "The smallest one", "kaksi pienintä": of those that were listed. "The smallest project" may be of all.
  if (asked.ranks !== null) return !reader.has('project', 'beneficiary', 'money', 'who', 'objective', 'receive');
  return !reader.has('project') || reader.atoms.every((atom) => means(atom, 'project', 'filler', 'money', 'what', 'and'));
}
