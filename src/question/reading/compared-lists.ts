import type { Vocabulary } from '../vocabulary.ts';
import { asksForLists } from './read-ask.ts';
import type { Reader } from './reader.ts';

/** "Rahastoittain", "by fund", "which list has the most", "vilken fond": each of the lists by itself. */
const each =
  /(?<!\p{L})(?:rahastoit\p{L}+|listoittain|per (?:rahasto|lista|fund|list|fond)|by (?:fund|list)|(?:each|every|which|what) (?:fund|list)s?|kukin (?:rahasto|lista)|jokainen (?:rahasto|lista)|(?:mikä|millä|minkä|mille|missä|kumpi|kummassa|kumman) (?:rahasto|lista)\p{L}*|(?:rahastojen|listojen) (?:mukaan|kesken)|fondvis|(?:varje|vilken|vilka) (?:fond|lista)\p{L}*)(?!\p{L})/u;

/** The lists that a question holds against each other, by their keys; none where it does not. */
export function comparedLists(reader: Reader, { dataset }: Vocabulary): readonly string[] {
  if (dataset.lists.length === 1 || asksForLists.test(reader.parsed.text)) return [];
  const all = dataset.lists.map(({ key }) => key);
  const named = all.filter((key) => reader.all('list').some(({ keys }) => keys.includes(key)));
  const isCompared = named.length > 1 && reader.has('compare', 'either', 'difference', 'more', 'less', 'each');
  if (!isCompared && !each.test(reader.parsed.text)) return [];
  return named.length > 1 ? named : all;
}

/** Projects are counted, and no money. */
export function asksForNumber(reader: Reader): boolean {
  // "Which fund" asks for no money.
  const asksForMoney = reader.meaning('how-much', 'receive', 'money').some(({ text }) => !/^funds?$/u.test(text));
  return reader.has('how-many', 'number') || (reader.has('project') && !asksForMoney);
}
