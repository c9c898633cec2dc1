import type { Locale } from '../../../src/domain/locale.ts';
import type { BeneficiaryKey, ProjectKey } from '../../../src/domain/project.ts';
import type { FilterId } from './conditions.ts';
import type { MeasureId } from './measures.ts';

/** One way to say a filter. What is left out cannot be said so. */
export interface FilterPhrase {
  /** Before the noun: "running". One text for all, or one for each form of the noun. */
  readonly before?: string | Readonly<Record<string, string>>;
  /** Behind the noun: "ending in 2025". */
  readonly after?: string;
  /** As a verb, for several projects and for one: "end in 2025", "ends in 2025". */
  readonly verb?: readonly [many: string, one: string];
  /** The verb where it is the sentence's own and the words stand in another order: "har inte börjat". */
  readonly mainVerb?: readonly [many: string, one: string];
}

/** An organisation under one of its names, in each form that sentences need: `plain`, `of`, `to`, … */
export interface OrganisationName {
  readonly key: BeneficiaryKey;
  readonly forms: Readonly<Record<string, string>>;
}

/** A form of the word for a project; the words are synonyms. */
export interface Noun {
  readonly words: readonly string[];
  readonly isOne: boolean;
  /** A clause behind it would part it from the words that follow, so it has one at the end of a sentence alone. */
  readonly clauseAtEnd?: true;
  /** Stands before the noun where an adjective does: "de pågående projekten". */
  readonly article?: string;
}

/**
 * Sentences with holes. `{org}`, `{org:to}`: an organisation in a form of its name. `{objective:of}`: an objective.
 * `{number}`, `{title}`: how many, and a project's title. `{verb}`, `{verb:one}`: a filter as the verb. Any other hole is a form of the noun, with all filters
 * that are left around it.
 */
export interface Phrasings {
  /** Whole questions, which can stand behind "could you tell me". */
  readonly questions: readonly string[];
  /** What hurried people type, which can stand behind "show me". */
  readonly terse: readonly string[];
}

/** Everything that paraphrases in one language are made of. */
export interface Language {
  readonly locale: Locale;
  readonly organisations: readonly OrganisationName[];
  /** How an organisation's name can stand as a filter. */
  readonly organisationPhrases: (forms: Readonly<Record<string, string>>) => readonly FilterPhrase[];
  readonly filters: Readonly<Record<FilterId, readonly FilterPhrase[]>>;
  /** Forms of an objective in holes: `{objective:in}`. */
  readonly objectives: Readonly<Record<'1' | '2' | '3', Readonly<Record<string, string>>>>;
  readonly nouns: Readonly<Record<string, Noun>>;
  /** The pronoun before a verb that stands behind the noun, for several and for one. */
  readonly relatives: readonly (readonly [many: string, one: string])[];
  readonly and: string;
  readonly numbers: readonly (readonly [text: string, value: number])[];
  readonly projects: readonly (readonly [name: string, key: ProjectKey])[];
  readonly phrasings: Readonly<Record<MeasureId, Phrasings>>;
  /** Frames around a whole question and around a terse one, with one hole `{}`. */
  readonly questionFrames: readonly string[];
  readonly terseFrames: readonly string[];
  /** Compounds that people write apart, and words that they write together: `maahanmuutto|virasto`, `punainen risti`. */
  readonly compounds: readonly string[];
  readonly runTogether: readonly string[];
  /** Put behind anything in a chat. */
  readonly chatter: readonly string[];
}
