import type { Locale } from '../domain/locale.ts';
import type { Atom, Meaning } from './atoms.ts';
import type { Concept } from './lexicon/concept.ts';
import type { PhraseMeaning } from './lexicon/lexicons.ts';
import { isFree, type Marks, put, textOf } from './marks.ts';
import type { ListName } from './names/lists.ts';
import { type FoundName, wordsOf } from './names/name-index.ts';
import type { OrganisationName } from './names/organisations.ts';
import { readScaleWord } from './numbers.ts';
import { type Token, withoutDots } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Marks names on tokens that are still free; returns everyday words that could also be a project's name. */
export function markNames(
  marks: Marks,
  vocabulary: Vocabulary,
  isKnown: (token: Token) => boolean,
  locale: Locale,
  phrases: readonly (PhraseMeaning | null)[],
): (Atom & { kind: 'project' })[] {
  const weak: (Atom & { kind: 'project' })[] = [];
  const { tokens, taken } = marks;
  for (let first = 0; first < tokens.length; first += 1) {
    if (taken[first] !== null) continue;
    const [named] = vocabulary.projects.at(tokens, first, isKnown);
    // "Voin" is a form of "vuo", and "Vuoksi" is another: a word of questions is a name only as it stands.
    const isOfQuestions = phrases[first] !== null || readScaleWord(withoutDots(tokens[first]?.base ?? '')) !== null;
    const isForm = named?.last === first && isOfQuestions && wordsOf(named.name).join('') !== tokens[first]?.base;
    const project = isForm ? undefined : named;
    const [organisation] = vocabulary.organisations.at(tokens, first, isKnown);
    const [objective] = vocabulary.objectives.at(tokens, first, isKnown);
    const [list] = vocabulary.lists.index.at(tokens, first, isKnown);
    const best = [project, objective, organisation]
      .filter((found) => found !== undefined)
      .sort((a, b) => b.last - a.last || a.faults - b.faults)[0];
    const ofList = list === undefined ? null : listOf(marks, list, vocabulary);
    if (list !== undefined && ofList !== null && isFree(marks, first, list.last) && isNearer(list, best, organisation)) {
      put(marks, first, list.last, ofList);
      first = list.last;
      continue;
    }
    if (best === undefined || !isFree(marks, first, best.last)) continue;
    if (best === objective) put(marks, first, best.last, { kind: 'objective', keys: objective.owners, unknown: null });
    else if (best === organisation) {
      put(marks, first, best.last, organisationOf(marks, organisation, locale));
      first = best.last;
    } else if (best === project) {
      const meaning = {
        kind: 'project',
        projects: [...new Set(project.owners.map((owner) => owner.project))],
        name: project.name,
        faults: project.faults,
      } as const;
      if (project.owners.some((owner) => owner.isWeak)) {
        weak.push({ first, last: best.last, text: textOf(marks, first, best.last), ...meaning });
        if (organisation !== undefined) put(marks, first, organisation.last, organisationOf(marks, organisation, locale));
      } else {
        put(marks, first, best.last, meaning);
        first = best.last;
      }
    }
  }
  return weak;
}

/** A list's name goes before a project's or an objective's of the same length; an organisation's before a list's. */
function isNearer(list: FoundName<unknown>, best: FoundName<unknown> | undefined, organisation: FoundName<unknown> | undefined): boolean {
  if (best === undefined || list.last > best.last) return true;
  return list.last === best.last && list.faults <= best.faults && best !== organisation;
}

/** A list, or a fund of which no list is here; the name of the only list says nothing. Two letters must stand as they are. */
function listOf({ tokens, taken }: Marks, found: FoundName<ListName>, { dataset }: Vocabulary): Meaning | null {
  const keys = found.owners.flatMap(({ list }) => list ?? []);
  const typed = tokens[found.first]?.base ?? '';
  if ((found.name.length < 3 && found.name !== typed) || taken[found.first] !== null) return null;
  if (keys.length === 0) return found.faults > 0 ? null : { kind: 'concept', concepts: new Set<Concept>(['other-fund']), corrected: null };
  if (dataset.lists.length === 1) return { kind: 'concept', concepts: new Set<Concept>(['filler']), corrected: null };
  return { kind: 'list', keys, name: found.name, faults: found.faults };
}

const placePrepositions = new Set(['in', 'i', 'at', 'around', 'near', 'within', 'på', 'from', 'från', 'kring']);

/** Turussa and "in Turku" are a place; Raumalla may also have something, so it stays an organisation where it is one. */
function organisationOf(marks: Marks, found: FoundName<OrganisationName>, locale: Locale): Meaning & { kind: 'organisation' } {
  const token = marks.tokens[found.last];
  const before = marks.tokens[found.first - 1]?.text ?? '';
  const isTown = found.owners.some((owner) => owner.isPlace) && found.first === found.last && token !== undefined;
  const typed = token?.text ?? '';
  // Turussa is a place; Raumalla may be one that has something, unless projects stand before it: "hankkeet Tampereella".
  const isShared = locale === 'fi' && found.owners.length > 1 && /ll[aä]$/u.test(typed);
  const inflected = /ss[aä]$|st[aä]$/u.test(typed) || (isShared && /^(?:hankkeet|hankkeita|projektit|projekteja)$/u.test(before));
  return {
    kind: 'organisation',
    keys: [...new Set(found.owners.map(({ key }) => key))],
    name: found.name,
    faults: found.faults,
    isPlace: isTown && (inflected || placePrepositions.has(before)),
  };
}
