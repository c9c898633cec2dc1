import { beforeAll, describe, expect, test } from 'vitest';
import { embeddedFolder } from '../../src/dataset/embedded-folder.ts';
import { type DatasetReport, readDatasetReport } from '../../src/dataset/read-dataset.ts';
import { toIsoDate } from '../../src/domain/date.ts';
import { totals } from '../../src/domain/money.ts';
import type { Project } from '../../src/domain/project.ts';

/** Each organisation with its projects' number, its total in cents and their positions, worked out from the page apart from this program. */
const organisations: readonly (readonly [name: string, count: number, cents: number, positions: readonly number[]])[] = [
  ['Maahanmuuttovirasto', 12, 1_040_751_762, [1, 3, 4, 7, 8, 11, 12, 13, 15, 23, 35, 37]],
  ['Helsingin Diakonissalaitoksen säätiö sr', 5, 203_301_896, [5, 10, 21, 31, 45]],
  ['Terveyden ja hyvinvoinnin laitos (THL)', 3, 153_337_450, [6, 20, 30]],
  ['Suomen Pakolaisapu ry', 3, 150_258_240, [17, 29, 34]],
  ['Turun kaupunki', 2, 112_717_435, [40, 47]],
  ['Pelastakaa Lapset ry', 2, 110_307_400, [33, 38]],
  ['Suomen Punainen Risti', 1, 98_177_201, [2]],
  ['Diakonia-ammattikorkeakoulu', 2, 94_336_268, [44, 46]],
  ['Business Finland Oy', 1, 89_977_048, [41]],
  ['Koulutus Elämään säätiö sr', 1, 77_152_042, [27]],
  ['Kehitysyhtiö SavoGrow Oy', 1, 54_041_299, [18]],
  ['Tampereen ammattikorkeakoulu Oy', 1, 47_933_001, [24]],
  ['Työväen Sivistysliitto TSL ry', 1, 46_211_278, [39]],
  ['Helsingin seurakuntayhtymä', 1, 38_391_351, [22]],
  ['Mannerheimin Lastensuojeluliiton Uudenmaan piiri ry', 1, 38_116_713, [16]],
  ['Väestöliitto', 1, 31_882_546, [25]],
  ['Kuopion Setlementti Puijola ry', 1, 30_862_069, [9]],
  ['Rauman kaupunki', 1, 30_345_739, [43]],
  ['Poliisihallitus', 1, 29_602_745, [36]],
  ['Rauhankasvatusinstituutti ry', 1, 28_477_525, [32]],
  ['Elinkeino-, liikenne- ja ympäristökeskusten sekä työ- ja elinkeinotoimistojen kehittämis- ja hallintokeskus', 1, 23_522_111, [28]],
  ['Nivalan kaupunki', 1, 23_421_514, [26]],
  ['Tampereen seudun Työllistämisyhdistys Etappi ry', 1, 22_202_655, [42]],
  ['Takuusäätiö', 1, 17_827_595, [19]],
  ['Pirkanmaan ELY-keskus', 1, 12_610_740, [14]],
];

let report: DatasetReport;
beforeAll(async () => {
  report = await readDatasetReport(embeddedFolder());
});

function centsOf(projects: readonly Project[]): readonly number[] {
  return totals(projects.flatMap(({ funding }) => (funding.state === 'granted' ? [funding.amount] : []))).map(({ minor }) => minor);
}

function dayOf(day: Project['start']): string {
  return day.state === 'stated' ? day.day : day.state;
}

function at(position: number): Project {
  const project = report.dataset.projects.find((candidate) => candidate.position === position);
  if (project === undefined) throw new Error(`No project ${position}`);
  return project;
}

test('the list holds 47 projects, all readable, with 26 057 656,23 € in all', () => {
  expect(report.problems).toEqual([]);
  expect(report.dataset.projects.map(({ position }) => position)).toEqual(Array.from({ length: 47 }, (_, index) => index + 1));
  expect(centsOf(report.dataset.projects)).toEqual([2_605_765_623]);
});

test.each([
  ['1', 13, 896_611_980],
  ['2', 30, 1_534_884_248],
  ['3', 4, 174_269_395],
])('objective %s has %i projects with %i cents', (objective, count, cents) => {
  const projects = report.dataset.projects.filter((project) => project.objective === objective);
  expect(projects).toHaveLength(count);
  expect(centsOf(projects)).toEqual([cents]);
});

test.each(organisations)('%s has %i projects with %i cents', (name, count, cents, positions) => {
  const projects = report.dataset.projects.filter(({ beneficiaryName }) => beneficiaryName === name);
  expect(projects).toHaveLength(count);
  expect(centsOf(projects)).toEqual([cents]);
  expect(projects.map(({ position }) => position)).toEqual(positions);
});

test('27 printed names are 25 organisations', () => {
  const printed = new Set(report.dataset.projects.map(({ beneficiaryAsPrinted }) => beneficiaryAsPrinted));
  expect(printed.size).toBe(27);
  expect(report.dataset.beneficiaries).toHaveLength(25);
  expect(new Set(report.dataset.beneficiaries.flatMap(({ printedNames }) => printedNames))).toEqual(printed);
  expect(new Set(report.dataset.beneficiaries.map(({ name }) => name))).toEqual(new Set(organisations.map(([name]) => name)));
});

test.each([
  ['hdl', ['Helsingin Diakonissalaitoksen säätiö sr.', 'Helsingin Diakonissalaitoksen Säätiö sr']],
  ['pelastakaa-lapset', ['Pelastakaa lapset ry', 'Pelastakaa Lapset ry']],
])('%s is printed in two spellings, kept as printed', (key, printedNames) => {
  expect(report.dataset.beneficiaries.find((beneficiary) => beneficiary.key === key)?.printedNames).toEqual(printedNames);
});

