import type { Dataset } from '../domain/dataset.ts';
import type { ObjectiveKey } from '../domain/project.ts';

/** "Tavoite 2", "objectives 1 and 3", "mål 2:n": specific objectives by number, as they stand in a text. */
export interface FoundObjective {
  readonly from: number;
  readonly to: number;
  readonly keys: readonly ObjectiveKey[];
  /** The number of an objective that the list does not have; null where it has all. */
  readonly unknown: string | null;
}

const noun =
  '(?:(?:specific |policy |strategic |eu |spesific )?(?:objectives?|objs?|objectve|objetive|objectiv|objecive)|(?:erityis)?tavoi?t\\p{L}{1,8}|(?:specifika |särskilda |sarskilda |specifikt |särskilt |sarskilt |eu-)?(?:mål|mal)(?:et|en|ets|sättning|sättningen)?|so)';
const single = '(\\d{1,2})(?:\\.|:\\p{L}{1,6})?(?![\\d\\p{L}%]|[.,]\\d)';
const list = `${single}(?:(?:\\s*(?:,|ja|and|och|&|tai|or|eller|sekä|vai|vs\\.?|-)\\s*)${single})?(?:(?:\\s*(?:,|ja|and|och|&|tai|or|eller|vai|vs\\.?)\\s*)${single})?`;
const after = new RegExp(`(?<![\\p{L}\\p{N}])${noun}[\\s:#-]*(?:(?:no\\.?|nro\\.?|nr\\.?|number|numero|nummer)\\s*)?${list}`, 'gu');
const before = new RegExp(`(?<![\\p{L}\\p{N}.,])(\\d{1,2})\\.\\s${noun}(?![\\p{L}])`, 'gu');
const ordinal = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(ensimmäi\\p{L}+|ykkös|first|första)|(toi\\p{L}+|kakkos|second|andra)|(kolma\\p{L}+|kolmos|third|tredje))[\\s-]?${noun}(?![\\p{L}])`,
  'gu',
);

/** Finds objectives named by number in a normalised text; they never overlap. */
export function findObjectives(text: string, dataset: Dataset): readonly FoundObjective[] {
  const found: FoundObjective[] = [];
  for (const pattern of [after, before]) {
    for (const match of text.matchAll(pattern))
      add(
        match,
        match.slice(1).filter((digits) => digits !== undefined),
      );
  }
  for (const match of text.matchAll(ordinal)) add(match, [String(1 + match.slice(1).findIndex((word) => word !== undefined))]);
  return found.sort((a, b) => a.from - b.from).filter((one, index, all) => index === 0 || one.from >= (all[index - 1]?.to ?? 0));

  function add(match: RegExpExecArray, numbers: readonly string[]): void {
    const known = dataset.description.objectives.filter(({ key }) => numbers.includes(key)).map(({ key }) => key);
    const inOrder = numbers.flatMap((number) => known.filter((key) => key === number));
    const unknown = numbers.find((number) => !known.some((key) => key === number)) ?? null;
    found.push({ from: match.index, to: match.index + match[0].length, keys: inOrder, unknown });
  }
}
