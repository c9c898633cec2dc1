import { beforeAll, expect, test } from 'vitest';
import { embeddedFolder } from '../../src/dataset/embedded-folder.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import type { Dataset } from '../../src/domain/dataset.ts';

let dataset: Dataset;
beforeAll(async () => {
  dataset = await readDataset(embeddedFolder());
});

/** The organisations that have a name exactly, but for case. */
function named(name: string): readonly string[] {
  const isName = (candidate: string): boolean => candidate.toLowerCase() === name.toLowerCase();
  return dataset.beneficiaries
    .filter((beneficiary) => [beneficiary.name, ...beneficiary.printedNames, ...beneficiary.aliases].some(isName))
    .map(({ key }) => key)
    .sort();
}

test.each([
  ['migri', ['Migri', 'Finnish Immigration Service', 'Immigration Service', 'Migrationsverket']],
  ['thl', ['THL', 'Finnish Institute for Health and Welfare', 'Institutet för hälsa och välfärd', 'Terveyden ja hyvinvoinnin laitos']],
  ['spr', ['SPR', 'Punainen Risti', 'Red Cross', 'Finnish Red Cross', 'Röda Korset', 'FRK', 'Finlands Röda Kors']],
  ['hdl', ['HDL', 'Diakonissalaitos', 'Helsinki Deaconess Institute', 'Diakonissanstalten', 'Helsingfors Diakonissanstalt']],
  ['pelastakaa-lapset', ['Pelastakaa Lapset', 'Pela', 'Save the Children', 'Rädda Barnen']],
  ['pakolaisapu', ['Pakolaisapu', 'Suomen Pakolaisapu', 'Finnish Refugee Council', 'Refugee Council', 'Flyktinghjälp']],
  ['mll-uusimaa', ['MLL', 'MLL Uusimaa', 'Mannerheim League', 'Mannerheims Barnskyddsförbund']],
  ['tsl', ['TSL', "Workers' Educational Association", 'Työväen Sivistysliitto']],
  ['diak', ['Diak', 'Diaconia University of Applied Sciences', 'Yrkeshögskolan Diakonia']],
  ['tamk', ['TAMK', 'Tampere University of Applied Sciences', 'Tammerfors yrkeshögskola']],
  ['turku', ['Turku', 'Åbo', 'Åbo stad', 'City of Turku']],
  ['keha', ['KEHA', 'KEHA-keskus', 'KEHA Centre', 'UF-centret']],
  ['pirkanmaan-ely', ['Pirkanmaan ELY', 'Pirkanmaa ELY Centre', 'NTM-centralen i Birkaland']],
  ['etappi', ['Etappi']],
  ['puijola', ['Puijola', 'Setlementti Puijola']],
  ['vaestoliitto', ['Väestöliitto', 'Family Federation', 'Befolkningsförbundet']],
  ['poliisihallitus', ['National Police Board', 'Polisstyrelsen']],
  ['rki', ['RKI', 'Peace Education Institute', 'Rauhankasvatusinstituutti']],
  ['takuusaatio', ['Guarantee Foundation', 'Garantistiftelsen']],
  ['koulutus-elamaan', ['Koulutus Elämään']],
  ['savogrow', ['SavoGrow', 'Kehitysyhtiö SavoGrow']],
  ['business-finland', ['Business Finland']],
  ['rauma', ['Rauma', 'Raumo', 'City of Rauma']],
  ['nivala', ['Nivala', 'Nivala stad']],
  ['helsingin-seurakuntayhtyma', ['Helsinki Parish Union', 'Helsingfors kyrkliga samfällighet', 'seurakuntayhtymä']],
])('%s is found by its usual names in three languages', (key, names) => {
  for (const name of names) expect({ name, keys: named(name) }).toEqual({ name, keys: [key] });
});

test.each([
  ['Helsinki', ['hdl', 'helsingin-seurakuntayhtyma']],
  ['Helsingfors', ['hdl', 'helsingin-seurakuntayhtyma']],
  ['Tampere', ['etappi', 'tamk']],
  ['Tammerfors', ['etappi', 'tamk']],
  ['ELY', ['keha', 'pirkanmaan-ely']],
  ['ELY-keskus', ['keha', 'pirkanmaan-ely']],
  ['NTM-centralen', ['keha', 'pirkanmaan-ely']],
  ['ELY Centre', ['keha', 'pirkanmaan-ely']],
  ['ammattikorkeakoulu', ['diak', 'tamk']],
  ['foundation', ['hdl', 'koulutus-elamaan', 'takuusaatio']],
  ['FRC', ['pakolaisapu', 'spr']],
])('"%s" fits several organisations, and all of them are known', (name, keys) => {
  expect(named(name)).toEqual(keys);
});

test.each(['Helsingin kaupunki', 'kotoutuminen', 'integration', 'asyl', 'Finland', 'Suomi', 'lapset'])(
  '"%s" is no organisation of the list',
  (name) => {
    expect(named(name)).toEqual([]);
  },
);

test('a topic alone is no name of an objective', () => {
  const names = dataset.description.objectives
    .flatMap(({ name, aliases }) => [...Object.values(name), ...aliases])
    .map((name) => name.toLowerCase());
  for (const topic of ['kotoutuminen', 'turvapaikka', 'integration', 'asylum', 'asyl', 'paluu', 'return', 'återvändande'])
    expect(names).not.toContain(topic);
  expect(new Set(names).size).toBe(names.length);
});
