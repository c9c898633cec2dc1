import { describe, expect, test } from 'vitest';
import { findHeader } from '../../../src/import/columns/find-header.ts';
import type { Cell } from '../../../src/table/cell.ts';

const none = new Set<number>();
const amount = (value: number): Cell => ({ kind: 'number', value, text: String(value), currency: null, isPercent: false });

function found(rows: readonly (readonly Cell[])[], hidden: ReadonlySet<number> = none) {
  const header = findHeader(rows, hidden);
  return header && { row: header.row, depth: header.depth, firstDataRow: header.firstDataRow };
}

describe('the header is found', () => {
  test('in the first row', () => {
    const rows = [
      ['Hankkeen nimi', 'Tuensaaja', 'Myönnetty tuki'],
      ['Uusi silta', 'Lankosaaren kunta', '12 000'],
    ];
    expect(found(rows)).toEqual({ row: 1, depth: 1, firstDataRow: 2 });
  });

  test('under titles, notes and blank rows', () => {
    const rows = [
      ['EUROPÄISCHER FONDS FÜR REGIONALE ENTWICKLUNG'],
      ['LISTE DER VORHABEN', '', 'Stand: 31.12.2019'],
      [],
      ['* Die Beträge sind in Euro und gerundet, siehe den Hinweis am Ende der Liste.'],
      ['', ''],
      ['Name des Begünstigten', 'Bezeichnung des Vorhabens', 'Gesamtkosten'],
      ['Vellberg GmbH', 'Neue Brücke', amount(12_000)],
    ];
    expect(found(rows)).toEqual({ row: 6, depth: 1, firstDataRow: 7 });
  });

  test('with headings of groups above it', () => {
    const rows = [
      ['Liste 2021'],
      ['Projekt', '', 'Finanzierung', '', '', 'Ort'],
      ['Titel', 'Träger', 'EU', 'national', 'gesamt', ''],
      ['Neue Brücke', 'Vellberg GmbH', '100', '50', '150', 'Vellberg'],
    ];
    const header = findHeader(rows, none);
    expect(header).toMatchObject({ row: 3, depth: 2 });
    expect(header?.headers).toEqual(['Titel', 'Träger', 'EU', 'national', 'gesamt', 'Ort']);
    expect(header?.groups).toEqual(['Projekt', 'Projekt', 'Finanzierung', 'Finanzierung', 'Finanzierung', '']);
  });

  test('with headings of which most have nothing under them', () => {
    const rows = [
      ['Beneficiary name', 'Project title', 'Start date', 'End date', 'Funding', '', 'Region'],
      ['', '', '', '', 'EU contribution', 'Total cost', ''],
      ['Vellberg Ltd', 'New bridge', '1.1.2016', '1.1.2017', '100', '150', 'North'],
    ];
    const header = findHeader(rows, none);
    expect(header).toMatchObject({ row: 2, depth: 2, firstDataRow: 3 });
    expect(header?.headers).toEqual([
      'Beneficiary name',
      'Project title',
      'Start date',
      'End date',
      'EU contribution',
      'Total cost',
      'Region',
    ]);
    expect(header?.groups).toEqual(['', '', '', '', 'Funding', 'Funding', '']);
  });

  test('in two languages over one another', () => {
    const rows = [
      ['Naziv projekta', 'Naziv korisnika', 'Datum početka', 'Iznos EU potpore'],
      ['Project name', 'Beneficiary name', 'Start date', 'EU support amount'],
      ['Novi most', 'Općina Prisnica', '1.1.2016.', '100.000,00'],
    ];
    const header = findHeader(rows, none);
    expect(header).toMatchObject({ row: 2, depth: 2, looksBilingual: true });
    expect(header?.headers[0]).toBe('Naziv projekta');
    expect(header?.groups[0]).toBe('Project name');
  });

  test('in two languages within each cell', () => {
    const rows = [
      ['Name des Begünstigten / name of beneficiary', 'Bezeichnung des Vorhabens /\noperation name', 'Land / country'],
      ['Vellberg GmbH', 'Neue Brücke', 'AT'],
    ];
    expect(findHeader(rows, none)?.looksBilingual).toBe(true);
  });

  test('with a row under it that numbers the columns', () => {
    const rows = [
      ['Nr.', 'Denumire beneficiar', 'Titlu proiect', 'Valoare totală'],
      ['1', '2', '3', '4=5+6'],
      ['1', 'Oreșani SRL', 'Pod nou', '100'],
    ];
    expect(found(rows)).toEqual({ row: 1, depth: 1, firstDataRow: 3 });
  });

  test('although a section row follows it', () => {
    const rows = [
      ['N°', 'Bénéficiaire', 'Opération', 'Financement FEDER'],
      ['', 'SOUTENIR LES PROJETS DES ENTREPRISES'],
      ['P1', 'Montrouvre SA', 'Nouveau pont', '100'],
    ];
    expect(found(rows)).toEqual({ row: 1, depth: 1, firstDataRow: 2 });
  });

  test('although the first data row holds texts alone', () => {
    const rows = [
      ['Organisation', 'Project', 'Region', 'Fund'],
      ['Vellberg Ltd', 'Project Alpha', 'North region', 'ERDF'],
      ['Tisnov Ltd', 'Project Beta', 'South region', 'ERDF'],
    ];
    expect(found(rows)).toEqual({ row: 1, depth: 1, firstDataRow: 2 });
  });

  test('although a column has no header and the first data row is of known words', () => {
    const rows = [
      ['Project', '', 'Fund', 'Region'],
      ['Project Alpha', 'x', 'ERDF', 'North region'],
      ['Project Beta', 'y', 'ESF', 'South region'],
    ];
    expect(found(rows)).toEqual({ row: 1, depth: 1, firstDataRow: 2 });
  });

  test('when it comes again further down', () => {
    const header = ['Projekt', 'Empfänger', 'Förderbetrag'];
    const rows = [header, ['Neue Brücke', 'Vellberg GmbH', '100'], header, ['Neues Haus', 'Vellberg GmbH', '200']];
    expect(found(rows)?.row).toBe(1);
  });

  test('in words that nobody knows, by the figures under it', () => {
    const rows = [['Xyzzy list'], ['Plugh', 'Xyzzy', 'Frobnitz'], ['Aaa', 'Bbb', '12.5.2016'], ['Ccc', 'Ddd', '13.5.2016']];
    expect(found(rows)).toEqual({ row: 2, depth: 1, firstDataRow: 3 });
  });

  test('although years head some of its columns', () => {
    const rows = [
      ['Zuwendungen nach Jahren'],
      ['Vorhaben', 'Zuwendungsempfänger', amount(2021), amount(2022), amount(2023), 'Zuwendung gesamt'],
      ['Neue Brücke', 'Vellberg GmbH', amount(2020), amount(2021), amount(900), amount(4941)],
    ];
    expect(found(rows)).toEqual({ row: 2, depth: 1, firstDataRow: 3 });
  });

  test('with years under a heading', () => {
    const rows = [
      ['Projekt', 'Träger', 'Bewilligt', '', ''],
      ['', '', '2021', '2022', '2023'],
      ['Neue Brücke', 'Vellberg GmbH', '100', '50', '150'],
    ];
    expect(findHeader(rows, none)).toMatchObject({ row: 2, headers: ['Projekt', 'Träger', '2021', '2022', '2023'] });
  });

  test('not in a hidden row', () => {
    const rows = [
      ['name', 'beneficiary', 'amount'],
      ['Projekt', 'Empfänger', 'Förderbetrag'],
      ['Neue Brücke', 'Vellberg GmbH', '100'],
    ];
    expect(found(rows, new Set([1]))?.row).toBe(2);
  });
});

describe('no header is found', () => {
  test('where rows of data begin at once', () => {
    const rows = [
      ['Vellberg GmbH', 'Neue Brücke', '2016-01-01', '1000,00'],
      ['Tisnov a.s.', 'Nový most', '2016-02-01', '2000,00'],
    ];
    expect(found(rows)).toBeNull();
  });

  test('in nothing, and in a single column', () => {
    expect(found([])).toBeNull();
    expect(found([[], ['']])).toBeNull();
    expect(found([['Projekt'], ['Neue Brücke']])).toBeNull();
  });
});
