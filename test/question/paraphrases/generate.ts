import { toObjectiveKey } from '../../../src/domain/project.ts';
import { type Conditions, noConditions } from '../../../src/domain/query.ts';
import { printQuery } from '../../../src/query-text/print-query.ts';
import { type FilterId, type FilterKind, filterIds, filters, goTogether } from './conditions.ts';
import { english } from './en/english.ts';
import { type Fault, faults, type Noise, noises, withFault, withNoise } from './faults.ts';
import { finnish } from './fi/finnish.ts';
import type { Language, OrganisationName } from './language.ts';
import { type Asked, asked, type MeasureId, measureIds } from './measures.ts';
import { createSeeded, type Seeded } from './seeded.ts';
import { holesOf, sayParts } from './sentence.ts';
import { swedish } from './sv/swedish.ts';

/** A question as somebody might type it, and the text of the query that it must be read as. */
export interface Paraphrase {
  readonly text: string;
  readonly expected: string;
  readonly measure: MeasureId;
  readonly language: Language;
  readonly filters: readonly FilterId[];
  readonly organisations: readonly OrganisationName[];
  readonly noise: Noise | null;
  readonly fault: Fault | null;
}

const languages: readonly Language[] = [finnish, english, swedish];
const measureDeck = measureIds.flatMap((id) => Array.from({ length: asked[id].weight }, () => id));
/** Of ten paraphrases: four as they are, two with noise, four with a spelling fault. */
const surfaces = ['plain', 'plain', 'plain', 'plain', 'noise', 'noise', 'fault', 'fault', 'fault', 'fault'] as const;

/** Makes `count` different paraphrases, always the same ones. */
export function generateParaphrases(count: number): readonly Paraphrase[] {
  const seeded = createSeeded(20_240_305);
  const made = new Map<string, Paraphrase>();
  for (let turn = 0; made.size < count; turn += 1) {
    if (turn > count * 50) throw new Error('The parts do not give that many paraphrases');
    const language = languages[turn % languages.length] ?? finnish;
    const paraphrase = makeOne(language, seeded);
    if (paraphrase !== null && !made.has(paraphrase.text)) made.set(paraphrase.text, paraphrase);
  }
  return [...made.values()];
}

function makeOne(language: Language, seeded: Seeded): Paraphrase | null {
  const measure = seeded.deal(`measures ${language.locale}`, measureDeck);
  const isAsked: Asked = asked[measure];
  const { questions, terse } = language.phrasings[measure];
  const template = seeded.deal(`templates ${language.locale} ${measure}`, [...questions, ...terse]);
  const holes = holesOf(template);
  const chosen = chooseFilters(template, isAsked, language, seeded);
  if (chosen === null) return null;
  const { organisations, objective } = chosen;
  const [numberText, number] = seeded.pick(language.numbers);
  const [title, project] = seeded.deal(`projects ${language.locale}`, language.projects);
  const isNamed = holes.some((name) => name.startsWith('org'));
  const around = chosen.ids.filter((id) => !(id.startsWith('objective') && holes.some((name) => name.startsWith('objective:'))));
  const phrases = [
    ...around.map((id) => language.filters[id]),
    ...(isNamed ? [] : organisations.map(({ forms }) => language.organisationPhrases(forms))),
  ];
  const sentence = sayParts({ template, organisations, objective, filters: phrases, number: numberText, title }, language, seeded);
  if (sentence === null) return null;

  const named = measure === 'comparison' ? [] : organisations.map(({ key }) => key);
  const where: Conditions = Object.assign({ ...noConditions, beneficiaries: named }, ...chosen.ids.map((id) => filters[id].where));
  const expected = printQuery(isAsked.query({ where, number, project, organisations: organisations.map(({ key }) => key) }));
  const frames = questions.includes(template) ? language.questionFrames : language.terseFrames;
  const isFramed = measure !== 'summary' && seeded.chance(0.3);
  const framed = isFramed ? seeded.deal(`frames ${language.locale} ${frames.length}`, frames).replace('{}', () => sentence) : sentence;
  const surface = seeded.deal(`surfaces ${language.locale}`, surfaces);
  const noise = surface === 'noise' ? seeded.deal(`noises ${language.locale}`, noises) : null;
  const fault = surface === 'fault' ? seeded.deal(`faults ${language.locale}`, faults) : null;
  const forms = Object.values(organisations[0]?.forms ?? {}).filter((form) => framed.includes(form));
  const name = forms.sort((a, b) => b.length - a.length)[0]?.replace(/^the /u, '') ?? null;
  const text =
    noise !== null
      ? withNoise(framed, noise, name, language, seeded)
      : fault !== null
        ? withFault(framed, fault, language, seeded)
        : framed;
  return text === null ? null : { text, expected, measure, language, filters: chosen.ids, organisations, noise, fault };
}

interface Chosen {
  readonly ids: readonly FilterId[];
  readonly organisations: readonly OrganisationName[];
  readonly objective: '1' | '2' | '3' | null;
}

/** Filters for the template's holes and, where a noun can carry them, for more: none, one or two in all. */
function chooseFilters(template: string, { narrowedBy, mostFilters, bare }: Asked, language: Language, seeded: Seeded): Chosen | null {
  const holes = holesOf(template);
  const organisationHoles = holes.filter((name) => name.startsWith('org'));
  const organisations: OrganisationName[] = organisationHoles.map((name) => {
    const [, form = 'plain'] = name.split(':');
    const fitting = language.organisations.filter(({ forms }) => forms[form] !== undefined);
    return seeded.deal(`organisations ${language.locale} ${form}`, fitting);
  });
  if (new Set(organisations.map(({ key }) => key)).size < organisations.length) return null;
  const ids: FilterId[] = [];
  const isFree = (id: FilterId): boolean => narrowedBy.includes(filters[id].kind) && ids.every((other) => goTogether(id, other));
  const add = (fits: (id: FilterId) => boolean): boolean => {
    const fitting = filterIds.filter((id) => isFree(id) && fits(id));
    if (fitting.length === 0) return false;
    ids.push(seeded.deal(`filters ${language.locale} ${fitting.join()}`, fitting));
    return true;
  };
  const isVerb = (id: FilterId): boolean => language.filters[id].some(({ verb }) => verb !== undefined);
  const kindOf = (id: FilterId): FilterKind => filters[id].kind;
  if (holes.some((name) => name.startsWith('verb')) && !add(isVerb)) return null;
  if (holes.some((name) => name.startsWith('objective:')) && !add((id) => kindOf(id) === 'objective')) return null;
  const inHoles = ids.length + (organisationHoles.length > 0 ? 1 : 0);
  const hasNoun = holes.some((name) => name in language.nouns);
  const least = bare ? 0 : 1;
  const wanted = hasNoun ? Math.max(least, seeded.pick([0, 1, 1, 2])) : inHoles;
  if (inHoles < least && !hasNoun) return null;
  for (let more = inHoles; more < Math.min(wanted, mostFilters); more += 1) {
    const isOrganisationNext = narrowedBy.includes('organisation') && organisations.length === 0 && seeded.chance(0.35);
    if (isOrganisationNext) organisations.push(seeded.deal(`organisations ${language.locale} around`, language.organisations));
    else if (!add(() => true)) return null;
  }
  const objective = ids.flatMap((id) => filters[id].where.objectives ?? [])[0] ?? null;
  const key = (['1', '2', '3'] as const).find((one) => objective === toObjectiveKey(one)) ?? null;
  return { ids, organisations, objective: key };
}
