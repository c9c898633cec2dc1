import { describe, expect, test } from 'vitest';
import { cellsOf, tableOf, tablesOf, textsOf, whyUnreadable } from './read-bytes.ts';

describe('JSON', () => {
  test('an array of objects is a table whose columns are the paths, in the order they are first met', async () => {
    const table = await tableOf('[{"nimi":"A","saaja":{"nimi":"X","y":[1,{"z":2}]}},{"tila":true,"nimi":null,"saaja":[]}]');
    expect(table).toMatchObject({ format: 'json', name: '$', keys: ['nimi', 'saaja.nimi', 'saaja.y[0]', 'saaja.y[1].z', 'tila'] });
    expect(textsOf(table)).toEqual([
      ['A', 'X', '1', '2'],
      ['', '', '', '', 'true'],
    ]);
  });

  test('arrays inside an object are a table each, by the place where they stand', async () => {
    const tables = await tablesOf('{"haettu":"2024","tulos":{"hankkeet":[{"a":1}],"kentat":[{"id":"a"}]},"x":[1,2]}');
    expect(tables.map(({ name, keys }) => [name, keys])).toEqual([
      ['tulos.hankkeet', ['a']],
      ['tulos.kentat', ['id']],
    ]);
  });

  test('an object a line is a table', async () => {
    const table = await tableOf('{"a":1}\n{"a":2,"b":"x"}\r\n\n{"a":3}\n');
    expect(table).toMatchObject({ name: null, keys: ['a', 'b'] });
    expect(textsOf(table)).toEqual([['1'], ['2', 'x'], ['3']]);
  });

  test("GeoJSON's features are their properties", async () => {
    const file =
      '{"type":"FeatureCollection","features":[{"type":"Feature","id":7,"geometry":{"type":"Point","coordinates":[1,2]},"properties":{"nimi":"A"}}]}';
    const table = await tableOf(file);
    expect(table).toMatchObject({ name: 'features', keys: ['id', 'nimi'] });
    expect(textsOf(table)).toEqual([['7', 'A']]);
  });

  test('an object of objects is a table, its keys a column', async () => {
    const table = await tableOf('{"S1":{"nimi":"A"},"S2":{"nimi":"B"}}');
    expect(table.keys).toEqual(['$key', 'nimi']);
    expect(textsOf(table)).toEqual([
      ['S1', 'A'],
      ['S2', 'B'],
    ]);
  });

  test('an array of arrays has no keys: its header is to be found', async () => {
    const table = await tableOf('[["nimi","summa"],["A",1.5,{"x":[null,"y"]}]]');
    expect(table.keys).toBeNull();
    expect(textsOf(table)).toEqual([
      ['nimi', 'summa'],
      ['A', '1.5', '{"x":[null,"y"]}'],
    ]);
  });

  test('every element is a row, also one that is no object', async () => {
    expect(textsOf(await tableOf('[{"a":1},null,"loppu"]'))).toEqual([['1'], ['', ''], ['', 'loppu']]);
  });

  test.each([
    ['40000.0', 40000],
    ['1.50', 1.5],
    ['-3e2', -300],
    ['626199.99999984', 626199.99999984],
    ['9007199254740993', null],
    ['12345678901234567890.12', null],
    ['1e999', null],
    ['0.1000000000000000055511151231257827', null],
  ])('the number %s is exact or stays text', async (written, value) => {
    const cell = cellsOf(await tableOf(`[{"a":${written}}]`))[0]?.[0];
    if (value === null) expect(cell).toBe(written);
    else expect(cell).toEqual({ kind: 'number', value, text: written, currency: null, isPercent: false });
  });

  test('keys that come twice are both there', async () => {
    const table = await tableOf('[{"summa":1,"summa":2}]');
    expect(table.keys).toEqual(['summa', 'summa (2)']);
    expect(textsOf(table)).toEqual([['1', '2']]);
  });

  test('keys like __proto__ are keys', async () => {
    const table = await tableOf('[{"__proto__":{"polluted":"x"},"constructor":1,"toString":2}]');
    expect(table.keys).toEqual(['__proto__.polluted', 'constructor', 'toString']);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('escapes mean their letters, and UTF-16 and a BOM are read', async () => {
    const text = '\ufeff[{"a":"\\u00e4\\n\\"x\\\\"}]';
    for (const bytes of [Buffer.from(text), Buffer.from(text, 'utf16le')]) expect(textsOf(await tableOf(bytes))).toEqual([['ä\n"x\\']]);
  });

  test('wrong letters are told', async () => {
    expect((await tableOf('[{"a":"x"},{"a":"MyÃ¶nnetty"}]')).faults).toEqual([{ code: 'wrong-letters', row: 2, text: 'MyÃ¶nnetty' }]);
  });
});

describe('refused, with the reason', () => {
  test.each([
    ['cut off', '[{"a":1},\n{"a":', { code: 'broken-file', detail: 'line 2' }],
    ['a comma too many', '[{"a":1,}]', { code: 'broken-file', detail: 'line 1' }],
    ['no table', '{"a":1,"b":[1,2]}', { code: 'not-a-table' }],
    ['too deep', '['.repeat(10_000), { code: 'too-deep' }],
    ['too deep in objects', '{"a":'.repeat(10_000), { code: 'too-deep' }],
    ['too many columns', `[{${[...Array(20_000).keys()].map((at) => `"k${at}":1`).join()}}]`, { code: 'too-many-cells' }],
  ])('%s', async (_, text, why) => {
    expect(await whyUnreadable(text)).toMatchObject(why);
  });

  test('a file whose name says JSON and whose text does not', async () => {
    expect(await whyUnreadable('hankkeet = [1]', { name: 'list.json' })).toMatchObject({ code: 'broken-file' });
  });
});
