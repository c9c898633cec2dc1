import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery, parseQueryText, queryTextLimit } from '../../src/query-text/parse-query.ts';
import { printQuery } from '../../src/query-text/print-query.ts';
import { pieceLimit } from '../../src/query-text/query-text-problem.ts';
import { anyQuery } from './any-query.ts';
import { examples } from './query-examples.ts';

function canonical(text: string): string | null {
  const query = parseQuery(text);
  return query === null ? null : printQuery(query);
}

describe('a query text', () => {
  test.each(examples)('%s is read back', (text, query) => {
    expect(parseQuery(text)).toEqual(query);
  });

  test.each([
    ['saaja:migri päättyy:2025 järjestä:-rahoitus', 'beneficiary:migri ends:2025 sort:-funding'],
    ['PÄÄTTYY:2025-3', null],
    ['Saaja:Migri   Rahoitus:>500k', 'beneficiary:migri funding:>500000'],
    ['tavoite:1 alkaa:2024 käynnissä:5.3.2024', 'objective:1 starts:2024 active:2024-03-05'],
    ['mottagare:thl slutar:2026-03 sortera:-finansiering', 'beneficiary:thl ends:2026-03 sort:-funding'],
    [
      'mål:1 börjar:2024.. pågår:2025 finansiering:<1.5M ämne:kvinnor',
      'objective:1 starts:2024-01-01.. active:2025 funding:<1500000 topic:kvinnor',
    ],
    ['summa saaja:thl', 'sum beneficiary:thl'],
    ['saaja:thl yhteensä', 'sum beneficiary:thl'],
    ['antal mål:2', 'count objective:2'],
    ['lukumäärä tavoite:2', 'count objective:2'],
    ['määrä tavoite:2', 'count objective:2'],
    ['keskiarvo tavoite:1', 'average objective:1'],
    ['medel mål:1', 'average objective:1'],
    ['mediaani tavoite:1', 'median objective:1'],
    ['osuus saaja:migri / tavoite:2', 'share beneficiary:migri of objective:2'],
    ['andel mottagare:migri av alla', 'share beneficiary:migri of all'],
    ['ryhmittele mukaan:saaja', 'group by:beneficiary measure:sum sort:-value'],
    ['keskiarvo mukaan:tavoite', 'group by:objective measure:average sort:-value'],
    ['by:end-year', 'group by:end-year measure:sum sort:key'],
    ['gruppera per:startår mått:antal sortera:-värde topp:3', 'group by:start-year measure:count sort:-value top:3'],
    ['keskiarvo kohti:saaja', 'average per:beneficiary'],
    ['medel per:mottagare', 'average per:beneficiary'],
    ['per:beneficiary average', 'average per:beneficiary'],
    ['average per:project objective:1', 'average objective:1'],
    ['group average per:beneficiary', 'group by:beneficiary measure:average sort:-value'],
    ['median per:startår', 'group by:start-year measure:median sort:key'],
    ['sum per:beneficiary', 'group by:beneficiary measure:sum sort:-value'],
    ['summa järjestä:-rahoitus kärki:5', 'sum sort:-funding top:5'],
    ['share all sort:-funding top:5 of all', 'share sort:-funding top:5 of all'],
    ['osuus kärki:5 tasan järjestä:-rahoitus saaja:migri / kaikista', 'share beneficiary:migri sort:-funding top:5 ties of all'],
    ['-käynnissä:5.3.2024 saaja:migri', 'beneficiary:migri -active:2024-03-05'],
    ['-pågår:2025', '-active:2025'],
    ['yhteenveto saaja:spr', 'summary beneficiary:spr'],
    ['hanke:vok-valmius näytä:loppu', 'project:vok-valmius show:end'],
    ['projekt:vamos visa:finansiering', 'project:vamos show:funding'],
    ['aihe:“naiset ja työ”', 'topic:"naiset ja työ"'],
    ['aihe: maahanmuutto', 'topic:maahanmuutto'],
    ['beneficiary: thl, migri funding: > 500000', 'beneficiary:thl,migri funding:>500000'],
    ['beneficiary:thl beneficiary:migri', 'beneficiary:thl,migri'],
    ['beneficiary:Väestöliitto', 'beneficiary:vaestoliitto'],
    ['ends:2025-q3', 'ends:2025-07-01..2025-09-30'],
    ['ends:2025-03..2025-06', 'ends:2025-03-01..2025-06-30'],
    ['ends:1.2.2024..29.2.2024', 'ends:2024-02'],
    ['funding:12,5€', 'funding:12.50'],
    ['funding:>=100sek', 'funding:>=100SEK'],
    ['funding:300000..', 'funding:>=300000'],
    ['number by:beneficiary projects:>1', 'number by:beneficiary projects:2..'],
    ['top:1..5', 'top:5'],
    ['show:end project:vok-valmius', 'project:vok-valmius show:end'],
    ['project:vok-valmius sort:name', 'project:vok-valmius sort:name'],
  ])('%s means %s', (typed, text) => {
    expect(canonical(typed)).toBe(text);
  });
});

