import { describe, expect, test } from 'vitest';
import { mapColumns } from '../../../src/import/columns/map-columns.ts';
import { profiled } from './small-table.ts';

describe('a list that is none of projects', () => {
  test('counts projects of each organisation', () => {
    const table = [
      ['Beneficiary Name', 'EU Contribution', 'Number of Projects'],
      ['Vellberg Ltd', '1000.50', '2'],
      ['Tisnov Ltd', '2000.50', '1'],
    ];
    expect(mapColumns(profiled(table)).notProjects).toEqual({ reason: 'counts-projects', evidence: ['Number of Projects'] });
  });

  test('has amounts and no names', () => {
    const table = [
      ['Year', 'EU contribution'],
      ['2016', '1000.50'],
      ['2017', '2000.50'],
    ];
    expect(mapColumns(profiled(table)).notProjects).toEqual({ reason: 'no-name-column', evidence: ['Year', 'EU contribution'] });
  });
});

describe('a list is not refused', () => {
  test('for counting something else than projects', () => {
    const table = [
      ['Beneficiary Name', 'Plugh', 'EU Contribution', 'Number of participants'],
      ['Vellberg Ltd', 'Neue Brücke', '1000.50', '2'],
      ['Tisnov Ltd', 'Neues Haus', '2000.50', '1'],
    ];
    expect(mapColumns(profiled(table))).toMatchObject({
      notProjects: null,
      questions: [{ code: 'unknown-column', field: 'name', options: [{ header: 'Plugh' }] }],
    });
  });

  test('for want of a row that fits its header: the header is believed', () => {
    expect(mapColumns(profiled([['Projekt', 'Begünstigter', 'Beginn', 'EU-Mittel']])).columns).toEqual({
      name: [0],
      beneficiary: [1],
      start: [2],
      funding: [3],
    });
  });
});

describe('a list is refused', () => {
  test('that names calls, and nobody who got anything', () => {
    const table = [
      ["Intitulé de l'appel à projets", 'Fonds', 'Date de clôture'],
      ['Villes durables', 'FEDER', '01/02/2024'],
      ['Mobilité des jeunes', 'FSE', '01/03/2024'],
    ];
    expect(mapColumns(profiled(table)).notProjects?.reason).toBe('lists-calls');
  });

  test('that names codes', () => {
    const table = [
      ['koodi', 'nimi', 'alkaa'],
      ['101', 'Tutkimus', '1.1.2014'],
      ['102', 'Liikenne', '1.1.2014'],
    ];
    expect(mapColumns(profiled(table)).notProjects?.reason).toBe('lists-codes');
  });
});
