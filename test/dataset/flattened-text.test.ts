import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { embeddedFolder } from '../../src/dataset/embedded-folder.ts';
import { readFlattenedText } from '../../src/dataset/flattened-text.ts';
import { DatasetError } from '../../src/dataset/problem.ts';

const header =
  'Hankkeen nimi Järjestä Avustuksen saajan nimi Järjestä Erityistavoite Järjestä Tavoite ja tulokset Järjestä EU-rahoitus (euroa) Järjestä Hankkeen alkamispäivä Järjestä Hankkeen päättymispäivä Järjestä taulukko';

const known = {
  beneficiaries: ['Maahanmuuttovirasto', 'Finland Oy', 'Business Finland Oy', 'Hyvä säätiö sr'],
  objectives: [
    { code: '1', name: 'Turvapaikat' },
    { code: '2', name: 'Pitkä tavoite, joka jatkuu' },
  ],
};

function read(...lines: readonly string[]) {
  return readFlattenedText([header, ...lines].join('\n'), known);
}

test('the parts of the embedded list, put together, are its source text but for white space', () => {
  const source = readFileSync(join(embeddedFolder(), 'source.txt'), 'utf8');
  const description: { objectives: { key: string; name: { fi: string } }[] } = JSON.parse(
    readFileSync(join(embeddedFolder(), 'dataset.json'), 'utf8'),
  );
  const aliases: { beneficiaries: { name: string }[] } = JSON.parse(readFileSync(join(embeddedFolder(), 'beneficiaries.json'), 'utf8'));
  const { before, rows, after, problems } = readFlattenedText(source, {
    beneficiaries: aliases.beneficiaries.map(({ name }) => name),
    objectives: description.objectives.map(({ key, name }) => ({ code: key, name: name.fi })),
  });
  const cells = rows.flatMap((row) => [row.name, row.beneficiary, row.objective, row.purpose, row.funding, row.start, row.end]);
  const withoutSpaces = (text: string): string => text.replace(/\s/gu, '');
  expect(problems).toEqual([]);
  expect(rows).toHaveLength(47);
  expect(withoutSpaces([before, ...cells, after].join(''))).toBe(withoutSpaces(source));
});

test('numbers, dates, objectives and organisations inside names and goals are no cells', () => {
  const { rows, problems } = read(
    'Finland Oy 2 - Turvapaikat 1 Business Finland Oy 1 Turvapaikat Maahanmuuttovirasto auttaa: 3 500,5 ja 1.1.2023 31.12.2023 sekä',
    '1 Turvapaikat.',
    '',
    'Vuosina 2023-2025. 12,5 01.05.2023 30.4.2024',
  );
  expect(problems).toEqual([]);
  expect(rows).toEqual([
    {
      name: 'Finland Oy 2 - Turvapaikat 1',
      beneficiary: 'Business Finland Oy',
      objective: '1 Turvapaikat',
      purpose: 'Maahanmuuttovirasto auttaa: 3 500,5 ja 1.1.2023 31.12.2023 sekä\n1 Turvapaikat.\n\nVuosina 2023-2025.',
      funding: '12,5',
      start: '01.05.2023',
      end: '30.4.2024',
    },
  ]);
});

test('an objective over several lines and an organisation in another spelling are read', () => {
  const { rows } = read(
    'Nimi Hyvä Säätiö SR. 2 Pitkä',
    'tavoite,',
    '  joka jatkuu',
    'Tavoite. 1 1.1.2023 2.1.2023',
    '  • Lista on päivitetty 5.3.2024',
  );
  expect(rows[0]).toMatchObject({
    name: 'Nimi',
    beneficiary: 'Hyvä Säätiö SR.',
    objective: '2 Pitkä tavoite, joka jatkuu',
    purpose: 'Tavoite.',
  });
});

test('what follows the last project is no project', () => {
  const { rows, after } = read('Nimi Maahanmuuttovirasto 1 Turvapaikat Tavoite. 1 1.1.2023 2.1.2023', '  • Lista on päivitetty 5.3.2024');
  expect(rows).toHaveLength(1);
  expect(after.trim()).toBe('• Lista on päivitetty 5.3.2024');
});

test.each([
  ['an organisation that is not known', ['Nimi Uusi yhdistys ry 1 Turvapaikat Tavoite. 1 1.1.2023 2.1.2023'], 'unknown-beneficiary'],
  [
    'an organisation whose name only ends like a known one',
    ['Nimi Aluemaahanmuuttovirasto 1 Turvapaikat Tavoite. 1 1.1.2023 2.1.2023'],
    'unknown-beneficiary',
  ],
  ['a project without a name', ['Maahanmuuttovirasto 1 Turvapaikat Tavoite. 1 1.1.2023 2.1.2023'], 'unknown-beneficiary'],
  ['an objective that is not known', ['Nimi Maahanmuuttovirasto 9 Muu Tavoite. 1 1.1.2023 2.1.2023'], 'no-boundary'],
  [
    'a project without days',
    ['A Maahanmuuttovirasto 1 Turvapaikat Tavoite. 500000 1.1.2023', 'B Maahanmuuttovirasto 1 Turvapaikat Tavoite. 1 1.1.2023 2.1.2023'],
    'rows-run-together',
  ],
  [
    'a last project without an amount',
    ['A Maahanmuuttovirasto 1 Turvapaikat Tavoite. 1 1.1.2023 2.1.2023', 'B Maahanmuuttovirasto 1 Turvapaikat Tavoite.'],
    'unfinished-row',
  ],
  ['an amount with a space in it', ['A Maahanmuuttovirasto 1 Turvapaikat Tavoite. 12 000,50 1.1.2023 2.1.2023'], 'split-amount'],
])('%s is told, not guessed', (_what, lines, code) => {
  const { problems } = read(...lines);
  expect(problems.map((problem) => problem.code)).toEqual([code]);
});

test('a text without the header line is refused', () => {
  expect(() => readFlattenedText('Jotain muuta', known)).toThrow(DatasetError);
  expect(() => readFlattenedText('Jotain muuta', known)).toThrow(/Hankkeen nimi/);
});
