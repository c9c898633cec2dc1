import type { Dataset } from '../domain/dataset.ts';
import type { ObjectiveKey } from '../domain/project.ts';

/** "Tavoite 2", "objectives 1 and 3", "mål 2:n": specific objectives by number, as they stand in a text. */
export interface FoundObjective extends ObjectiveMeaning {
  readonly from: number;
  readonly to: number;
}

const noun =
  '(?:(?:specific |policy |strategic |eu |spesific )?(?:objectives?|objs?|objectve|objetive|objectiv|objecive|goals?)|(?:erityis)?tavoi?t\\p{L}{1,8}|(?:specifika |särskilda |sarskilda |specifikt |särskilt |sarskilt |eu-)?(?:mål|mal)(?:et|en|ets|sättning|sättningen)?|so)';
const single = '(\\d{1,2})(?:\\.|:\\p{L}{1,6})?(?![\\d\\p{L}%]|[.,]\\d)';
const list = `${single}(?:(?:\\s*(?:,|ja|and|och|&|tai|or|eller|sekä|vai|vs\\.?|-)\\s*)${single})?(?:(?:\\s*(?:,|ja|and|och|&|tai|or|eller|vai|vs\\.?)\\s*)${single})?`;
const after = new RegExp(`(?<![\\p{L}\\p{N}])${noun}[\\s:#-]*(?:(?:no\\.?|nro\\.?|nr\\.?|number|numero|nummer)\\s*)?${list}`, 'gu');
const before = new RegExp(`(?<![\\p{L}\\p{N}.,])(\\d{1,2})\\.\\s${noun}(?![\\p{L}])`, 'gu');
const ordinal = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(ensimmäi\\p{L}+|ykkös|first|första)|(toi\\p{L}+|kakkos|second|andra)|(kolma\\p{L}+|kolmos|third|tredje))[\\s-]?${noun}(?![\\p{L}])`,
  'gu',
);

/** "Ykkös- vai kakkostavoite": the first is an objective as well. */
const suspended = /(?<![\p{L}\p{N}])(?:(ykk[öo]s)|(kakkos)|(kolmos))-(?= (?:ja|vai|tai|sekä) (?:ykk[öo]s|kakkos|kolmos)-?tavoi?t)/gu;

/** "Objective two", "mål ett", "tavoite ykkösessä"; "objective one project" counts projects. */
const inWords = new RegExp(
  `(?<![\\p{L}\\p{N}])${noun}[\\s-](?:(ykk[öo]\\p{L}+|yksi|one|ett|ettan)|(kakko\\p{L}+|kaksi|two|två|tva|tvåan|tvaan)|(kolmo\\p{L}+|kolme|three|tre|trean))(?![\\p{L}]| (?:project|projekt|hanke|hanketta)(?!\\p{L}))`,
  'gu',
);

/** Finds objectives named by number in a normalised text; they never overlap. */
export function findObjectives(text: string, objectives: ListObjectives): readonly FoundObjective[] {
  const found: FoundObjective[] = [];
  for (const pattern of [after, before, ...(objectives.pattern === null ? [] : [objectives.pattern])]) {
    for (const match of text.matchAll(pattern))
      add(
        match,
        match.slice(1).filter((digits) => digits !== undefined),
      );
  }
  for (const pattern of [ordinal, inWords, suspended])
    for (const match of text.matchAll(pattern)) add(match, [String(1 + match.slice(1).findIndex((word) => word !== undefined))]);
  return found.sort((a, b) => a.from - b.from).filter((one, index, all) => index === 0 || one.from >= (all[index - 1]?.to ?? 0));

  function add(match: RegExpExecArray, numbers: readonly string[]): void {
    found.push({ from: match.index, to: match.index + match[0].length, ...objectives.meaning(numbers) });
  }
}

/** The objectives of the lists by what stands before their names: a number, or a code as `1.2` and `6b`. */
export interface ListObjectives {
  /** Finds codes that are no plain numbers; null where no list has one. */
  readonly pattern: RegExp | null;
  readonly meaning: (numbers: readonly string[]) => ObjectiveMeaning;
}

export interface ObjectiveMeaning {
  readonly keys: readonly ObjectiveKey[];
  /** The first of the numbers that no list has; null where each is one. */
  readonly unknown: string | null;
  readonly isOneOf?: true;
}

export function numberObjectives({ description }: Pick<Dataset, 'description'>): ListObjectives {
  const byCode = new Map<string, ObjectiveKey[]>();
  for (const { key, code } of description.objectives) {
    const number = (code ?? key).toLowerCase();
    byCode.set(number, [...(byCode.get(number) ?? []), key]);
  }
  const codes = [...byCode.keys()].filter((code) => /\d/u.test(code) && !/^\d{1,2}$/u.test(code) && code.length <= 8);
  return {
    pattern:
      codes.length === 0
        ? null
        : new RegExp(`(?<![\\p{L}\\p{N}])${noun}[\\s:#-]*(${codes.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
    meaning(numbers) {
      const keys = numbers.map((number) => byCode.get(number) ?? []);
      return {
        keys: keys.flat(),
        unknown: numbers.find((number) => !byCode.has(number)) ?? null,
        ...(keys.some(({ length }) => length > 1) ? { isOneOf: true as const } : {}),
      };
    },
  };
}

const escaped = (code: string): string => code.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');

/** Tells whether an objective is one of some lists: where lists mean different things by a key, each has its list's key before its own. */
export function objectivesOfLists({ description, lists }: Dataset): (objective: ObjectiveKey, among: readonly string[]) => boolean {
  const keys = new Set<string>(description.objectives.map(({ key }) => key));
  const owners = new Map<string, Set<string>>();
  for (const list of lists) {
    for (const { key } of list.objectives) {
      const apart = `${list.key}-${key}`;
      const together = keys.has(apart) ? apart : key;
      owners.set(together, (owners.get(together) ?? new Set()).add(list.key));
    }
  }
  return (objective, among) => among.some((list) => owners.get(objective)?.has(list) === true);
}
