import { describe, expect, test } from 'vitest';
import { faultsKept } from '../../src/table/source-table.ts';
import { tableOf, textsOf, whyUnreadable } from './read-bytes.ts';

// The bytes stand here as the encodings' own tables give them, not as a decoder does.
const table = (bytes: Record<string, number>): ((text: string) => Buffer) => {
  return (text) => Buffer.from([...text].flatMap((letter) => bytes[letter] ?? letter.charCodeAt(0)));
};
const windows1252 = table({
  '€': 0x80,
  '–': 0x96,
  '’': 0x92,
  š: 0x9a,
  Ä: 0xc4,
  Å: 0xc5,
  Ö: 0xd6,
  ä: 0xe4,
  å: 0xe5,
  ö: 0xf6,
  é: 0xe9,
  è: 0xe8,
  à: 0xe0,
  ç: 0xe7,
  õ: 0xf5,
  ü: 0xfc,
  ß: 0xdf,
});
const windows1250 = table({
  ś: 0x9c,
  ż: 0xbf,
  ź: 0x9f,
  ł: 0xb3,
  Ł: 0xa3,
  ą: 0xb9,
  ę: 0xea,
  ć: 0xe6,
  ń: 0xf1,
  ó: 0xf3,
  č: 0xe8,
  š: 0x9a,
  ž: 0x9e,
  ř: 0xf8,
  í: 0xed,
  ě: 0xec,
  ů: 0xf9,
  á: 0xe1,
  ő: 0xf5,
  é: 0xe9,
  ű: 0xfb,
});
const iso8859part2 = table({ ś: 0xb6, ż: 0xbf, ź: 0xbc, ł: 0xb3, Ł: 0xa3, ą: 0xb1, ę: 0xea, ć: 0xe6, ń: 0xf1, ó: 0xf3 });
const iso8859part15 = table({ '€': 0xa4, ä: 0xe4, ö: 0xf6, š: 0xa8, ž: 0xb8 });
const windows1257 = table({ ą: 0xe0, č: 0xe8, ę: 0xe6, ė: 0xeb, į: 0xe1, š: 0xf0, ų: 0xf8, ū: 0xfb, ž: 0xfe, Š: 0xd0 });
const cyrillic = table(Object.fromEntries([...'абвгдежзийклмнопрстуфхцчшщъыьэюя'].map((letter, at) => [letter, 0xe0 + at])));
const greek = table({
  α: 0xe1,
  β: 0xe2,
  γ: 0xe3,
  δ: 0xe4,
  ε: 0xe5,
  ζ: 0xe6,
  η: 0xe7,
  θ: 0xe8,
  ι: 0xe9,
  κ: 0xea,
  λ: 0xeb,
  μ: 0xec,
  ν: 0xed,
  ξ: 0xee,
  ο: 0xef,
  π: 0xf0,
  ρ: 0xf1,
  ς: 0xf2,
  σ: 0xf3,
  τ: 0xf4,
  υ: 0xf5,
  φ: 0xf6,
  χ: 0xf7,
  ω: 0xf9,
  ά: 0xdc,
  έ: 0xdd,
  ή: 0xde,
  ί: 0xdf,
  ό: 0xfc,
  ύ: 0xfd,
  ώ: 0xfe,
});

