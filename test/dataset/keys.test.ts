import { expect, test } from 'vitest';
import { createBeneficiaryRegister } from '../../src/dataset/beneficiary-register.ts';
import { projectKeys } from '../../src/dataset/project-keys.ts';
import { toBeneficiaryKey } from '../../src/domain/project.ts';

const project = (name: string, beneficiary = 'migri', end = '2025-12-31') => ({ name, beneficiary, end });

test.each([
  ['YTYÄ – Yksin tulleiden tuki', 'ytya-yksin-tulleiden-tuki'],
  ['ROHKEE!', 'rohkee'],
  ['<!channel> @everyone =cmd|', 'channel-everyone-cmd'],
  ['Østfold og Gdańsk, Łódź', 'ostfold-og-gdansk-lodz'],
  ['Интеграция', 'integratsiya'],
  ['Ένταξη', 'entaxi'],
  ['統合', 'project-1'],
])('the project "%s" has the key %s', (name, key) => {
  expect(projectKeys([project(name)])).toEqual([key]);
});

test('projects of one name are told apart by organisation, else by last day, else by number', () => {
  expect(
    projectKeys([project('Paluu'), project('Paluu', 'spr'), project('Paluu', 'spr', '2026-06-30'), project('Paluu', 'spr', '2026-06-30')]),
  ).toEqual(['paluu', 'paluu-spr', 'paluu-2026-06-30', 'paluu-2']);
});

test('a key made up for a second project never takes the key of another', () => {
  expect(projectKeys([project('Paluu'), project('Paluu', 'spr'), project('Paluu SPR')])).toEqual([
    'paluu',
    'paluu-2025-12-31',
    'paluu-spr',
  ]);
});

function register() {
  const spr = { key: toBeneficiaryKey('spr'), name: 'Suomen Punainen Risti', printedNames: [], aliases: ['SPR'] };
  const hdl = { key: toBeneficiaryKey('hdl'), name: 'Hyvä säätiö sr', printedNames: [], aliases: [] };
  return createBeneficiaryRegister({ organisations: [spr, hdl], ambiguous: [{ name: 'Helsinki', keys: [spr.key, hdl.key] }] });
}

test.each([
  ['Suomen Punainen Risti', 'spr'],
  ['SUOMEN  PUNAINEN\u00a0RISTI.', 'spr'],
  ['Suomen Punainen Risti ry', 'spr'],
  ['SPR', 'spr'],
  ['Hyvä Säätiö sr.', 'hdl'],
  ['Hyvä säätiö', 'hdl'],
  ['Hyvä säätiö Oy', 'hyva-saatio'],
  ['SPR:n osasto', 'spr-n-osasto'],
])('the printed name "%s" is the organisation %s', (printed, key) => {
  expect(register().resolve(printed).key).toBe(key);
});

test('an organisation that the alias file does not know is one organisation in all its spellings', () => {
  const { resolve, beneficiaries } = register();
  for (const printed of ['Uusi yhdistys ry.', 'UUSI YHDISTYS RY', 'Uusi yhdistys'])
    expect(resolve(printed)).toMatchObject({ key: 'uusi-yhdistys', name: 'Uusi yhdistys ry' });
  expect(beneficiaries()).toEqual([
    {
      key: 'uusi-yhdistys',
      name: 'Uusi yhdistys ry',
      printedNames: ['Uusi yhdistys ry.', 'UUSI YHDISTYS RY', 'Uusi yhdistys'],
      aliases: [],
    },
  ]);
});

test('only organisations that the list names are there, with the names that they share', () => {
  const { resolve, beneficiaries } = register();
  resolve('SPR');
  expect(beneficiaries()).toEqual([{ key: 'spr', name: 'Suomen Punainen Risti', printedNames: ['SPR'], aliases: ['SPR', 'Helsinki'] }]);
});

test('an association and a company of one name are two organisations', () => {
  const { resolve } = register();
  expect([resolve('Apu ry').key, resolve('Apu Oy').key, resolve('Apu ry.').key]).toEqual(['apu', 'apu-oy', 'apu']);
});
