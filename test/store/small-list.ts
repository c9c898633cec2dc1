import type { Dataset, DatasetDescription } from '../../src/domain/dataset.ts';
import { toIsoDate } from '../../src/domain/date.ts';
import { money, toCurrency } from '../../src/domain/money.ts';
import {
  type Beneficiary,
  type Funding,
  type ObjectiveKey,
  type Project,
  type ProjectDay,
  toBeneficiaryKey,
  toObjectiveKey,
  toProjectKey,
} from '../../src/domain/project.ts';
import type { TopicSearch } from '../../src/store/topic-search.ts';

export const eur = toCurrency('EUR');
export const sek = toCurrency('SEK');

// In the Finnish alphabet: <!channel> ry, Aalto ry, vaasa seura, Wasa Oy, Åbo stad, Ärjen tuki, Öljy ry.
const names: readonly (readonly [string, string])[] = [
  ['oulu', 'Öljy ry'],
  ['aalto', 'Aalto ry'],
  ['abo', 'Åbo stad'],
  ['wasa', 'Wasa Oy'],
  ['vaasa', 'vaasa seura'],
  ['arjen', 'Ärjen tuki'],
  ['constructor', '<!channel> ry'],
  ['idle', 'Never funded ry'],
];

/** Name, organisation, objective, amount, first day, last day, goals. `?` is unreadable, an empty text is missing. */
type Row = readonly [string, string, string, string, string, string, string];

// The amounts are in minor units. In euros: 10000000 + 30000000 + 10000000 + 5000001 + 0 - 100050 + 25000000 + 10000000 = 89899951
// over eight projects; in kronor: 20000000 + 5050 = 20005050 over two; two have no readable amount.
const rows: readonly Row[] = [
  /*  1 */ ['Zorro', 'aalto', '1', '10000000 EUR', '2024-01-01', '2024-12-31', 'Gamma'],
  /*  2 */ ['Åland', 'abo', '2', '30000000 EUR', '2024-06-01', '2025-05-31', 'alfa'],
  /*  3 */ ['alku', 'aalto', '2', '10000000 EUR', '2023-01-01', '2024-12-31', 'Beeta'],
  /*  4 */ ['Wanha', 'wasa', '10', '5000001 EUR', '2025-01-01', '2026-12-31', ''],
  /*  5 */ ['Vanha', 'vaasa', '1', '', '2025-01-01', '', ''],
  /*  6 */ ['Öinen', 'oulu', '10', '?', '?', '2025-05-31', ''],
  /*  7 */ ['Äiti', 'arjen', '', '20000000 SEK', '2024-03-01', '2024-03-01', ''],
  /*  8 */ ['Alku', 'constructor', '1', '0 EUR', '', '', ''],
  /*  9 */ ['__proto__', 'constructor', '2', '-100050 EUR', '2026-01-01', '2025-12-01', ''],
  /* 10 */ ['\u202eKäänteinen <!channel>', 'abo', '1', '25000000 EUR', '2025-05-31', '2027-01-31', ''],
  /* 11 */ ['', 'vaasa', '2', '10000000 EUR', '2024-12-31', '2025-12-31', ''],
  /* 12 */ ['Vuosi', 'wasa', '1', '5050 SEK', '2024-02-29', '2028-02-29', ''],
];

const nameOf = new Map(names);

const same = (text: string) => ({ fi: text, en: text, sv: text });

const description: DatasetDescription = {
  key: 'small',
  title: same('Small list'),
  publisher: same('Nobody'),
  sourceUrl: null,
  updatedOn: toIsoDate('2024-03-05'),
  currency: eur,
  retrievedOn: null,
  amountKind: 'eu-funding',
  rowsAre: 'projects',
  fund: null,
  fields: ['beneficiary', 'objective', 'purpose', 'funding', 'start', 'end'],
  language: 'fi',
  amountMeaning: same('granted'),
  notHeld: same('places'),
  exampleTopic: null,
  objectives: ['1', '2', '10', 'empty'].map((key) => ({
    key: toObjectiveKey(key),
    code: key,
    name: same(key),
    shortName: null,
    aliases: [],
  })),
};

/** What this list states of no project. */
const statedNowhere = {
  identifier: null,
  totalCost: { state: 'missing' },
  fund: null,
  programme: null,
  location: null,
  intervention: null,
} as const;

export const smallList: Dataset = listOf(rows.map(toProject));

export function listOf(projects: readonly Project[]): Dataset {
  return {
    description,
    lists: [description],
    sharedProjects: 0,
    beneficiaries: names.map(([key, name]): Beneficiary => ({ key: toBeneficiaryKey(key), name, printedNames: [name], aliases: [] })),
    projects,
  };
}

function toProject([name, beneficiary, objective, amount, start, end, purpose]: Row, index: number): Project {
  const beneficiaryName = nameOf.get(beneficiary) ?? '';
  return {
    key: toProjectKey(`p${index + 1}`),
    position: index + 1,
    list: 'small',
    alsoIn: [],
    row: index + 2,
    ...statedNowhere,
    name,
    beneficiary: toBeneficiaryKey(beneficiary),
    beneficiaryName,
    beneficiaryAsPrinted: beneficiaryName,
    objective: toObjective(objective),
    purpose,
    funding: toFunding(amount),
    start: toDay(start),
    end: toDay(end),
    doubts: [],
  };
}

function toObjective(text: string): ObjectiveKey | null {
  return text === '' ? null : toObjectiveKey(text);
}

function toFunding(text: string): Funding {
  if (text === '') return { state: 'missing' };
  if (text === '?') return { state: 'unreadable', asPrinted: 'noin 5 tonnia' };
  const [minor = '', currency = ''] = text.split(' ');
  return { state: 'granted', amount: money(Number(minor), toCurrency(currency)), asPrinted: text };
}

function toDay(text: string): ProjectDay {
  if (text === '') return { state: 'missing' };
  return text === '?' ? { state: 'unreadable', asPrinted: 'kesällä' } : { state: 'stated', day: toIsoDate(text), asPrinted: text };
}

/** Finds `rasismi` in three projects, best first, and in passing in two more; it also knows projects that this list lost, and says one twice. */
export const smallTopics: TopicSearch = {
  search: (topic) =>
    topic === 'rasismi'
      ? [
          { position: 10, passage: 'Torjutaan rasismia.' },
          { position: 99, passage: 'Poissa.' },
          { position: 2, passage: null },
          { position: 5, passage: 'Rasismi on väärin.' },
          { position: 2, passage: 'Toistamiseen.' },
        ]
      : [],
  touching: (topic) => (topic === 'rasismi' ? [1, 4, 98] : []),
};