const finnish = 'nimi;saaja\nTyöllisyyden edistäminen;Åbo Akademi\nKäynnissä – näin;Hämeen liitto\n';
const polish = 'nazwa;kto\nStaże zawodowe młodzieży i osób;Łódź\nWsparcie aktywności kształcenia ustawicznego;gmina Łęczna\n';
const czech = 'nazev;kdo\nPodpora zaměstnanosti příjemců služeb;město\n';
const lithuanian = 'pavadinimas;kas\nViešųjų paslaugų gerinimas įmonėms;Šiauliai\nJaunimo užimtumo didinimas ūkyje;savivaldybė\n';
const russian = 'nazvanie;kto\nподдержка предпринимательства;администрация города\nразвитие образования;университет\n';
const greeks = 'titlos;pios\nανάπτυξη της επιχειρηματικότητας;δήμος αθηναίων\nενίσχυση της απασχόλησης;πανεπιστήμιο\n';
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('the encoding of a text is found from its bytes', () => {
  test.each([
    ['utf-8', finnish, Buffer.from(finnish)],
    ['utf-8', polish, Buffer.from(`\ufeff${polish}`)],
    ['utf-16le', finnish, Buffer.from(finnish, 'utf16le')],
    ['utf-16le', russian, Buffer.from(`\ufeff${russian}`, 'utf16le')],
    ['utf-16be', russian, utf16be(russian)],
    ['utf-16be', finnish, utf16be(`\ufeff${finnish}`)],
    ['windows-1252', finnish, windows1252(finnish)],
    ['windows-1250', polish, windows1250(polish)],
    ['windows-1250', czech, windows1250(czech)],
    ['iso-8859-2', polish, iso8859part2(polish)],
    [
      'iso-8859-15',
      'nimi;tuki\nSuomen šakki ja žanrit;300 €\nPäivä yö;1 €\n',
      iso8859part15('nimi;tuki\nSuomen šakki ja žanrit;300 €\nPäivä yö;1 €\n'),
    ],
    ['windows-1257', lithuanian, windows1257(lithuanian)],
    ['windows-1251', russian, cyrillic(russian)],
    ['windows-1253', greeks, greek(greeks)],
  ])('%s: %s', async (encoding, text, bytes) => {
    const read = await tableOf(bytes);
    expect(read).toMatchObject({ encoding, faults: [] });
    const lines = text.trimEnd().split('\n');
    expect(textsOf(read)).toEqual(lines.map((line) => line.split(';')));
  });

  test('what Windows has between 0x80 and 0x9F is read as Windows means it', async () => {
    const text = 'nimi;tuki\nL’été à Orléans – déjà;30 €\n';
    expect(textsOf(await tableOf(windows1252(text), { help: { encoding: 'windows-1252' } }))[1]).toEqual([
      'L’été à Orléans – déjà',
      '30 €',
    ]);
  });

  test('letters that fit two encodings alike are a doubt, and the person decides', async () => {
    const bytes = Buffer.concat([Buffer.from('nimi;summa\nPe'), Buffer.from([0xe6]), Buffer.from('a;1\n')]);
    const doubtful = await tableOf(bytes);
    expect(doubtful.faults[0]).toMatchObject({ code: 'doubtful-encoding' });
    const told = await tableOf(bytes, { help: { encoding: 'windows-1250' } });
    expect(told).toMatchObject({ encoding: 'windows-1250', faults: [] });
    expect(textsOf(told)[1]).toEqual(['Peća', '1']);
  });

  test('bytes that are neither text nor UTF-16 are no table', async () => {
    expect(await whyUnreadable(Buffer.from([1, 0, 0, 2, 0, 9, 0, 0, 0, 7, 7, 0]))).toMatchObject({ code: 'not-a-table' });
  });
});

describe('wrong letters are noticed', () => {
  test.each([
    ['UTF-8 read as Latin 1', 'MyÃ¶nnetty'],
    ['UTF-8 read as Windows-1252', 'Â£m â€“ yhteensÃ¤'],
    ['Polish', 'KsztaÅ‚cenie'],
    ['Czech', 'MÄ›sto'],
    ['Cyrillic', 'ÐœÐ¾ÑÐºÐ²Ð°'],
    ['letters that were lost', 'My\ufffdnnetty'],
    ['control characters', 'the \u0093Open Call\u0094'],
  ])('%s', async (_, text) => {
    expect((await tableOf(`nimi;summa\nA;1\n${text};2\n`)).faults).toEqual([{ code: 'wrong-letters', row: 3, text }]);
  });

  test.each(['”SKÅ”', 'NÃO', 'Älä…', 'HÂTIF', 'Ö–Ä–Å', 'Ålands «Språk»', 'Москва', 'Łódź', '5 £'])('%s is right', async (text) => {
    expect((await tableOf(`nimi;summa\nA;1\n${text};2\n`)).faults).toEqual([]);
  });

  test('one broken letter does not make a UTF-8 file another encoding', async () => {
    const bytes = Buffer.concat([Buffer.from(`${finnish.repeat(5)}rikki `), Buffer.from([0xe4]), Buffer.from(';x\n')]);
    expect(await tableOf(bytes)).toMatchObject({ encoding: 'utf-8', faults: [{ code: 'wrong-letters', row: 16, text: 'rikki \ufffd' }] });
  });

  test('all are counted, the first ones kept', async () => {
    const read = await tableOf(`nimi;summa\n${'Ã¤;1\n'.repeat(200)}`);
    expect(read.faults).toHaveLength(faultsKept);
    expect(read.faultCounts).toEqual(new Map([['wrong-letters', 200]]));
  });
});
