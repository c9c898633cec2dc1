import type { FilterPhrase, Language, Noun, OrganisationName } from './language.ts';
import type { Seeded } from './seeded.ts';

/** What a sentence has to say, chosen so that it can. */
export interface Parts {
  readonly template: string;
  /** In the order in which they are named. */
  readonly organisations: readonly OrganisationName[];
  readonly objective: '1' | '2' | '3' | null;
  /** For each filter that no hole of its own says: its possible phrases. The first one becomes the verb where there is a hole for it. */
  readonly filters: readonly (readonly FilterPhrase[])[];
  readonly number: string;
  readonly title: string;
}

const hole = /\{([^}]+)\}/gu;

/** The names of the holes of a template. */
export function holesOf(template: string): readonly string[] {
  return [...template.matchAll(hole)].map((match) => match[1] ?? '');
}

/** Fills a template; null where a part cannot be said in it. */
export function sayParts(parts: Parts, language: Language, seeded: Seeded): string | null {
  const holes = holesOf(parts.template);
  const [asVerb, ...rest] = parts.filters;
  const isVerbHole = holes.some((name) => name.startsWith('verb'));
  const around = isVerbHole ? rest : parts.filters;
  let organisation = 0;
  let isSaid = !(around.length > 0 && !holes.some((name) => name in language.nouns));
  const text = parts.template.replace(hole, (_, name: string) => {
    const filled = fill(name);
    if (filled === null) isSaid = false;
    return filled ?? '';
  });
  // "3 300 000 euron hanketta" is another number.
  const runsOn = holes.includes('number') && new RegExp(`(?<!\\d)${parts.number} \\d`, 'u').test(text) && /\d/u.test(parts.number);
  return isSaid && !runsOn ? text : null;

  function fill(name: string): string | null {
    const [kind = '', form = 'plain'] = name.split(':');
    const noun = language.nouns[name];
    if (noun !== undefined) {
      const mayHaveClause = noun.clauseAtEnd === undefined || parts.template.endsWith(`{${name}}`);
      return sayNoun(name, noun, around, mayHaveClause, language, seeded);
    }
    switch (kind) {
      case 'org': {
        const found = parts.organisations[organisation]?.forms[form] ?? null;
        organisation += 1;
        return found;
      }
      case 'objective':
        return parts.objective === null ? null : (language.objectives[parts.objective][form] ?? null);
      case 'verb': {
        const verbs = (asVerb ?? []).flatMap(({ verb, mainVerb }) => mainVerb ?? verb ?? []);
        const fitting = verbs.filter((_, index) => index % 2 === (form === 'one' ? 1 : 0));
        return fitting.length === 0 ? null : seeded.pick(fitting);
      }
      case 'number':
        return parts.number;
      case 'title':
        return parts.title;
      default:
        throw new Error(`Nothing is known to fill {${name}} with`);
    }
  }
}

/** A filter around the noun, in one of the ways in which it can stand there. */
type Placed = { readonly place: 'before' | 'after' | 'verb'; readonly text: string };

function sayNoun(
  form: string,
  noun: Noun,
  filters: Parts['filters'],
  mayHaveClause: boolean,
  language: Language,
  seeded: Seeded,
): string | null {
  const placed = filters.map((phrases) => {
    const ways = phrases.flatMap((phrase) => waysAround(phrase, form, noun.isOne)).filter(({ place }) => mayHaveClause || place !== 'verb');
    return ways.length === 0 ? null : seeded.pick(ways);
  });
  const said = placed.filter((one) => one !== null);
  if (said.length < placed.length) return null;
  const textsAt = (place: Placed['place']): string[] => seeded.shuffle(said.filter((one) => one.place === place).map(({ text }) => text));
  const before = textsAt('before');
  const verbs = textsAt('verb');
  const [many, one] = seeded.pick(language.relatives);
  const clause = verbs.length === 0 ? '' : ` ${noun.isOne ? one : many} ${verbs.join(` ${language.and} `)}`;
  const article = before.length > 0 && noun.article !== undefined ? [noun.article] : [];
  return [...article, ...before, seeded.pick(noun.words), ...textsAt('after')].join(' ') + clause.replace(' ,', ',');
}

function waysAround({ before, after, verb }: FilterPhrase, form: string, isOne: boolean): readonly Placed[] {
  const agreeing = typeof before === 'object' ? before[form] : before;
  return [
    ...(agreeing === undefined ? [] : [{ place: 'before', text: agreeing } as const]),
    ...(after === undefined ? [] : [{ place: 'after', text: after } as const]),
    ...(verb === undefined ? [] : [{ place: 'verb', text: verb[isOne ? 1 : 0] } as const]),
  ];
}
