import { describe, expect, test } from 'vitest';
import { leftOutReasons } from '../../src/domain/import-report.ts';
import { fields } from '../../src/domain/list-field.ts';
import { expectSentence, inAll } from './import-examples.ts';

test('every column and every kind of row has its name in every language', () => {
  for (const named of inAll((sentences) => fields.map((field) => sentences.fields[field]))) expect(new Set(named).size).toBe(fields.length);
  for (const said of inAll((sentences) => leftOutReasons.map((reason) => sentences.leftOut[reason](3)))) {
    expect(said.filter((text) => !/^3 \p{L}/u.test(text))).toEqual([]);
    expect(new Set(said).size).toBe(leftOutReasons.length);
  }
});

describe('one and two are told apart', () => {
  test.each([
    [
      'above-the-header',
      ['1 rivi otsikkorivin yläpuolella', '1 row above the header', '1 rad ovanför rubrikraden'],
      ['2 riviä otsikkorivin yläpuolella', '2 rows above the header', '2 rader ovanför rubrikraden'],
    ],
    [
      'repeated-header',
      ['1 toistuva otsikkorivi', '1 row that repeats the header', '1 upprepad rubrikrad'],
      ['2 toistuvaa otsikkoriviä', '2 rows that repeat the header', '2 upprepade rubrikrader'],
    ],
    [
      'column-numbers',
      ['1 rivi, jolla sarakkeet on numeroitu', '1 row that numbers the columns', '1 rad som numrerar kolumnerna'],
      ['2 riviä, joilla sarakkeet on numeroitu', '2 rows that number the columns', '2 rader som numrerar kolumnerna'],
    ],
    ['blank', ['1 tyhjä rivi', '1 blank row', '1 tom rad'], ['2 tyhjää riviä', '2 blank rows', '2 tomma rader']],
    ['total', ['1 summarivi', '1 row of totals', '1 summarad'], ['2 summariviä', '2 rows of totals', '2 summarader']],
    [
      'part',
      ['1 rivi, joka on osa yllä olevaa hanketta', '1 row that is a part of the project above', '1 rad som är en del av projektet ovanför'],
      [
        '2 riviä, jotka ovat osia yllä olevasta hankkeesta',
        '2 rows that are parts of the project above',
        '2 rader som är delar av projektet ovanför',
      ],
    ],
    [
      'unread-row',
      ['1 rivi, jota ei voitu lukea', '1 row that could not be read', '1 rad som inte kunde läsas'],
      ['2 riviä, joita ei voitu lukea', '2 rows that could not be read', '2 rader som inte kunde läsas'],
    ],
  ] as const)('in rows left out: %s', (reason, one, two) => {
    expect(inAll((sentences) => sentences.leftOut[reason](1))).toEqual(one);
    expect(inAll((sentences) => sentences.leftOut[reason](2))).toEqual(two);
  });

  test('in the figures of the report', () => {
    expect(inAll((sentences) => sentences.projects(1, 1, 1))).toEqual([
      '1 hanke, 1 avustuksen saaja.',
      '1 project, 1 beneficiary.',
      '1 projekt, 1 stödmottagare.',
    ]);
    expect(inAll((sentences) => sentences.projects(1, 2, 2))).toEqual([
      '1 hanke 2 rivillä, 2 avustuksen saajaa.',
      '1 project on 2 rows, 2 beneficiaries.',
      '1 projekt på 2 rader, 2 stödmottagare.',
    ]);
    expect(inAll((sentences) => sentences.without('start', 1))).toEqual([
      '1 rivi ilman tarkkaa alkamispäivää',
      '1 row without a full start date',
      '1 rad utan fullständigt startdatum',
    ]);
    expect(inAll((sentences) => sentences.without('beneficiary', 2))).toEqual([
      '2 riviä ilman avustuksen saajaa',
      '2 rows without a beneficiary',
      '2 rader utan stödmottagare',
    ]);
    expect(inAll((sentences) => sentences.rowNumbers('5', 0))).toEqual(['rivi 5', 'row 5', 'rad 5']);
    expect(inAll((sentences) => sentences.rowNumbers('5, 6', 2))).toEqual([
      'rivit 5, 6 ja 2 muuta',
      'rows 5, 6 and 2 more',
      'raderna 5, 6 och 2 till',
    ]);
    expect(inAll((sentences) => sentences.moreProblems(1))).toEqual([
      '… ja 1 muu samanlainen; --json näyttää kaikki.',
      '… and 1 more of this kind; --json shows them all.',
      '… och 1 till av samma slag; --json visar alla.',
    ]);
    expect(inAll((sentences) => sentences.moreProblems(2))).toEqual([
      '… ja 2 muuta samanlaista; --json näyttää kaikki.',
      '… and 2 more of this kind; --json shows them all.',
      '… och 2 till av samma slag; --json visar alla.',
    ]);
  });

  test('in notes', () => {
    const days = { code: 'partial-days', column: 'Loppu' } as const;
    expect(inAll((sentences) => sentences.note({ ...days, years: 1, months: 2 }))).toEqual([
      'Sarakkeessa ”Loppu” on 1 rivillä vain vuosi ja 2 rivillä vain kuukausi. Puuttuvaa päivää ei ole arvattu.',
      'In “Loppu”, 1 row states only a year and 2 rows state only a month. No day was made up for them.',
      'I kolumnen ”Loppu” anger 1 rad bara år och 2 rader bara månad. Ingen dag har lagts till.',
    ]);
    expect(inAll((sentences) => sentences.note({ code: 'several-currencies', projects: { EUR: 1, unknown: 2 } }))).toEqual([
      'Listassa on useita valuuttoja, eikä niitä lasketa yhteen: EUR 1 rivillä, ei kerrottu 2 rivillä.',
      'The list has several currencies, which are never added together: EUR on 1 row, not stated on 2 rows.',
      'Listan har flera valutor, som inte räknas ihop: EUR på 1 rad, inte angiven på 2 rader.',
    ]);
    expect(inAll((sentences) => sentences.note({ code: 'other-tables', names: ['Koodit', 'Ohje'] }))).toEqual([
      'Tiedostossa on lisäksi taulukot ”Koodit” ja ”Ohje”, joita ei luettu.',
      'The file also has the tables “Koodit” and “Ohje”, which were not read.',
      'I filen finns också tabellerna ”Koodit” och ”Ohje”, som inte lästes.',
    ]);
  });

  test('in questions', () => {
    const ask = (about: 'repeated-rows' | 'unnamed-rows', count: number) =>
      inAll((sentences) => sentences.question({ about, answer: about, column: null, field: null, count, samples: ['x'], options: [] }));
    const begins = (said: readonly string[], beginnings: readonly string[]) =>
      expect(said.map((sentence, index) => sentence.slice(0, beginnings[index]?.length))).toEqual(beginnings);
    begins(ask('unnamed-rows', 1), ['1 rivillä on', '1 row has', '1 rad har']);
    begins(ask('unnamed-rows', 2), ['2 rivillä on', '2 rows have', '2 rader har']);
    begins(ask('repeated-rows', 1), ['1 rivi kertoo', '1 row names', '1 rad gäller']);
    begins(ask('repeated-rows', 2), ['2 riviä kertoo', '2 rows name', '2 rader gäller']);
  });
});

