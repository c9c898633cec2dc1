import { type HeaderMeaning, meaningOf } from './header-meaning.ts';
import type { HeaderLanguage } from './header-words/all-header-words.ts';
import type { Concept } from './header-words/header-words.ts';
import { organisationConcepts } from './text-role.ts';

/** What joins the two parts of `Zuwendungsempfänger und Ort`, `Nom, adresse`, `Saaja / kunta`: signs, and "and" in each language. */
const joint = /\s*[/&+,;]\s*|\s+(?:and|und|sowie|et|y|e|i|oraz|ja|sekä|och|og|a|és|valamint|și|şi|en|in|ter|un|ir|и|και|agus|u|ja ka)\s+/iu;

const naming: readonly Concept[] = ['name', 'title', 'project', ...organisationConcepts];
const places: readonly Concept[] = ['location', 'country', 'address', 'postcode'];

/**
 * Reads a header of which one part names somebody or something and the next one its place: the place is an addition, and the column is the
 * name's. `Name und Anschrift` alone is of an organisation, for a project has no address.
 */
export function withoutAddedPlace(header: string, meaning: HeaderMeaning, languages: ReadonlySet<HeaderLanguage>): HeaderMeaning {
  const [first, second] = header.split(joint, 2);
  if (first === undefined || second === undefined || !speaksOf(meaning, places)) return meaning;
  const [own, added] = [meaningOf(first, '', languages), meaningOf(second, '', languages)];
  if (!speaksOf(own, naming) || speaksOf(own, places) || !speaksOf(added, places)) return meaning;
  const kept = [...meaning.concepts].filter((concept) => !places.includes(concept));
  const isWhose = speaksOf(meaning, organisationConcepts) || speaksOf(meaning, ['project', 'title']);
  return { ...meaning, concepts: new Set(!isWhose && speaksOf(added, ['address']) ? [...kept, 'organisation' as const] : kept) };
}

function speaksOf({ concepts }: HeaderMeaning, wanted: readonly Concept[]): boolean {
  return wanted.some((concept) => concepts.has(concept));
}
