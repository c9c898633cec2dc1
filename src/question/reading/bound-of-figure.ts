import type { Conditions } from '../../domain/query.ts';
import type { Atom } from '../atoms.ts';
import type { Ask } from './ask.ts';
import { means, type Reader } from './reader.ts';

/**
 * "Onko keskiarvo yli 500 000", "is the smallest grant under 100k": the amount is held against the figure that is asked, and is no
 * condition of the projects. "Average of projects over a million" is one.
 */
export function isBoundOfFigure(reader: Reader, asked: Ask, where: Conditions): boolean {
  if (where.amount === null) return false;
  const isMean = asked.kind === 'figure' && (asked.measure === 'average' || asked.measure === 'median');
  const isYesOrNo = opensYesOrNo(reader);
  if (!isMean && !(isYesOrNo && isOneFigure(asked))) return false;
  return !reader.all('amount').some((amount) => isOfProjects(reader, amount, isYesOrNo));
}

const isOneFigure = (asked: Ask): boolean =>
  (asked.kind === 'figure' && asked.measure === 'sum') || ((asked.kind === 'list' || asked.kind === 'figure') && asked.ranks !== null);

const opening =
  /^(?:(?:ja|mutta|no|entä|and|but|so|och|men) )?(?:onko|onks|onkos|oliko|ovatko|olivatko|\p{L}+(?:ko|kö)(?= )|is|are|was|were|does|do|did|är|var|ligger|blir|överstiger|överskrider|understiger)(?! there| det\b)(?= )/u;
const questionWords = /^(?:montako|moniko|paljonko|kuinka|monenko)/u;

/** "Onko …", "is …", "är …". */
export function opensYesOrNo({ parsed }: Reader): boolean {
  return opening.test(parsed.text) && !questionWords.test(parsed.text);
}

/** The amount stands with a noun that it narrows: "yli miljoonan hankkeiden", "of grants over 500k", ", EU funding over 500k". */
function isOfProjects(reader: Reader, amount: Atom, isYesOrNo: boolean): boolean {
  const [before, after] = [reader.neighbour(amount, -1), reader.neighbour(amount, 1)];
  if (means(after, 'project') || means(after, 'money')) return true;
  if (isYesOrNo) return false;
  if (means(before, 'receive', 'these')) return true;
  if (means(before, 'money') && reader.meaning('money').length > 1) return true;
  const isNoun = means(before, 'project', 'money');
  return isNoun && (reader.parsed.locale !== 'fi' || /(?:issa|issä|ssa|ssä|ille|lle|ista|istä|sta|stä)$/u.test(before?.text ?? ''));
}