test('the lines around the report hold what they are given', () => {
  for (const sentences of inAll((each) => each)) {
    expectSentence(sentences.read('lista.csv', 'CSV, utf-8, ";"'), 'lista.csv', 'CSV, utf-8, ";"');
    expectSentence(sentences.headerRow(3, 'Taul1'), '3', 'Taul1');
    expectSentence(sentences.headerRow(3, null), '3');
    expectSentence(sentences.total('funding', '12 EUR'), '12 EUR');
    expect(sentences.total('funding', '12 EUR')).not.toBe(sentences.total('totalCost', '12 EUR'));
    expect(sentences.rowsAddUp(120, 4, 124)).toMatch(/120 .*\+ .*4 .*= .*124/u);
    expect(sentences.howToAnswer('oma.json').match(/oma\.json/gu)).toHaveLength(2);
    expect(sentences.chooseOption(1)).toMatch(/1[^–].* $/u);
    expect(sentences.chooseOption(3)).toMatch(/1–3.* $/u);
    expect(sentences.confirm('data/oma')).toContain('data/oma');
    expectSentence(sentences.written('data/oma', 2), 'data/oma', '2');
    expectSentence(sentences.noSuchFile('oma.csv'), 'oma.csv');
    expectSentence(sentences.cannotRead('oma.csv', 'EACCES'), 'oma.csv', 'EACCES');
  }
});
