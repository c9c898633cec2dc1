import { type HeaderMeaning, mostlyKnown } from './header-meaning.ts';
import type { Concept } from './header-words/header-words.ts';

export type TextRole =
  | 'name'
  | 'acronym'
  | 'beneficiary'
  | 'purpose'
  | 'objective'
  | 'programme'
  | 'fund'
  | 'intervention'
  | 'location'
  | 'address'
  | 'identifier'
  | 'currency'
  | 'rate'
  | 'count'
  | 'contact'
  | 'partner'
  | 'authority'
  | 'call'
  | 'kind'
  | 'status'
  | 'postcode'
  | 'code'
  | 'other';

/** What the texts under a header are, and how clearly it says so; null where its words are not known. */
export interface TextMeaning {
  readonly role: TextRole;
  readonly grade: number;
  readonly isTranslation: boolean;
}

/** What names an organisation that may have got the money. */
export const organisationConcepts: readonly Concept[] = ['beneficiary', 'organisation', 'applicant', 'implementer', 'lead'];

/** Below this a header is a question or a sentence, of which a word or two happen to be known. */
const hardlyKnown = 0.35;

export function textRole({ concepts, coverage }: HeaderMeaning): TextMeaning | null {
  const has = (...wanted: readonly Concept[]) => wanted.some((concept) => concepts.has(concept));
  if (coverage < hardlyKnown) return null;
  const order = [...concepts];
  const isBareRate = order.every((concept) => concept === 'rate' || concept === 'priority' || concept === 'share');
  // "Operation name in the programme's language", but "name of the operational programme".
  const isProjectFirst = has('project') && order.indexOf('project') < order.indexOf('programme');
  const found = roleAside(has, isBareRate) ?? roleOf(has, isProjectFirst) ?? graded('other');
  const isTranslation = has('english');
  const grade = found.grade - (coverage < mostlyKnown ? 1 : 0) - (isTranslation ? 1 : 0);
  return { role: found.role, grade, isTranslation };
}

type Has = (...wanted: readonly Concept[]) => boolean;
type Graded = Pick<TextMeaning, 'role' | 'grade'>;

/** What is told apart first: it names something else than the project and who carries it out. */
function roleAside(has: Has, isBareRate: boolean): Graded | null {
  const isOrganisation = has(...organisationConcepts);
  if (has('contact')) return graded('contact');
  if (has('count')) return graded('count');
  if (has('status')) return graded('status');
  if (has('postcode')) return has('location') && !has('code') ? graded('location', 1) : graded('postcode');
  if (has('currency') && !has('amount', 'grant', 'financing', 'cost', 'project', 'eu', 'euFund')) return graded('currency', 3);
  if (has('acronym')) return graded(isOrganisation || has('programme', 'partner') ? 'other' : 'acronym', 2);
  if (has('partner')) return graded('partner');
  // "Titolo dell'intervento", but "nome della categoria di intervento".
  if (has('intervention') && has('title') && !has('kind', 'code')) return graded('name', 5);
  if (has('intervention')) return graded('intervention', has('code') ? 3 : 4);
  if (has('call')) return graded('call');
  if (has('rate'))
    return graded('rate', has('coFinancing') ? 5 : has('eu', 'euFund') ? 4 : has('grant', 'financing') || isBareRate ? 3 : 1);
  if (has('authority') && !has('beneficiary')) return graded('authority');
  if (has('ordinal') && !has('project')) return graded('other');
  return has('code') ? codeOf(has, isOrganisation) : null;
}

/** A number or code is the project's own unless it is said whose it is. */
function codeOf(has: Has, isOrganisation: boolean): Graded | null {
  if (has('name', 'title') && !isOrganisation) return null;
  if (has('location', 'country')) return isOrganisation ? graded('code') : graded('location', 2);
  if (isOrganisation && has('name')) return null;
  if (isOrganisation) return graded('code');
  if (has('fund')) return graded('fund', 2);
  if (has('objective', 'priority') && !has('project')) return graded('objective', 1);
  if (has('programme') && !has('project')) return graded('programme', 1);
  if (has('kind', 'authority', 'location', 'otherSource', 'purpose')) return graded('code');
  return graded('identifier', has('project') ? 4 : has('contract', 'application', 'granted') ? 2 : 3);
}

function roleOf(has: Has, isProjectFirst: boolean): Graded | null {
  const isOrganisation = has(...organisationConcepts);
  const isNamed = has('name', 'title') && (has('project') || isOrganisation);
  if (has('kind') && !has('fund') && !isNamed) return graded('kind');
  if (has('address') && !has('location', 'country')) return graded('address', 2);
  if (has('location', 'country')) return placeOf(has, isOrganisation);
  if (has('title') && has('project') && !has('purpose')) return graded('name', 6);
  if (has('purpose')) return purposeOf(has, isOrganisation);
  if (isOrganisation && !(has('title') && has('project'))) return organisationOf(has);
  if (has('objective')) return graded('objective', has('priority') ? 3 : 4);
  if (has('priority')) return graded('objective', 2);
  if (has('programme') && !(isProjectFirst && has('name', 'title'))) return graded('programme', has('kind') ? 1 : 3);
  if (has('fund', 'euFund') && !has('project')) return graded('fund', has('euFund') ? 3 : 4);
  return nameOf(has);
}

function placeOf(has: Has, isOrganisation: boolean): Graded {
  if (has('location')) return graded('location', isOrganisation ? 2 : has('project') ? 5 : 4);
  return graded('location', 1);
}

function purposeOf(has: Has, isOrganisation: boolean): Graded {
  if (isOrganisation && !has('project')) return graded('other');
  return graded('purpose', has('objective') ? 4 : 5);
}

function organisationOf(has: Has): Graded {
  const grade = has('beneficiary') ? 5 : has('lead') ? 4 : 3;
  return graded('beneficiary', has('name') ? grade + 1 : grade);
}

function nameOf(has: Has): Graded | null {
  if (has('project')) return graded('name', has('name', 'title') ? 6 : 4);
  if (has('title')) return graded('name', has('granted', 'grant', 'contract', 'application') ? 5 : 4);
  if (has('name')) return graded('name', 3);
  return has('date', 'year', 'otherDay') ? graded('other') : null;
}

function graded(role: TextRole, grade = 1): Graded {
  return { role, grade };
}