describe('a free question is no query text', () => {
  test.each([
    '',
    '   ',
    'paljonko thl sai',
    'count projects',
    'sum of objective 2',
    'median grant?',
    'help me',
    'yhteensä',
    'summa',
    'antal?',
    'top 5 beneficiaries by funding',
    'Tavoite: mitä rahaa sillä haetaan?',
    'klo 12:30 alkava hanke',
    "poista kaikki hankkeet'; DROP TABLE projects; --",
    'https://example.org/?q=beneficiary:migri',
    'EU:n rahoitus',
    'constructor:1',
    '__proto__:x',
    'share',
    'ties',
    'of',
    'list list',
  ])('%j', (text) => {
    expect(parseQueryText(text)).toEqual({ kind: 'not-query-text' });
  });

  test('a text longer than any query is not looked at', () => {
    expect(parseQueryText(`topic:"${'a'.repeat(queryTextLimit)}"`)).toEqual({ kind: 'not-query-text' });
  });
});

describe('a query text with a mistake says which piece, and what could stand there', () => {
  test.each([
    ['sort:foo', 'not-one-of', 'sort:foo', ['name', 'funding', 'end']],
    ['group by:beneficiary sort:funding', 'not-one-of', 'sort:funding', ['value', 'key']],
    ['by:region', 'not-one-of', 'by:region', ['beneficiary', 'state']],
    ['group by:objective measure:max', 'not-one-of', 'measure:max', ['sum', 'median']],
    ['project:vamos show:email', 'not-one-of', 'show:email', ['funding', 'state']],
    ['ends:2025-13', 'not-a-period', 'ends:2025-13', []],
    ['ends:2025-02-30', 'not-a-period', 'ends:2025-02-30', []],
    ['ends:soon', 'not-a-period', 'ends:soon', []],
    ['ends:2026..2025', 'backwards', 'ends:2026..2025', []],
    ['funding:>1.500', 'not-an-amount', 'funding:>1.500', []],
    ['funding:>500000000000000000', 'not-an-amount', 'funding:>500000000000000000', []],
    ['funding:2..1', 'backwards', 'funding:2..1', []],
    ['number by:beneficiary projects:many', 'not-a-count', 'projects:many', []],
    ['top:0', 'not-ranks', 'top:0', []],
    ['top:3..2', 'backwards', 'top:3..2', []],
    ['top:five', 'not-ranks', 'top:five', []],
    ['beneficiary:"Turun kaupunki"', 'not-a-key', 'beneficiary:"Turun kaupunki"', []],
    ['beneficiary:<!channel>', 'not-a-key', 'beneficiary:<!channel>', []],
    ['topic:""', 'no-text', 'topic:""', []],
    ['topic:"women', 'no-closing-quote', 'topic:"women', []],
    ['ends:2025 ends:2026', 'repeated', 'ends:2026', []],
    ['-ends:2025', 'misplaced', '-ends:2025', ['-beneficiary', '-objective', '-active']],
    ['-active:2025 -active:2026', 'repeated', '-active:2026', []],
    ['-active:soon', 'not-a-period', '-active:soon', []],
    ['sum show:end', 'misplaced', 'show:end', ['beneficiary', 'topic', 'sort', 'top']],
    ['sum sort:value', 'not-one-of', 'sort:value', ['funding']],
    ['sum objective:1 ties', 'missing', 'ties', ['top']],
    ['sum per:project', 'not-one-of', 'per:project', ['beneficiary', 'objective']],
    ['average per:region', 'not-one-of', 'per:region', ['beneficiary']],
    ['average by:objective per:beneficiary', 'repeated', 'per:beneficiary', []],
    ['share objective:1 of all sort:-funding', 'misplaced', 'sort:-funding', ['objective']],
    ['share objective:1 of objective:2 top:5', 'misplaced', 'top:5', ['objective']],
    ['share objective:1 top:5 of all ties', 'misplaced', 'ties', ['objective']],
    ['share objective:1 ties of all', 'missing', 'ties', ['top']],
    ['share all objective:1 of all', 'misplaced', 'all', []],
    ['about beneficiary:thl', 'misplaced', 'beneficiary:thl', []],
    ['sum count objective:1', 'misplaced', 'count', []],
    ['ends:2025 of objective:1', 'misplaced', 'of', ['share']],
    ['objective:1 ties', 'missing', 'ties', ['top']],
    ['share objective:1', 'missing', 'share', ['of']],
    ['share objective:1 of', 'missing', 'of', ['all']],
    ['group objective:1', 'missing', 'group', ['by:beneficiary']],
    ['summary -beneficiary:thl', 'missing', 'summary', ['beneficiary']],
    ['sort:name beneficiary:', 'missing', 'beneficiary:', []],
    ['beneficiary:migri colour:red', 'unknown-word', 'colour:red', ['beneficiary', 'funding']],
    ['beneficiary:migri please', 'unknown-word', 'please', ['sum', 'count']],
  ])('%s: %s at %j', (text, code, at, options) => {
    const read = parseQueryText(text);
    expect(read).toMatchObject({ kind: 'bad', code, at });
    expect(read.kind === 'bad' ? read.options : []).toEqual(expect.arrayContaining(options));
  });

  test('a mistake of any length is shown shortened', () => {
    const read = parseQueryText(`sort:${'😀'.repeat(3000)}`);
    expect(read.kind === 'bad' ? Array.from(read.at).length : 0).toBe(pieceLimit);
  });
});

