import { type Answer, spellInline } from '../../src/index.ts';
import { realList } from '../answer/real-list.ts';

const ofProject = (key: string): readonly string[] => [
  `project:${key}`,
  ...['end', 'start', 'funding', 'beneficiary', 'objective', 'purpose', 'state'].map((field) => `project:${key} show:${field}`),
  `sum project:${key}`,
];
const ofBeneficiary = (key: string): readonly string[] => [
  `summary beneficiary:${key}`,
  `beneficiary:${key} sort:end`,
  `sum beneficiary:${key}`,
  `count beneficiary:${key}`,
  `share beneficiary:${key} of all`,
  `group by:objective beneficiary:${key}`,
  `group by:beneficiary among:${key},migri`,
  `beneficiary:${key} ends:2031`,
];
const ofList = [
  'list',
  'sum',
  'count',
  'average',
  'median',
  'number by:beneficiary',
  'group by:beneficiary measure:sum sort:-value',
  'group by:start-year measure:count sort:key',
  'sort:-funding top:3',
  'ends:2025',
  'topic:rasismi',
  'about',
  'help',
];

export interface Asked {
  readonly query: string;
  readonly pageSize: number;
  readonly whole: boolean;
}

/** Every question about every project, with its goals shortened and whole. */
export const askedOfProjects = realList.projects
  .flatMap(({ key }) => ofProject(key))
  .flatMap((query) => [false, true].map((whole): Asked => ({ query, pageSize: 5, whole })));

/** Every question about every beneficiary and the list, with few and with many projects in an answer. */
export const askedOfOthers = [...realList.beneficiaries.flatMap(({ key }) => ofBeneficiary(key)), ...ofList].flatMap((query) =>
  [5, 100].map((pageSize): Asked => ({ query, pageSize, whole: false })),
);

/** The figures of the headline that the shown texts do not hold. */
export function missingFigures({ headline, locale }: Answer, texts: readonly string[]): readonly string[] {
  const shown = texts.join('\n').replaceAll('\u00a0', ' ');
  const said = headline.map((part) => spellInline(part, locale)).join('');
  return [...said.replaceAll('\u00a0', ' ').matchAll(/\d[\d ,.]*\d|\d/gu)]
    .map(([figure]) => figure)
    .filter((figure) => !shown.includes(figure));
}
