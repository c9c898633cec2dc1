import { realList } from '../answer/real-list.ts';

/** Each kind of condition alone, then several together. */
const conditionsOn = (today: string): readonly string[] => [
  '',
  'beneficiary:migri',
  'beneficiary:spr',
  'beneficiary:thl,spr',
  '-beneficiary:migri',
  'objective:1',
  'objective:2,3',
  '-objective:1',
  'ends:2025',
  'ends:2023',
  'ends:2025-03',
  'ends:2025-10-15..2026-01-13',
  'ends:2024-12-31',
  'ends:..2024-06-30',
  'ends:2025-06-01..',
  'ends:2024..2025',
  'starts:2022',
  'starts:2023-09',
  'starts:2024-01-01..',
  'active:2024',
  'active:2025-05',
  `active:${today}`,
  `-active:${today}`,
  'funding:>500000',
  'funding:>=1000000',
  'funding:<=100000',
  'funding:300000..400000',
  'funding:>300000..<400000',
  'topic:rasismi',
  'topic:naiset',
  'beneficiary:migri ends:2025',
  'beneficiary:migri objective:2',
  'beneficiary:migri funding:>1000000',
  `beneficiary:hdl active:${today}`,
  'objective:2 ends:2025',
  `objective:2 active:${today}`,
  'ends:2025 funding:>500000',
  'starts:2023 ends:2025',
  'topic:rasismi ends:2025',
  'topic:naiset objective:2',
  'topic:kotoutuminen funding:>400000',
  '-beneficiary:migri ends:2025',
  'objective:2 -beneficiary:migri,thl funding:300000..400000',
  'beneficiary:thl ends:2025-10-15..2026-01-13',
];

const few = ['', 'objective:2', 'ends:2025', 'topic:naiset'];
const orders = ['funding', '-funding', 'end', '-end', 'start', '-start', 'duration', '-duration', 'name', 'beneficiary'];
const fields = ['end', 'start', 'beneficiary', 'objective', 'funding', 'state'];

const text = (...pieces: readonly string[]): string => pieces.filter((piece) => piece !== '').join(' ');
const list = (...pieces: readonly string[]): string => text(...pieces) || 'list';

/** Nothing matches: the answer offers less narrow questions. */
const nothingFound = [
  'topic:avaruus',
  'topic:avaruus objective:2',
  'starts:2031',
  'count starts:2031',
  'beneficiary:thl ends:2030 funding:>=1000000',
  'sum objective:3 ends:2030-05',
  'sort:-funding top:60..62',
  'beneficiary:nokia',
];

/** Organisations or objectives side by side. */
const compared = ['', 'ends:2025', 'funding:>500000', 'objective:2'].flatMap((where) => [
  ...['sum', 'count', 'average'].map((measure) => text(`group by:beneficiary measure:${measure}`, where, 'among:thl,migri sort:-value')),
  ...(where.includes('objective') ? [] : [text('group by:objective measure:sum', where, 'among:1,2 sort:-value')]),
]);

const groupings = ['beneficiary', 'objective', 'start-year', 'end-year'];

/** The usual queries over every kind of condition. */
export function conditionQueries(today: string): readonly string[] {
  return conditionsOn(today).flatMap((where) => [
    list(where),
    text('sum', where),
    text('count', where),
    text('average', where),
    ...(where === '' ? [] : [text('share', where, 'of all')]),
    text(where, 'sort:-funding top:3'),
    ...groupings.map((by) => text(`group by:${by} measure:sum`, where, 'sort:-value')),
  ]);
}

/** Queries of every kind, over a few conditions. */
export const kindQueries: readonly string[] = [
  ...few.flatMap((where) => [
    text('median', where),
    text('average per:beneficiary', where),
    text('median per:beneficiary', where),
    text('sum', where, 'sort:-funding top:5'),
    ...(where === '' ? [] : [text('share', where, 'sort:-funding top:3 of all')]),
    ...['beneficiary', 'objective', 'start-year', 'end-year', 'state'].flatMap((by) =>
      ['sum', 'count', 'average', 'median'].map((measure) => text(`group by:${by} measure:${measure}`, where, 'sort:-value')),
    ),
    ...['beneficiary', 'objective', 'start-year', 'end-year'].map((by) => text(`number by:${by}`, where)),
    ...['top:1', 'top:5'].flatMap((top) =>
      ['sum', 'count'].flatMap((measure) =>
        ['-value', 'value'].map((sort) => text(`group by:beneficiary measure:${measure}`, where, `sort:${sort}`, top)),
      ),
    ),
    ...orders.flatMap((order) => ['', 'top:1', 'top:5'].map((top) => text(where, `sort:${order}`, top))),
    ...(where === '' ? [] : fields.map((field) => text(where, `show:${field}`))),
  ]),
  ...nothingFound,
  ...compared,
  'about',
  'help',
  'page:2',
  'beneficiary:migri page:2',
  'sort:-funding top:2..2',
  'sort:-funding top:4..6',
  'group by:beneficiary measure:sum sort:-value projects:3..',
  'share count beneficiary:migri of all',
  'share beneficiary:migri ends:2025 of beneficiary:migri',
];

/** Every organisation and every project of the list. */
export const nameQueries: readonly string[] = [
  ...realList.beneficiaries.flatMap(({ key }) => [
    `summary beneficiary:${key}`,
    `sum beneficiary:${key}`,
    `beneficiary:${key}`,
    `count beneficiary:${key}`,
  ]),
  ...realList.projects.flatMap(({ key }) => [`project:${key}`, `project:${key} show:end`, `project:${key} show:funding`]),
  ...['beneficiary', 'objective', 'purpose', 'start', 'state'].map((field) => `project:vok-valmius show:${field}`),
];
