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

/** "Kellä on kaksi hanketta", "which organisations have two projects": so many, and not one more. */
const have = new RegExp(
  `(?<![\\p{L}\\p{N}])((?:kellä|kenellä|ketkä|kel|who|which (?:orgs?|organi[sz]ations?|recipients?|beneficiaries|ngos?)|vem|vilka|vilka (?:organisationer|mottagare|föreningar)|millä (?:järjestö|saaja|organisaatio|taho)\\p{L}*|mitkä (?:järjestöt|saajat|organisaatiot|tahot)) (?:kaikilla )?(?:on|has|have|has got|have got|got|har|toteuttaa|toteuttavat|driver|run|runs) )(${counts}) ${nouns}(?![\\p{L}\\p{N}])(?! (?:over|under|yli|alle|över|worth|ending|starting|that|which|som|jotka))`,
  'gu',
);

/** "Three or more projects", "tre projekt eller fler", "kolme hanketta tai enemmän": that many belong to it. */
const more =
  '(?:or|tai|eller) (?:more|enemmän|useampi|useampia|useamman|useampaa|fler|flera|mer|less|fewer|vähemmän|harvempi|harvempia|färre)';
const orMore = new RegExp(`(?<![\\p{L}\\p{N}])(${counts}) (?:${nouns} (${more})|(${more}) ${nouns})(?![\\p{L}\\p{N}])`, 'gu');

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
    // "Flera projekt, THL eller HDL": more of them.
    const isCompared = match[0].startsWith('flera') && / eller /u.test(text);
    if (!/^(?:monta)/u.test(match[0]) && !isCompared) add(match, () => ({ min: 2, max: null }));
  }
  for (const match of text.matchAll(orMore)) {
    const isLess = /(?:less|fewer|vähemmän|harvempi|harvempia|färre)$/u.test(match[2] ?? match[3] ?? '');
    add(match, (count) => (isLess ? { min: null, max: count } : { min: count, max: null }));
  }
  for (const match of text.matchAll(have)) {
    const count = smallNumber(match[2] ?? '');
    const from = match.index + (match[1] ?? '').length;
    if (count !== null && count > 1) found.push({ from, to: match.index + match[0].length, range: { min: count, max: count } });
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