test('on 5 March 2024, 37 projects are running, 2 have ended and 8 have not started', () => {
  const today = toIsoDate('2024-03-05');
  const states = report.dataset.projects.map(({ start, end }) =>
    dayOf(start) > today ? 'upcoming' : dayOf(end) < today ? 'ended' : 'running',
  );
  const count = (state: string): number => states.filter((candidate) => candidate === state).length;
  expect([count('running'), count('ended'), count('upcoming')]).toEqual([37, 2, 8]);
});

describe('what is hard to read in the list', () => {
  test.each([
    [21, 'IKUT 2 Ihmiskaupan uhrien työelämätaitojenvalmennus', 'Helsingin Diakonissalaitoksen säätiö sr.', '2'],
    [24, 'Niitty 2 - Yhdessä maahanmuuttajaperheiden hyvän arjen puolesta', 'Tampereen ammattikorkeakoulu Oy', '2'],
    [8, 'Varausapu 2- turvapaikkakuulemisten varausjärjestelmän uudistaminen', 'Maahanmuuttovirasto', '1'],
    [25, 'TASE; Tasa-arvo ja seksuaalioikeus tietoutta kotoutujille ja ammattilaisille', 'Väestöliitto', '2'],
    [34, 'Paluu', 'Suomen Pakolaisapu ry', '3'],
    [35, 'Paluuyhteistyö Irakissa ja Somaliassa (SOIRE)', 'Maahanmuuttovirasto', '3'],
    [41, 'Discover Finland', 'Business Finland Oy', '2'],
    [47, 'Maahanmuuttajanaisten työllistymisen esteiden madaltaminen Turun seudulla', 'Turun kaupunki', '2'],
    [
      28,
      'Integration2024',
      'Elinkeino-, liikenne- ja ympäristökeskusten sekä työ- ja elinkeinotoimistojen kehittämis- ja hallintokeskus',
      '2',
    ],
  ])('project %i ends its name and its organisation where the page does', (position, name, beneficiaryAsPrinted, objective) => {
    expect(at(position)).toMatchObject({ name, beneficiaryAsPrinted, objective });
  });

  test.each([
    [1, 220_012_080],
    [12, 8_533_350],
    [14, 12_610_740],
    [44, 48_406_970],
  ])('the amount of project %i with one decimal is %i cents', (position, minor) => {
    expect(at(position).funding).toMatchObject({ state: 'granted', amount: { currency: 'EUR', minor } });
  });

  test('zero-padded dates are days like others and stay as printed', () => {
    expect(at(7).start).toEqual({ state: 'stated', day: '2023-05-01', asPrinted: '01.05.2023' });
    expect(at(7).end).toEqual({ state: 'stated', day: '2025-04-30', asPrinted: '30.04.2025' });
  });

  test.each([
    [14, 'Tampereella 7.–8.11.', '2022-04-10'],
    [19, 'Hanke toteutetaan vuosina 2023-2025.', '2023-04-01'],
    [28, 'Turussa 14.-15.11.2024. Tapahtuman tavoitteena', '2023-09-01'],
  ])('a date in the goals of project %i stays there', (position, passage, start) => {
    expect(at(position).purpose).toContain(passage);
    expect(dayOf(at(position).start)).toBe(start);
  });

  test.each([
    [1, 3],
    [3, 1],
    [16, 2],
    [33, 5],
    [34, 3],
    [38, 4],
    [46, 6],
  ])('the goals of project %i are whole, in %i paragraphs', (position, count) => {
    expect(at(position).purpose.split('\n\n')).toHaveLength(count);
  });

  test('objective 3, printed over four lines, is no part of the goals', () => {
    expect(at(34).purpose.startsWith('Paluu-hankkeessa annetaan tukea')).toBe(true);
  });

  test('a line break inside a sentence is a space, and a no-break space too', () => {
    expect(at(33).purpose).toContain('Viestinnän ja kohtaamisten kautta');
    expect(at(4).purpose).toContain('tulkeille. Koulutusalusta');
  });

  test('a project starting in 2026 between two that start in 2024 is doubtful, and no other', () => {
    expect(at(30).start).toEqual({ state: 'stated', day: '2026-01-01', asPrinted: '1.1.2026' });
    expect(at(30).doubts).toEqual([{ code: 'start-unlike-neighbours', printed: '2026-01-01', neighbours: '2024-01-01' }]);
    expect(report.dataset.projects.filter(({ doubts }) => doubts.length > 0).map(({ position }) => position)).toEqual([30]);
  });
});

test('each project has its own key, short enough for a button', () => {
  const keys = report.dataset.projects.map(({ key }) => key);
  expect(new Set(keys).size).toBe(47);
  expect(keys.filter((key) => key.length > 40)).toEqual([]);
  expect(at(45).key).toBe('ytya-yksin-tulleiden-kokonaisvaltainen');
});

test('every language says what the list is and what it does not tell', () => {
  const { title, publisher, amountMeaning, notHeld, objectives } = report.dataset.description;
  for (const text of [title, publisher, amountMeaning, notHeld, ...objectives.map(({ name }) => name)]) {
    expect(new Set(Object.values(text ?? {})).size).toBe(3);
  }
  expect(objectives.map(({ key }) => key)).toEqual(['1', '2', '3']);
  expect(report.dataset.description.updatedOn).toBe('2024-03-05');
});
