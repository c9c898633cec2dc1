// The words of the text form. The first of each line is the canonical one, which is printed; the others are what people type instead.
import type { FigureQuery, Grouping, Measure, ProjectField, SortField } from '../domain/query.ts';

/** What may stand before a colon. */
export type PartName =
  | 'list'
  | 'beneficiary'
  | 'objective'
  | 'project'
  | 'starts'
  | 'ends'
  | 'active'
  | 'funding'
  | 'topic'
  | 'by'
  | 'per'
  | 'measure'
  | 'among'
  | 'projects'
  | 'total'
  | 'sort'
  | 'top'
  | 'show';

/** A bare word: a kind of query, or one of the small words. */
export type BareWord = Measure | 'list' | 'share' | 'group' | 'number' | 'summary' | 'about' | 'news' | 'help' | 'of' | 'all' | 'ties';

type Synonyms<Word extends string> = Readonly<Record<Word, string>>;

export const partNames = meanings<PartName>({
  list: 'lista',
  beneficiary: 'saaja tuensaaja hakija recipient mottagare stödmottagare',
  objective: 'tavoite erityistavoite mål',
  project: 'hanke projekt',
  starts: 'alkaa alkoi alkavat start börjar började',
  ends: 'päättyy päättyi päättyvät loppuu end slutar slutade',
  active: 'käynnissä running pågår',
  funding: 'rahoitus avustus amount finansiering bidrag',
  topic: 'aihe ämne',
  by: 'mukaan',
  per: 'kohti',
  measure: 'mittari mått',
  among: 'vertaa joukosta jämför bland',
  projects: 'hankkeita antal',
  total: 'yhteensä summa totalt',
  sort: 'järjestä järjestys sortera ordning',
  top: 'kärki topp',
  show: 'näytä visa',
});

export const bareWords = meanings<BareWord>({
  list: 'luettelo lista',
  sum: 'summa yhteensä total totalt',
  count: 'määrä lukumäärä antal',
  average: 'keskiarvo mean medel medeltal medelvärde genomsnitt',
  median: 'mediaani',
  share: 'osuus andel',
  group: 'ryhmittele ryhmitä compare vertaa gruppera jämför',
  number: 'montako hur-många how-many',
  summary: 'yhteenveto sammanfattning',
  about: '',
  news: '',
  help: '',
  of: '/ av',
  all: 'kaikki kaikista alla',
  ties: 'tasatulokset tasan delad delade',
});

export const sortFieldWords = meanings<SortField>({
  name: 'nimi namn',
  beneficiary: 'saaja mottagare',
  objective: 'tavoite mål',
  purpose: 'kuvaus tarkoitus syfte beskrivning',
  funding: 'rahoitus avustus amount finansiering bidrag',
  start: 'starts alku alkaa alkoi början börjar',
  end: 'ends loppu päättyy slut slutar',
  duration: 'kesto längd varaktighet',
  position: 'numero järjestysnumero nummer',
  relevance: 'osuvuus relevans',
});

export const projectFieldWords = meanings<ProjectField>({
  beneficiary: 'saaja mottagare',
  objective: 'tavoite mål',
  purpose: 'kuvaus tarkoitus syfte beskrivning',
  funding: 'rahoitus avustus amount finansiering bidrag',
  start: 'starts alku alkaa alkoi början börjar',
  end: 'ends loppu päättyy slut slutar',
  state: 'tila läge status',
});

export const measureWords = meanings<Measure>({
  sum: 'summa yhteensä total totalt',
  count: 'määrä lukumäärä antal',
  average: 'keskiarvo mean medel medeltal medelvärde genomsnitt',
  median: 'mediaani',
});

export const groupingWords = meanings<Grouping>({
  beneficiary: 'saaja mottagare',
  objective: 'tavoite mål',
  'start-year': 'alkuvuosi alkamisvuosi startår',
  'end-year': 'loppuvuosi päättymisvuosi slutår',
  state: 'tila läge status',
});

/** What an average or a median is taken of. */
export const perWords = meanings<FigureQuery['per']>({ project: 'hanke projekt', beneficiary: 'saaja mottagare' });

export const groupSortWords = meanings<'value' | 'key'>({ value: 'arvo värde', key: 'name nimi avain namn' });

function meanings<Word extends string>(synonyms: Synonyms<Word>): ReadonlyMap<string, Word> {
  const words = new Map<string, Word>();
  for (const word of wordsOf(synonyms)) {
    words.set(word, word);
    for (const synonym of synonyms[word].split(' ')) if (synonym !== '') words.set(synonym, word);
  }
  return words;
}

function wordsOf<Word extends string>(synonyms: Synonyms<Word>): readonly Word[] {
  return Object.keys(synonyms) as Word[];
}

/** The canonical words, in their order. */
export function optionsOf<Word extends string>(words: ReadonlyMap<string, Word>): readonly Word[] {
  return [...new Set(words.values())];
}