describe('nothing that can be typed throws or takes long', () => {
  test('any text, and any mixture of the words of the form', () => {
    const scraps = fc.constantFrom(
      ...' :",.-><=\\\n/“”„'.split(''),
      ...['sort', 'topic', 'funding', 'ends', '..', '2025', 'of', 'all', 'share', 'by', 'ties', 'top'],
    );
    const hostile = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: scraps, maxLength: 60 }));
    fc.assert(
      fc.property(hostile, (text) => ['query', 'not-query-text', 'bad'].includes(parseQueryText(text).kind)),
      { numRuns: 5000 },
    );
  });

  test('a text of a thousand spaces, quotes, colons, digits or commas is read in a moment', () => {
    const began = performance.now();
    for (const scrap of [' ', '"', ':', '1', ',', '.', '\\', 'topic:"', 'funding:>', 'a,', '-', '12.', 'ä ', 'ends:2025 ']) {
      for (const text of [
        scrap.repeat(queryTextLimit / scrap.length),
        `funding:${scrap.repeat(3000)}x`,
        `ends:${scrap.repeat(3000)}`,
        `topic:"${scrap.repeat(3000)}`,
      ]) {
        parseQueryText(text);
      }
    }
    expect(performance.now() - began).toBeLessThan(2000);
  });

  test('the parts of a text may come in any order', () => {
    fc.assert(
      fc.property(anyQuery, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (query, numbers) => {
        fc.pre(query.kind !== 'share');
        const text = printQuery(query);
        fc.pre(!text.includes('"'));
        const shuffled = text
          .split(' ')
          .map((piece) => ({ piece, at: numbers.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ piece }) => piece);
        expect(parseQuery(shuffled.join('  '))).toEqual(query);
      }),
    );
  });
});
