import type { CountRange } from '../domain/query.ts';
import { smallNumber } from './small-numbers.ts';

/** "More than two projects", "vähintään 3 hanketta", "bara ett projekt": how many projects an organisation has. */
export interface FoundCountRange {
  readonly from: number;
  readonly to: number;
  readonly range: CountRange;
}

const comparisons: readonly (readonly [pattern: string, toRange: (count: number) => CountRange])[] = [
  [
    'more than|over|yli|enemmän kuin|enemman kuin|useampi kuin|useampia kuin|useamman kuin|useampaa kuin|mer än|fler än|flera än|över|mer an|fler an',
    (count) => ({ min: count + 1, max: null }),
  ],
  ['at least|väh\\.?|vähint\\.?|vähintään|vahintaan|ainakin|minst|no fewer than|not less than', (count) => ({ min: count, max: null })],
  ['less than|fewer than|under|alle|vähemmän kuin|vahemman kuin|färre än|mindre än|farre an', (count) => ({ min: null, max: count - 1 })],
  ['at most|no more than|enintään|enintaan|korkeintaan|högst|hogst|max', (count) => ({ min: null, max: count })],
  ['only|just|exactly|vain|ainoastaan|tasan|täsmälleen|bara|endast|exakt|precis', (count) => ({ min: count, max: count })],
];
const nouns =
  '(?:funded |eri |olika |different )?(?:projects?|hanketta|hankkeen|hanke|hankkeita|projektia|projekti|projekt|grants?|operations?|avustusta|avustuksen|avustus|bidrag)';
const counts = '\\d{1,3}|[\\p{L}]{2,12}';
/** "Only a single grant", "bara ett enda projekt". */
const single = '(?:a |an |just )?(?:one |ett |yhden |yksi )?(?:single|sole|lone|enda|ainoan|ainoa|ainut|ainoastaan yhden)';

/** Finds comparisons of a number of projects in a normalised text; they never overlap. */
export function findCountRanges(text: string): readonly FoundCountRange[] {
  const found: FoundCountRange[] = [];
  for (const [pattern, toRange] of comparisons) {
    // Most questions have no such word, and an expression takes long to make.
    if (!pattern.split('|').some((words) => text.includes(words.replace('\\.?', '')))) continue;
    const expression = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern}) (${counts}) ${nouns}(?![\\p{L}\\p{N}])`, 'gu');
    for (const match of text.matchAll(expression)) add(match, toRange);
    const plural = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern}) (${counts})(?= ?(?:\\?|$))`, 'gu');
    for (const match of text.matchAll(plural))
      if (smallNumber(match[1] ?? '') !== null && (smallNumber(match[1] ?? '') ?? 99) <= 12) add(match, toRange);
  }
  for (const match of text.matchAll(
    /(?<![\p{L}\p{N}])(?:useita|useampia|useampi|monta|multiple|several|flera) (?:hankkeita|hankketta|hanketta|hanke|projects|projekt|grants)(?![\p{L}\p{N}])/gu,
  )) {
    if (!/^(?:monta)/u.test(match[0])) add(match, () => ({ min: 2, max: null }));
  }
  const onlyOne = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:only|just|exactly|vain|ainoastaan|bara|endast) )?${single} (?:${nouns})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  if (/single|sole|lone|enda|ainoa|ainut/u.test(text) && /only|just|exactly|vain|ainoastaan|bara|endast/u.test(text))
    for (const match of text.matchAll(onlyOne)) add(match, () => ({ min: 1, max: 1 }));
  return found.sort((a, b) => a.from - b.from).filter((range, index, all) => index === 0 || range.from >= (all[index - 1]?.to ?? 0));

  function add(match: RegExpExecArray, toRange: (count: number) => CountRange): void {
    const count = smallNumber(match[1] ?? '1');
    if (count !== null) found.push({ from: match.index, to: match.index + match[0].length, range: toRange(count) });
  }
}
